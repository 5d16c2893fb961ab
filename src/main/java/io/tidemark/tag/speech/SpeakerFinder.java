package io.tidemark.tag.speech;

import io.tidemark.tag.speech.Chunk.Kind;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds who speaks: the subject of a cue.
 *
 * <pre>
 * The team led by Ann Lee at Acme Bank noted …      the phrase in front of the verb
 * Ann Lee, head of research at Acme Bank, noted …   the phrase in front of an apposition
 * "…," said Ann Lee of Acme Bank                    the phrase behind the verb
 * Ann Lee sold it, saying …                         the subject of the verb before
 * </pre>
 */
final class SpeakerFinder {
  private static final Set<String> NOBODY =
      Set.of(
          "it", "this", "that", "these", "there", "what", "which", "how", "when", "where", "why");

  private static final Set<String> CLAUSAL =
      Set.of("after", "before", "since", "until", "as", "than", "with");

  private final Passage passage;
  private final Syntax syntax;

  SpeakerFinder(Passage passage, Syntax syntax) {
    this.passage = passage;
    this.syntax = syntax;
  }

  /** The subject that stands in front of the verb chunk {@code verb}, or null. */
  @Nullable Speaker before(int verb) {
    int c = beforeBrackets(syntax.ahead(verb));
    if (!passage.sameSentence(c, verb)) {
      return null;
    }
    if (passage.is(c, Kind.RELATIVE)) {
      return NOBODY.contains(passage.word(c)) && !passage.word(c).equals("which")
          ? null
          : speaker(c, c + 1);
    }
    if (passage.is(c, Kind.COMMA) || passage.is(c, Kind.DASH)) {
      int opening = passage.is(verb, Kind.FINITE) ? apposition(c) : -1;
      return opening < 0 ? null : phrase(beforeBrackets(opening - 1), c);
    }
    return passage.is(c, Kind.NOUN) ? phrase(c, c + 1) : null;
  }

  /** The subject that stands behind the verb chunk {@code verb}, or null. */
  @Nullable Speaker after(int verb) {
    int c = verb + 1;
    while (passage.is(c, Kind.ADVERB)) {
      c++;
    }
    if (!passage.is(c, Kind.NOUN) || !passage.sameSentence(c, verb)) {
      return null;
    }
    int end = syntax.phraseEnd(c);
    if (passage.is(end, Kind.COMMA)
        && passage.is(end + 1, Kind.NOUN)
        && passage.sameSentence(end + 1, verb)) {
      int apposed = syntax.phraseEnd(end + 1);
      if (passage.is(apposed, Kind.COMMA) || passage.is(apposed, Kind.STOP)) {
        end = apposed;
      }
    }
    return speaker(c, end);
  }

  /** The subject of the nearest finite verb before {@code verb} in its sentence, or null. */
  @Nullable Speaker shared(int verb) {
    Speaker nearest = null;
    for (int c = verb - 1; passage.sameSentence(c, verb); c--) {
      if (passage.is(c, Kind.FINITE)
          && Objects.equals(passage.quotation(c), passage.quotation(verb))) {
        Speaker speaker = before(c);
        if (speaker == null && (passage.is(c - 1, Kind.COMMA) || passage.is(c - 1, Kind.QUOTE))) {
          speaker = after(c);
          if (speaker != null) {
            return speaker;
          }
        }
        if (speaker != null && isMain(passage.chunkAt(speaker.from()))) {
          return speaker;
        }
        nearest = nearest == null ? speaker : nearest;
      }
    }
    return nearest;
  }

  /** Whether the clause whose subject starts at chunk {@code c} stands on its own. */
  private boolean isMain(int c) {
    if (!passage.sameSentence(c - 1, c)) {
      return true;
    }
    Kind before = passage.chunk(c - 1).kind();
    return before == Kind.COMMA
        || before == Kind.CONJUNCTION
        || before == Kind.COLON
        || before == Kind.DASH
        || before == Kind.STOP
        || before == Kind.ADVERB;
  }

  /** Whether chunk {@code c} names a person, a house or a place. */
  boolean isName(int c) {
    return !passage.get(passage.chunk(c).head()).ner().equals("O");
  }

  boolean isPerson(int c) {
    return passage.get(passage.chunk(c).head()).ner().equals("PERSON");
  }

