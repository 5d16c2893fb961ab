package io.tidemark.tag.move;

import io.tidemark.article.Quantity;
import io.tidemark.article.Unit;
import io.tidemark.tag.text.At;
import io.tidemark.tag.text.NounPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Sizes that a sentence deals out: "1.2 % and 2.4 %, respectively", "the Nasdaq 1.1 %". */
final class Sizes {
  private static final Set<String> BETWEEN = Set.of(",", "and", "&");
  private static final Set<String> BEFORE_NEXT = Set.of(",", "and", "while", ";", "but");

  /** A thing and its own size, which leave out the verb: "the S&P 500 0.6 %". */
  record Elliptic(NounPhrase subject, Quantity change) {}

  private Sizes() {}

  /** The amounts behind {@code from} that only commas and an "and" part; at least one or none. */
  static List<At<Quantity>> listed(SentenceView view, int from) {
    List<At<Quantity>> list = new ArrayList<>();
    int i = from;
    while (i < view.size() && view.quantity(i) == null && i < from + 5) {
      i++;
    }
    At<Quantity> at = view.quantity(i);
    while (at != null) {
      list.add(at);
      int next = at.to();
      while (view.is(next, BETWEEN)) {
        next++;
      }
      at = next > at.to() ? view.quantity(next) : null;
    }
    return list;
  }

  /** What shares the verb of a move whose size ends at {@code from}, up to token {@code to}. */
  static List<Elliptic> elliptic(SentenceView view, At<Quantity> size, int to) {
    List<Elliptic> all = new ArrayList<>();
    int i = size.to();
    while (view.is(i, BEFORE_NEXT)) {
      while (view.is(i, BEFORE_NEXT)) {
        i++;
      }
      NounPhrase phrase = view.phrase(i);
      if (phrase == null || i >= to || !view.moves(view.mention(phrase.head()))) {
        return all;
      }
      int at = view.lower(phrase.to()).equals("by") ? phrase.to() + 1 : phrase.to();
      At<Quantity> own = view.quantity(at);
      boolean alike = own != null && own.what().unit() == size.what().unit() && isSize(own);
      if (own == null || !alike || view.pos(own.to()).startsWith("NN")) {
        return all;
      }
      all.add(new Elliptic(phrase, own.what()));
      i = own.to();
    }
    return all;
  }

  private static boolean isSize(At<Quantity> at) {
    return at.what().unit() == Unit.PERCENT || at.what().unit() == Unit.BASIS_POINTS;
  }
}
