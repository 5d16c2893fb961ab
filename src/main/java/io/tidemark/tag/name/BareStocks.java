package io.tidemark.tag.name;

import io.tidemark.tag.text.Sentence;
import io.tidemark.tag.text.Token;
import java.util.Set;

/**
 * Whether bare "stocks", "shares" or "equities" belong to somebody: "Apple shares", "its stock",
 * "shares of banks", "beaten-down stocks". Only those of nobody are the market's.
 */
final class BareStocks {
  private static final Set<String> BARE =
      Set.of("stocks", "shares", "equities", "stock", "share", "equity");
  private static final Set<String> OWNING_POS =
      Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "POS", "PRP$", "CD", "VBN", "DT", "$");
  private static final Set<String> FREE = Set.of("american", "domestic", "broader", "most");
  private static final Set<String> OWNED_BY = Set.of("of", "in", "at", "from");

  private BareStocks() {}

  static boolean is(Hit hit) {
    return BARE.contains(hit.name().words().getFirst().text());
  }

  static boolean areOwned(Hit hit, Sentence sentence) {
    int from = hit.at().from();
    int to = hit.at().to();
    if (hit.words() == 1 && sentence.get(from).isVerb()) {
      return true;
    }
    if (from > 0) {
      Token before = sentence.get(from - 1);
      boolean hyphen = before.form().equals("-") || before.form().equals("/");
      if (hyphen || (OWNING_POS.contains(before.pos()) && !FREE.contains(before.lower()))) {
        return true;
      }
    }
    if (to < sentence.size() && sentence.get(to).form().equals("-")) {
      return true;
    }
    return to + 1 < sentence.size()
        && OWNED_BY.contains(sentence.get(to).lower())
        && !sentence.get(to + 1).pos().equals("CD")
        && (sentence.get(to).is("of") || sentence.get(to + 1).capital());
  }
}
