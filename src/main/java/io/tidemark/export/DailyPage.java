package io.tidemark.export;

import io.tidemark.analyze.comove.CoMoves;
import io.tidemark.analyze.comove.Quartiles;
import io.tidemark.analyze.comove.Ways;
import io.tidemark.export.flat.Provenance;
import io.tidemark.export.page.Block;
import io.tidemark.export.page.Inline;
import io.tidemark.export.page.Page;
import io.tidemark.index.Views;
import io.tidemark.report.Daily;
import io.tidemark.report.DailyReport;
import io.tidemark.search.Counts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lays a daily report out as a page. */
public final class DailyPage {
  private final DailyReport report;
  private final List<Block> blocks = new ArrayList<>();

  private DailyPage(DailyReport report) {
    this.report = report;
  }

  /**
   * The page.
   *
   * @param catalogs stamps of the catalogs that the tags are of
   */
  public static Page of(
      DailyReport report, Collection<String> catalogs, Instant when, String program) {
    Map<String, Object> about =
        new LinkedHashMap<>(Tables.about(report.selection(), report.counts()));
    about.put("day", report.day().toString());
    about.put("catalog", String.join(" ", catalogs));
    about.putAll(Provenances.making(when, program));
    Provenance made = Provenances.of("Market news of " + report.day(), about, List.of());
    DailyPage page = new DailyPage(report);
    page.compose(made);
    return new Page(made, page.blocks);
  }

  private void compose(Provenance made) {
    blocks.add(
        Block.paragraph(
            Inline.text(
                "%s; %s told. Held against %d stories on %d of the %d days before."
                    .formatted(
                        Tables.told(report.counts()),
                        Tables.number(report.themes(), "theme", "themes"),
                        report.before(),
                        report.daysBefore(),
                        Daily.WINDOW))));
    if (report.daysBefore() < Daily.LEAST_DAYS) {
      blocks.add(
          Block.paragraph(
              Inline.strong("Too few days before to compare with"),
              Inline.text(
                  ": %d with tagged articles, %d are needed; no theme is called new, rising or"
                          .formatted(report.daysBefore(), Daily.LEAST_DAYS)
                      + " fading.")));
    }
    themes("New themes", report.fresh());
    themes("Rising themes", report.rising());
    themes("Fading themes", report.fading());
    forecasts();
    stories();
    counted(made);
  }

  private void themes(String heading, List<DailyReport.Theme> themes) {
    blocks.add(Block.heading(2, heading));
    if (themes.isEmpty()) {
      blocks.add(Block.paragraph(Inline.text("None.")));
      return;
    }
    for (DailyReport.Theme theme : themes) {
      blocks.add(Block.heading(3, theme.trend().theme()));
      List<Inline> words = new ArrayList<>();
      words.add(Inline.text(trend(theme)));
      if (theme.lead() != null) {
        words.add(Inline.text(" Read: "));
        words.addAll(link(theme.lead()));
        words.add(Inline.text("."));
      }
      blocks.add(new Block.Paragraph(words));
      if (!theme.moves().isEmpty()) {
        blocks.add(new Block.Bullets(theme.moves().stream().map(DailyPage::move).toList()));
      }
    }
  }

  private static String trend(DailyReport.Theme theme) {
    Counts counts = theme.counts();
    String today = counts.stories() == 0 ? "No story today" : Tables.told(counts);
    return theme.trend().before() == 0
        ? today + "; none in the days before."
        : today
            + String.format(
                Locale.ROOT,
                "; %.1f stories expected from the days before (z %+.1f).",
                theme.trend().expected(),
                theme.trend().score());
  }

  private static Block.Item move(DailyReport.Move move) {
    CoMoves.Row row = move.row();
    List<String> ways = new ArrayList<>();
    ways(ways, row.reported(), "");
    ways(ways, row.expected(), " expected");
    String change = "";
    if (!row.changes().isEmpty()) {
      Quartiles most = row.changes().getFirst();
      change = ", median " + new Amount(most.middle(), most.unit()).text();
    }
    List<Inline> words = new ArrayList<>();
    words.add(Inline.strong(row.subject()));
    words.add(Inline.text(": " + String.join(", ", ways) + change + ". "));
    words.add(Inline.quote(move.quote().quote()));
    words.add(Inline.text(" "));
    words.addAll(source(move.from()));
    return new Block.Item(words, List.of());
  }

  private static void ways(List<String> to, Ways ways, String end) {
    if (ways.up() > 0) {
      to.add("up" + end + " in " + ways.up());
    }
    if (ways.down() > 0) {
      to.add("down" + end + " in " + ways.down());
    }
    if (ways.flat() > 0) {
      to.add("flat" + end + " in " + ways.flat());
    }
  }

