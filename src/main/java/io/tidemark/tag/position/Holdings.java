package io.tidemark.tag.position;

import io.tidemark.article.EntityRef;
import io.tidemark.article.PositionKind;
import io.tidemark.article.Quantity;
import io.tidemark.article.Unit;
import io.tidemark.catalog.SubjectKind;
import io.tidemark.tag.text.At;
import io.tidemark.tag.text.NounPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "The fund's holdings rose to 840 tonnes", "foreign holdings of Treasuries stood at $8 trillion",
 * "added 10 tonnes of gold to its reserves".
 */
final class Holdings {
  private static final Set<String> OF = Set.of("of", "in");
  private static final Set<String> BUY = Set.of("add", "buy", "purchase", "acquire", "hold", "own");
  private static final Set<Unit> WEIGHTS = Set.of(Unit.TONNES, Unit.OUNCES);

  private Holdings() {}

  static List<Found> find(View view) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < view.size(); i++) {
      Found held = BUY.contains(view.lemma(i)) ? bought(view, i) : held(view, i);
      if (held != null) {
        found.add(held);
      }
    }
    return found;
  }

  private static @Nullable Found held(View view, int i) {
    boolean holdings = view.lemma(i).equals("holding") || view.is(i, "holdings");
    boolean reserves = view.is(i, "reserves");
    boolean inName = i > 0 && view.sentence().get(i).capital();
    if (!(holdings || reserves) || inName || !view.pos(i).startsWith("NN")) {
      return null;
    }
    // The catalog knows some holdings by name: "SPDR Gold Trust's holdings".
    At<EntityRef> whole = view.covering(i);
    At<EntityRef> subject = whole != null || reserves ? whole : view.subjectBehind(i + 1, OF);
    NounPhrase own = view.phrase(i);
    if (subject == null && own != null && own.head() == i && own.from() < i) {
      subject =
          reserves ? view.named(i - 1, i) : view.subject(new NounPhrase(own.from(), i, i - 1));
    }
    At<Quantity> size = Sizes.level(view, whole == null ? i + 1 : Math.max(i + 1, whole.to()));
    boolean fits = size != null && (holdings || WEIGHTS.contains(size.what().unit()));
    return subject == null || size == null || !fits
        ? null
        : Found.of(PositionKind.HOLDING, subject, size, i, i + 1);
  }

  /** "Bought 19 tonnes of gold", "holds 226,331 bitcoins". */
  private static @Nullable Found bought(View view, int i) {
    At<Quantity> size = Sizes.from(view, i + 1);
    if (size == null) {
      return null;
    }
    boolean weight = WEIGHTS.contains(size.what().unit()) && view.is(size.to(), "of");
    NounPhrase phrase = view.phrase(weight ? size.to() + 1 : size.to());
    At<EntityRef> named = phrase == null ? null : view.named(size.to(), phrase.to());
    if (named == null) {
      return null;
    }
    SubjectKind kind = view.kind(named.what().entity());
    boolean coins = size.what().unit() == Unit.COUNT && kind == SubjectKind.CRYPTO;
    return weight || coins ? Found.of(PositionKind.HOLDING, named, size, i, i + 1) : null;
  }
}
