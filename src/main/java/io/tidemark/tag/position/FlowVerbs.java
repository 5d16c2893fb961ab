package io.tidemark.tag.position;

import io.tidemark.article.EntityRef;
import io.tidemark.article.PositionKind;
import io.tidemark.article.Quantity;
import io.tidemark.tag.text.At;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "Investors pulled $2.1 billion from gold funds", "$6.1 billion was poured into bonds", "stock
 * ETFs attracted $8.7 billion".
 */
final class FlowVerbs {
  private static final Set<String> PULL =
      Set.of("pull", "withdraw", "yank", "redeem", "take", "remove", "drain", "siphon");
  private static final Set<String> POUR =
      Set.of(
          ("pour put plow plough pump channel funnel move add sink shovel steer direct inject commit"
                  + " stuff park")
              .split(" "));
  private static final Set<String> ATTRACT =
      Set.of("attract", "draw", "gather", "lure", "absorb", "amass", "receive", "garner");
  private static final Set<String> TAKE_IN = Set.of("take", "pull", "bring", "rake", "suck");
  private static final Set<String> LOSE = Set.of("lose", "shed", "bleed", "hemorrhage");
  private static final Set<String> FROM = Set.of("from", "out");
  private static final Set<String> INTO = Set.of("into", "to", "in");
  private static final Set<String> LOST_TO =
      Set.of("outflow", "outflows", "redemptions", "withdrawals", "assets", "cash");
  private static final Set<String> MONEY =
      Set.of(
          "in",
          "of",
          "new",
          "fresh",
          "net",
          "cash",
          "money",
          "assets",
          "investor",
          "client",
          "worth",
          "funds");

  private FlowVerbs() {}

  static List<Found> find(View view) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < view.size(); i++) {
      Found flow = view.pos(i).startsWith("VB") ? flow(view, i) : null;
      if (flow != null) {
        found.add(flow);
      }
    }
    return found;
  }

  private static @Nullable Found flow(View view, int i) {
    String verb = view.lemma(i);
    if (TAKE_IN.contains(verb) && view.is(i + 1, "in")) {
      return byFund(view, i, i + 2, PositionKind.INFLOW);
    }
    if (ATTRACT.contains(verb)) {
      return byFund(view, i, i + 1, PositionKind.INFLOW);
    }
    if (PULL.contains(verb)) {
      return byInvestors(view, i, FROM, PositionKind.OUTFLOW);
    }
    if (POUR.contains(verb)) {
      return byInvestors(view, i, INTO, PositionKind.INFLOW);
    }
    if (LOSE.contains(verb)) {
      Found lost = byFund(view, i, i + 1, PositionKind.OUTFLOW);
      boolean flow = lost != null && namesFlow(view, lost.size().to());
      return flow ? lost : null;
    }
    return null;
  }

  /** "… lost $3 billion to redemptions", "… in outflows". */
  private static boolean namesFlow(View view, int i) {
    boolean linked = view.is(i, "to") || view.is(i, "in") || view.is(i, "of");
    int noun = linked ? i + 1 : i;
    return LOST_TO.contains(view.text(noun)) || LOST_TO.contains(view.text(noun + 1));
  }

  private static @Nullable Found byFund(View view, int i, int size, PositionKind kind) {
    At<Quantity> amount = Sizes.from(view, size);
    At<EntityRef> fund = view.subjectBefore(i);
    return amount == null || fund == null || !Sizes.canFlow(amount)
        ? null
        : Found.of(kind, fund, amount, i, size);
  }

  private static @Nullable Found byInvestors(
      View view, int i, Set<String> prepositions, PositionKind kind) {
    At<Quantity> amount = Sizes.from(view, i + 1);
    int at = amount == null ? i + 1 : skipMoney(view, amount.to(), prepositions);
    if (amount == null) {
      amount = passive(view, i);
    }
    at = view.is(at, "out") && view.is(at + 1, "from") ? at + 1 : at;
    At<EntityRef> subject = view.subjectBehind(at, prepositions);
    return amount == null || subject == null || !Sizes.canFlow(amount)
        ? null
        : Found.of(kind, subject, amount, i, i + 1);
  }

  /** "$5.67 billion in new cash into": the place of "into". */
  private static int skipMoney(View view, int from, Set<String> prepositions) {
    int i = from;
    while (MONEY.contains(view.text(i)) && i < from + 5) {
      boolean opens = prepositions.contains(view.text(i)) && !MONEY.contains(view.text(i + 1));
      if (opens) {
        return i;
      }
      i++;
    }
    return i;
  }

  /** "$4.3 billion was pulled", "$4.3 billion pulled". */
  private static @Nullable At<Quantity> passive(View view, int verb) {
    int i = verb - 1;
    while (i >= 0
        && (view.lemma(i).equals("be")
            || view.lemma(i).equals("have")
            || view.pos(i).startsWith("RB"))) {
      i--;
    }
    for (At<Quantity> quantity : view.sentence().quantities()) {
      if (quantity.to() == i + 1 && view.pos(verb).matches("VBN|VBD")) {
        return quantity;
      }
    }
    return null;
  }
}
