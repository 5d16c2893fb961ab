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
 * "Net short position in yen futures of 182,000 contracts", "raised bullish bets on gold to
 * 120,000", "were net long 50,000 contracts of crude".
 */
final class NetPositions {
  private static final Set<String> IN = Set.of("in", "on", "of", "for", "against");
  private static final Set<String> NOUNS =
      Set.of("position", "bet", "holding", "exposure", "contract", "wager", "stance", "futures");
  private static final Set<String> LOTS = Set.of("contracts", "lots", "futures", "options", "and");

  private NetPositions() {}

  static List<Found> find(View view) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < view.size(); i++) {
      PositionKind kind = kind(view, i);
      if (kind != null) {
        Found position = position(view, i, kind);
        if (position != null) {
          found.add(position);
        }
      }
    }
    return found;
  }

  /** The kind told by the word at {@code i}, the last of "net short", "bullish bets". */
  private static @Nullable PositionKind kind(View view, int i) {
    int before = view.is(i - 1, "-") || view.is(i - 1, "speculative") ? i - 2 : i - 1;
    boolean net = view.is(before, "net") || view.is(before, "net-");
    return switch (view.text(i)) {
      case "short", "shorts", "net-short" ->
          net || view.is(i, "net-short") ? PositionKind.NET_SHORT : null;
      case "long", "longs", "net-long" ->
          net || view.is(i, "net-long") ? PositionKind.NET_LONG : null;
      case "bullish" -> NOUNS.contains(view.lemma(i + 1)) ? PositionKind.NET_LONG : null;
      case "bearish" -> NOUNS.contains(view.lemma(i + 1)) ? PositionKind.NET_SHORT : null;
      default -> null;
    };
  }

  private static @Nullable Found position(View view, int i, PositionKind kind) {
    int to = i + 1;
    while (NOUNS.contains(view.lemma(to))) {
      to++;
    }
    At<Quantity> size = Sizes.from(view, to);
    if (size == null) {
      size = Sizes.level(view, to);
    }
    if (size == null) {
      return null;
    }
    At<EntityRef> subject = subject(view, i, to, size);
    return subject == null ? null : Found.of(kind, subject, size, start(view, i), to);
  }

  /** The place of "net", or of the word itself. */
  private static int start(View view, int i) {
    for (int at = i - 1; at >= Math.max(0, i - 2); at--) {
      if (view.is(at, "net")) {
        return at;
      }
    }
    return i;
  }

  private static @Nullable At<EntityRef> subject(View view, int i, int to, At<Quantity> size) {
    At<EntityRef> behind = view.subjectBehind(to, IN);
    if (behind != null) {
      return behind;
    }
    NounPhrase own = view.phrase(i);
    At<EntityRef> compound = own == null || own.to() <= to ? null : view.named(i, own.to());
    if (compound != null) {
      return compound;
    }
    int lots = size.to();
    while (LOTS.contains(view.text(lots))) {
      lots++;
    }
    At<EntityRef> counted = view.subjectBehind(lots, IN);
    if (counted != null) {
      return counted;
    }
    NounPhrase next = view.phrase(to);
    if (next != null && next.from() == to) {
      At<EntityRef> direct = view.named(next.from(), next.to());
      if (direct != null) {
        return direct;
      }
    }
    return view.named(0, i);
  }
}