  private void forecasts() {
    blocks.add(Block.heading(2, "Forecasts"));
    if (report.forecasts().isEmpty()) {
      blocks.add(Block.paragraph(Inline.text("None.")));
      return;
    }
    if (report.forecasts().size() < report.allForecasts()) {
      blocks.add(
          Block.paragraph(
              Inline.text(
                  "%d of %d.".formatted(report.forecasts().size(), report.allForecasts()))));
    }
    List<List<List<Inline>>> rows = new ArrayList<>();
    for (DailyReport.Forecast forecast : report.forecasts()) {
      List<Inline> sentence = new ArrayList<>();
      sentence.add(Inline.quote(forecast.sentence()));
      sentence.add(Inline.text(" "));
      sentence.addAll(source(forecast.from()));
      rows.add(
          List.of(
              List.of(Inline.text(holder(forecast))),
              List.of(Inline.text(forecast.subject())),
              List.of(Inline.text(view(forecast))),
              List.of(Inline.text(forecast.horizon() == null ? "" : forecast.horizon().toString())),
              sentence));
    }
    blocks.add(new Block.Grid(List.of("who", "on", "view", "by", "says"), rows));
  }

  private static String holder(DailyReport.Forecast forecast) {
    return forecast.house() == null ? forecast.by() : forecast.by() + " (" + forecast.house() + ")";
  }

  private static String view(DailyReport.Forecast forecast) {
    String way =
        forecast.direction() == null ? "" : forecast.direction().name().toLowerCase(Locale.ROOT);
    Views.Target target = forecast.target();
    if (target == null) {
      return way;
    }
    String number =
        target.low() < target.high()
            ? number(target.low()) + " to " + number(target.high())
            : number(target.value());
    String by = target.measure() == Views.Measure.CHANGE ? "by " : "";
    String unit = new Amount(target.value(), target.unit()).unitText();
    return (way.isEmpty() ? "" : way + " ") + by + number + " " + unit;
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%,.2f", value);
    return text.replaceFirst("\\.?0+$", "");
  }

  private void stories() {
    blocks.add(Block.heading(2, "Most told stories"));
    if (report.stories().isEmpty()) {
      blocks.add(Block.paragraph(Inline.text("None.")));
      return;
    }
    List<Block.Item> items = new ArrayList<>();
    for (DailyReport.Story story : report.stories()) {
      List<Inline> words = new ArrayList<>(link(story.original()));
      words.add(
          Inline.text(
              ": "
                  + Tables.number(story.counts().articles(), "article", "articles")
                  + " of "
                  + Tables.number(story.counts().publishers(), "publisher", "publishers")
                  + (story.themes().isEmpty()
                      ? ""
                      : "; themes " + String.join(", ", story.themes()))));
      items.add(new Block.Item(words, List.of()));
    }
    blocks.add(new Block.Bullets(items));
  }

  private void counted(Provenance made) {
    blocks.add(Block.heading(2, "How it is counted"));
    List<String> lines = new ArrayList<>();
    lines.add(
        "Stories are articles with the copies of one text folded into one; articles, stories and"
            + " publishers are counted apart. Only articles in English are tagged: %d of the day's"
                .formatted(report.tagged())
            + " %d stories.".formatted(report.counts().stories()));
    lines.add(
        "Expected is the day's tagged stories times the theme's share of the stories of the %d days"
                .formatted(Daily.WINDOW)
            + " before; z = (told - expected) / sqrt(expected × (1 - share)).");
    lines.add(
        "New: told by 2 stories or more, and by none in the days before. Rising: 3 stories or more"
            + " and z of at least 2. Fading: 3 or more expected and z of at most -2. The scores are"
            + " not corrected for the number of themes looked at.");
    lines.add(
        "What moves: stories of the day that tell the move in the theme's paragraph; one that tells"
            + " of a rise and a fall counts as both. Median: of the reported changes.");
    lines.add(
        "Forecasts: on subjects of the catalog, with a direction or a number; copies of a story"
            + " count once.");
    lines.add("Most told: by publishers, then by articles, of this day.");
    List<Block.Item> items =
        new ArrayList<>(
            lines.stream()
                .map(line -> new Block.Item(List.of(Inline.text(line)), List.of()))
                .toList());
    StringBuilder facts = new StringBuilder();
    made.facts()
        .forEach((key, value) ->
            facts.append(facts.isEmpty() ? "" : " · ").append(key).append(": ").append(value));
    items.add(new Block.Item(List.of(Inline.text(facts.toString())), List.of()));
    blocks.add(new Block.Bullets(items));
  }

  private static List<Inline> link(DailyReport.Link link) {
    String title = link.title().isBlank() ? link.article() : link.title();
    List<Inline> words = new ArrayList<>();
    words.add(Inline.link(title, link.url()));
    if (link.publisher() != null) {
      words.add(Inline.text(" (" + link.publisher() + ")"));
    }
    return words;
  }

  private static List<Inline> source(DailyReport.Link link) {
    List<Inline> words = new ArrayList<>(List.of(Inline.text("— ")));
    words.addAll(link(link));
    return words;
  }
}
