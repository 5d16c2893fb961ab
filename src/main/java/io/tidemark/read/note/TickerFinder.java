package io.tidemark.read.note;

import io.tidemark.article.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads tickers: {@code 6886.HK}, {@code AAPL US}, {@code (NYSE: XOM)}, {@code Bloomberg: HDFCB
 * IN}.
 */
final class TickerFinder {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE;

  /** {@code NYSE: XOM}; the code itself is in capitals. */
  private static final Pattern BEHIND_EXCHANGE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])((?i:"
              + Lexicon.EXCHANGE
              + "))\\s*:\\s*([A-Z0-9][A-Z0-9.&-]{0,11})(?![a-z])");

  /** {@code 6886.HK}, {@code BRK.B.N}, {@code RELI.NS}: no other word is written like it. */
  private static final Pattern DOTTED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.@/])([A-Z0-9][A-Z0-9&-]{0,9}(?:\\.[A-Z])?)\\.("
              + Lexicon.SUFFIX
              + ")(?![\\p{L}\\p{N}@]|\\.\\p{L})");

  /** {@code 6886 HK}; with letters only in brackets, before "Equity" or behind a label. */
  private static final Pattern SPACED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,])(\\d{4,6})\\s(" + Lexicon.SUFFIX + ")(?![\\p{L}\\p{N}])");

  private static final String CODE = "[A-Z0-9][A-Z0-9/&-]{0,11}";
  private static final Pattern BRACKETED =
      Pattern.compile(
          "[(]\\s*(" + CODE + ")\\s(" + Lexicon.SUFFIX + ")(?:\\s*[,/|;]?[^()]{0,60})?[)]");
  private static final Pattern EQUITY =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(" + CODE + ")\\s(" + Lexicon.SUFFIX + ")\\sEquity\\b", FLAGS);
  private static final Pattern LABELLED =
      Pattern.compile("^(" + CODE + ")(?:[\\s.](" + Lexicon.SUFFIX + "))?(?=$|[\\s,;/|)])");

  private TickerFinder() {}

  /** The ticker that a label tells, or null. */
  static @Nullable String labelled(List<Labelled> labelled) {
    for (Labelled each : Labelled.of(Label.TICKER, labelled)) {
      String anywhere = anywhere(each.value());
      if (anywhere != null) {
        return anywhere;
      }
      Matcher value = LABELLED.matcher(each.value());
      if (value.find() && !value.group(1).matches("\\d{1,3}|[A-Z]")) {
        return value.group();
      }
    }
    return null;
  }

  /** The first ticker in {@code lines} that is written as no other word is, or null. */
  static @Nullable String inLines(List<String> lines) {
    for (String line : lines) {
      String ticker = anywhere(line);
      if (ticker != null) {
        return ticker;
      }
    }
    return null;
  }

  private static @Nullable String anywhere(String line) {
    List<Matcher> shapes = new ArrayList<>();
    for (Pattern pattern : List.of(DOTTED, BRACKETED, SPACED, EQUITY)) {
      shapes.add(pattern.matcher(line));
    }
    Matcher exchange = BEHIND_EXCHANGE.matcher(line);
    if (exchange.find()) {
      return exchange.group(1) + ":" + exchange.group(2);
    }
    for (Matcher shape : shapes) {
      if (shape.find()) {
        String mark = shape.pattern() == DOTTED ? "." : " ";
        return shape.group(1) + mark + shape.group(2);
      }
    }
    return null;
  }

  /** The currency that prices of a ticker are told in, or null where it names no exchange. */
  static @Nullable Unit currency(String ticker) {
    int colon = ticker.indexOf(':');
    String code =
        colon > 0
            ? Lexicon.meaning("exchange", ticker.substring(0, colon))
            : Lexicon.meaning("suffix", ticker.replaceFirst("^.*[.\\s]", ""));
    return code == null ? null : Unit.valueOf(code);
  }
}
