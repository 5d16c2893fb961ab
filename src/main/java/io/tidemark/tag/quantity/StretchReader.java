package io.tidemark.tag.quantity;

import io.tidemark.tag.quantity.Calendar.Unit;
import io.tidemark.tag.quantity.Time.Days;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads stretches counted from the publication day: "last week", "this year", "the past three
 * months", "a year earlier", "the week to July 12", "year to date".
 */
final class StretchReader {
  private static final Set<String> QUALIFIERS =
      Set.of(
          "this",
          "current",
          "last",
          "previous",
          "preceding",
          "prior",
          "past",
          "recent",
          "next",
          "coming",
          "upcoming",
          "following",
          "same");

  /** All words that a stretch can begin with. */
  static final Set<String> OPENERS =
      Openers.of(QUALIFIERS, Unit.NAMES, AwayReader.OPENERS, Set.of("the", "ytd", "so"));

  private static final Set<String> ENDING =
      Set.of("to", "ended", "ending", "through", "until", "till");
  private static final Set<String> DEADLINE = Set.of("within", "by", "until", "before");
  private static final Set<String> VAGUE =
      Set.of("few", "several", "coming", "recent", "many", "some", "summer", "winter");

  private StretchReader() {}

  /** The stretch that begins at piece {@code i}, or null. */
  static @Nullable Time read(Pieces p, int i, Calendar calendar, Tense tense) {
    Time fixed = fixed(p, i, calendar, tense);
    if (fixed != null) {
      return fixed;
    }
    int at = p.is(i, "the") ? i + 1 : i;
    Time qualified = qualified(p, i, at, calendar, tense);
    if (qualified != null) {
      return qualified;
    }
    Time ended = ended(p, at, calendar);
    if (ended != null) {
      return ended;
    }
    Time away = AwayReader.read(p, i, calendar, tense);
    return away != null ? away : at > i ? current(p, i, at, calendar, tense) : null;
  }

  private static @Nullable Time fixed(Pieces p, int i, Calendar calendar, Tense tense) {
    Unit unit = Unit.named(p.text(i));
    if (unit != null) {
      int to = p.skipDash(i + 1);
      if (p.is(to, "to") && p.is(p.skipDash(to + 1), "date")) {
        return running(p.skipDash(to + 1) + 1, calendar, unit, Tense.PAST);
      }
      boolean named = unit == Unit.YEAR || unit == Unit.MONTH || unit == Unit.QUARTER;
      if (named && p.is(to, "end") && !p.is(i - 1, "fiscal")) {
        return Time.of(to + 1, last(calendar.stretch(unit, 0)));
      }
    }
    String text = p.text(i);
    if (text.equals("year-end") || text.equals("month-end") || text.equals("quarter-end")) {
      Unit of = text.startsWith("y") ? Unit.YEAR : text.startsWith("m") ? Unit.MONTH : Unit.QUARTER;
      return Time.of(i + 1, last(calendar.stretch(of, 0)));
    }
    if (text.equals("ytd") || text.equals("year-to-date")) {
      return running(i + 1, calendar, Unit.YEAR, Tense.PAST);
    }
    if (text.equals("so") && p.is(i + 1, "far")) {
      int at = p.is(i + 2, "in") ? i + 3 : i + 2;
      Time inner = read(p, at, calendar, tense);
      inner = inner == null ? DateReader.read(p, at, calendar, Tense.PAST) : inner;
      inner = inner == null ? YearReader.read(p, at) : inner;
      return inner == null ? null : new Time(inner.to(), inner.days(), calendar.published());
    }
    if (text.equals("same")) {
      return same(p, i, calendar, tense);
    }
    return null;
  }

  /** "same period last year", "same month a year earlier". */
  private static @Nullable Time same(Pieces p, int i, Calendar calendar, Tense tense) {
    boolean period =
        Unit.named(p.text(i + 1)) != null || p.is(i + 1, "period") || p.is(i + 1, "time");
    if (!period) {
      return null;
    }
    int at = p.is(i + 2, "of") || p.is(i + 2, "in") ? i + 3 : i + 2;
    Time inner = read(p, at, calendar, tense);
    inner = inner == null ? YearReader.read(p, at) : inner;
    return inner == null ? Time.unknown(i + 2) : Time.unknown(inner.to());
  }

