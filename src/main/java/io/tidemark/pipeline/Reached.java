package io.tidemark.pipeline;

import io.tidemark.index.KeptArticles;
import io.tidemark.tag.pattern.Need;
import io.tidemark.tag.reach.Reach;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Finds the articles of an index that a change can reach. */
public final class Reached {
  private final KeptArticles kept;
  private final BitSet all;
  private final Map<Need, BitSet> known = new HashMap<>();

  public Reached(KeptArticles kept) {
    this.kept = kept;
    this.all = kept.all();
  }

  /** Numbers of the articles that {@code reach} holds for. */
  public BitSet of(Reach reach) {
    return switch (reach) {
      case Reach.Everything everything -> copy(all);
      case Reach.Holding(Need need, Reach.Tags tags) -> {
        BitSet found = find(need);
        found.and(all);
        yield found;
      }
    };
  }

  private BitSet find(Need need) {
    return switch (need) {
      case Need.Word(String word) -> copy(known.computeIfAbsent(need, n -> kept.holding(word)));
      case Need.Mention(String id) -> copy(known.computeIfAbsent(need, n -> kept.naming(id)));
      case Need.Theme(String id) -> copy(known.computeIfAbsent(need, n -> kept.telling(id)));
      case Need.Any any -> {
        BitSet found = new BitSet();
        any.needs().forEach(one -> found.or(find(one)));
        yield found;
      }
      case Need.All all -> {
        BitSet found = copy(this.all);
        all.needs().forEach(one -> found.and(find(one)));
        yield found;
      }
    };
  }

  private static BitSet copy(BitSet set) {
    return (BitSet) set.clone();
  }
}
