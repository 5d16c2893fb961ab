package io.tidemark.tag.quantity;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads digits and number words: "1,234.5", "-0.3", "2-1/2", "twenty-five", "half". */
final class NumberReader {
  private static final Pattern DIGITS =
      Pattern.compile("[-+−–]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|[-+−–]?\\.\\d+");
  private static final Pattern WHOLE = Pattern.compile("[-+−–]?\\d+");
  private static final Pattern BROKEN_OFF = Pattern.compile("\\.\\d+");
  private static final Pattern FRACTION =
      Pattern.compile("(?:(\\d{1,4})[-\\s\\u00a0])?(\\d{1,3})/(\\d{1,3})");
  private static final Map<String, Double> VULGAR =
      Map.of("½", 0.5, "¼", 0.25, "¾", 0.75, "⅓", 1 / 3.0, "⅔", 2 / 3.0);
  private static final Map<String, Integer> SMALL =
      Map.ofEntries(
          entry("zero", 0),
          entry("one", 1),
          entry("two", 2),
          entry("three", 3),
          entry("four", 4),
          entry("five", 5),
          entry("six", 6),
          entry("seven", 7),
          entry("eight", 8),
          entry("nine", 9),
          entry("ten", 10),
          entry("eleven", 11),
          entry("twelve", 12),
          entry("thirteen", 13),
          entry("fourteen", 14),
          entry("fifteen", 15),
          entry("sixteen", 16),
          entry("seventeen", 17),
          entry("eighteen", 18),
          entry("nineteen", 19));
  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70,
          "eighty", 80, "ninety", 90);
  private static final Map<String, Integer> PARTS =
      Map.ofEntries(
          entry("half", 2),
          entry("third", 3),
          entry("thirds", 3),
          entry("quarter", 4),
          entry("quarters", 4),
          entry("fourth", 4),
          entry("fourths", 4),
          entry("fifth", 5),
          entry("fifths", 5),
          entry("sixth", 6),
          entry("eighth", 8),
          entry("eighths", 8),
          entry("tenth", 10),
          entry("tenths", 10));

  /** All words that a number can begin with. */
  static final Set<String> OPENERS =
      Openers.of(SMALL.keySet(), TENS.keySet(), PARTS.keySet(), Set.of("a"));

  /** How a number is written. */
  enum Kind {
    DIGITS,
    WORDS,
    /** "half", "a quarter", "two-thirds". */
    PART_WORDS,
    /** "1/2", "2-1/2". */
    SLASH
  }

  /**
   * @param to the piece behind it
   * @param value never negative
   */
  record Numeral(int to, double value, Kind kind) {}

  private NumberReader() {}

  /** The number that begins at piece {@code i}, or null. */
  static @Nullable Numeral read(Pieces p, int i) {
    String text = p.text(i);
    if (text.isEmpty()) {
      return null;
    }
    if (Character.isLetter(text.charAt(0))) {
      if (!OPENERS.contains(text)) {
        return null;
      }
      Numeral part = partWords(p, i);
      return part != null ? part : words(p, i);
    }
    if (text.length() == 1 && !Character.isDigit(text.charAt(0))) {
      return vulgar(text, i);
    }
    if (DIGITS.matcher(text).matches()) {
      return digits(p, i, text);
    }
    Matcher fraction = FRACTION.matcher(text);
    if (fraction.matches()) {
      double below = Double.parseDouble(fraction.group(3));
      double whole = fraction.group(1) == null ? 0 : Double.parseDouble(fraction.group(1));
      double value = whole + Double.parseDouble(fraction.group(2)) / below;
      return below == 0 ? null : new Numeral(i + 1, value, Kind.SLASH);
    }
    return vulgar(text, i);
  }

  /** Whether {@code text} is a fraction of one character: "½". */
  static boolean isVulgar(String text) {
    return VULGAR.containsKey(text);
  }

  private static @Nullable Numeral vulgar(String text, int i) {
    Double vulgar = VULGAR.get(text);
    return vulgar == null ? null : new Numeral(i + 1, vulgar, Kind.SLASH);
  }

  /** The value of a number word from "zero" to "ninety", or null. */
  static @Nullable Integer word(String text) {
    Integer small = SMALL.get(text);
    return small != null ? small : TENS.get(text);
  }

  private static Numeral digits(Pieces p, int i, String text) {
    String number = text.replace(",", "");
    int to = i + 1;
    if (WHOLE.matcher(text).matches() && BROKEN_OFF.matcher(p.text(to)).matches()) {
      number += p.text(to++);
    }
    double value = Math.abs(Double.parseDouble(number.replaceFirst("^[-+−–]", "")));
    Double vulgar = VULGAR.get(p.text(to));
    return vulgar != null && p.touches(to)
        ? new Numeral(to + 1, value + vulgar, Kind.SLASH)
        : new Numeral(to, value, Kind.DIGITS);
  }

  private static @Nullable Numeral words(Pieces p, int i) {
    Integer word = word(p.text(i));
    if (word == null) {
      return null;
    }
    double value = word;
    int to = i + 1;
    if (word >= 20) {
      Integer digit = SMALL.get(p.text(p.skipDash(to)));
      if (digit != null && digit > 0 && digit < 10) {
        value += digit;
        to = p.skipDash(to) + 1;
      }
    }
    int and = p.skipDash(to);
    if (p.is(and, "and")) {
      int article = p.skipDash(and + 1);
      int part = p.skipDash(article + 1);
      Integer below = PARTS.get(p.text(part));
      if ((p.is(article, "a") || p.is(article, "one")) && below != null) {
        return new Numeral(part + 1, value + 1.0 / below, Kind.WORDS);
      }
    }
    return new Numeral(to, value, Kind.WORDS);
  }

  private static @Nullable Numeral partWords(Pieces p, int i) {
    Integer alone = PARTS.get(p.text(i));
    if (alone != null) {
      boolean splits = alone == 2 || alone == 4;
      return splits && !p.text(i).endsWith("s")
          ? new Numeral(i + 1, 1.0 / alone, Kind.PART_WORDS)
          : null;
    }
    Integer above = p.is(i, "a") ? Integer.valueOf(1) : SMALL.get(p.text(i));
    int part = p.skipDash(i + 1);
    Integer below = PARTS.get(p.text(part));
    if (above == null || above == 0 || below == null || above >= below) {
      return null;
    }
    // "three quarter-point cuts" are three; "three-quarter-point" and "three quarters" are 0.75.
    boolean joined = above == 1 || part > i + 1 || p.text(part).endsWith("s");
    return joined ? new Numeral(part + 1, (double) above / below, Kind.PART_WORDS) : null;
  }
}
