package io.tidemark.tag.position;

import io.tidemark.article.EntityRef;
import io.tidemark.article.PositionKind;
import io.tidemark.article.Quantity;
import io.tidemark.article.Unit;
import io.tidemark.tag.text.At;
import io.tidemark.tag.text.NounPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "25% of the fund is shorted", "short interest in the shares rose to 15.2 million", "its short
 * interest of 20%".
 */
final class ShortInterest {
  private static final Set<String> OF = Set.of("of");
  private static final Set<String> IN = Set.of("in", "on", "of", "for", "against", "across");

  private ShortInterest() {}

  static List<Found> find(View view) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < view.size(); i++) {
      Found shorted = shorted(view, i);
      Found interest = shorted == null ? interest(view, i) : shorted;
      if (interest != null) {
        found.add(interest);
      }
    }
    return found;
  }

  /** "About 25% of the fund is shorted", "… was sold short", "… is on loan". */
  private static @Nullable Found shorted(View view, int i) {
    boolean verb =
        view.is(i, "shorted")
            || (view.is(i, "sold") && view.is(i + 1, "short"))
            || (view.is(i, "on") && view.is(i + 1, "loan"));
    if (!verb) {
      return null;
    }
    for (At<Quantity> share : view.sentence().quantities()) {
      if (share.what().unit() != Unit.PERCENT || share.to() >= i) {
        continue;
      }
      NounPhrase phrase = view.phraseBehind(share.to(), OF);
      At<EntityRef> subject = phrase == null ? null : view.subjectOrCompany(phrase);
      if (subject != null && onlyAuxiliaries(view, subject.to(), i)) {
        return Found.of(PositionKind.SHORT_INTEREST, subject, share, share.from(), i + 1);
      }
    }
    return null;
  }

  /** Whether {@code from} to {@code to} holds no more than the rest of a name, "is" and adverbs. */
  private static boolean onlyAuxiliaries(View view, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean rest = view.pos(i).startsWith("NN") || view.pos(i).equals("POS");
      boolean auxiliary = view.lemma(i).equals("be") || view.lemma(i).equals("have");
      if (!rest && !auxiliary && !view.pos(i).startsWith("RB")) {
        return false;
      }
    }
    return to - from < 8;
  }

  private static @Nullable Found interest(View view, int i) {
    boolean interest = view.is(i + 1, "interest");
    boolean positions = view.lemma(i + 1).equals("position") || view.lemma(i + 1).equals("bet");
    boolean net = view.is(i - 1, "net") || view.is(i - 1, "-");
    if (!view.is(i, "short") || net || !(interest || positions)) {
      return null;
    }
    NounPhrase behind = view.phraseBehind(i + 2, IN);
    At<EntityRef> subject = behind == null ? null : view.subjectOrCompany(behind);
    NounPhrase own = view.phrase(i + 1);
    if (subject == null && own != null && own.from() < i) {
      subject = view.subjectOrCompany(new NounPhrase(own.from(), i, i - 1));
    }
    At<Quantity> size = Sizes.level(view, i + 2);
    if (size == null && interest) {
      size = inside(view, own, i);
    }
    return subject == null || size == null
        ? null
        : Found.of(PositionKind.SHORT_INTEREST, subject, size, i, i + 2);
  }

  /** "A 25% short interest". */
  private static @Nullable At<Quantity> inside(View view, @Nullable NounPhrase own, int i) {
    At<Quantity> last = null;
    for (At<Quantity> quantity : view.sentence().quantities()) {
      boolean within = own != null && quantity.from() >= own.from() && quantity.to() <= i;
      last = within ? quantity : last;
    }
    return last;
  }
}
