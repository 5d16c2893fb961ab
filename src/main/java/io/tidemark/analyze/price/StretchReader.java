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
  private static final int FLAGS = Pattern.CASE_INSENSITIVE;
  private static final String MONTHS =
      "January|February|March|April|May|June|July|August|September|October|November|December";
  private static final String FORE = "(?:for|on|in|over|during|of|so far|to date|through)";

  /** Words that set a change against others of its sort and tell nothing of its own time. */
  private static final Pattern RANK =
      Pattern.compile(
          "\\b(?:best|worst|biggest|largest|strongest|weakest|highest|lowest|longest|steepest"
              + "|sharpest|most|fastest|slimmest|smallest"
              + "|first (?:time|such|gain|loss|drop|rise|fall|advance|decline|daily|weekly|monthly"
              + "|back))\\b[^,;]*"
              + "|\\b(?:[\\w/-]+[- ])?(?:week|month|year|day|session|time)[- ](?:\\w+ )?"
              + "(?:high|low|peak)s?\\b[^,;]*"
              + "|\\b[\\w-]+-(?:day|session|week|month)\\b (?:string|streak|slide|rally|run|decline"
              + "|advance|losing|winning|gain|drop)\\b"
              + "|\\b(?:straight|consecutive)\\b[^,;]*",
          FLAGS);

  /** A phrase behind a change that tells of what it is the best or worst: its own time. */
  private static final Pattern RANKED =
      Pattern.compile(
          "^[^;]{0,40}?\\b(?:its|the|their|a) (?:[\\w-]+ ){0,3}?(?<![-\\w])"
              + "(daily|one-day|single-day|weekly|week|monthly|month|quarterly|quarter|annual"
              + "|yearly|year|(?:two|three|four|five|\\d+)-day)\\b(?! (?:\\w+ )?(?:high|low|peak))",
          FLAGS);
  private static final Pattern RANKED_BEFORE =
      Pattern.compile(
          "\\b(?:best|worst|biggest|strongest|weakest)[- ](?:\\w+ )?(?:week|month|quarter|year)", FLAGS);

  private static final Pattern OTHER =
      Pattern.compile(
          "\\bsince\\b|\\bbetween\\b|\\buntil\\b|\\b(?:higher|lower) than\\b|\\bone (?:week|month)\\b"
              + "|\\bthrough (?:\\w+day|the|late|early|mid)\\b(?! (?:first|second|third|fourth))"
              + "|\\b(?:past|last|previous|first|final|next|recent)"
              + " (?:few |couple of |several )?(?:\\w+ )?"
              + "(?:days|sessions|weeks|months|quarters|years|decade)\\b"
              + "|\\b(?:two|three|four|five|six|seven|eight|nine|ten|\\d+)"
              + " (?:straight |consecutive |trading )?(?:days|sessions|weeks|months|quarters|years)\\b"
              + "|\\bfrom (?:a|an|its|their|the|last|that|this)\\b"
              + "[^,;]*\\b(?:high|low|peak|record|trough|bottom|level|ago|earlier|before"
              + "|year|month|quarter|average|price)s?\\b"
              + "|\\b(?:year|quarter|month|week)[- ](?:ago|earlier|on-(?:year|month|quarter)|before)"
              + "|\\b(?:over|in|during|for) (?:that|the|a|an|this) (?:[\\w-]+ )?(?:period|span|stretch)"
              + "|\\bsame (?:period|time)|\\brecently\\b|\\bannual(?:ized|ly)?\\b|\\ba year\\b"
              + "|\\byear-over-year\\b|\\bon average\\b|\\baverag(?:ed|ing)\\b|\\ball-time\\b"
              + "|\\b(?:early|late|mid)[- ](?:" + MONTHS + ")\\b"
              + "|\\bfrom (?:" + MONTHS + ")",
          FLAGS);
  private static final Pattern WITHIN =
      Pattern.compile(
          "\\b\\d{3,4} ?(?:GMT|ET|EST|EDT|BST)\\b|\\b\\d{1,2}(?:[:.]\\d\\d)? ?[ap]\\.?m\\b"
              + "|\\bearl(?:y|ier)\\b|\\bmid-?(?:day|morning|afternoon|session)\\b"
              + "|\\b(?:morning|afternoon|Asian|European|London|Asia|electronic|late) "
              + "(?:trade|trading|dealings|deals|session|hours)\\b"
              + "|\\bpre-?market\\b|\\bbefore the (?:bell|open)\\b|\\bat the open\\b"
              + "|\\bafter-?hours\\b|\\bafter hours\\b|\\bextended\\b|\\bovernight\\b"
              + "|\\bas (?:much|low|high|many) as\\b|\\bat one point\\b|\\bbriefly\\b"
              + "|\\bintraday\\b|\\bsession (?:low|high)|\\bpost-settlement\\b|\\bminutes\\b"
              + "|\\bhours?\\b",
          FLAGS);
  /** Of the whole sentence: an hour at which all its levels were taken. */
  private static final Pattern HOUR =
      Pattern.compile(
          "\\b\\d{3,4} ?(?:GMT|ET|EST|EDT|BST)\\b|\\b\\d{1,2}(?:[:.]\\d\\d)? ?[ap]\\.?m\\b"
              + "|\\bmid-?(?:day|morning|afternoon|session)\\b|\\bpre-?market\\b",
          FLAGS);
  private static final Pattern STRETCH =
      Pattern.compile(
          "\\bmonth of (?:" + MONTHS + ")\\b"
              + "|\\b(this|the|last|previous|past|prior) (week|month|quarter|year)\\b(?!-)"
              + "|\\b(?:first|second|third|fourth) quarter\\b"
              + "|\\b(weekly|monthly|quarterly|yearly)\\b"
              + "|\\b(year[- ]to[- ]date|so far (?:in|for)? ?(?:20\\d\\d)|20\\d\\d so far)\\b"
              + "|\\b" + FORE + " (?:" + MONTHS + ")\\b(?! (?:\\d|delivery|contract|futures|crude"
              + "|gold|gas|expiry|shipment|loading))"
              + "|\\b" + FORE + " (?:all of )?(?:19|20)\\d\\d\\b"
              + "|\\bended (?:the year|(?:19|20)\\d\\d|" + MONTHS + ")\\b",
          FLAGS);
  private static final Pattern NAMED_YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b(?![.,]\\d|-)");
  private static final Pattern ENDED =
      Pattern.compile("\\b(?:ended|closed|finish(?:ed)?|close|end)\\b", FLAGS);
  private static final Pattern DAY =
      Pattern.compile(
          "\\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tue|Wed|Thu|Fri|today|yesterday"
              + "|the day|the session|previous session|(?:" + MONTHS + ") \\d{1,2})\\b",
          FLAGS);
  private static final Pattern LASTING =
      Pattern.compile(
          "\\b(?:has|have|had|'s been|is|are|remains?|stands?)(?: \\w+ly| also| still| already| now"
              + "| just| only| been| even| all| both| more than| about| nearly| almost| over)*\\s*$",
          FLAGS);
  private static final Pattern NOUN =
      Pattern.compile(
          "^(?:gain|rise|fall|drop|decline|loss|advance|increase|decrease|jump|slide|climb|rally"
              + "|plunge|surge|dip|slump|tumble|return|growth|retreat|rebound|selloff|sell-off)s?$",
          FLAGS);

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
    String after = RANK.matcher(clause.after()).replaceAll("");
    String text = clause.before() + clause.own() + after;
    if (WITHIN.matcher(text).find()
        || WITHIN.matcher(clause.front()).find()
        || HOUR.matcher(clause.sentence()).find()) {
      return of(Kind.INTRADAY);
    }
    Matcher ranked = RANKED.matcher(clause.after());
    String rank = ranked.find() ? ranked.group(1).toLowerCase(Locale.ROOT) : "";
    if (rank.matches("(?!one|single).*-day")
        || OTHER.matcher(text).find()
        || RANKED_BEFORE.matcher(clause.before()).find()) {
      return of(Kind.OTHER);
    }
    boolean lasts = LASTING.matcher(clause.before()).find();
    Stretch told = told(clause, after, lasts ? null : day);
    if (told != null) {
      return told;
    }
    if (isOfAnotherYear(text) || OTHER.matcher(clause.front()).find()) {
      return of(Kind.OTHER);
    }
    if (!rank.isEmpty() && !rank.endsWith("day") && !rank.equals("daily")) {
      return calendar(rank, clause.sentence());
    }
    boolean leansOnAnother =
        clause.joint().matches("after|following|before|which|that|when|since|versus|than|against")
            || clause.followsAnother() && STRETCH.matcher(clause.earlier()).find();
    if (lasts || leansOnAnother || NOUN.matcher(trigger).find()) {
      return of(Kind.OTHER);
    }
    return new Stretch(Kind.DAY, reported, reported, false);
  }

  /** The time that stands nearest: behind the change, in it, before it, in front. */
  private @Nullable Stretch told(Clause clause, String after, @Nullable LocalDate day) {
    for (String part : List.of(after, clause.own(), clause.before(), clause.front())) {
      Matcher stretch = STRETCH.matcher(part);
      Matcher daily = DAY.matcher(part);
      boolean isDay = day != null && daily.find();
      if (stretch.find() && !(isDay && daily.start() < stretch.start())) {
        return calendar(stretch.group(), clause.sentence());
      }
      if (isDay) {
        return new Stretch(Kind.DAY, day, day, true);
      }
    }
    return null;
  }

  /** Whether {@code text} tells of a year that is not the one of the report. */
  private boolean isOfAnotherYear(String text) {
    Matcher year = NAMED_YEAR.matcher(text);
    return year.find() && Integer.parseInt(year.group()) != reported.getYear();
  }

  private Stretch of(Kind kind) {
    return new Stretch(kind, reported, reported, false);
  }

  /** The week, month, quarter or year that {@code words} of {@code sentence} mean. */
  private Stretch calendar(String words, String sentence) {
    String low = named(words.toLowerCase(Locale.ROOT), sentence);
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
    Matcher month = Pattern.compile(MONTHS, FLAGS).matcher(low);
    if (month.find()) {
      int number = List.of(MONTHS.toLowerCase(Locale.ROOT).split("\\|")).indexOf(month.group()) + 1;
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
      Matcher month = Pattern.compile("\\b(?:in|of|through) (" + MONTHS + ")\\b(?! \\d)", FLAGS)
          .matcher(sentence);
      if (month.find()) {
        return month.group(1).toLowerCase(Locale.ROOT);
      }
    }
    Matcher year = NAMED_YEAR.matcher(sentence);
    if (words.endsWith("year") && year.find()) {
      return year.group();
    }
    int first =
        switch (words) {
          case "the month" -> reported.getDayOfMonth();
          case "the year" -> reported.getDayOfYear();
          default -> reported.getDayOfYear() - reported.withMonth((reported.getMonthValue() - 1) / 3 * 3 + 1).withDayOfMonth(1).getDayOfYear() + 1;
        };
    return ENDED.matcher(sentence).find() && first <= JUST_BEGUN
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
