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
        checked(all.size());
        yield all;
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

  /**
   * Checks that {@link #of} can expand {@code name}.
   *
   * @throws IllegalArgumentException as that one does
   */
  public static void check(Pattern name) {
    count(name);
  }

  private static int count(Pattern name) {
    int count = 0;
    switch (name) {
      case Pattern.Word word -> count = 1;
      case Pattern.OneOf one -> {
        for (Pattern choice : one.choices()) {
          count = checked(count + count(choice));
        }
      }
      case Pattern.Optional optional -> count = 1 + count(optional.step());
      case Pattern.Sequence sequence -> {
        count = 1;
        for (Pattern step : sequence.steps()) {
          count = checked(count * count(step));
        }
      }
      case Pattern.Gap gap -> throw notInNames("a gap");
      case Pattern.MentionOf mention -> throw notInNames("a mention");
    }
    return count;
  }

  private static List<List<Pattern.Word>> joined(
      List<List<Pattern.Word>> heads, List<List<Pattern.Word>> tails) {
    List<List<Pattern.Word>> all = new ArrayList<>(checked(heads.size() * tails.size()));
    for (List<Pattern.Word> head : heads) {
      for (List<Pattern.Word> tail : tails) {
        List<Pattern.Word> both = new ArrayList<>(head.size() + tail.size());
        both.addAll(head);
        both.addAll(tail);
        all.add(both);
      }
    }
    return all;
  }

  private static int checked(int count) {
    if (count > LIMIT) {
      throw new IllegalArgumentException(
          "it stands for more than " + LIMIT + " names; split it, or drop options");
    }
    return count;
  }

  private static IllegalArgumentException notInNames(String what) {
    return new IllegalArgumentException(what + " cannot stand in a name");
  }
}
