package io.tidemark.tag.position;

import io.tidemark.article.EntityRef;
import io.tidemark.article.PositionKind;
import io.tidemark.article.Quantity;
import io.tidemark.tag.text.At;
import io.tidemark.tag.text.NounPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "Equity funds had outflows of $5.1 billion", "inflows into gold funds reached 20 tonnes", "saw $2
 * billion in net inflows".
 */
final class FlowNouns {
  private static final Set<String> TO = Set.of("into", "to", "in", "for");
  private static final Set<String> FROM = Set.of("from", "out", "in", "for");
  private static final Set<String> HAVING =
      Set.of(
          ("have see post suffer report record register enjoy experience lead attract draw show"
                  + " receive notch endure take bring extend log")
              .split(" "));
  private static final Set<String> OTHER_FLOWS =
      Set.of("investment", "capital", "portfolio", "river", "water", "storage", "remittance");

  private FlowNouns() {}

  static List<Found> find(View view) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < view.size(); i++) {
      PositionKind kind =
          switch (view.lemma(i)) {
            case "inflow", "intake", "influx" -> PositionKind.INFLOW;
            case "outflow", "redemption", "withdrawal", "exodus" -> PositionKind.OUTFLOW;
            default -> null;
          };
      if (kind != null && !OTHER_FLOWS.contains(view.lemma(i - 1)) && !isRepayment(view, i)) {
        Found flow = flow(view, i, kind);
        if (flow != null) {
          found.add(flow);
        }
      }
    }
    return found;
  }

  /** "Debt redemptions": bonds that fall due. */
  private static boolean isRepayment(View view, int i) {
    String before = view.lemma(i - 1);
    return view.lemma(i).equals("redemption")
        && (before.equals("debt") || before.equals("bond") || before.equals("note"));
  }

  private static @Nullable Found flow(View view, int i, PositionKind kind) {
    NounPhrase own = view.phrase(i);
    int start = own == null ? i : own.from();
    At<Quantity> size = before(view, start, i);
    int to = i + 1;
    if (size == null && view.is(to, "of")) {
      size = Sizes.from(view, to + 1);
      to = size == null ? to : size.to();
    }
    At<EntityRef> subject = subject(view, own, i, to, kind);
    if (size == null) {
      size = Sizes.level(view, i + 1);
    }
    if (size == null
        && subject != null
        && view.is(subject.to(), ",")
        && view.is(subject.to() + 1, "at")) {
      size = Sizes.from(view, subject.to() + 2);
    }
    return subject == null || size == null || !Sizes.canFlow(size)
        ? null
        : Found.of(kind, subject, size, i, i + 1);
  }

  /** "$2 billion in net inflows", "a $214 billion outflow". */
  private static @Nullable At<Quantity> before(View view, int start, int i) {
    At<Quantity> last = null;
    for (At<Quantity> quantity : view.sentence().quantities()) {
      boolean inside = quantity.from() >= start && quantity.to() <= i;
      boolean linked =
          quantity.to() == start - 1 && (view.is(start - 1, "in") || view.is(start - 1, "of"));
      last = inside || linked ? quantity : last;
    }
    return last;
  }

  private static @Nullable At<EntityRef> subject(
      View view, @Nullable NounPhrase own, int i, int to, PositionKind kind) {
    Set<String> prepositions = kind == PositionKind.INFLOW ? TO : FROM;
    At<EntityRef> behind = view.subjectBehind(to, prepositions);
    behind = behind == null ? view.subjectBehind(i + 1, prepositions) : behind;
    if (behind != null) {
      return behind;
    }
    if (own != null && own.from() < i) {
      At<EntityRef> compound = view.subject(new NounPhrase(own.from(), i, i - 1));
      if (compound != null) {
        return compound;
      }
    }
    int verb = own == null ? i - 1 : own.from() - 1;
    for (int left = verb; left >= Math.max(0, verb - 5); left--) {
      if (HAVING.contains(view.lemma(left)) && !view.pos(left).startsWith("NN")) {
        return view.subjectBefore(left);
      }
    }
    return null;
  }
}
