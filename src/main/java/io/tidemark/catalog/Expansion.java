package io.tidemark.catalog;

import java.util.ArrayList;
import java.util.List;

/**
 * All the ways to say a name.
 *
 * <pre>{@code
 * Russell 2000 [stock] (index | gauge)
 *   -> Russell 2000 index, Russell 2000 gauge, Russell 2000 stock index, ...
 * }</pre>
 */
public final class Expansion {
  /** More ways than this are a fault of the catalog. */
  public static final int LIMIT = 500;

  private Expansion() {}

  /**
   * Every sequence of words that {@code name} stands for, in the order of its choices.
   *
   * @throws IllegalArgumentException where there are more than {@link #LIMIT}, or where the pattern
   *     has a gap or a mention, which names have not
   */
  public static List<List<Pattern.Word>> of(Pattern name) {
    return switch (name) {
      case Pattern.Word word -> List.of(List.of(word));
      case Pattern.OneOf one -> {
        List<List<Pattern.Word>> all = new ArrayList<>();
        for (Pattern choice : one.choices()) {
          all.addAll(of(choice));
        }
        yield checked(all);
      }
      case Pattern.Optional optional -> {
        List<List<Pattern.Word>> all = new ArrayList<>();
        all.add(List.of());
        all.addAll(of(optional.step()));
        yield all;
      }
      case Pattern.Sequence sequence -> {
        List<List<Pattern.Word>> all = List.of(List.of());
        for (Pattern step : sequence.steps()) {
          all = joined(all, of(step));
        }
        yield all;
      }
      case Pattern.Gap gap -> throw notInNames("a gap");
      case Pattern.MentionOf mention -> throw notInNames("a mention");
    };
  }

  private static List<List<Pattern.Word>> joined(
      List<List<Pattern.Word>> heads, List<List<Pattern.Word>> tails) {
    List<List<Pattern.Word>> all = new ArrayList<>();
    for (List<Pattern.Word> head : heads) {
      for (List<Pattern.Word> tail : tails) {
        List<Pattern.Word> both = new ArrayList<>(head);
        both.addAll(tail);
        all.add(List.copyOf(both));
      }
      checked(all);
    }
    return all;
  }

  private static List<List<Pattern.Word>> checked(List<List<Pattern.Word>> all) {
    if (all.size() > LIMIT) {
      throw new IllegalArgumentException(
          "it stands for more than " + LIMIT + " names; split it, or drop options");
    }
    return all;
  }

  private static IllegalArgumentException notInNames(String what) {
    return new IllegalArgumentException(what + " cannot stand in a name");
  }
}
