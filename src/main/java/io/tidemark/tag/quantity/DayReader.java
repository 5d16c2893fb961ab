package io.tidemark.tag.quantity;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads single days: "Tuesday", "last Thursday", "yesterday", "the previous session". */
final class DayReader {
  private static final Map<String, DayOfWeek> WEEKDAYS =
      Map.ofEntries(
          Map.entry("monday", DayOfWeek.MONDAY),
          Map.entry("tuesday", DayOfWeek.TUESDAY),
          Map.entry("wednesday", DayOfWeek.WEDNESDAY),
          Map.entry("thursday", DayOfWeek.THURSDAY),
          Map.entry("friday", DayOfWeek.FRIDAY),
          Map.entry("saturday", DayOfWeek.SATURDAY),
          Map.entry("sunday", DayOfWeek.SUNDAY),
          Map.entry("tues", DayOfWeek.TUESDAY),
          Map.entry("weds", DayOfWeek.WEDNESDAY),
          Map.entry("thurs", DayOfWeek.THURSDAY));
  private static final Map<String, DayOfWeek> SHORT =
      Map.of(
          "mon", DayOfWeek.MONDAY,
          "tue", DayOfWeek.TUESDAY,
          "wed", DayOfWeek.WEDNESDAY,
          "thu", DayOfWeek.THURSDAY,
          "fri", DayOfWeek.FRIDAY,
          "sat", DayOfWeek.SATURDAY,
          "sun", DayOfWeek.SUNDAY);
  private static final Set<String> BEFORE_WEEKDAY =
      Set.of("last", "past", "previous", "next", "coming", "this", "late", "early");
  private static final Set<String> RELATIVE =
      Set.of("the", "today", "tonight", "tomorrow", "yesterday", "overnight", "this", "last");

  /** All words that a day can begin with. */
  static final Set<String> OPENERS =
      Openers.of(BEFORE_WEEKDAY, WEEKDAYS.keySet(), SHORT.keySet(), RELATIVE);

  private static final Set<String> HOURS =
      Set.of("morning", "afternoon", "evening", "night", "session");
  private static final Set<String> OVERNIGHT_LENDING =
      Set.of(
          "rate",
          "rates",
          "repo",
          "repos",
          "lending",
          "index",
          "swap",
          "swaps",
          "deposit",
          "deposits",
          "loans",
          "indexed",
          "call",
          "reverse",
          "policy",
          "cash",
          "funding");

  private DayReader() {}

  /** The day that begins at piece {@code i}, or null. */
  static @Nullable Time read(Pieces p, int i, Calendar calendar, Tense tense) {
    Time weekday = weekday(p, i, calendar, tense);
    return weekday != null ? weekday : relative(p, i, calendar);
  }

  private static @Nullable Time weekday(Pieces p, int i, Calendar calendar, Tense tense) {
    int at = BEFORE_WEEKDAY.contains(p.text(i)) ? i + 1 : i;
    DayOfWeek day = weekdayAt(p, at);
    if (day == null) {
      return null;
    }
    int comma = p.is(at + 1, ".") ? at + 2 : at + 1;
    comma = p.is(comma, ",") ? comma + 1 : comma;
    Time date =
        DateReader.month(p, comma) == null && comma == at + 1
            ? null
            : DateReader.read(p, comma, calendar, tense);
    if (date != null && date.days() != null && date.days().first().equals(date.days().last())) {
      return date;
    }
    int to = HOURS.contains(p.text(at + 1)) ? at + 2 : at + 1;
    if (p.is(to, "through") || p.is(to, "-")) {
      DayOfWeek last = weekdayAt(p, to + 1);
      if (last != null) {
        return Time.of(to + 2, calendar.weekday(last, tense));
      }
    }
    return switch (at == i ? "" : p.text(i)) {
      case "last", "past", "previous" -> Time.of(to, calendar.lastWeekday(day));
      case "next", "coming" -> Time.of(to, calendar.nextWeekday(day));
      default -> Time.of(to, calendar.weekday(day, tense));
    };
  }

  private static @Nullable DayOfWeek weekdayAt(Pieces p, int i) {
    String text = p.text(i).replace(".", "");
    DayOfWeek day = WEEKDAYS.get(text);
    if (day != null) {
      return p.tokenAt(i).capital() ? day : null;
    }
    DayOfWeek brief = SHORT.get(text);
    boolean dated =
        brief != null
            && (DateReader.month(p, i + 1) != null
                || ((p.is(i + 1, ",") || p.is(i + 1, ".")) && DateReader.month(p, i + 2) != null));
    return dated ? brief : null;
  }

  private static @Nullable Time relative(Pieces p, int i, Calendar calendar) {
    boolean next = p.is(i + 2, "before") || p.is(i + 2, "after");
    if (p.is(i, "the") && p.is(i + 1, "day") && next) {
      boolean past = p.is(i + 3, "yesterday");
      return past || p.is(i + 3, "tomorrow")
          ? Time.of(i + 4, calendar.moved(Calendar.Unit.DAY, past ? -2 : 2))
          : null;
    }
    return switch (p.text(i)) {
      case "today", "tonight" -> Time.of(i + 1, calendar.moved(Calendar.Unit.DAY, 0));
      case "tomorrow" -> Time.of(i + 1, calendar.moved(Calendar.Unit.DAY, 1));
      case "yesterday" -> Time.of(i + 1, calendar.moved(Calendar.Unit.DAY, -1));
      case "overnight" ->
          OVERNIGHT_LENDING.contains(p.text(i + 1))
              ? null
              : Time.of(i + 1, calendar.moved(Calendar.Unit.DAY, 0));
      case "this" ->
          HOURS.contains(p.text(i + 1))
              ? Time.of(i + 2, calendar.moved(Calendar.Unit.DAY, 0))
              : null;
      case "last" ->
          p.is(i + 1, "night") ? Time.of(i + 2, calendar.moved(Calendar.Unit.DAY, -1)) : null;
      default -> null;
    };
  }
}
