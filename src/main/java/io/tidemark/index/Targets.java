package io.tidemark.index;

import io.tidemark.article.Forecast;
import io.tidemark.article.Move;
import io.tidemark.article.Quantity;
import io.tidemark.article.Span;
import io.tidemark.article.TaggedArticle;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what the sentence tells of a forecast's number beside its value: whether it is a level or a
 * change, and which number it takes the place of.
 *
 * <pre>
 * sees gold at $2,500, rising to 3 percent       LEVEL
 * sees gold gaining 5 percent, up 20 points      CHANGE
 * cut its forecast to 3.6 percent from 3.9       before: 3.9
 * compared with an earlier estimate of 3.9       before: 3.9
 * had forecast 3.9 percent                       FORMER
 * beating economists' forecasts of 3.9 percent   OF_OTHERS
 * </pre>
 */
final class Targets {
  private static final Pattern REVISES =
      Pattern.compile(
          "(?i)\\b(?:cut|cuts|cutting|rais|lower|trim|lift|hik|slash|revis|upgrad|downgrad|boost|increas"
              + "|reduc|bump|nudg|scal)\\w*\\b.*\\b(?:forecast|target|estimate|projection|outlook|view"
              + "|expectation|prediction)s?\\b|\\brevis\\w+");

  private static final String NUMBER =
      "[$€£¥]?(?<number>\\d[\\d,]*(?:\\.\\d+)?)\\s*(?<scale>thousand|million|billion|trillion)?";
  private static final Pattern FROM =
      Pattern.compile("[^.;]{0,40}?\\bfrom\\s+(?:\\w+\\s+){0,6}?" + NUMBER);
  private static final Pattern EARLIER =
      Pattern.compile(
          "(?i)[^.;]{0,60}?\\b(?:previous|previously|prior|earlier|old)\\b[^.;\\d]{0,60}?"
              + NUMBER);
  private static final Pattern FORMER =
      Pattern.compile(
          "(?i)(?:\\bhad\\s+(?:\\w+ly\\s+)?(?:forecast|expected|predicted|projected|estimated|seen"
              + "|anticipated)\\b|\\bpreviously\\b|\\b(?:previous|prior|earlier|old)\\s+(?:\\S+\\s+){0,3}"
              + "(?:forecast|estimate|target|projection|prediction|expectation)s?\\b)[^.;]{0,60}$");
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?i)\\b(?:(?:economists|analysts|traders|investors|market|street)['’]?s?|consensus|beat\\w*"
              + "|exceed\\w*|miss(?:ed|ing)|topp\\w*|above|below|than|compared (?:to|with))\\s+(?:\\S+\\s+){0,3}"
              + "(?:forecast|estimate|expectation|prediction|projection)s?\\b[^.;]{0,40}$");
  private static final Pattern BY =
      Pattern.compile(
          "(?i)\\b(?:by|up|down|another|gains?|rises?|falls?|drops?|declines?|increases?|ris\\w+|fall\\w+"
              + "|grow(?:s|ing)?|shrink\\w*|contract\\w*|climb\\w*|declin\\w+)(?:\\s+of)?(?:\\s+(?:about|around"
              + "|some|roughly|nearly|almost|at least|between|more than|as much as|up to|an?))*\\s*$");
  private static final Pattern TO =
      Pattern.compile(
          "(?i)\\b(?:to|at|near|above|below|reach\\w*|hit\\w*|touch\\w*|averag\\w*|targets?|targeting)"
              + "(?:\\s+(?:of|about|around|some|roughly|nearly|almost|at least|between|more than|as high as"
              + "|as low as|the|a))*\\s*$");

  private static final Map<String, Double> SCALES =
      Map.of("thousand", 1e3, "million", 1e6, "billion", 1e9, "trillion", 1e12);

  /** How much of the sentence in front of a number is looked at, in characters. */
  private static final int LEAD = 90;

  private final TaggedArticle tagged;

  Targets(TaggedArticle tagged) {
    this.tagged = tagged;
  }

  /**
   * @param sentence that the forecast stands in
   */
  Views.Target read(Quantity target, Span sentence) {
    return new Views.Target(
        target.low(),
        target.value(),
        target.high(),
        target.unit(),
        measure(target, sentence),
        before(target, sentence));
  }

  Views.Age age(Forecast forecast) {
    Quantity target = forecast.target();
    if (target == null || !forecast.span().contains(target.span())) {
      return Views.Age.HELD;
    }
    String lead = lead(target, forecast.span());
    if (FORMER.matcher(lead).find()) {
      return Views.Age.FORMER;
    }
    return OTHERS.matcher(lead).find() ? Views.Age.OF_OTHERS : Views.Age.HELD;
  }

  private Views.Measure measure(Quantity target, Span sentence) {
    for (Move move : tagged.moves()) {
      if (isAt(move.to(), target)) {
        return Views.Measure.LEVEL;
      }
      if (isAt(move.change(), target)) {
        return Views.Measure.CHANGE;
      }
    }
    String lead = lead(target, sentence);
    if (BY.matcher(lead).find()) {
      return Views.Measure.CHANGE;
    }
    return TO.matcher(lead).find() ? Views.Measure.LEVEL : Views.Measure.UNTOLD;
  }

  private static boolean isAt(@org.jspecify.annotations.Nullable Quantity one, Quantity other) {
    return one != null && one.span().equals(other.span());
  }

  private double before(Quantity target, Span sentence) {
    if (!sentence.contains(target.span())) {
      return Double.NaN;
    }
    String behind = sentence.text().substring(target.span().end() - sentence.start());
    Matcher earlier = EARLIER.matcher(behind);
    if (earlier.lookingAt()) {
      return value(earlier, target);
    }
    Matcher from = FROM.matcher(behind);
    return from.lookingAt() && REVISES.matcher(sentence.text()).find()
        ? value(from, target)
        : Double.NaN;
  }

  /** The number told, on the scale of {@code target}; NaN where it is not of the same order. */
  private static double value(Matcher told, Quantity target) {
    double number = Double.parseDouble(told.group("number").replace(",", ""));
    String scale = told.group("scale");
    double value =
        scale == null ? number : number * SCALES.getOrDefault(scale.toLowerCase(Locale.ROOT), 1.0);
    double ratio = value / target.value();
    return ratio > 0.1 && ratio < 10 ? value : Double.NaN;
  }

  private static String lead(Quantity target, Span sentence) {
    if (!sentence.contains(target.span())) {
      return "";
    }
    int end = target.span().start() - sentence.start();
    return sentence.text().substring(Math.max(0, end - LEAD), end);
  }
}
