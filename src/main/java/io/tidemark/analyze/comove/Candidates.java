package io.tidemark.analyze.comove;

import io.tidemark.index.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Of each subject and way the moves that make the best quotations, each of another story. */
final class Candidates {
  private static final int KEPT = 8;
  private static final int WAYS = Way.values().length;

  private final View view;
  private final long[] ranks;
  private final int[] docs;
  private final int[] sentences;

  Candidates(View view, int subjects) {
    this.view = view;
    int size = subjects * WAYS * KEPT;
    ranks = new long[size];
    Arrays.fill(ranks, Long.MAX_VALUE);
    docs = new int[size];
    sentences = new int[size];
  }

  /**
   * A move that may be quoted.
   *
   * @param rank the smaller the better
   * @param sentence its number in {@link io.tidemark.index.Sentences}
   */
  record Candidate(Way way, long rank, int doc, int sentence) {
    /** How near to a theme it is told. */
    Scope nearness() {
      return Scope.values()[(int) (rank >>> NEARNESS)];
    }
  }

  // What makes the better quotation, the weightiest bit first: nearness to a theme, a fact rather
  // than an expectation, a number, a sentence of the body, the original of a story, a late day.
  private static final int NEARNESS = 40;
  private static final long EXPECTED = 1L << 39;
  private static final long NO_CHANGE = 1L << 38;
  private static final long TITLE = 1L << 37;
  private static final long COPY = 1L << 36;

  private long rank(int doc, int story, MoveCursor move, Scope nearness) {
    long rank = (long) nearness.ordinal() << NEARNESS;
    rank |= move.certainty() == Certainty.EXPECTED ? EXPECTED : 0;
    rank |= move.unit() == null ? NO_CHANGE : 0;
    rank |= move.paragraph() == 0 ? TITLE : 0;
    rank |= view.original(story) == doc ? 0 : COPY;
    return rank | (0xffffffffL & ~((long) view.day(doc) - Integer.MIN_VALUE));
  }

  /** Keeps the move that {@code move} stands at where it is better than the worst one kept. */
  void add(int doc, int story, MoveCursor move, Scope nearness) {
    int first = (move.subject() * WAYS + move.way().ordinal()) * KEPT;
    long worst = ranks[first + KEPT - 1];
    if ((long) nearness.ordinal() << NEARNESS > worst) {
      return;
    }
    long rank = rank(doc, story, move, nearness);
    if (rank >= worst) {
      return;
    }
    int free = KEPT - 1;
    for (int i = 0; i < KEPT && ranks[first + i] != Long.MAX_VALUE; i++) {
      if (view.story(docs[first + i]) == story) {
        if (ranks[first + i] <= rank) {
          return;
        }
        free = i;
      }
    }
    int at = first + free;
    for (; at > first && ranks[at - 1] > rank; at--) {
      ranks[at] = ranks[at - 1];
      docs[at] = docs[at - 1];
      sentences[at] = sentences[at - 1];
    }
    ranks[at] = rank;
    docs[at] = doc;
    sentences[at] = move.sentence();
  }

  /** Those of a subject, way by way. */
  List<Candidate> of(int subject) {
    List<Candidate> found = new ArrayList<>();
    for (Way way : Way.values()) {
      int first = (subject * WAYS + way.ordinal()) * KEPT;
      for (int i = first; i < first + KEPT && ranks[i] != Long.MAX_VALUE; i++) {
        found.add(new Candidate(way, ranks[i], docs[i], sentences[i]));
      }
    }
    return found;
  }
}
