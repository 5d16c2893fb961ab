package io.tidemark.analyze.price;

import java.util.regex.Pattern;

/** Words of English market news that tell over which time a change ran. */
final class TimeWords {
  static final int FLAGS = Pattern.CASE_INSENSITIVE;
  static final String MONTHS =
      "January|February|March|April|May|June|July|August|September|October|November|December";
  private static final String FORE = "(?:for|on|in|over|during|of|so far|to date|through)";

  /** Words that set a change against others of its sort and tell nothing of its own time. */
  static final Pattern RANK =
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

  /** That a change was one of several in a row. */
  static final Pattern STREAK = Pattern.compile("\\b\\w+ (?:straight|consecutive)\\b[^,;]*", FLAGS);

  /** A phrase behind a change that tells of what it is the best or worst: its own time. */
  static final Pattern RANKED =
      Pattern.compile(
          "^[^;]{0,40}?\\b(?:its|the|their|a) (?:[\\w-]+ ){0,3}?(?<![-\\w])"
              + "(daily|one-day|single-day|weekly|week|monthly|month|quarterly|quarter|annual"
              + "|yearly|year|(?:two|three|four|five|\\d+)-day)\\b(?! (?:\\w+ )?(?:high|low|peak))",
          FLAGS);

  /** The same in front of a change. */
  static final Pattern RANKED_BEFORE =
      Pattern.compile(
          "\\b(?:best|worst|biggest|strongest|weakest)[- ](?:\\w+ )?(?:week|month|quarter|year)",
          FLAGS);

  /** Since some day, over some days, from a high or a year before: no stretch that is checked. */
  static final Pattern OTHER =
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
              + "|\\b(?:early|late|mid)[- ](?:"
              + MONTHS
              + ")\\b"
              + "|\\bfrom (?:"
              + MONTHS
              + ")",
          FLAGS);

  /** Part of a session. */
  static final Pattern WITHIN =
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
  static final Pattern HOUR =
      Pattern.compile(
          "\\b\\d{3,4} ?(?:GMT|ET|EST|EDT|BST)\\b|\\b\\d{1,2}(?:[:.]\\d\\d)? ?[ap]\\.?m\\b"
              + "|\\bmid-?(?:day|morning|afternoon|session)\\b|\\bpre-?market\\b",
          FLAGS);

  /** A week, month, quarter or year. */
  static final Pattern STRETCH =
      Pattern.compile(
          "\\bmonth of (?:"
              + MONTHS
              + ")\\b"
              + "|\\b(this|the|last|previous|past|prior) (week|month|quarter|year)\\b(?!-)"
              + "|\\b(?:first|second|third|fourth) quarter\\b"
              + "|\\b(weekly|monthly|quarterly|yearly)\\b"
              + "|\\b(year[- ]to[- ]date|so far (?:in|for)? ?(?:20\\d\\d)|20\\d\\d so far)\\b"
              + "|\\b"
              + FORE
              + " (?:"
              + MONTHS
              + ")\\b(?! (?:\\d|delivery|contract|futures|crude"
              + "|gold|gas|expiry|shipment|loading))"
              + "|\\b"
              + FORE
              + " (?:all of )?(?:19|20)\\d\\d\\b"
              + "|\\bended (?:the year|(?:19|20)\\d\\d|"
              + MONTHS
              + ")\\b",
          FLAGS);

  /** A year by its number. */
  static final Pattern NAMED_YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b(?![.,]\\d|-)");

  /** That something came to its end. */
  static final Pattern ENDED =
      Pattern.compile("\\b(?:ended|closed|finish(?:ed)?|close|end)\\b", FLAGS);

  /** A day. */
  static final Pattern DAY =
      Pattern.compile(
          "\\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tue|Wed|Thu|Fri|today|yesterday"
              + "|the day|the session|previous session|(?:"
              + MONTHS
              + ") \\d{1,2})\\b",
          FLAGS);

  /** What stands before a change that lasts: the present perfect, or a state. */
  static final Pattern LASTING =
      Pattern.compile(
          "\\b(?:has|have|had|'s been|is|are|remains?|stands?)(?: \\w+ly| also| still| already| now"
              + "| just| only| been| even| all| both| more than| about| nearly| almost| over)*\\s*$",
          FLAGS);

  /** A change told as a thing. */
  static final Pattern NOUN =
      Pattern.compile(
          "^(?:gain|rise|fall|drop|decline|loss|advance|increase|decrease|jump|slide|climb|rally"
              + "|plunge|surge|dip|slump|tumble|return|growth|retreat|rebound|selloff|sell-off)s?$",
          FLAGS);

  private TimeWords() {}
}
