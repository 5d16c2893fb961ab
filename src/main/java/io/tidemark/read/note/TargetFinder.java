package io.tidemark.read.note;

import io.tidemark.article.Note.PriceTarget;
import io.tidemark.article.Unit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads price targets: {@code US$42.50}, {@code (CNY) 21.5}, {@code HK$ 12.30 (from HK$ 11.00)}.
 */
final class TargetFinder {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String MONEY = Lexicon.CURRENCY + "|\\$|¥|GBp|GBX";
  private static final String NUMBER = "(\\d{1,3}(?:,\\d{2,3})+(?:\\.\\d+)?|\\d+(?:[.,]\\d{1,3})?)";
  private static final Pattern AMOUNT =
      Pattern.compile(
          "("
              + MONEY
              + ")?\\s*(?<![\\d.])"
              + NUMBER
              + "(?!\\s?(?:%|x\\b|倍))\\s*("
              + MONEY
              + "|p\\b|pence\\b)?",
          FLAGS);
  private static final Pattern RAISED_TO =
      Pattern.compile("\\b(?:to|at|上调至|下调至)\\s+(?=\\D{0,6}\\d)|[上下]调至|至(?=\\s*\\D{0,4}\\d)", FLAGS);
  private static final Pattern CURRENCY_ALONE =
      Pattern.compile("(?<!\\p{L})(" + MONEY + ")(?![a-zA-Z])", FLAGS);

  private TargetFinder() {}

  /**
   * The target that a label tells, or null.
   *
   * @param ticker tells the currency of a bare {@code $} or of no sign at all
   */
  static @Nullable PriceTarget find(List<Labelled> labelled, @Nullable String ticker) {
    PriceTarget bare = null;
    for (Labelled each : Labelled.of(Label.TARGET, labelled)) {
      PriceTarget target = target(each, ticker);
      if (target != null && target.currency() != null) {
        return target;
      }
      bare = bare == null ? target : bare;
    }
    return bare;
  }

  private static @Nullable PriceTarget target(Labelled told, @Nullable String ticker) {
    String value = told.value();
    Matcher raised = RAISED_TO.matcher(value);
    int from = raised.find() ? raised.end() : 0;
    Matcher amount = AMOUNT.matcher(value);
    if (!amount.find(from) || amount.start() > from + 24) {
      return null;
    }
    double number = number(amount.group(2));
    String sign = amount.group(1) != null ? amount.group(1) : amount.group(3);
    if (sign == null) {
      Matcher beside = CURRENCY_ALONE.matcher(told.aside());
      sign = beside.find() ? beside.group(1) : null;
    }
    if (number <= 0) {
      return null;
    }
    return isPence(sign)
        ? new PriceTarget(number / 100, Unit.GBP)
        : new PriceTarget(number, currency(sign, ticker));
  }

  private static boolean isPence(@Nullable String sign) {
    return sign != null
        && (sign.equals("GBp")
            || sign.equals("GBX")
            || sign.equals("p")
            || sign.equalsIgnoreCase("pence"));
  }

  /** {@code 1,250.50}, {@code 12,34,500} as in India, {@code 42,5} as in Germany. */
  private static double number(String written) {
    boolean decimalComma = written.matches("\\d+,\\d{1,2}");
    return Double.parseDouble(decimalComma ? written.replace(',', '.') : written.replace(",", ""));
  }

  private static @Nullable Unit currency(@Nullable String sign, @Nullable String ticker) {
    Unit ofTicker = ticker == null ? null : TickerFinder.currency(ticker);
    if (sign == null) {
      return ofTicker;
    }
    if (sign.equals("$")) {
      boolean dollars = ofTicker != null && ofTicker.name().endsWith("D");
      return dollars ? ofTicker : Unit.USD;
    }
    if (sign.equals("¥")) {
      return ofTicker == Unit.CNY ? Unit.CNY : Unit.JPY;
    }
    String code = Lexicon.meaning("currency", sign);
    return code == null ? null : Unit.valueOf(code.toUpperCase(Locale.ROOT));
  }
}
