package io.tidemark.export;

import io.tidemark.analyze.timeline.DayExplanation;
import io.tidemark.analyze.timeline.DayExplanation.Measure;
import io.tidemark.analyze.timeline.DayExplanation.What;
import io.tidemark.analyze.timeline.Timeline;
import io.tidemark.search.Selection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes tables of why a day stands out. */
public final class ExplanationTables {
  private ExplanationTables() {}

  /** Three parts: {@code counts}, {@code words} and {@code stories}. */
  public static Report of(DayExplanation day, Selection selection) {
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("query", selection.query());
    about.put("day", day.day().toString());
    Tables.about(selection, null).forEach(about::putIfAbsent);
    about.remove("from");
    about.remove("to");
    return new Report(
        about,
        List.of(
            new Report.Part(
                "counts", day.name() + " on " + day.day() + ": what there was", counts(day, about)),
            new Report.Part("words", "Words unusual on that day", words(day, about)),
            new Report.Part("stories", "Stories", stories(day, about))));
  }

  private static Table counts(DayExplanation day, Map<String, Object> about) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Measure measure : day.measures()) {
      if (measure.what() != What.OF_PUBLISHER || day.publisher() != null) {
        rows.add(
            Tables.row(
                label(day, measure.what()),
                measure.count(),
                measure.mean(),
                measure.count() - measure.mean(),
                measure.z()));
      }
    }
    return new Table(
        about,
        List.of(
            new Column("what", "what", CellType.TEXT),
            new Column("count", "that day", CellType.COUNT),
            new Column("mean", "a day before", CellType.NUMBER),
            new Column("more", "more", CellType.NUMBER),
            new Column("z", "z", CellType.NUMBER)),
        rows,
        List.of(
            reason(day),
            "a day before: mean of the %d days before, or of those known; z: the distance from it in"
                .formatted(Timeline.TRAILING)
                + " standard deviations. Articles are new stories, earlier ones and reprints"
                + " together."));
  }

  /** What most of the surplus is made of, in a sentence. */
  private static String reason(DayExplanation day) {
    double more = more(day, What.ARTICLES);
    if (more <= 0) {
      return "No more articles than usual.";
    }
    return String.format(
        Locale.ROOT,
        "Of %.1f articles more than usual, %.1f are new stories, %.1f earlier stories again, %.1f"
            + " reprints%s.",
        more,
        more(day, What.NEW_STORIES),
        more(day, What.EARLIER_STORIES),
        more(day, What.REPRINTS),
        day.publisher() == null
            ? ""
            : String.format(
                Locale.ROOT, "; %.1f are of %s", more(day, What.OF_PUBLISHER), day.publisher()));
  }

  private static double more(DayExplanation day, What what) {
    return day.measures().stream()
        .filter(measure -> measure.what() == what)
        .mapToDouble(measure -> measure.count() - measure.mean())
        .sum();
  }

  private static String label(DayExplanation day, What what) {
    return switch (what) {
      case ARTICLES -> "articles";
      case NEW_STORIES -> "new stories";
      case EARLIER_STORIES -> "earlier stories again";
      case REPRINTS -> "reprints";
      case OF_PUBLISHER -> "articles of " + day.publisher();
      case PUBLISHERS -> "publishers";
      case ALL_ARTICLES -> "articles on anything";
    };
  }

  private static Table words(DayExplanation day, Map<String, Object> about) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (DayExplanation.Word word : day.words()) {
      rows.add(
          Tables.row(
              word.text(), word.stories(), word.before(), word.surprise(), word.evidence()));
    }
    return new Table(
        about,
        List.of(
            new Column("word", "word", CellType.TEXT),
            new Column("stories", "stories", CellType.COUNT),
            new Column("before", "before", CellType.COUNT),
            new Column("surprise", "G²", CellType.NUMBER),
            new Column("evidence", "evidence", CellType.EVIDENCE)),
        rows,
        List.of(
            (rows.isEmpty() ? "No word is in surprisingly many stories. " : "")
                + "stories: those of the day that hold it; before: of %d of the %d days before."
                    .formatted(day.compared(), Timeline.TRAILING)));
  }

  private static Table stories(DayExplanation day, Map<String, Object> about) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (DayExplanation.Story story : day.stories()) {
      boolean isNew = story.first() == null || !story.first().isBefore(day.day());
      rows.add(
          Tables.row(
              isNew ? "new" : "since " + story.first(),
              story.title(),
              story.articles(),
              story.publishers(),
              Objects.toString(story.first(), null),
              story.evidence()));
    }
    return new Table(
        about,
        List.of(
            new Column("age", "story", CellType.TEXT),
            new Column("title", "title", CellType.TEXT),
            new Column("articles", "articles", CellType.COUNT),
            new Column("publishers", "publishers", CellType.COUNT),
            new Column("first", "first", CellType.HIDDEN),
            new Column("evidence", "evidence", CellType.EVIDENCE)),
        rows,
        List.of("New stories first, then the most printed, then those with most of the words above."));
  }
}
