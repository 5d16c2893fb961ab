package io.tidemark.tag.stance;

import io.tidemark.tag.text.At;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the topic that a trend is said of, without a parser: an adjective's noun, a noun's "of", a
 * verb's object or subject, each a few words away and not beyond its clause.
 */
final class TopicLinker {
  /** How far each is looked for, in words. */
  private static final int PHRASE = 5;

  private static final int OBJECT = 7;
  private static final int COMPOUND = 4;
  private static final int CLAUSE = 10;
  private static final int SUBJECT = 12;

  private static final Set<String> OF = Set.of("in", "of", "for", "to", "on");
  private static final Set<String> LEVEL_OF = Set.of("in", "of", "for", "on");
  private static final Set<String> CHAIN = Set.of("of", "in", "on", "for", "over");
  private static final Set<String> SPANS =
      Set.of("over", "during", "since", "from", "last", "this");

  /** Topics that "growth of" and "the price of" only measure. */
  private static final Set<String> MEASURED =
      Set.of(
          "money credit productivity wage export houseprice energy participation supply"
              .split(" "));

  private final MarkedSentence marked;
  private final Words words;

  TopicLinker(MarkedSentence marked) {
    this.marked = marked;
    this.words = marked.words();
  }

  /** The topic of {@code trend}, or null. */
  @Nullable At<Topic> topicOf(At<TrendWord> trend, Use use) {
    At<Topic> found = described(trend, use);
    boolean attributed = found != null;
    if (found == null && use == Use.NOUN) {
      found = ofNoun(trend);
    }
    if (found == null && (use == Use.PUSH || use == Use.BOTH)) {
      found = ofPushing(trend, use);
    }
    if (found == null && use != Use.NOUN && use != Use.PUSH) {
      found = subject(trend);
    }
    boolean littleOnly = words.is(trend.from(), "little") && !attributed;
    return found == null || littleOnly ? null : measured(found);
  }

  /** The noun that {@code trend} only says the degree of, "slower decline", or null. */
  @Nullable At<TrendWord> nounBehind(At<TrendWord> trend, Use use) {
    if (!isAttribute(trend, use)) {
      return null;
    }
    for (int i = trend.to(); i <= trend.to() + PHRASE && words.has(i); i++) {
      At<TrendWord> noun = marked.trend(i);
      if (marked.topic(i) != null) {
        return null;
      }
      if (noun != null && words.pos(i).startsWith("NN")) {
        return noun;
      }
      if (endsAttribute(i)) {
        return null;
      }
    }
    return null;
  }

  /** "Higher prices", "falling exports", "low levels of inflation". */
  private @Nullable At<Topic> described(At<TrendWord> trend, Use use) {
    if (!isAttribute(trend, use)) {
      return null;
    }
    int i = trend.to();
    for (; i <= trend.to() + PHRASE && words.has(i); i++) {
      At<Topic> topic = marked.topic(i);
      if (topic != null) {
        return topic;
      }
      if (endsAttribute(i)) {
        break;
      }
    }
    return use == Use.STATE && i > trend.to() && words.isOneOf(i, LEVEL_OF)
        ? forward(trend, i + 1, PHRASE, at -> !words.isInPhrase(at))
        : null;
  }

  private boolean isAttribute(At<TrendWord> trend, Use use) {
    String pos = words.pos(trend.from());
    boolean participle = pos.equals("VBG") || pos.equals("VBN") || pos.equals("JJ");
    return use == Use.STATE ? !pos.equals("IN") : use != Use.NOUN && participle;
  }

  private boolean endsAttribute(int i) {
    return !words.isInPhrase(i) || words.pos(i).equals("DT");
  }

