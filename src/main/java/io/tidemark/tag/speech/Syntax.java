package io.tidemark.tag.speech;

import io.tidemark.tag.speech.Chunk.Kind;
import java.util.Set;

/** Where phrases and clauses start and end, told from the chunks of a passage. */
final class Syntax {
  private static final Set<String> TIMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "morning",
          "afternoon",
          "evening",
          "night",
          "day",
          "days",
          "week",
          "weeks",
          "month",
          "months",
          "year",
          "years",
          "quarter",
          "weekend",
          "earlier",
          "times",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan.",
          "feb.",
          "mar.",
          "apr.",
          "aug.",
          "sept.",
          "oct.",
          "nov.",
          "dec.");

  private final Passage passage;

  Syntax(Passage passage) {
    this.passage = passage;
  }

  /** Whether chunk {@code c} is a noun chunk that tells a time: "Tuesday", "last week". */
  boolean isTime(int c) {
    return passage.is(c, Kind.NOUN) && TIMES.contains(passage.word(c));
  }

  /** Whether chunk {@code c} is the word {@code word}. */
  boolean is(int c, Kind kind, String word) {
    return passage.is(c, kind) && passage.word(c).equals(word);
  }

  int skipAdverbs(int c) {
    int i = c;
    while (passage.is(i, Kind.ADVERB)) {
      i++;
    }
    return i;
  }

  /**
   * Behind the noun phrase that starts with chunk {@code c}: the noun chunk and the prepositional
   * phrases, coordinations and participles that hang on it; {@code c} where there is none.
   */
  int phraseEnd(int c) {
    if (!passage.is(c, Kind.NOUN)) {
      return c;
    }
    int end = c + 1;
    while (true) {
      int next = attached(end);
      if (next == end || !passage.sameSentence(next - 1, c)) {
        return end;
      }
      end = next;
    }
  }

  /** Behind what hangs on the noun that ends before chunk {@code c}, or {@code c}. */
  private int attached(int c) {
    if (passage.is(c, Kind.PREPOSITION) && passage.is(c + 1, Kind.NOUN)) {
      return c + 2;
    }
    if (passage.is(c, Kind.PREPOSITION) && passage.is(c + 1, Kind.GERUND)) {
      return passage.is(c + 2, Kind.NOUN) ? c + 3 : c + 2;
    }
    if (passage.is(c, Kind.CONJUNCTION)
        && passage.is(c + 1, Kind.NOUN)
        && !passage.is(skipAdverbs(c + 2), Kind.FINITE)) {
      return c + 2;
    }
    if (passage.is(c, Kind.PARTICIPLE)
        && passage.is(c + 1, Kind.PREPOSITION)
        && passage.is(c + 2, Kind.NOUN)) {
      return c + 3;
    }
    if (is(c, Kind.OTHER, "(")) {
      int i = c;
      while (passage.sameSentence(i, c) && !is(i, Kind.OTHER, ")")) {
        i++;
      }
      return is(i, Kind.OTHER, ")") && i - c < 8 ? i + 1 : c;
    }
    return isTime(c) ? c + 1 : c;
  }

  /** Behind the dateline that starts at chunk {@code c}: "LONDON, May 3 (Agency) —". */
  int dateline(int c) {
    for (int i = c; i < c + 14 && passage.sameSentence(i, c); i++) {
      if (passage.is(i, Kind.DASH) && i > c && is(i - 1, Kind.OTHER, ")")) {
        return i + 1;
      }
    }
    return c;
  }

  /** The finite verb of the clause whose subject starts at chunk {@code c}, or -1. */
  int verbOf(int c) {
    int i = skipAdverbs(c);
    if (!is(i, Kind.OTHER, "there")) {
      if (!passage.is(i, Kind.NOUN)) {
        return -1;
      }
      i = phraseEnd(i) - 1;
    }
    int verb = skipAdverbs(i + 1);
    return passage.is(verb, Kind.FINITE) && passage.sameSentence(c, verb) ? verb : -1;
  }

  /** Whether a clause with a verb of its own starts at chunk {@code c}. */
  boolean startsClause(int c) {
    return verbOf(c) >= 0;
  }

  /**
   * Whether chunk {@code c} stands in a clause that hangs on the sentence's start: "While … said".
   */
  boolean inOpeningClause(int c) {
    int start = passage.sentenceStart(c);
    if (start == c) {
      return passage.is(c, Kind.GERUND);
    }
    if (!hangs(start)) {
      return false;
    }
    for (int i = start; i < c; i++) {
      if (passage.is(i, Kind.COMMA)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a phrase that cannot stand on its own starts at chunk {@code c}. */
  boolean hangs(int c) {
    return passage.is(c, Kind.SUBORDINATOR)
        || passage.is(c, Kind.RELATIVE)
        || passage.is(c, Kind.GERUND)
        || passage.is(c, Kind.PARTICIPLE)
        || passage.is(c, Kind.PREPOSITION);
  }

  /** The chunk in front of the verb chunk {@code verb}, adverbs aside. */
  int ahead(int verb) {
    int c = verb - 1;
    while (passage.is(c, Kind.ADVERB)) {
      c--;
    }
    return c;
  }
}