  /** "last week", "the next three years", "this month", "coming months". */
  private static @Nullable Time qualified(Pieces p, int i, int at, Calendar calendar, Tense tense) {
    String word = p.text(at);
    int next = at + 1;
    boolean vague = VAGUE.contains(word) || VAGUE.contains(p.text(next));
    next = VAGUE.contains(p.text(next)) ? next + 1 : next;
    if (p.is(next, "couple") && p.is(next + 1, "of")) {
      next += 2;
      vague = true;
    }
    NumberReader.Numeral count = NumberReader.read(p, next);
    boolean counted = count != null && count.kind() != NumberReader.Kind.PART_WORDS;
    int unitAt = count != null && counted ? p.skipDash(count.to()) : next;
    unitAt = p.is(unitAt, "trading") || p.is(unitAt, "full") ? unitAt + 1 : unitAt;
    Unit unit = Unit.named(p.text(unitAt));
    if (unit == null) {
      return p.is(unitAt, "decade") || p.is(unitAt, "decades") || p.is(unitAt, "weekend")
          ? QUALIFIERS.contains(word) ? Time.unknown(unitAt + 1) : null
          : null;
    }
    int n = count != null && counted ? (int) Math.min(1000, count.value()) : 1;
    int to = unitAt + 1;
    boolean several = p.text(unitAt).endsWith("s");
    boolean unsure = vague || (several && !counted);
    Time ended = ending(p, to, calendar);
    if (ended != null && QUALIFIERS.contains(word)) {
      return ended;
    }
    return switch (word) {
      case "this", "current" ->
          running(to, calendar, unit, DEADLINE.contains(p.text(i - 1)) ? Tense.FUTURE : tense);
      case "last" ->
          counted || unsure ? back(to, calendar, unit, n) : Time.of(to, calendar.stretch(unit, -1));
      case "previous", "preceding", "prior" ->
          counted || unsure ? Time.unknown(to) : Time.of(to, calendar.stretch(unit, -1));
      case "past" -> vague ? Time.unknown(to) : back(to, calendar, unit, n);
      case "recent" -> Time.unknown(to);
      case "next", "coming", "upcoming" -> {
        if (unsure) {
          yield Time.unknown(to);
        }
        boolean rolling = counted || at > i;
        yield rolling
            ? Time.of(to, calendar.moved(unit, n))
            : Time.of(to, calendar.stretch(unit, 1));
      }
      case "following", "same" -> Time.unknown(to);
      default -> null;
    };
  }

  /** "week ended March 12", "three months to September", "four days to July 22". */
  private static @Nullable Time ended(Pieces p, int at, Calendar calendar) {
    NumberReader.Numeral count = NumberReader.read(p, at);
    int unitAt = count == null ? at : count.to();
    boolean unit = Unit.named(p.text(unitAt)) != null;
    return unit ? ending(p, unitAt + 1, calendar) : null;
  }

  private static @Nullable Time ending(Pieces p, int to, Calendar calendar) {
    int word = p.skipDash(to);
    if (!ENDING.contains(p.text(word))) {
      return null;
    }
    int date = p.is(word + 1, "on") || p.is(word + 1, "in") ? word + 2 : word + 1;
    Tense told = p.is(word, "ended") ? Tense.PAST : Tense.UNKNOWN;
    Time weekday = DayReader.read(p, date, calendar, told);
    return weekday != null ? weekday : DateReader.read(p, date, calendar, told);
  }

  /** "the week", "the year", "the day". */
  private static @Nullable Time current(Pieces p, int i, int at, Calendar calendar, Tense tense) {
    Unit unit = Unit.named(p.text(at));
    if (unit == null || p.text(at).endsWith("s")) {
      return null;
    }
    boolean told =
        switch (p.text(i - 1)) {
          case "on", "of", "for", "in", "during", "within", "over", "through", "throughout", "by" ->
              true;
          default -> false;
        };
    if (!told) {
      return null;
    }
    Tense deadline = DEADLINE.contains(p.text(i - 1)) ? Tense.FUTURE : tense;
    return running(at + 1, calendar, unit, deadline);
  }

  private static Time running(int to, Calendar calendar, Unit unit, Tense tense) {
    Days days = calendar.stretch(unit, 0);
    LocalDate told = tense == Tense.FUTURE ? last(days) : calendar.published();
    return new Time(to, days, told);
  }

  private static Time back(int to, Calendar calendar, Unit unit, int n) {
    LocalDate first = calendar.moved(unit, -n);
    LocalDate last = calendar.published();
    return Time.of(to, first == null || last == null ? null : new Days(first, last));
  }

  private static @Nullable LocalDate last(@Nullable Days days) {
    return days == null ? null : days.last();
  }
}
