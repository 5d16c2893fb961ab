package io.tidemark.analyze.price;

import io.tidemark.analyze.price.Stretch.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells over which time a change ran from the words around it. A change without any is the day's:
 * news tells what the day did. Not so in the present perfect (“has gained 6 percent”), of a state
 * that lasts (“is up 6 percent”), or as a noun (“a 6 percent gain”): these run up to now from
 * whenever.
 */
final class StretchReader {
  /** Up to this day of a month or a year, “ended the year” is the one before. */
  private static final int JUST_BEGUN = 5;

  private final LocalDate published;
  private final LocalDate reported;

  /**
   * Reads what was published on {@code published}.
   *
   * @param reported the day whose events the article reports
   */
  StretchReader(LocalDate published, LocalDate reported) {
    this.published = published;
    this.reported = reported;
  }

  /**
   * The time of a change.
   *
   * @param trigger the word that carries its direction
   * @param day the day that the tagger found told with it, or null
   */
  Stretch read(Clause clause, String trigger, @Nullable LocalDate day) {
    String after = TimeWords.RANK.matcher(clause.after()).replaceAll("");
    String text = clause.before() + clause.own() + after;
    Matcher ranked =
        TimeWords.RANKED.matcher(TimeWords.STREAK.matcher(clause.after()).replaceAll(""));
    String rank = ranked.find() ? ranked.group(1).toLowerCase(Locale.ROOT) : "";
    if (rank.matches("(?!one|single).*-day")
        || TimeWords.OTHER.matcher(text).find()
        || TimeWords.RANKED_BEFORE.matcher(clause.before()).find()) {
      return of(Kind.OTHER);
    }
    if (TimeWords.WITHIN.matcher(text).find()
        || TimeWords.WITHIN.matcher(clause.front()).find()
        || TimeWords.HOUR.matcher(clause.sentence()).find()) {
      return of(Kind.INTRADAY);
    }
    boolean lasts = TimeWords.LASTING.matcher(clause.before()).find();
    Stretch told = told(clause, after, lasts ? null : day);
    if (told != null) {
      return told;
    }
    if (isOfAnotherYear(text) || TimeWords.OTHER.matcher(clause.front()).find()) {
      return of(Kind.OTHER);
    }
    if (!rank.isEmpty() && !rank.endsWith("day") && !rank.equals("daily")) {
      return calendar(rank, clause.sentence());
    }
    boolean leansOnAnother =
        clause.joint().matches("after|following|before|which|that|when|since|versus|than|against")
            || clause.followsAnother() && TimeWords.STRETCH.matcher(clause.earlier()).find();
    if (lasts || leansOnAnother || TimeWords.NOUN.matcher(trigger).find()) {
      return of(Kind.OTHER);
    }
    return new Stretch(Kind.DAY, reported, reported, false);
  }

  /** The time that stands nearest: behind the change, in it, before it, in front. */
  private @Nullable Stretch told(Clause clause, String after, @Nullable LocalDate day) {
    for (String part : List.of(after, clause.own(), clause.before(), clause.front())) {
      Matcher stretch = TimeWords.STRETCH.matcher(part);
      Matcher daily = TimeWords.DAY.matcher(part);
      boolean isDay = daily.find();
      if (stretch.find() && !(day != null && isDay && daily.start() < stretch.start())) {
        return calendar(stretch.group(), clause.sentence());
      }
      if (day != null && isDay) {
        return new Stretch(Kind.DAY, day, day, true);
      }
    }
    return null;
  }

  /** Whether {@code text} tells of a year that is not the one of the report. */
  private boolean isOfAnotherYear(String text) {
    Matcher year = TimeWords.NAMED_YEAR.matcher(text);
    return year.find() && Integer.parseInt(year.group()) != reported.getYear();
  }

  private Stretch of(Kind kind) {
    return new Stretch(kind, reported, reported, false);
  }

