package io.tidemark.tag.position;

import io.tidemark.article.EntityRef;
import io.tidemark.article.PositionKind;
import io.tidemark.article.Quantity;
import io.tidemark.tag.text.At;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sizes set beside a position: "…, compared to 9.9% for the one and 7.6% for the other". */
final class Repeats {
  private static final Set<String> LINKS =
      Set.of("to", "with", "and", "versus", "against", "vs", "vs.", "than", ",", "or");
  private static final Set<String> FOR = Set.of("for", "in", "of", "on");
  private static final Set<String> INTO = Set.of("for", "in", "into", "to");
  private static final Set<String> FROM = Set.of("for", "in", "from");

  private Repeats() {}

  /** {@code found} and what is set beside each of them. */
  static List<Found> with(View view, List<Found> found) {
    List<Found> all = new ArrayList<>(found);
    for (Found first : found) {
      Found last = first;
      for (At<Quantity> size : view.sentence().quantities()) {
        Found next = size.from() < last.to() ? null : repeat(view, last, size);
        if (next != null && all.stream().noneMatch(known -> known.size().equals(size))) {
          all.add(next);
          last = next;
        }
      }
    }
    return all;
  }

  private static @Nullable Found repeat(View view, Found last, At<Quantity> size) {
    boolean near = size.from() - last.to() <= 6;
    if (!near
        || last.kind() == PositionKind.HOLDING
        || size.what().unit() != last.size().what().unit()
        || !LINKS.contains(view.text(size.from() - 1))) {
      return null;
    }
    Set<String> prepositions =
        switch (last.kind()) {
          case INFLOW -> INTO;
          case OUTFLOW -> FROM;
          default -> FOR;
        };
    At<EntityRef> subject = view.subjectBehind(size.to(), prepositions);
    return subject == null ? null : Found.of(last.kind(), subject, size, size.from(), subject.to());
  }
}
