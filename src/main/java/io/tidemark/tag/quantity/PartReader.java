package io.tidemark.tag.quantity;

import io.tidemark.tag.quantity.Time.Days;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads parts of a longer time: "the end of the year", "early January", "the third quarter of
 * 2012", "Q3", "mid-2008", "the first two weeks of February".
 */
final class PartReader {
  private static final Map<String, Integer> ORDINALS =
      Map.ofEntries(
          Map.entry("first", 1),
          Map.entry("second", 2),
          Map.entry("third", 3),
          Map.entry("fourth", 4),
          Map.entry("final", -1),
          Map.entry("last", -1),
          Map.entry("1st", 1),
          Map.entry("2nd", 2),
          Map.entry("3rd", 3),
          Map.entry("4th", 4));
  private static final Set<String> EDGES =
      Set.of(
          "end",
          "start",
          "beginning",
          "middle",
          "close",
          "turn",
          "rest",
          "remainder",
          "latter",
          "early",
          "late",
          "mid");

  /** All words that a part can begin with. */
  static final Set<String> OPENERS = Openers.of(ORDINALS.keySet(), EDGES, Set.of("the"));

  private static final Pattern NUMBERED = Pattern.compile("([qh])([1-4])|([1-4])([qh])");
  private static final Pattern HYPHENED = Pattern.compile("(early|mid|late|end)-(.+)");

  private PartReader() {}

  /** The part that begins at piece {@code i}, or null. */
  static @Nullable Time read(Pieces p, int i, Calendar calendar, Tense tense) {
    int at = p.is(i, "the") ? i + 1 : i;
    String text = p.text(at);
    Matcher hyphened = text.indexOf('-') < 0 ? null : HYPHENED.matcher(text);
    if (hyphened != null && hyphened.matches()) {
      Days whole = YearReader.yearOrDecade(hyphened.group(2));
      return whole == null ? null : Time.of(at + 1, cut(hyphened.group(1), whole));
    }
    Matcher numbered = text.length() != 2 ? null : NUMBERED.matcher(text);
    if (numbered != null && numbered.matches()) {
      String letter = numbered.group(1) == null ? numbered.group(4) : numbered.group(1);
      String digit = numbered.group(1) == null ? numbered.group(3) : numbered.group(2);
      int number = Integer.parseInt(digit);
      int ofYear = letter.equals("q") ? 4 : 2;
      return number > ofYear ? null : ofYear(p, at + 1, number, ofYear, calendar, tense);
    }
    Integer ordinal = ORDINALS.get(text);
    if (ordinal != null) {
      return ordinal(p, at, ordinal, calendar, tense);
    }
    return EDGES.contains(text) ? edge(p, at, calendar, tense) : null;
  }

  /** "third quarter", "second half", "first two weeks of", "last week of". */
  private static @Nullable Time ordinal(
      Pieces p, int at, int ordinal, Calendar calendar, Tense tense) {
    int next = p.skipDash(at + 1);
    return switch (p.text(next)) {
      case "quarter" -> {
        boolean recent = p.is(at, "last") && !p.is(next + 1, "of");
        yield recent ? null : ofYear(p, next + 1, ordinal < 0 ? 4 : ordinal, 4, calendar, tense);
      }
      case "half" ->
          Math.abs(ordinal) > 2 || p.is(at, "final")
              ? null
              : ofYear(p, next + 1, ordinal < 0 ? 2 : ordinal, 2, calendar, tense);
      default -> counted(p, next, ordinal, calendar, tense);
    };
  }

