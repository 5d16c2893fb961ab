package io.tidemark.read.draft;

import io.tidemark.article.Published;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as machines and people write them: ISO 8601, {@code Tue, 16 Jul 2024 20:59:25 GMT}, {@code
 * July 16, 2024 at 4:59 p.m. ET}, {@code 16. Juli 2024}, {@code 2024年7月16日}, {@code 16.07.2024},
 * seconds since 1970. A time of day is kept only with its zone; without one the day stays bare.
 */
public final class DateText {
  private static final int EARLIEST_YEAR = 1990;
  private static final int LATEST_YEAR = 2100;

  private static final String YEAR = "((?:19|20)\\d{2})";
  private static final Pattern ISO =
      Pattern.compile(
          "(?<!\\d)"
              + YEAR
              + "-(\\d{1,2})-(\\d{1,2})(?!\\d)"
              + "(?:[T ]\\s?(\\d{2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s?(Z|[+-]\\d{2}(?::?\\d{2})?|UTC|GMT)?)?");
  private static final Pattern DAY_MONTH_YEAR =
      Pattern.compile(
          "(?<![\\w.])(\\d{1,2})(?:st|nd|rd|th|\\.|er|º)?[\\s,-]*(?:of |de |d')?\\s*(\\p{L}{3,12}\\.?)[\\s,.-]*(?:de |del )?"
              + YEAR
              + "(?!\\d)");
  private static final Pattern MONTH_DAY_YEAR =
      Pattern.compile(
          "(?<!\\p{L})(\\p{L}{3,12}\\.?)\\s*(\\d{1,2})(?:st|nd|rd|th)?\\s*[,.]?\\s*"
              + YEAR
              + "(?!\\d)");

  /** As Unix and Java print it: {@code Tue Jul 16 20:59:25 GMT 2024}. */
  private static final Pattern CLOCK_BEFORE_YEAR =
      Pattern.compile(
          "(?<!\\p{L})(\\p{L}{3,12})\\s+(\\d{1,2})\\s+\\d{1,2}:\\d{2}(?::\\d{2})?\\s+(?:[A-Za-z]{1,5}|[+-]\\d{4})?\\s*"
              + YEAR
              + "(?!\\d)");

  private static final Pattern EAST_ASIAN =
      Pattern.compile(YEAR + "\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)" + YEAR + "[/.](\\d{1,2})[/.](\\d{1,2})(?!\\d)");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(?<![\\d./])(\\d{1,2})([/.-])(\\d{1,2})\\2" + YEAR + "(?!\\d)");
  private static final Pattern SHORT_YEAR =
      Pattern.compile("(?<![\\d./-])(\\d{1,2})([./])(\\d{1,2})\\2(\\d{2})(?![\\d./-])");
  private static final int LONGEST_SHORT = 50;
  private static final String CENTURY = "20";
  private static final Pattern COMPACT =
      Pattern.compile(
          "(?<!\\d)"
              + YEAR
              + "([01]\\d)([0-3]\\d)(?:T(\\d{2})(\\d{2})(\\d{2})?(Z|[+-]\\d{4})?)?(?!\\d)");
  private static final Pattern EPOCH = Pattern.compile("\\s*(1\\d{9})(\\d{3})?(?:\\.\\d+)?\\s*");

  private DateText() {}

  /** How 03/04/2024 is read; where only one reading is a date, it is taken. */
  public enum Order {
    MONTH_FIRST,
    DAY_FIRST
  }

  /** The first date in {@code text}, or null; 03/04/2024 is read month first. */
  public static @Nullable Published find(String text) {
    return find(text, Order.MONTH_FIRST);
  }

  /** The first date in {@code text}, or null. */
  public static @Nullable Published find(String text, Order order) {
    if (!holdsYear(text)) {
      return null;
    }
    Matcher epoch = EPOCH.matcher(text);
    if (epoch.matches()) {
      Instant instant = Instant.ofEpochSecond(Long.parseLong(epoch.group(1)));
      return new Published.At(instant.atOffset(ZoneOffset.UTC));
    }
    Published iso = iso(text);
    if (iso != null) {
      return iso;
    }
    LocalDate day = writtenOut(text);
    if (day == null) {
      day = inNumbers(text, order);
    }
    if (day == null) {
      return null;
    }
    OffsetDateTime time = ClockText.on(day, text);
    return time == null ? new Published.On(day) : new Published.At(time);
  }

