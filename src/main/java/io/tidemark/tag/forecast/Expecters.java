package io.tidemark.tag.forecast;

import io.tidemark.article.EntityRef;
import io.tidemark.article.Mention;
import io.tidemark.article.MentionType;
import io.tidemark.tag.text.At;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whoever stands before a verb of expecting: "The ECB projects …", "economists polled by Acme had
 * expected …", "the company forecast …", and a bank that will do something with its own rate.
 */
final class Expecters {
  private static final Set<String> VERBS =
      Set.of(
          ("expect expects expected forecast forecasts forecasted see sees project projects projected"
                  + " predict predicts predicted anticipate anticipates anticipated estimate estimates"
                  + " foresee foresees envisages reckon reckons")
              .split(" "));
  private static final Set<String> AUXILIARIES = Set.of("have", "do", "continue", "to");
  private static final Set<String> HOLDERS =
      Set.of(
          ("economist analyst strategist forecaster dealer trader investor market survey poll bank"
                  + " company firm group maker chipmaker carmaker automaker drugmaker retailer airline"
                  + " lender insurer miner government ministry agency committee council official"
                  + " policymaker staff management executive board commission")
              .split(" "));
  private static final Set<String> ASKED = Set.of("polled", "surveyed", "canvassed", "contacted");
  private static final int REACH = 14;
  private static final int PLAN = 4;

  private Expecters() {}

  /** Whoever expects {@code view}, plans it with its own rate or has priced it in, or null. */
  static @Nullable EntityRef find(SentenceWords words, View view) {
    int at = view.at();
    for (int i = at; i >= Math.max(words.clauseStart(at), at - REACH); i--) {
      boolean plans =
          PolicyRate.isPolicyRate(view.subject().entity()) && words.isModal(i) && i > at - PLAN;
      EntityRef holder = plans || VERBS.contains(words.lower(i)) ? before(words, i) : null;
      if (holder != null) {
        return holder;
      }
    }
    int priced = words.pricedIn(at);
    return priced < 0 ? null : new EntityRef(null, words.sentence().span(priced, priced + 2));
  }

  /** Whoever stands in front of the verb at token {@code verb}, or null. */
  private static @Nullable EntityRef before(SentenceWords words, int verb) {
    int i = verb - 1;
    while (words.isAdverb(i)
        || words.isModal(i)
        || AUXILIARIES.contains(words.lemma(i))
        || (words.lower(i).equals("average") && words.lower(i - 1).equals("on"))
        || (words.lower(i).equals("on") && words.lower(i + 1).equals("average"))) {
      i--;
    }
    int asked = asked(words, i);
    if (asked >= 0) {
      return phrase(words, asked - 1, i + 1);
    }
    At<Mention> name = name(words, i);
    if (name != null) {
      return new EntityRef(name.what().entity(), name.what().span());
    }
    return HOLDERS.contains(words.lemma(i)) ? phrase(words, i, i + 1) : null;
  }

  /** The token of "polled" in "economists polled by Acme" that ends at {@code last}, or -1. */
  private static int asked(SentenceWords words, int last) {
    for (int i = last; i >= Math.max(0, last - 4); i--) {
      if (ASKED.contains(words.lower(i)) && HOLDERS.contains(words.lemma(i - 1))) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable At<Mention> name(SentenceWords words, int last) {
    for (At<Mention> at : words.sentence().mentions()) {
      boolean holds =
          at.what().type() == MentionType.ORGANIZATION || at.what().type() == MentionType.PERSON;
      if (holds && at.to() == last + 1) {
        return at;
      }
    }
    return null;
  }

  private static EntityRef phrase(SentenceWords words, int head, int to) {
    int from = head;
    while (words.pos(from - 1).startsWith("NN")
        || words.pos(from - 1).startsWith("JJ")
        || words.pos(from - 1).equals("DT")) {
      from--;
    }
    return new EntityRef(null, words.sentence().span(from, to));
  }
}
