package io.tidemark.tag.pattern;

import io.tidemark.catalog.Pattern;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Many patterns, compiled together. Immutable. */
public final class PatternSet {
  private final Vocabulary vocabulary;
  private final List<CompiledPattern> patterns;
  private final BitSet[] soughtAtWord;
  private final Map<String, BitSet> soughtAtMention = new HashMap<>();

  private PatternSet(Builder builder) {
    vocabulary = builder.vocabulary;
    patterns = List.copyOf(builder.patterns);
    soughtAtWord = new BitSet[vocabulary.size()];
    builder.sought.stream().forEach(this::index);
  }

  private void index(int number) {
    CompiledPattern pattern = patterns.get(number);
    pattern.firstWords().stream()
        .forEach(word -> {
          if (soughtAtWord[word] == null) {
            soughtAtWord[word] = new BitSet();
          }
          soughtAtWord[word].set(number);
        });
    for (String id : pattern.firstMentions()) {
      soughtAtMention.computeIfAbsent(id, k -> new BitSet()).set(number);
    }
  }

  /** Prepares a sentence; {@code places} are the mentions in it, in any order. */
  public PatternText read(Words words, List<Place> places) {
    return new PatternText(words, vocabulary, places);
  }

  /**
   * Every match of the patterns that were added to be sought: the longest one for each pattern at
   * each place, ordered by place.
   */
  public List<Hit> find(PatternText text) {
    List<Hit> hits = new ArrayList<>();
    BitSet candidates = new BitSet();
    for (int at = 0; at < text.size(); at++) {
      candidates.clear();
      for (int word : text.satisfiedAt(at)) {
        if (soughtAtWord[word] != null) {
          candidates.or(soughtAtWord[word]);
        }
      }
      for (Place place : text.placesAt(at)) {
        candidates.or(soughtAtMention.getOrDefault(place.id(), new BitSet()));
      }
      for (int n = candidates.nextSetBit(0); n >= 0; n = candidates.nextSetBit(n + 1)) {
        int end = patterns.get(n).longestFrom(text, at);
        if (end > at) {
          hits.add(new Hit(n, at, end));
        }
      }
    }
    return hits;
  }

  /** Whether pattern {@code number} matches anywhere in {@code text}. */
  public boolean occurs(int number, PatternText text) {
    CompiledPattern pattern = patterns.get(number);
    for (int at = 0; at < text.size(); at++) {
      if (pattern.mayStart(text, at) && pattern.longestFrom(text, at) > at) {
        return true;
      }
    }
    return false;
  }

  /** Gathers patterns; a pattern that is added twice gets the same number. */
  public static final class Builder {
    private final Vocabulary vocabulary = new Vocabulary();
    private final List<CompiledPattern> patterns = new ArrayList<>();
    private final Map<Pattern, Integer> numbers = new HashMap<>();
    private final BitSet sought = new BitSet();

    /** Adds a pattern that {@link #find} seeks; the number is that of its hits. */
    public int add(Pattern pattern) {
      int number = addForAsking(pattern);
      sought.set(number);
      return number;
    }

    /** Adds a pattern that only {@link #occurs} is asked for. */
    public int addForAsking(Pattern pattern) {
      return numbers.computeIfAbsent(
          pattern,
          p -> {
            patterns.add(CompiledPattern.of(p, vocabulary));
            return patterns.size() - 1;
          });
    }

    public PatternSet build() {
      return new PatternSet(this);
    }
  }
}
