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
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    String parts =
        Stream.of(
                told(day, What.NEW_STORIES, "new stories"),
                told(day, What.EARLIER_STORIES, "earlier stories told again"),
                told(day, What.REPRINTS, "reprints"),
                told(day, What.OF_PUBLISHER, "by " + day.publisher()))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return String.format(Locale.ROOT, "%.1f articles more than usual: %s.", more, parts);
  }

  /** How much more than usual; empty where it is none, or says what the articles say. */
  private static String told(DayExplanation day, What what, String name) {
    double more = more(day, what);
    boolean isSaid = what == What.OF_PUBLISHER && day.isOfOnePublisher();
    return Math.abs(more) < 0.05 || isSaid
        ? ""
        : String.format(Locale.ROOT, "%+.1f %s", more, name);
  }

  private static double more(DayExplanation day, What what) {
    Measure measure = day.measure(what);
    return measure.count() - measure.mean();
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
          Tables.row(word.text(), word.stories(), word.before(), word.surprise(), word.evidence()));
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
        List.of(
            "New stories first, then the most printed, then those with most of the words above."));
  }
}
