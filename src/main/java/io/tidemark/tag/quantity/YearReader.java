package io.tidemark.tag.quantity;

import io.tidemark.tag.quantity.Time.Days;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads years and decades: "2009", "2012-13", "the 1980s", "fiscal 2013". */
final class YearReader {
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
  private static final Pattern DECADE = Pattern.compile("'?((?:19|20)?[1-9]0|2000)'?s");
  private static final Pattern SPLIT = Pattern.compile("((?:19|20)\\d\\d)/(\\d\\d)");

  /** All words that a year can begin with. */
  static final Set<String> OPENERS = Set.of("fiscal");

  private static final Set<String> LEVEL_BEFORE =
      Set.of("at", "above", "below", "near", "around", "over", "under", "about", "nearly", "than");

  private static final Set<String> TIME_BEFORE = Set.of("in", "since", "by", "until", "from");

  private YearReader() {}

  /** The year that {@code text} can be, from 1900 to 2099, else 0. */
  static int year(String text) {
    return text.length() == 4 && YEAR.matcher(text).matches() ? Integer.parseInt(text) : 0;
  }

  /** The year or decade that begins at piece {@code i}, or null. */
  static @Nullable Time read(Pieces p, int i) {
    if (p.is(i, "fiscal")) {
      int at = p.is(i + 1, "year") ? i + 2 : i + 1;
      int fiscal = year(p.text(at));
      return fiscal == 0 ? null : Time.of(at + 1, Calendar.year(fiscal));
    }
    if (p.text(i).isEmpty() || Character.isLetter(p.text(i).charAt(0))) {
      return null;
    }
    if (DECADE.matcher(p.text(i)).matches()) {
      return Time.of(i + 1, yearOrDecade(p.text(i)));
    }
    Matcher split = SPLIT.matcher(p.text(i));
    if (split.matches()) {
      int first = Integer.parseInt(split.group(1));
      int last = first / 100 * 100 + Integer.parseInt(split.group(2));
      return last == first + 1 ? Time.of(i + 1, Calendar.year(last)) : null;
    }
    int year = year(p.text(i));
    return year == 0 || isNumber(p, i) ? null : years(p, i, year);
  }

  /** "2012", "2012-13", "2012-2013". */
  private static Time years(Pieces p, int i, int year) {
    if (p.isDash(i + 1)) {
      String text = p.text(i + 2);
      int last = year(text);
      if (last == 0 && text.matches("\\d\\d")) {
        last = year / 100 * 100 + Integer.parseInt(text);
      }
      if (last > year && last < year + 50) {
        return Time.of(i + 3, Calendar.year(last));
      }
    }
    return Time.of(i + 1, Calendar.year(year));
  }

  /** The days of "2008" or "2020s", or null. */
  static @Nullable Days yearOrDecade(String text) {
    Matcher decade = DECADE.matcher(text);
    if (!decade.matches()) {
      return year(text) == 0 ? null : Calendar.year(year(text));
    }
    int number = Integer.parseInt(decade.group(1));
    int first = number < 100 ? 1900 + number : number;
    return new Days(Calendar.year(first).first(), Calendar.year(first + 9).last());
  }

  /** "$2000", "above 2000", "2000 points", "2000 people" are numbers. */
  private static boolean isNumber(Pieces p, int i) {
    boolean level = LEVEL_BEFORE.contains(p.text(i - 1)) && !TIME_BEFORE.contains(p.text(i - 2));
    if (level
        || UnitReader.currencyBefore(p, i - 1) != null
        || UnitReader.scale(p, i + 1) != null
        || p.text(i + 1).equals("gmt")) {
      return true;
    }
    UnitReader.Read unit = UnitReader.unitBehind(p, i + 1);
    return unit != null || !p.tokenAt(i).ner().equals("O");
  }
}
