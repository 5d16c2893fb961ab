package io.tidemark.tag.move;

import io.tidemark.article.Direction;
import io.tidemark.tag.move.Trigger.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Levels that tell a direction: "hit a record high", "its lowest since 2009", "best week in a
 * month".
 *
 * <p>A level that only says how far a move went ("rose to its highest since May") is part of that
 * move. It counts on its own with a verb of reaching, or set off by a comma.
 */
final class Levels {
  private static final Map<String, Direction> ENDS =
      Map.ofEntries(
          Map.entry("high", Direction.UP),
          Map.entry("highs", Direction.UP),
          Map.entry("peak", Direction.UP),
          Map.entry("peaks", Direction.UP),
          Map.entry("low", Direction.DOWN),
          Map.entry("lows", Direction.DOWN),
          Map.entry("trough", Direction.DOWN));

  private static final Map<String, Direction> MOST =
      Map.ofEntries(
          Map.entry("highest", Direction.UP),
          Map.entry("strongest", Direction.UP),
          Map.entry("best", Direction.UP),
          Map.entry("lowest", Direction.DOWN),
          Map.entry("weakest", Direction.DOWN),
          Map.entry("worst", Direction.DOWN));

  private static final Set<String> REACHING =
      Set.of(
          "hit",
          "touch",
          "reach",
          "set",
          "notch",
          "post",
          "mark",
          "near",
          "approach",
          "scale",
          "log",
          "record",
          "print",
          "see",
          "make",
          "test",
          "clinch",
          "score",
          "suffer",
          "have",
          "head",
          "be",
          "strike",
          "retest",
          "book",
          "close",
          "trade",
          "eye",
          "sit",
          "tap",
          "end",
          "settle",
          "finish",
          "hover",
          "poise",
          "track",
          "flirt",
          "roar",
          "deliver",
          "enjoy",
          "rack");

  private static final Set<String> STRETCHES =
      Set.of(
          "day",
          "week",
          "month",
          "quarter",
          "year",
          "session",
          "close",
          "level",
          "levels",
          "start",
          "performance",
          "showing",
          "run",
          "since",
          "in",
          "closing",
          "settlement",
          "finish",
          "on",
          "monthly",
          "weekly",
          "daily",
          "quarterly",
          "annual",
          "point",
          "price",
          "stretch");

  @Nullable Trigger at(SentenceView view, int i, List<Trigger> before) {
    Direction direction = ENDS.get(view.lower(i));
    int from;
    if (direction != null) {
      from = start(view, i);
      if (from == i || blocked(view, i)) {
        return null;
      }
    } else {
      direction = MOST.get(view.lower(i));
      boolean ofStretch =
          STRETCHES.contains(view.lower(i + 1))
              || view.pos(i + 1).matches("NNP?|JJ|CD") && STRETCHES.contains(view.lower(i + 2));
      if (direction == null || !ofStretch) {
        return null;
      }
      from = i;
    }
    int left = from - 1;
    while (Set.of(
                "a", "an", "the", "its", "their", "to", "at", "new", "fresh", "another", "on", "-",
                "in", "for", "more", "than", "over", "almost")
            .contains(view.lower(left))
        || view.isAdverb(left)) {
      left--;
    }
    boolean reached =
        REACHING.contains(view.lemma(left))
            && !Set.of("from", "off").contains(view.lower(from - 2));
    boolean bare = MOST.containsKey(view.lower(i)) && !view.is(from - 1, Set.of("its", "their"));
    boolean at =
        view.lower(left + 1).equals("at") && (view.mention(left) != null || view.isHeadline());
    reached |= at;
    boolean setOff = view.lower(left).equals(",") && left < from && !bare;
    if (absorbed(view, from, before) && !setOff || !reached && !setOff) {
      return null;
    }
    int begin = reached && !at ? left : from;
    return new Trigger(begin, i + 1, i, direction, Kind.LEVEL, true);
  }

  /**
   * The first word of "record high", "seven-week low", "all-time high"; {@code i} if it is bare.
   */
  private static int start(SentenceView view, int i) {
    int from = i;
    while (from > 0
        && (view.lower(from - 1).equals("-")
            || Set.of(
                    "record",
                    "all",
                    "time",
                    "historic",
                    "historical",
                    "new",
                    "fresh",
                    "lifetime",
                    "year",
                    "month",
                    "week",
                    "day",
                    "multi",
                    "decade",
                    "closing",
                    "ever",
                    "intraday",
                    "session",
                    "52",
                    "yearly",
                    "monthly",
                    "weekly",
                    "daily",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "one",
                    "several")
                .contains(view.lower(from - 1))
            || view.pos(from - 1).equals("CD"))) {
      from--;
    }
    return from;
  }

  private static boolean blocked(SentenceView view, int i) {
    for (int j = start(view, i) - 2; j < i; j++) {
      if (view.is(j, Set.of("session", "daily", "intraday", "from", "off", "below", "above"))) {
        return true;
      }
    }
    return view.lower(i + 1).equals("-");
  }

  /** Whether a move shortly before, in the same clause, is what reached the level. */
  private static boolean absorbed(SentenceView view, int from, List<Trigger> before) {
    if (before.isEmpty()) {
      return false;
    }
    Trigger last = before.getLast();
    if (from - last.to() > 14) {
      return false;
    }
    for (int j = last.to(); j < from; j++) {
      if (view.is(j, Set.of(";", "and", "while", "but", "which"))) {
        return false;
      }
    }
    return true;
  }
}
