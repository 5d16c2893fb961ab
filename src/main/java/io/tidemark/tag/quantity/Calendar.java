package io.tidemark.tag.quantity;

import io.tidemark.tag.quantity.Time.Days;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Works out days, as a reader of {@code published} would.
 *
 * <p>Weeks run from Monday to Friday. All answers are null where {@code published} is and the days
 * depend on it.
 *
 * @param published the publication day, or null
 */
record Calendar(@Nullable LocalDate published) {
  /** A length of time that has a place in the calendar. */
  enum Unit {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR;

    /** All words that mean one. */
    static final Set<String> NAMES =
        Set.of(
            "day",
            "days",
            "session",
            "sessions",
            "week",
            "weeks",
            "month",
            "months",
            "quarter",
            "quarters",
            "year",
            "years");

    /** The unit that {@code word}, in lower case, means, or null. */
    static @Nullable Unit named(String word) {
      return switch (word) {
        case "day", "days", "session", "sessions" -> DAY;
        case "week", "weeks" -> WEEK;
        case "month", "months" -> MONTH;
        case "quarter", "quarters" -> QUARTER;
        case "year", "years" -> YEAR;
        default -> null;
      };
    }
  }

  /** The day {@code weekday} of a sentence in {@code tense}: the last one told, or one to come. */
  @Nullable LocalDate weekday(DayOfWeek weekday, Tense tense) {
    if (published == null) {
      return null;
    }
    return published.with(
        tense == Tense.FUTURE
            ? TemporalAdjusters.nextOrSame(weekday)
            : TemporalAdjusters.previousOrSame(weekday));
  }

  /** {@code weekday} before the publication day. */
  @Nullable LocalDate lastWeekday(DayOfWeek weekday) {
    return published == null ? null : published.with(TemporalAdjusters.previous(weekday));
  }

  /** {@code weekday} of the week after that of publication. */
  @Nullable LocalDate nextWeekday(DayOfWeek weekday) {
    return published == null
        ? null
        : published
            .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
            .with(TemporalAdjusters.nextOrSame(weekday));
  }

  /**
   * Month and day without a year: the nearest, or nearest before or after, as {@code tense} says.
   */
  @Nullable LocalDate day(Month month, int day, Tense tense) {
    if (published == null) {
      return null;
    }
    LocalDate best = null;
    for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
      LocalDate date = date(year, month, day);
      if (date == null
          || (tense == Tense.PAST && date.isAfter(published))
          || (tense == Tense.FUTURE && date.isBefore(published))) {
        continue;
      }
      best = best == null || distance(date) < distance(best) ? date : best;
    }
    return best;
  }

  private long distance(LocalDate date) {
    return published == null ? 0 : Math.abs(date.toEpochDay() - published.toEpochDay());
  }

  /** The day, or null where there is no such day. */
  static @Nullable LocalDate date(int year, Month month, int day) {
    return day < 1 || day > month.length(java.time.Year.isLeap(year))
        ? null
        : LocalDate.of(year, month, day);
  }

  /**
   * Part {@code number} of a year told without the year, such as month 9 of 12 or quarter 3 of 4:
   * the last that has begun, or in the future tense the first that is not over.
   */
  @Nullable Days part(int number, int ofYear, Tense tense) {
    if (published == null) {
      return null;
    }
    int current = (published.getMonthValue() - 1) * ofYear / 12 + 1;
    // The part just over is meant even where the verb looks ahead: "before July's figures are out".
    boolean justOver = ofYear > 2 && Math.floorMod(current - number, ofYear) == 1;
    boolean future = tense == Tense.FUTURE && !justOver;
    int year = published.getYear();
    if (number > current && !future) {
      year--;
    } else if (number < current && future) {
      year++;
    }
    return part(year, number, ofYear);
  }

  /** The {@code month} whose beginning is nearest to the publication day. */
  @Nullable Days nearestMonth(Month month) {
    LocalDate first = day(month, 1, Tense.UNKNOWN);
    return first == null ? null : part(first.getYear(), month.getValue(), 12);
  }

  /** Part {@code number} of {@code ofYear} equal ones of {@code year}. */
  static Days part(int year, int number, int ofYear) {
    int months = 12 / ofYear;
    LocalDate first = LocalDate.of(year, 1 + (number - 1) * months, 1);
    return new Days(first, first.plusMonths(months).minusDays(1));
  }

  static Days year(int year) {
    return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** The stretch {@code ahead} units from that of publication: -1 is "last week", 1 "next week". */
  @Nullable Days stretch(Unit unit, int ahead) {
    if (published == null) {
      return null;
    }
    return switch (unit) {
      case DAY -> of(unit, plusWorkdays(published, ahead));
      case WEEK -> of(unit, published.plusWeeks(ahead));
      case MONTH -> of(unit, published.withDayOfMonth(1).plusMonths(ahead));
      case QUARTER -> of(unit, published.withDayOfMonth(1).plusMonths(3L * ahead));
      case YEAR -> of(unit, published.withDayOfYear(1).plusYears(ahead));
    };
  }

  /** The publication day moved by {@code count} units. */
  @Nullable LocalDate moved(Unit unit, int count) {
    if (published == null || Math.abs(count) > 1000) {
      return null;
    }
    return switch (unit) {
      case DAY -> published.plusDays(count);
      case WEEK -> published.plusWeeks(count);
      case MONTH -> published.plusMonths(count);
      case QUARTER -> published.plusMonths(3L * count);
      case YEAR -> published.plusYears(count);
    };
  }

  private static LocalDate plusWorkdays(LocalDate day, int count) {
    LocalDate result = day;
    for (int left = Math.abs(count); left > 0; ) {
      result = result.plusDays(Integer.signum(count));
      left -= result.getDayOfWeek().getValue() <= 5 ? 1 : 0;
    }
    return result;
  }

  private static @Nullable Days of(Unit unit, @Nullable LocalDate day) {
    if (day == null) {
      return null;
    }
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return switch (unit) {
      case DAY -> new Days(day, day);
      case WEEK -> new Days(monday, monday.plusDays(4));
      case MONTH -> part(day.getYear(), day.getMonthValue(), 12);
      case QUARTER -> part(day.getYear(), (day.getMonthValue() + 2) / 3, 4);
      case YEAR -> year(day.getYear());
    };
  }
}
