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
  long ends(Reading text, int base, long starts);

  /** One word of the vocabulary. */
  record OneWord(int word) implements Step {
    @Override
    public long ends(Reading text, int base, long starts) {
      long ends = 0;
      for (long left = starts; left != 0; left &= left - 1) {
        int place = Long.numberOfTrailingZeros(left);
        if (place < WIDEST && base + place < text.size() && text.is(base + place, word)) {
          ends |= 1L << (place + 1);
        }
      }
      return ends;
    }
  }

  /** A mention of a catalog entry. */
  record Mention(String id) implements Step {
    @Override
    public long ends(Reading text, int base, long starts) {
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
    private static final Set<String> PARTING =
        Set.of(";", ":", "--", "—", "(", ")", "-LRB-", "-RRB-");

    @Override
    public long ends(Reading text, int base, long starts) {
      long ends = starts;
      for (long left = starts; left != 0; left &= left - 1) {
        int place = Long.numberOfTrailingZeros(left);
        int counted = 0;
        while (place < WIDEST && base + place < text.size()) {
          Words.Word word = text.words().get(base + place);
          if (word.mark() ? PARTING.contains(word.form()) : ++counted > words) {
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
    public long ends(Reading text, int base, long starts) {
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
    public long ends(Reading text, int base, long starts) {
      long places = 0;
      for (Step step : steps) {
        places |= step.ends(text, base, starts);
      }
      return places;
    }
  }

  /** One of many words, for lists in which each choice is a single word. */
  record AnyWord(BitSet words) implements Step {
    @Override
    public long ends(Reading text, int base, long starts) {
      long ends = 0;
      for (long left = starts; left != 0; left &= left - 1) {
        int place = Long.numberOfTrailingZeros(left);
        if (place < WIDEST && base + place < text.size() && holdsAny(text, base + place)) {
          ends |= 1L << (place + 1);
        }
      }
      return ends;
    }

    private boolean holdsAny(Reading text, int at) {
      for (int word : text.satisfiedAt(at)) {
        if (words.get(word)) {
          return true;
        }
      }
      return false;
    }
  }

  /** The step or nothing. */
  record Maybe(Step step) implements Step {
    @Override
    public long ends(Reading text, int base, long starts) {
      return starts | step.ends(text, base, starts);
    }
  }
}
