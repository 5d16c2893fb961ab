package io.tidemark.tag.move;

import io.tidemark.article.Direction;
import io.tidemark.tag.move.Trigger.Kind;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where trading goes on: "in the red", "in positive territory", "on a weak note", "with a positive
 * bias", "in the range of 28,600 to 28,900".
 */
final class Territory {
  private static final Set<String> TRADING =
      Set.of(
          "trade", "end", "close", "open", "finish", "settle", "start", "begin", "turn", "stay",
          "remain", "be", "dip", "move", "keep");

  private static final Map<String, Direction> SIDES =
      Map.ofEntries(
          Map.entry("positive", Direction.UP),
          Map.entry("green", Direction.UP),
          Map.entry("black", Direction.UP),
          Map.entry("firm", Direction.UP),
          Map.entry("strong", Direction.UP),
          Map.entry("negative", Direction.DOWN),
          Map.entry("red", Direction.DOWN),
          Map.entry("weak", Direction.DOWN),
          Map.entry("flat", Direction.FLAT),
          Map.entry("steady", Direction.FLAT));

  private static final Set<String> PLACES = Set.of("territory", "note", "bias", "zone", "ground");

  private Territory() {}

  /** The trigger that the verb at {@code i} opens, or null. */
  static @Nullable Trigger at(SentenceView view, int i) {
    if (!TRADING.contains(view.lemma(i))) {
      return null;
    }
    int at = view.skipAdverbs(i + 1);
    if (view.is(at, Set.of("positive", "negative")) && !view.pos(at + 1).startsWith("NN")) {
      return state(i, at + 1, SIDES.get(view.lower(at)));
    }
    if (!view.is(at, Set.of("in", "on", "with", "into"))) {
      return null;
    }
    boolean range = range(view, at);
    if (range) {
      return state(i, at + 1, Direction.FLAT);
    }
    int side = view.is(at + 1, Set.of("a", "the")) ? at + 2 : at + 1;
    Direction direction = SIDES.get(view.lower(side));
    if (direction == null) {
      return null;
    }
    boolean colour = view.lower(at + 1).equals("the") && !view.pos(side + 1).startsWith("NN");
    boolean place = view.is(side + 1, PLACES);
    return colour && direction != Direction.FLAT || place
        ? state(i, place ? side + 2 : side + 1, direction)
        : null;
  }

  /** "in 28,600-28,900", "in the range of $370 to $390": two bounds, between which it stays. */
  private static boolean range(SentenceView view, int in) {
    int at = in + 1;
    while (view.is(at, Set.of("a", "the", "range", "of", "between"))) {
      at++;
    }
    var quantity = view.quantity(at);
    return quantity != null
        && quantity.what().low() < quantity.what().high()
        && view.lower(in).equals("in");
  }

  private static Trigger state(int from, int to, @Nullable Direction direction) {
    return new Trigger(from, to, from, java.util.Objects.requireNonNull(direction), Kind.GO, true);
  }
}