  /** "two weeks of February" behind "first", "week of February" behind "last". */
  private static @Nullable Time counted(
      Pieces p, int next, int ordinal, Calendar calendar, Tense tense) {
    NumberReader.Numeral count = NumberReader.read(p, next);
    int unit = count == null ? next : count.to();
    unit = p.is(unit, "full") || p.is(unit, "trading") ? unit + 1 : unit;
    boolean known = p.text(unit).matches("(day|week|month|quarter)s?") && p.is(unit + 1, "of");
    Time whole = known ? whole(p, unit + 2, calendar, tense) : null;
    if (whole == null) {
      return null;
    }
    int n = count == null ? 1 : (int) Math.min(1000, count.value());
    int number = count == null ? ordinal : ordinal < 0 ? -n : n;
    Days days =
        switch (p.text(unit).charAt(0)) {
          case 'd' -> slice(whole.days(), number, 1, 0);
          case 'w' -> slice(whole.days(), number, 7, 0);
          case 'm' -> slice(whole.days(), number, 0, 1);
          default -> slice(whole.days(), number, 0, 3);
        };
    return Time.of(whole.to(), days);
  }

  /** Up to the end of the {@code number}-th piece of {@code days}; from the end if negative. */
  private static @Nullable Days slice(@Nullable Days whole, int number, int days, int months) {
    if (whole == null || number < 0) {
      return whole;
    }
    LocalDate last =
        whole.first().plusDays((long) number * days).plusMonths((long) number * months);
    return new Days(whole.first(), last.minusDays(1));
  }

  private static @Nullable Time edge(Pieces p, int at, Calendar calendar, Tense tense) {
    String word = p.text(at);
    boolean direct =
        word.equals("early") || word.equals("late") || word.equals("mid") || word.equals("end");
    int next = p.skipDash(at + 1);
    if (p.is(at, "latter") || p.is(at, "early")) {
      boolean part = p.is(next, "part") || p.is(next, "half") || p.is(next, "days");
      next = part ? next + 1 : next;
      direct = direct && !part;
    }
    if (p.is(next, "of")) {
      next++;
    } else if (!direct) {
      return null;
    }
    Time whole = whole(p, next, calendar, tense);
    if (whole == null
        || (direct && next == at + 1 && word.equals("end") && !isYearOrMonth(p, next))) {
      return null;
    }
    return Time.of(whole.to(), cut(word, whole.days()));
  }

  private static boolean isYearOrMonth(Pieces p, int i) {
    return YearReader.year(p.text(i)) > 0 || DateReader.month(p, i) != null;
  }

  private static @Nullable Days cut(String part, @Nullable Days whole) {
    if (whole == null) {
      return null;
    }
    long days = whole.last().toEpochDay() - whole.first().toEpochDay();
    return switch (part) {
      case "end", "close" -> new Days(whole.last(), whole.last());
      case "start", "beginning", "turn" -> new Days(whole.first(), whole.first());
      case "early" -> new Days(whole.first(), whole.first().plusDays(days / 3));
      case "middle", "mid" ->
          new Days(whole.first().plusDays(days / 3), whole.first().plusDays(days / 2));
      default -> whole;
    };
  }

  /** A quarter or half, with its year behind it or without. */
  private static Time ofYear(
      Pieces p, int to, int number, int ofYear, Calendar calendar, Tense tense) {
    int at = p.is(to, "of") || p.is(to, ",") || p.is(to, "in") ? to + 1 : to;
    Time year = whole(p, at, calendar, tense);
    if (year != null && year.days() != null) {
      Days days = year.days();
      boolean isYear = days.last().toEpochDay() - days.first().toEpochDay() >= 364;
      if (isYear) {
        return Time.of(year.to(), Calendar.part(days.first().getYear(), number, ofYear));
      }
    }
    if (year != null && p.is(to, "of")) {
      return Time.unknown(year.to());
    }
    return Time.of(to, calendar.part(number, ofYear, tense));
  }

  /** What a part is a part of: a year, a month, "last year", "the year". */
  private static @Nullable Time whole(Pieces p, int i, Calendar calendar, Tense tense) {
    Time year = YearReader.read(p, i);
    if (year != null) {
      return year;
    }
    Time month = DateReader.read(p, i, calendar, tense);
    if (month != null) {
      return month;
    }
    if (p.is(i, "the") && p.is(i + 1, "decade")) {
      return Time.unknown(i + 2);
    }
    return StretchReader.read(p, i, calendar, tense);
  }
}