  /** The words from chunk {@code from} to {@code to}. */
  Speaker speaker(int from, int to) {
    return new Speaker(
        passage.chunk(from).from(), passage.chunk(to - 1).to(), passage.chunk(from).head());
  }

  /** The phrase that ends in noun chunk {@code last}, its words up to token {@code to} only. */
  Speaker upTo(int last, int to) {
    int start = phraseStart(last);
    int head = start == last ? to - 1 : passage.chunk(start).head();
    return new Speaker(passage.chunk(start).from(), to, head);
  }

  private int beforeBrackets(int c) {
    if (!passage.is(c, Kind.OTHER) || !passage.word(c).equals(")")) {
      return c;
    }
    int i = c - 1;
    while (passage.sameSentence(i, c) && !passage.word(i).equals("(")) {
      i--;
    }
    return passage.sameSentence(i, c) ? i - 1 : c;
  }

  /** The mark that opens the apposition which the mark {@code closing} ends, or -1. */
  private int apposition(int closing) {
    Kind mark = passage.chunk(closing).kind();
    for (int c = closing - 1; passage.sameSentence(c, closing); c--) {
      if (passage.is(c, mark) && passage.is(beforeBrackets(c - 1), Kind.NOUN)) {
        Kind first = passage.chunk(c + 1).kind();
        boolean apposed =
            first == Kind.NOUN
                || first == Kind.RELATIVE
                || first == Kind.PREPOSITION
                || first == Kind.PARTICIPLE
                || first == Kind.GERUND
                || first == Kind.ADJECTIVE
                || first == Kind.ADVERB;
        if (apposed && !syntax.isTime(c - 1)) {
          return c;
        }
      }
      if (passage.is(c, Kind.FINITE) && !passage.is(syntax.ahead(c), Kind.RELATIVE)) {
        return -1;
      }
      Quotation quotation = passage.quotation(c);
      if (quotation != null && passage.is(c, Kind.QUOTE)) {
        c = passage.chunkAt(quotation.from());
      } else if (passage.is(c, Kind.COLON)) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * The whole phrase whose last noun is chunk {@code last}; the speaker's words end at {@code to}.
   */
  private @Nullable Speaker phrase(int last, int to) {
    int start = phraseStart(last);
    while (passage.is(start - 1, Kind.COMMA)
        && passage.is(start - 2, Kind.NOUN)
        && passage.sameSentence(start - 2, last)
        && !passage.is(start - 3, Kind.PREPOSITION)
        && isName(start - 2)
        && !isName(start)) {
      start = phraseStart(start - 2);
    }
    if (NOBODY.contains(passage.word(start))) {
      return null;
    }
    return speaker(start, to);
  }

  private int phraseStart(int last) {
    int start = last;
    while (true) {
      int earlier = hangsOn(start);
      boolean reached =
          earlier == start
              || !passage.sameSentence(earlier, last)
              || !Objects.equals(passage.quotation(earlier), passage.quotation(last));
      if (reached) {
        return start;
      }
      start = earlier;
    }
  }

  /** The noun that chunk {@code c} hangs on, or {@code c}. */
  private int hangsOn(int c) {
    boolean after = passage.is(c - 1, Kind.PREPOSITION) && !CLAUSAL.contains(passage.word(c - 1));
    if (after && passage.is(c - 2, Kind.NOUN)) {
      return c - 2;
    }
    if (after && passage.is(c - 2, Kind.PARTICIPLE) && passage.is(c - 3, Kind.NOUN)) {
      return c - 3;
    }
    if (passage.is(c - 1, Kind.GERUND) && passage.is(c - 2, Kind.NOUN)) {
      return c - 2;
    }
    if (syntax.isTime(c) && passage.is(c - 1, Kind.PARTICIPLE) && passage.is(c - 2, Kind.NOUN)) {
      return c - 2;
    }
    if (syntax.isTime(c) && passage.is(c - 1, Kind.NOUN)) {
      return c - 1;
    }
    boolean coordinated = passage.is(c - 1, Kind.CONJUNCTION) && passage.is(c - 2, Kind.NOUN);
    return coordinated && !passage.chunk(c - 3).isVerb() && !passage.is(c - 3, Kind.PREPOSITION)
        ? c - 2
        : c;
  }
}
