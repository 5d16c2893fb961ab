package io.tidemark.tag.quantity;

import static io.tidemark.tag.quantity.UnitTable.Measure;

import io.tidemark.article.Unit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what stands around a number: currency signs before it, scale and unit behind it. */
final class UnitReader {
  private static final int LONGEST = 5;
  private static final Map<String, Double> SCALES =
      Map.ofEntries(
          Map.entry("dozen", 12.0),
          Map.entry("hundred", 1e2),
          Map.entry("thousand", 1e3),
          Map.entry("k", 1e3),
          Map.entry("lakh", 1e5),
          Map.entry("million", 1e6),
          Map.entry("millions", 1e6),
          Map.entry("mn", 1e6),
          Map.entry("mln", 1e6),
          Map.entry("mio", 1e6),
          Map.entry("crore", 1e7),
          Map.entry("billion", 1e9),
          Map.entry("bn", 1e9),
          Map.entry("bln", 1e9),
          Map.entry("trillion", 1e12),
          Map.entry("tn", 1e12),
          Map.entry("trn", 1e12),
          Map.entry("trln", 1e12));

  /** Letters that scale only where money stands before or a unit behind them. */
  private static final Map<String, Double> SHORT_SCALES =
      Map.of("m", 1e6, "mm", 1e6, "b", 1e9, "t", 1e12);

  private static final Set<String> CODES =
      Arrays.stream(Unit.values())
          .filter(Unit::isCurrency)
          .map(Unit::name)
          .collect(Collectors.toUnmodifiableSet());

  /**
   * @param to the piece behind it
   */
  record Read(int to, Measure measure) {}

  /**
   * @param to the piece behind it
   */
  record Scale(int to, double factor) {}

  private UnitReader() {}

  static boolean isCurrencyCode(String form) {
    return CODES.contains(form) || form.equals("US") || form.equals("RMB");
  }

  /** Whether {@code letters} may be written against a number: "25bps", "3m", "50p". */
  static boolean mayBeGlued(String letters) {
    String lower = letters.toLowerCase(Locale.ROOT);
    return SCALES.containsKey(lower)
        || SHORT_SCALES.containsKey(lower)
        || UnitTable.isGlued(letters)
        || UnitTable.behind(lower) != null;
  }

  /** The currency that stands before a number: "$", "US$", "EUR", "Rs". */
  static @Nullable Read currencyBefore(Pieces p, int i) {
    String text = p.text(i);
    if (text.isEmpty()) {
      return null;
    }
    Measure sign = UnitTable.before(text);
    if (sign != null) {
      return new Read(i + 1, sign);
    }
    String form = p.tokenAt(i).form();
    if (!Character.isUpperCase(form.charAt(0))) {
      return null;
    }
    String code = text.toUpperCase(Locale.ROOT);
    if (CODES.contains(code) && form.startsWith(code)) {
      return new Read(i + 1, new Measure(Unit.valueOf(code), 1));
    }
    return null;
  }

  /** The scale at piece {@code i}: "million", "-billion", "bn", "hundred thousand". */
  static @Nullable Scale scale(Pieces p, int i) {
    int at = p.skipDash(i);
    Double factor = SCALES.get(bare(p.text(at)));
    if (factor == null) {
      return null;
    }
    Double more = factor < 1e6 ? SCALES.get(p.text(at + 1)) : null;
    return more == null ? new Scale(at + 1, factor) : new Scale(at + 2, factor * more);
  }

  /** The short scale at piece {@code i}, which needs money before or a unit behind it. */
  static @Nullable Scale shortScale(Pieces p, int i) {
    Double factor = SHORT_SCALES.get(p.text(i));
    return factor == null ? null : new Scale(i + 1, factor);
  }

  /** The longest unit that begins at piece {@code i}, dashes between its words left out. */
  static @Nullable Read unitBehind(Pieces p, int i) {
    if (p.touches(i) && !p.text(i).isEmpty()) {
      Measure glued = UnitTable.glued(p.tokenAt(i).form().replaceFirst("^[^\\p{L}]+", ""));
      if (glued != null) {
        return new Read(i + 1, glued);
      }
    }
    Read longest = null;
    StringBuilder phrase = new StringBuilder();
    int at = p.skipDash(i);
    boolean dashed = at > i;
    for (int words = 0; words < LONGEST && !p.text(at).isEmpty(); words++) {
      phrase.append(words == 0 ? "" : " ").append(bare(p.text(at)));
      Measure measure = UnitTable.behind(phrase.toString());
      if (measure != null && !isOtherWord(p, at, phrase.toString(), dashed)) {
        longest = new Read(at + 1, measure);
      }
      at = p.skipDash(at + 1);
    }
    return longest != null ? longest : codeBehind(p, i);
  }

  /** "100 USD", "100 €". */
  private static @Nullable Read codeBehind(Pieces p, int i) {
    if (p.text(i).isEmpty()) {
      return null;
    }
    Measure sign = UnitTable.before(p.text(i));
    if (sign != null && !Character.isLetter(p.text(i).charAt(0))) {
      return NumberReader.read(p, i + 1) == null ? new Read(i + 1, sign) : null;
    }
    String form = p.tokenAt(i).form();
    return CODES.contains(form) ? new Read(i + 1, new Measure(Unit.valueOf(form), 1)) : null;
  }

  /** "17 euro zone states", "45 won", "20 million pounds of copper" hold no money. */
  private static boolean isOtherWord(Pieces p, int at, String phrase, boolean dashed) {
    return switch (phrase) {
      case "euro", "dollar", "pound" -> !dashed || p.is(at + 1, "zone") || p.is(at + 1, "area");
      case "won" -> p.tokenAt(at).isVerb();
      case "pounds" -> p.is(at + 1, "of");
      case "point" -> p.is(at + 1, "of") || p.is(at + 1, "to");
      default -> false;
    };
  }

  private static String bare(String text) {
    return text.length() > 1 && text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }
}
