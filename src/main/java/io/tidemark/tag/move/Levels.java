package io.tidemark.tag.move;

import io.tidemark.article.Direction;
import io.tidemark.tag.move.Trigger.Kind;
import io.tidemark.tag.text.NounPhrase;
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
          Map.entry("record", Direction.UP),
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

  private static final Map<String, Direction> STREAKS =
      Map.of("winning", Direction.UP, "win", Direction.UP, "losing", Direction.DOWN);

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
          "rack",
          "breach",
          "clock",
          "stage",
          "tally");

  private static final Set<String> RUNS =
      Set.of("streak", "session", "day", "week", "month", "run");

  /** Verbs that end a run, which is told by them: "snapped a five-day losing streak". */
  private static final Set<String> ENDING = Set.of("snap", "end", "halt", "break", "stop");

  /** Words before "session high" or "intraday low" that make it news: "hit session lows". */
  private static final Set<String> BEFORE_SESSION =
      Set.of("record", "lifetime", "week", "time", "hit", "touched");

  private static final Set<String> AWAY = Set.of("from", "off");

  private static final Set<String> OWN = Set.of("its", "their");

  private static final Set<String> BEFORE_RECORD = Set.of("at", "new", "fresh", "to", "time");

  private static final Set<String> SESSIONS = Set.of("session", "day", "week", "month", "year");

  private static final Set<String> UNITS =
      Set.of("year", "yr", "month", "mth", "week", "day", "session", "decade", "quarter");

  /** Verbs that take something to a level: "pushes gold to a one-week high". */
  private static final Set<String> TAKING =
      Set.of("push", "send", "drive", "lift", "take", "drag", "sink", "carry", "propel", "knock");

  /** Words between a verb of reaching and its level. */
  private static final Set<String> LINKS =
      Set.of(
          "a",
          "an",
          "the",
          "its",
          "their",
          "to",
          "at",
          "new",
          "fresh",
          "another",
          "on",
          "-",
          "in",
          "for",
          "more",
          "than",
          "over",
          "almost",
          "near",
          "closer",
          "around",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "straight");

  /** Words that make a high or a low one that counts: "seven-week", "record", "lifetime". */
  private static final Set<String> QUALIFIERS =
      Set.of(
          "record",
          "all",
          "time",
          "historic",
          "historical",
          "new",
          "fresh",
          "lifetime",
          "life",
          "year",
          "month",
          "week",
          "day",
          "multi",
          "yr",
          "mth",
          "peak",
          "decade",
          "closing",
          "ever",
          "intraday",
          "session",
          "'s",
          "more",
          "than",
          "longest",
          "such",
          "52",
          "yearly",
          "monthly",
          "weekly",
          "daily",
          "half",
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
          "several");

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

  /** A level and its first word. */
  private record Level(Direction direction, int from) {}

  @Nullable Trigger at(SentenceView view, int i, List<Trigger> before) {
    Level level = level(view, i);
    return level == null ? null : placed(view, i, level, before);
  }

  private static @Nullable Level level(SentenceView view, int i) {
    Direction end = ENDS.get(view.lower(i));
    if (end != null) {
      int from = start(view, i);
      boolean bare = view.lower(i).equals("record") ? !isBareRecord(view, i) : from == i;
      return bare || blocked(view, i) ? null : new Level(end, from);
    }
    Direction streak = isStreak(view, i) ? STREAKS.get(view.lower(i - 1)) : null;
    if (streak != null) {
      return new Level(streak, start(view, i - 1));
    }
    Direction most = MOST.get(view.lower(i));
    return most != null && isOfStretch(view, i) ? new Level(most, i) : null;
  }

  /** The trigger of a level that stands by a verb of reaching, at a price, or behind a comma. */
  private static @Nullable Trigger placed(
      SentenceView view, int i, Level level, List<Trigger> before) {
    int from = level.from();
    int left = from - 1;
    while (LINKS.contains(view.lower(left))
        || view.isAdverb(left) && !REACHING.contains(view.lower(left))) {
      left--;
    }
    NounPhrase session = view.phrase(left);
    boolean past = session != null && SESSIONS.contains(view.lower(session.head()));
    if (session != null && past) {
      left = session.from() - 1;
    }
    boolean reached = REACHING.contains(view.lemma(left)) && !view.is(from - 2, AWAY);
    boolean ended = isStreak(view, i) && ENDING.contains(view.lemma(left));
    boolean taken = taken(view, left, from);
    boolean own = view.lower(left + 1).equals("at") && view.phrase(left) != null && !past;
    boolean at = taken || isAt(view, left);
    boolean most = MOST.containsKey(view.lower(i)) && !view.is(from - 1, OWN);
    // "…, with the S&P 500 seeing its worst day": a thing of its own before the verb.
    boolean named = reached && view.moves(view.mention(left - 1));
    boolean absorbed = absorbed(view, from, before) && !own && !taken && !ended && !named;
    // "closes at $473.20, highest since 1987": nothing else tells the move.
    boolean alone = !most || !absorbed && view.isHeadline();
    boolean setOff = view.lower(left).equals(",") && (left < from - 1 || most) && alone;
    if (!setOff && (absorbed || !reached && !at && !ended)) {
      return null;
    }
    int begin = reached && !at ? left : from;
    return new Trigger(begin, i + 1, i, level.direction(), Kind.LEVEL, true);
  }

  /** "oil at a record high", in headlines "gold near two-month low". */
  private static boolean isAt(SentenceView view, int left) {
    boolean thing = view.mention(left) != null || view.isHeadline() || isRole(view, left);
    return view.lower(left + 1).equals("at") && thing
        || view.isHeadline() && view.lower(left + 1).equals("near");
  }

  private static boolean isOfStretch(SentenceView view, int i) {
    return STRETCHES.contains(view.lower(i + 1))
        || view.pos(i + 1).matches("NNP?|JJ|CD") && STRETCHES.contains(view.lower(i + 2));
  }

  private static boolean isRole(SentenceView view, int i) {
    return view.phrase(i) != null && Antecedents.isRole(view.lemma(i));
  }

  /**
   * "pushes gold prices to a one-week high": the verb in front of the object that {@code left}
   * ends.
   */
  private static boolean taken(SentenceView view, int left, int from) {
    NounPhrase object = view.phrase(left);
    return object != null
        && object.to() == left + 1
        && view.is(left + 1, Set.of("to", "near"))
        && left + 1 < from
        && TAKING.contains(view.lemma(object.from() - 1));
  }

  /** "at record", "tops record": the noun alone, not "a record high" or "record output". */
  private static boolean isBareRecord(SentenceView view, int i) {
    NounPhrase phrase = view.phrase(i);
    return (phrase == null || phrase.head() == i)
        && !ENDS.containsKey(view.lower(i + 1))
        && view.mention(i + 1) == null
        && !view.pos(i + 1).startsWith("NN")
        && !view.lower(i + 1).equals("-")
        && (view.is(i - 1, BEFORE_RECORD)
            || REACHING.contains(view.lemma(i - 1)) && !view.lower(i - 1).equals("record")
            || view.lemma(i - 1).equals("top"));
  }

  private static boolean isStreak(SentenceView view, int i) {
    return STREAKS.containsKey(view.lower(i - 1)) && view.is(i, RUNS);
  }

  /**
   * The first word of "record high", "seven-week low", "all-time high"; {@code i} if it is bare.
   */
  private static int start(SentenceView view, int i) {
    int from = i;
    while (from > 0
        && (view.lower(from - 1).equals("-")
            || isMulti(view.lower(from - 1))
            || QUALIFIERS.contains(view.lower(from - 1))
            || view.pos(from - 1).equals("CD"))) {
      from--;
    }
    return from;
  }

  /** One token of a stretch: "multi-year", "more-than-2-week". */
  private static boolean isMulti(String lower) {
    int hyphen = lower.lastIndexOf('-');
    return hyphen >= 0 && UNITS.contains(lower.substring(hyphen + 1));
  }

  private static boolean blocked(SentenceView view, int i) {
    for (int j = start(view, i) - 2; j < i; j++) {
      boolean within =
          view.is(j, Set.of("session", "daily", "intraday"))
              && !view.isHeadline()
              && !view.is(j - 1, BEFORE_SESSION);
      if (within || view.is(j, Set.of("from", "off", "below", "above"))) {
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