  /** The week, month, quarter or year that {@code words} of {@code sentence} mean. */
  private Stretch calendar(String words, String sentence) {
    String low = named(words.toLowerCase(Locale.ROOT).replaceFirst("^ended (?=the)", ""), sentence);
    boolean isBefore = low.matches("(?:last|previous|past|prior) .*");
    LocalDate now = weekday(isBefore ? published : reported);
    Matcher year = Pattern.compile("(?:19|20)\\d\\d").matcher(low);
    if (year.find()) {
      LocalDate first = LocalDate.of(Integer.parseInt(year.group()), 1, 1);
      return upTo(Kind.YEAR, first, first.plusYears(1).minusDays(1));
    }
    if (low.contains("week")) {
      LocalDate monday = now.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      boolean over = published.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
      LocalDate first = isBefore && !over ? monday.minusWeeks(1) : monday;
      return upTo(Kind.WEEK, first, first.plusDays(6));
    }
    if (low.contains("quarter")) {
      return quarter(low, isBefore, now);
    }
    Matcher month = Pattern.compile(TimeWords.MONTHS, TimeWords.FLAGS).matcher(low);
    if (month.find()) {
      int number =
          List.of(TimeWords.MONTHS.toLowerCase(Locale.ROOT).split("\\|")).indexOf(month.group())
              + 1;
      LocalDate first = LocalDate.of(now.getYear(), number, 1);
      first = first.isAfter(now) ? first.minusYears(1) : first;
      return upTo(Kind.MONTH, first, first.plusMonths(1).minusDays(1));
    }
    if (low.contains("month")) {
      LocalDate first = now.withDayOfMonth(1).minusMonths(isBefore ? 1 : 0);
      return upTo(Kind.MONTH, first, first.plusMonths(1).minusDays(1));
    }
    LocalDate first = now.withDayOfYear(1).minusYears(isBefore ? 1 : 0);
    return upTo(Kind.YEAR, first, first.plusYears(1).minusDays(1));
  }

  /**
   * What “the month” or “the year” is called elsewhere in the sentence; “last” where it ended when
   * the next had hardly begun.
   */
  private String named(String words, String sentence) {
    if (!words.matches("the (?:month|quarter|year)")) {
      return words;
    }
    if (words.endsWith("month")) {
      Matcher month =
          Pattern.compile(
                  "\\b(?:in|of|through) (" + TimeWords.MONTHS + ")\\b(?! \\d)", TimeWords.FLAGS)
              .matcher(sentence);
      if (month.find()) {
        return month.group(1).toLowerCase(Locale.ROOT);
      }
    }
    Matcher year = TimeWords.NAMED_YEAR.matcher(sentence);
    if (words.endsWith("year") && year.find()) {
      return year.group();
    }
    int first =
        switch (words) {
          case "the month" -> reported.getDayOfMonth();
          case "the year" -> reported.getDayOfYear();
          default ->
              reported.getDayOfYear()
                  - reported
                      .withMonth((reported.getMonthValue() - 1) / 3 * 3 + 1)
                      .withDayOfMonth(1)
                      .getDayOfYear()
                  + 1;
        };
    return TimeWords.ENDED.matcher(sentence).find() && first <= JUST_BEGUN
        ? words.replace("the", "last")
        : words;
  }

  private Stretch quarter(String words, boolean isBefore, LocalDate now) {
    List<String> ordinals = List.of("first", "second", "third", "fourth");
    int named = ordinals.indexOf(words.split(" ")[0]);
    int current = (now.getMonthValue() - 1) / 3;
    LocalDate start = LocalDate.of(now.getYear(), 3 * current + 1, 1);
    if (named >= 0) {
      start = LocalDate.of(now.getYear(), 3 * named + 1, 1);
      start = start.isAfter(now) ? start.minusYears(1) : start;
    } else if (isBefore) {
      start = start.minusMonths(3);
    }
    return upTo(Kind.QUARTER, start, start.plusMonths(3).minusDays(1));
  }

  private Stretch upTo(Kind kind, LocalDate first, LocalDate last) {
    return new Stretch(kind, first, last.isAfter(reported) ? reported : last, true);
  }

  /** Of a day of the weekend, the Friday before. */
  private static LocalDate weekday(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> day.minusDays(1);
      case SUNDAY -> day.minusDays(2);
      default -> day;
    };
  }
}
