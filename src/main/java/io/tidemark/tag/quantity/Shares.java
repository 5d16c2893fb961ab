package io.tidemark.tag.quantity;

import io.tidemark.tag.text.Token;
import java.util.Set;

/** Tells the share ("lost a third", "half of the world's oil") from the time ("a quarter ago"). */
final class Shares {
  private static final Set<String> PERIODS =
      Set.of(
          ("in for once per during each every first second third fourth last next this the final"
                  + " latter previous current")
              .split(" "));
  private static final Set<String> BEFORE =
      Set.of(
          ("by about around nearly almost roughly lost than over approximately some shed lose"
                  + " losing cut fallen rose fell down up to")
              .split(" "));
  private static final Set<String> BEHIND = Set.of("of", "its", "their", "the", "his");

  private Shares() {}

  /** Whether a fraction in words at pieces {@code i} to {@code to} is a share of something. */
  static boolean isOne(Pieces p, int i, int to) {
    if (PERIODS.contains(p.text(i - 1)) || p.isDash(i - 1) || p.isDash(to)) {
      return false;
    }
    if (p.is(to - 1, "quarter") && (p.is(to, "earlier") || p.is(to, "ago") || to == i + 1)) {
      return false;
    }
    if (BEHIND.contains(p.text(to))) {
      return true;
    }
    return BEFORE.contains(p.text(i - 1)) && !startsNoun(p, to);
  }

  private static boolean startsNoun(Pieces p, int i) {
    if (p.text(i).isEmpty()) {
      return false;
    }
    Token token = p.tokenAt(i);
    return token.isNoun() || token.pos().startsWith("JJ") || token.pos().equals("CD");
  }
}
