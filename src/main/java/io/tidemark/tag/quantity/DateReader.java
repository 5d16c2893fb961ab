package io.tidemark.tag.quantity;

import io.tidemark.tag.quantity.Time.Days;
import io.tidemark.tag.text.Token;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads months and days: "July 16", "16 July 2024", "September", "2024-07-16". */
final class DateReader {
  private static final Map<String, Month> FULL =
      Map.ofEntries(
          Map.entry("january", Month.JANUARY),
          Map.entry("february", Month.FEBRUARY),
          Map.entry("march", Month.MARCH),
          Map.entry("april", Month.APRIL),
          Map.entry("may", Month.MAY),
          Map.entry("june", Month.JUNE),
          Map.entry("july", Month.JULY),
          Map.entry("august", Month.AUGUST),
          Map.entry("september", Month.SEPTEMBER),
          Map.entry("october", Month.OCTOBER),
          Map.entry("november", Month.NOVEMBER),
          Map.entry("december", Month.DECEMBER));
  private static final Map<String, Month> SHORT =
      Map.ofEntries(
          Map.entry("jan", Month.JANUARY),
          Map.entry("feb", Month.FEBRUARY),
          Map.entry("mar", Month.MARCH),
          Map.entry("apr", Month.APRIL),
          Map.entry("jun", Month.JUNE),
          Map.entry("jul", Month.JULY),
          Map.entry("aug", Month.AUGUST),
          Map.entry("sep", Month.SEPTEMBER),
          Map.entry("sept", Month.SEPTEMBER),
          Map.entry("oct", Month.OCTOBER),
          Map.entry("nov", Month.NOVEMBER),
          Map.entry("dec", Month.DECEMBER));

  /** All words that a date can begin with. */
  static final Set<String> OPENERS = Openers.of(FULL.keySet(), SHORT.keySet());

  private static final Set<String> BEFORE_SHORT =
      Set.of("in", "since", "until", "to", "from", "for", "of", "by", "late", "early", "mid", "-");
  private static final Set<String> MEETINGS =
      Set.of("meeting", "decision", "summit", "gathering", "election", "elections", "auction");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

  private DateReader() {}

  /** The date or month that begins at piece {@code i}, or null. */
  static @Nullable Time read(Pieces p, int i, Calendar calendar, Tense tense) {
    Time numeric = p.text(i).length() < 8 ? null : numeric(p.text(i));
    if (numeric != null) {
      return numeric.upTo(i + 1);
    }
    Time dayFirst = dayFirst(p, i, calendar, tense);
    return dayFirst != null ? dayFirst : monthFirst(p, i, calendar, tense);
  }

  private static @Nullable Time numeric(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return time(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher slashes = SLASHES.matcher(text);
    return slashes.matches() ? time(slashes.group(3), slashes.group(1), slashes.group(2)) : null;
  }

  private static @Nullable Time time(String year, String month, String day) {
    int number = Integer.parseInt(month);
    LocalDate date =
        number < 1 || number > 12
            ? null
            : Calendar.date(Integer.parseInt(year), Month.of(number), Integer.parseInt(day));
    return date == null ? null : Time.of(0, date);
  }

  /** "16 July 2024", "16th of July". */
  private static @Nullable Time dayFirst(Pieces p, int i, Calendar calendar, Tense tense) {
    int day = day(p.text(i));
    int at = p.is(i + 1, "of") ? i + 2 : i + 1;
    Month month = day == 0 ? null : month(p, at);
    return month == null ? null : withYear(p, at + 1, month, day, calendar, tense);
  }

  private static @Nullable Time monthFirst(Pieces p, int i, Calendar calendar, Tense tense) {
    Month month = month(p, i);
    if (month == null) {
      return null;
    }
    int day = p.text(i + 1).contains("/") ? 0 : day(p.text(i + 1));
    if (day > 0 && Calendar.date(2024, month, day) != null && !isUnit(p, i + 2)) {
      int second = p.isDash(i + 2) ? day(p.text(i + 3)) : 0;
      return second > day
          ? withYear(p, i + 4, month, second, calendar, tense)
          : withYear(p, i + 2, month, day, calendar, tense);
    }
    if (p.isDash(i + 1)) {
      Month last = month(p, i + 2);
      if (last != null) {
        return month(p, i + 3, last, calendar, tense);
      }
    }
    return month(p, i + 1, month, calendar, tense);
  }

  private static boolean isUnit(Pieces p, int i) {
    return !p.isDash(i) && !p.text(i).isEmpty() && UnitReader.unitBehind(p, i) != null;
  }

  private static Time month(Pieces p, int i, Month month, Calendar calendar, Tense tense) {
    int at = p.is(i, ",") || p.is(i, "of") ? i + 1 : i;
    int year = YearReader.year(p.text(at));
    if (year > 0 && !isUnit(p, at + 1)) {
      return Time.of(at + 1, Calendar.part(year, month.getValue(), 12));
    }
    // "The September meeting" is the one nearest, whatever is said of it.
    Days days =
        isMeeting(p, i) ? calendar.nearestMonth(month) : calendar.part(month.getValue(), 12, tense);
    return Time.of(i, days);
  }

  private static boolean isMeeting(Pieces p, int i) {
    for (int at = i; at < i + 3 && !p.text(at).isEmpty() && p.tokenAt(at).isNoun(); at++) {
      if (MEETINGS.contains(p.text(at))) {
        return true;
      }
    }
    return false;
  }

  private static Time withYear(
      Pieces p, int i, Month month, int day, Calendar calendar, Tense tense) {
    int at = p.is(i, ",") ? i + 1 : i;
    int year = YearReader.year(p.text(at));
    return year > 0 && !isUnit(p, at + 1)
        ? Time.of(at + 1, Calendar.date(year, month, day))
        : Time.of(i, calendar.day(month, day, tense));
  }

  private static int day(String text) {
    if (text.isEmpty() || !Character.isDigit(text.charAt(0))) {
      return 0;
    }
    Matcher matcher = DAY.matcher(text);
    int day = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    return day <= 31 ? day : 0;
  }

  /** Whether {@code word}, in lower case, can be a month's name. */
  static boolean isMonthName(String word) {
    return FULL.containsKey(word) || SHORT.containsKey(word.replace(".", ""));
  }

  /** The month named at piece {@code i}; not the verbs "may" and "march", not Ms May. */
  static @Nullable Month month(Pieces p, int i) {
    String text = p.text(i);
    if (text.isEmpty()) {
      return null;
    }
    Token token = p.tokenAt(i);
    Month full = FULL.get(text);
    if (full != null) {
      boolean name =
          token.capital()
              && !token.pos().equals("MD")
              && !token.isVerb()
              && !token.ner().equals("PERSON")
              && (i == 0 || !text.equals("may") || !p.tokenAt(i - 1).pos().equals("NNP"));
      boolean dated = token.capital() && day(p.text(i + 1)) > 0;
      return name || dated ? full : null;
    }
    Month brief = SHORT.get(text.replace(".", ""));
    boolean clear =
        text.endsWith(".")
            || day(p.text(i + 1)) > 0
            || YearReader.year(p.text(i + 1)) > 0
            || BEFORE_SHORT.contains(p.text(i - 1));
    return brief != null && token.capital() && clear ? brief : null;
  }
}
