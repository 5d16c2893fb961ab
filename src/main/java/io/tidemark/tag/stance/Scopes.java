package io.tidemark.tag.stance;

import java.util.Arrays;
import java.util.Set;

/**
 * How much what stands at each place counts: the main clause fully, a concession ("although …")
 * least, what stands before a "but" and what is only imagined ("if", "could") in between.
 */
final class Scopes {
  private static final double CONCEDED = 0.3;
  private static final double OVERRULED = 0.5;
  private static final double IMAGINED = 0.7;

  private static final Set<String> CONCESSIONS =
      Set.of("although", "though", "despite", "while", "notwithstanding", "whereas", "albeit");
  private static final Set<String> AFTER_EVEN = Set.of("if", "though", "as");
  private static final Set<String> TURNS =
      Set.of("but", "however", "nevertheless", "nonetheless", "yet");
  private static final Set<String> UNREAL =
      Set.of("if", "would", "could", "might", "may", "unless", "whether", "should", "can");
  private static final Set<String> CONCESSION_ENDS = Set.of(",", ";", ":", "--");
  private static final Set<String> CLAUSE_ENDS = Set.of(";", ",", "but");
  private static final Set<String> CLAUSE_STARTS = Set.of(";", ",", "but", "that");

  private final Words words;
  private final double[] force;

  Scopes(Words words) {
    this.words = words;
    this.force = new double[words.size()];
    Arrays.fill(force, 1);
    boolean[] conceded = new boolean[force.length];
    boolean[] overruled = new boolean[force.length];
    boolean[] imagined = new boolean[force.length];
    for (int i = 0; i < force.length; i++) {
      if (isConcession(i)) {
        Arrays.fill(conceded, i, end(i + 1, CONCESSION_ENDS), true);
      }
      if (words.isOneOf(i, TURNS)) {
        Arrays.fill(overruled, 0, i, true);
      }
      if (words.isOneOf(i, UNREAL)) {
        Arrays.fill(imagined, start(i), end(i, CLAUSE_ENDS), true);
      }
    }
    for (int i = 0; i < force.length; i++) {
      force[i] *= conceded[i] ? CONCEDED : 1;
      force[i] *= overruled[i] ? OVERRULED : 1;
      force[i] *= imagined[i] ? IMAGINED : 1;
    }
  }

  /** 1, or less. */
  double force(int i) {
    return force[i];
  }

  private boolean isConcession(int i) {
    return words.isOneOf(i, CONCESSIONS)
        || (words.is(i, "even") && words.isOneOf(i + 1, AFTER_EVEN))
        || (words.is(i, "in") && words.is(i + 1, "spite"));
  }

  private int end(int from, Set<String> ends) {
    int i = from;
    while (i < words.size() && !words.isOneOf(i, ends)) {
      i++;
    }
    return i;
  }

  private int start(int from) {
    int i = from;
    while (i > 0 && !words.isOneOf(i - 1, CLAUSE_STARTS)) {
      i--;
    }
    return i;
  }
}