  /** Every date told here holds four digits in a row: most texts are told apart by that. */
  private static boolean holdsYear(String text) {
    int digits = 0;
    for (int i = 0; i < text.length() && digits < 4; i++) {
      char c = text.charAt(i);
      digits = c >= '0' && c <= '9' ? digits + 1 : 0;
    }
    return digits == 4;
  }

  /**
   * The first date in a short text that is known to tell one, so that the year may have two digits:
   * {@code 16.07.24}, {@code 7/16/24}.
   */
  public static @Nullable Published findShort(String text, Order order) {
    Published date = find(text, order);
    if (date != null || text.length() > LONGEST_SHORT) {
      return date;
    }
    Matcher shortYear = SHORT_YEAR.matcher(text);
    return shortYear.find()
        ? find(shortYear.replaceFirst("$1$2$3$2" + CENTURY + "$4"), order)
        : null;
  }

  /** The day that the path of {@code url} names, as in {@code /2024/07/16/}, or null. */
  public static @Nullable Published inUrl(String url) {
    Matcher path =
        Pattern.compile(
                "[/_-]"
                    + YEAR
                    + "([/_-]?)([01]?\\d)\\2([0-3]?\\d)(?:(?=[/.]|$)|(?<![/]\\d{1,2})(?=[_-]))")
            .matcher(url);
    while (path.find()) {
      boolean parted = !path.group(2).isEmpty();
      if (parted || path.group(3).length() + path.group(4).length() == 4) {
        LocalDate day = day(path.group(1), path.group(3), path.group(4));
        if (day != null) {
          return new Published.On(day);
        }
      }
    }
    return null;
  }

  private static @Nullable Published iso(String text) {
    Matcher iso = ISO.matcher(text);
    while (iso.find()) {
      LocalDate day = day(iso.group(1), iso.group(2), iso.group(3));
      if (day == null) {
        continue;
      }
      OffsetDateTime time = iso.group(7) == null ? null : ClockText.on(day, iso.group());
      if (time == null && iso.group(4) == null) {
        time = ClockText.on(day, text.substring(iso.end()));
      }
      return time == null ? new Published.On(day) : new Published.At(time);
    }
    return null;
  }

  private static @Nullable LocalDate writtenOut(String text) {
    Matcher monthFirst = MONTH_DAY_YEAR.matcher(text);
    while (monthFirst.find()) {
      Integer month = MonthNames.number(monthFirst.group(1));
      if (month != null) {
        return day(monthFirst.group(3), month.toString(), monthFirst.group(2));
      }
    }
    Matcher dayFirst = DAY_MONTH_YEAR.matcher(text);
    while (dayFirst.find()) {
      Integer month = MonthNames.number(dayFirst.group(2));
      if (month != null) {
        return day(dayFirst.group(3), month.toString(), dayFirst.group(1));
      }
    }
    Matcher clockBeforeYear = CLOCK_BEFORE_YEAR.matcher(text);
    if (clockBeforeYear.find()) {
      Integer month = MonthNames.number(clockBeforeYear.group(1));
      if (month != null) {
        return day(clockBeforeYear.group(3), month.toString(), clockBeforeYear.group(2));
      }
    }
    Matcher eastAsian = EAST_ASIAN.matcher(text);
    return eastAsian.find()
        ? day(eastAsian.group(1), eastAsian.group(2), eastAsian.group(3))
        : null;
  }

  private static @Nullable LocalDate inNumbers(String text, Order order) {
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    if (yearFirst.find()) {
      return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
    }
    Matcher yearLast = YEAR_LAST.matcher(text);
    if (yearLast.find()) {
      String first = yearLast.group(1);
      String second = yearLast.group(3);
      boolean dayFirst =
          order == Order.DAY_FIRST || yearLast.group(2).equals(".") || Integer.parseInt(first) > 12;
      LocalDate day = day(yearLast.group(4), dayFirst ? second : first, dayFirst ? first : second);
      return day != null || !dayFirst ? day : day(yearLast.group(4), first, second);
    }
    Matcher compact = COMPACT.matcher(text);
    return compact.find() ? day(compact.group(1), compact.group(2), compact.group(3)) : null;
  }

  private static @Nullable LocalDate day(String year, String month, String day) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return date.getYear() >= EARLIEST_YEAR && date.getYear() < LATEST_YEAR ? date : null;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