  /** "A rise in prices", "price increases", "prices posted an increase". */
  private @Nullable At<Topic> ofNoun(At<TrendWord> trend) {
    int i = trend.to();
    while (marked.topic(i) == null && (words.pos(i).startsWith("NN") || words.isAdverb(i))) {
      i++;
    }
    i = behindSpan(i);
    At<Topic> found = null;
    if (words.isOneOf(i, OF)) {
      found =
          forward(
              trend,
              i + 1,
              OBJECT,
              at -> words.isFiniteVerb(at) || words.isComma(at) || words.is(at, ";"));
    }
    if (found == null) {
      found = back(trend, COMPOUND, at -> !words.isInPhrase(at));
    }
    return found != null
        ? found
        : back(trend, CLAUSE, at -> words.isBreak(at) || words.isComma(at));
  }

  /** Behind a stretch of time, if an "in" or "of" follows: "the rise over the last year in". */
  private int behindSpan(int i) {
    if (!words.isOneOf(i, SPANS)) {
      return i;
    }
    int end = i + 1;
    while (end < i + OBJECT && words.isInPhrase(end)) {
      end++;
    }
    return words.is(end, "in") || words.is(end, "of") ? end : i;
  }

  /** "Raised rates"; in the passive, and where "increased" has no object, the subject. */
  private @Nullable At<Topic> ofPushing(At<TrendWord> trend, Use use) {
    boolean passive = isPassive(trend);
    At<Topic> found = null;
    if (!passive) {
      int i = trend.to();
      while (words.isAdverb(i)) {
        i++;
      }
      if (!words.is(i, "and") && !words.isComma(i)) {
        found = forward(trend, i, OBJECT, at -> !words.isInPhrase(at) && !words.is(at, "of"));
      }
    }
    return found == null && (passive || use == Use.BOTH) ? subject(trend) : found;
  }

  private boolean isPassive(At<TrendWord> trend) {
    int i = trend.from() - 1;
    while (words.isAdverb(i)) {
      i--;
    }
    String pos = words.pos(trend.from());
    boolean helped = words.lemma(i).equals("be") || words.lemma(i).equals("get");
    return helped && (pos.equals("VBN") || pos.equals("VBD"));
  }

  private @Nullable At<Topic> subject(At<TrendWord> trend) {
    return back(trend, SUBJECT, words::isBreak);
  }

  private @Nullable At<Topic> forward(At<TrendWord> trend, int from, int most, IntPredicate stops) {
    for (int i = from; i < from + most && words.has(i); i++) {
      At<Topic> topic = marked.topic(i);
      if (topic != null && !trend.contains(i)) {
        return topic;
      }
      if (stops.test(i)) {
        return null;
      }
    }
    return null;
  }

  private @Nullable At<Topic> back(At<TrendWord> trend, int most, IntPredicate stops) {
    for (int i = trend.from() - 1; i >= Math.max(0, trend.from() - most); i--) {
      At<Topic> topic = marked.topic(i);
      if (topic != null) {
        return head(topic);
      }
      if (stops.test(i)) {
        return null;
      }
    }
    return null;
  }

  /** The first of "spreads of corporate bond yields over …": it is what moves. */
  private At<Topic> head(At<Topic> topic) {
    int i = topic.from() - 1;
    while (marked.topic(i) == null && words.isNominal(i)) {
      i--;
    }
    if (!words.isOneOf(i, CHAIN)) {
      return topic;
    }
    int nearest = i - 1;
    i = nearest;
    while (i > nearest - 3 && marked.topic(i) == null && words.isNominal(i)) {
      i--;
    }
    At<Topic> above = marked.topic(i);
    return above == null ? topic : head(above);
  }

  /** "Growth of credit" speaks of credit, "the price of houses" of house prices. */
  private At<Topic> measured(At<Topic> topic) {
    boolean measure = topic.what().is("growth") || topic.what().is("price");
    if (!measure || !(words.is(topic.to(), "of") || words.is(topic.to(), "in"))) {
      return topic;
    }
    for (int i = topic.to() + 1; i < topic.to() + PHRASE && words.isInPhrase(i); i++) {
      At<Topic> of = marked.topic(i);
      if (of != null) {
        return MEASURED.contains(of.what().name()) ? of : topic;
      }
    }
    return topic;
  }
}
