package io.tidemark.tag.pattern;

import io.tidemark.catalog.Pattern;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A pattern ready to match.
 *
 * @param step the whole of it
 * @param firstWords words of the vocabulary with which a match can begin
 * @param firstMentions entries with whose mention a match can begin
 */
record CompiledPattern(Step step, BitSet firstWords, Set<String> firstMentions) {

  static CompiledPattern of(Pattern pattern, Vocabulary vocabulary) {
    BitSet words = new BitSet();
    Set<String> mentions = new HashSet<>();
    Step step = compile(pattern, vocabulary);
    first(step, words, mentions);
    return new CompiledPattern(step, words, mentions);
  }

  /** Where the longest match ends that begins at {@code at}; {@code at} where there is none. */
  int longestFrom(PatternText text, int at) {
    long ends = step.ends(text, at, 1L);
    return ends == 0 ? at : at + Long.SIZE - 1 - Long.numberOfLeadingZeros(ends);
  }

  /** Whether a match can begin with what stands at {@code at}. */
  boolean mayStart(PatternText text, int at) {
    if (text.isAny(at, firstWords)) {
      return true;
    }
    for (Place place : text.placesAt(at)) {
      if (firstMentions.contains(place.id())) {
        return true;
      }
    }
    return false;
  }

  private static Step compile(Pattern pattern, Vocabulary vocabulary) {
    return switch (pattern) {
      case Pattern.Word word -> {
        BitSet one = new BitSet();
        one.set(vocabulary.number(word));
        yield new Step.AnyWord(one);
      }
      case Pattern.Gap gap -> new Step.Gap(gap.words());
      case Pattern.MentionOf mention -> new Step.Mention(mention.id());
      case Pattern.Optional optional -> new Step.Maybe(compile(optional.step(), vocabulary));
      case Pattern.Sequence all ->
          new Step.All(all.steps().stream().map(s -> compile(s, vocabulary)).toList());
      case Pattern.OneOf one -> any(one.choices(), vocabulary);
    };
  }

  /** The choices that are a single word are tried together. */
  private static Step any(List<Pattern> choices, Vocabulary vocabulary) {
    BitSet words = new BitSet();
    List<Step> steps = new ArrayList<>();
    for (Pattern choice : choices) {
      switch (compile(choice, vocabulary)) {
        case Step.AnyWord several -> words.or(several.words());
        case Step.Any any -> steps.addAll(any.steps());
        case Step other -> steps.add(other);
      }
    }
    if (!words.isEmpty()) {
      steps.addFirst(new Step.AnyWord(words));
    }
    return steps.size() == 1 ? steps.getFirst() : new Step.Any(steps);
  }

  /** Gathers what {@code step} can begin with; true where it may also be nothing. */
  private static boolean first(Step step, BitSet words, Set<String> mentions) {
    return switch (step) {
      case Step.AnyWord several -> {
        words.or(several.words());
        yield false;
      }
      case Step.Mention mention -> {
        mentions.add(mention.id());
        yield false;
      }
      case Step.Gap gap -> true;
      case Step.Maybe maybe -> {
        first(maybe.step(), words, mentions);
        yield true;
      }
      case Step.Any any -> {
        boolean maybeNothing = false;
        for (Step choice : any.steps()) {
          maybeNothing |= first(choice, words, mentions);
        }
        yield maybeNothing;
      }
      case Step.All all -> {
        for (Step next : all.steps()) {
          if (!first(next, words, mentions)) {
            yield false;
          }
        }
        yield true;
      }
    };
  }
}
