package io.tidemark.tag.pattern;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * A compiled part of a pattern. Places are counted from the word at which the match begins, and a
 * set of places is the bits of a long: a match spans at most 63 words. All branches are followed at
 * once, so no text can make matching go back and forth.
 */
sealed interface Step {
  int WIDEST = 63;

  /** Where matches of this step end that start at one of {@code starts}. */
  long ends(PatternText text, int base, long starts);

  /** One of several words; a possessive {@code 's} in front of it is passed over. */
  record AnyWord(BitSet words) implements Step {
    @Override
    public long ends(PatternText text, int base, long starts) {
      long ends = 0;
      for (long left = starts; left != 0; left &= left - 1) {
        int place = Long.numberOfTrailingZeros(left);
        ends |= endOf(place, text, base);
        if (text.isPossessive(base + place)) {
          ends |= endOf(place + 1, text, base);
        }
      }
      return ends;
    }

    private long endOf(int place, PatternText text, int base) {
      boolean here =
          place < WIDEST && base + place < text.size() && text.isAny(base + place, words);
      return here ? 1L << (place + 1) : 0;
    }
  }

  /** A mention of a catalog entry. */
  record Mention(String id) implements Step {
    @Override
    public long ends(PatternText text, int base, long starts) {
      long ends = 0;
      for (long left = starts; left != 0; left &= left - 1) {
        int at = base + Long.numberOfTrailingZeros(left);
        if (at >= text.size()) {
          continue;
        }
        for (Place place : text.placesAt(at)) {
          int end = text.words().firstOf(place.end()) - base;
          if (place.id().equals(id) && end <= WIDEST) {
            ends |= 1L << end;
          }
        }
      }
      return ends;
    }
  }

  /** Up to {@code words} words; punctuation between them is free, unless it parts clauses. */
  record Gap(int words) implements Step {
    private static final Set<String> PARTING = Set.of(";", ":", "--", "—");

    @Override
    public long ends(PatternText text, int base, long starts) {
      long ends = starts;
      for (long left = starts; left != 0; left &= left - 1) {
        int place = Long.numberOfTrailingZeros(left);
        int counted = 0;
        while (place < WIDEST && base + place < text.size()) {
          Words.Word word = text.words().get(base + place);
          boolean free = word.mark() || text.isPossessive(base + place);
          if (free ? PARTING.contains(word.form()) : ++counted > words) {
            break;
          }
          place++;
          ends |= 1L << place;
        }
      }
      return ends;
    }
  }

  /** Steps one behind the other. */
  record All(List<Step> steps) implements Step {
    @Override
    public long ends(PatternText text, int base, long starts) {
      long places = starts;
      for (Step step : steps) {
        places = step.ends(text, base, places);
        if (places == 0) {
          return 0;
        }
      }
      return places;
    }
  }

  /** Any of several steps. */
  record Any(List<Step> steps) implements Step {
    @Override
    public long ends(PatternText text, int base, long starts) {
      long places = 0;
      for (Step step : steps) {
        places |= step.ends(text, base, starts);
      }
      return places;
    }
  }

  /** The step or nothing. */
  record Maybe(Step step) implements Step {
    @Override
    public long ends(PatternText text, int base, long starts) {
      return starts | step.ends(text, base, starts);
    }
  }
}
