package io.tidemark.analyze.price;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How often said and happened agree, of some of the moves.
 *
 * @param of what they have in common: all, a publisher, a theme or a subject
 * @param name which one; empty of all
 * @param stories that tell them
 * @param outcomes how many moves had each outcome
 */
public record Agreement(Of of, String name, int stories, Map<Outcome, Integer> outcomes) {
  /** What a row is of. */
  public enum Of {
    ALL,
    PUBLISHER,
    THEME,
    SUBJECT
  }

  public Agreement {
    outcomes = Map.copyOf(outcomes);
  }

  public int count(Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0);
  }

  /** Moves that were compared with a series. */
  public int compared() {
    return count(Outcome.AGREE) + count(Outcome.SIGN_ONLY) + count(Outcome.CONTRADICT);
  }

  /** The part of the compared that agree, sign and size; NaN where none was compared. */
  public double strict() {
    return (double) count(Outcome.AGREE) / compared();
  }

  /** The part of the compared that went the told way; NaN where none was compared. */
  public double sign() {
    return (double) (count(Outcome.AGREE) + count(Outcome.SIGN_ONLY)) / compared();
  }

  /** Moves on their way to a row. */
  static final class Tally {
    private final Set<Integer> stories = new HashSet<>();
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);

    void add(int story, Outcome outcome) {
      stories.add(story);
      outcomes.merge(outcome, 1, Integer::sum);
    }

    Agreement of(Of of, String name) {
      return new Agreement(of, name, stories.size(), outcomes);
    }
  }
}
