package io.tidemark.tag.speech;

import io.tidemark.tag.speech.Chunk.Kind;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the content of indirect speech ends and its teller goes on. */
final class ContentEnd {
  private static final Set<String> TURNS =
      Set.of("although", "though", "while", "whereas", "however", "despite", "even");
  private static final Set<String> AFTERWARDS =
      Set.of("after", "before", "since", "during", "until", "amid", "despite", "following");

  private final Passage passage;
  private final Syntax syntax;
  private final CueLexicon lexicon;

  ContentEnd(Passage passage, Syntax syntax, CueLexicon lexicon) {
    this.passage = passage;
    this.syntax = syntax;
    this.lexicon = lexicon;
  }

  /**
   * Behind the last chunk of the clause that starts at chunk {@code start} and hangs on the verb
   * chunk {@code cue}.
   */
  int clause(int start, int cue) {
    boolean opening = syntax.inOpeningClause(cue);
    boolean relative = passage.is(syntax.ahead(cue), Kind.RELATIVE);
    int end = passage.sentenceEnd(start);
    for (int c = start + 1; c < end; c++) {
      int next = c + 1;
      if (inQuotation(start, c)) {
        if (!closesBehindComma(c)) {
          continue;
        }
      } else if (leaves(start, c)) {
        return c;
      } else if (passage.is(c, Kind.DASH)) {
        int second = secondDash(c, end);
        if (second < 0) {
          return c;
        }
        c = second;
        continue;
      } else if (!passage.is(c, Kind.COMMA)) {
        if (passage.is(c, Kind.CONJUNCTION) && conjoined(c, cue)) {
          return c;
        }
        continue;
      }
      boolean over =
          turns(next, cue)
              || opening && syntax.startsClause(next)
              || relative && passage.is(syntax.skipAdverbs(next), Kind.FINITE);
      if (over) {
        return passage.is(c, Kind.COMMA) ? c : next;
      }
    }
    return end;
  }

  /** Behind the last chunk of the object that starts at chunk {@code start}. */
  int object(int start, int cue) {
    int end = clause(start, cue);
    for (int c = start + 1; c < end; c++) {
      if (inQuotation(start, c)) {
        continue;
      }
      boolean stops =
          passage.is(c, Kind.COMMA) && !listed(c)
              || passage.is(c, Kind.DASH)
              || passage.is(c, Kind.SUBORDINATOR) && !passage.word(c).equals("that")
              || passage.is(c, Kind.RELATIVE) && passage.word(c).equals("when")
              || passage.is(c, Kind.PREPOSITION) && AFTERWARDS.contains(passage.word(c))
              || syntax.is(c, Kind.PREPOSITION, "as") && syntax.startsClause(c + 1)
              || passage.is(c, Kind.PREPOSITION) && syntax.isTime(c + 1)
              || syntax.isTime(c)
              || anotherVerb(c, cue)
              || passage.is(c, Kind.FINITE) && !inRelative(c, start);
      if (stops) {
        return c;
      }
    }
    return end;
  }

  private boolean inQuotation(int start, int c) {
    Quotation quotation = passage.quotation(c);
    return quotation != null && !quotation.equals(outer(start));
  }

  /** The quotation that what starts at chunk {@code start} stands in; not one that starts there. */
  private @Nullable Quotation outer(int start) {
    return passage.is(start, Kind.QUOTE) ? null : passage.quotation(start);
  }

  /** Whether chunk {@code c} leaves the quotation or the sentence part that {@code start} is in. */
  private boolean leaves(int start, int c) {
    return !Objects.equals(passage.quotation(c), outer(start))
        || passage.is(c, Kind.COLON)
        || passage.word(c).equals("according");
  }

  private boolean closesBehindComma(int c) {
    Quotation quotation = passage.quotation(c);
    return quotation != null
        && passage.chunk(c).to() == quotation.to()
        && passage.is(c - 1, Kind.COMMA);
  }

  /** The dash that ends what the dash at chunk {@code c} begins, or -1. */
  private int secondDash(int c, int end) {
    for (int i = c + 1; i < end - 1; i++) {
      if (passage.is(i, Kind.DASH)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the teller's own words go on at chunk {@code next}, behind a comma. */
  private boolean turns(int next, int cue) {
    if (passage.word(next).equals("according") || TURNS.contains(passage.word(next))) {
      return true;
    }
    if (passage.is(next, Kind.GERUND)) {
      return isCue(next);
    }
    if (passage.is(next, Kind.NOUN)) {
      int verb = syntax.verbOf(next);
      return verb >= 0 && isSaying(verb);
    }
    if (syntax.is(next, Kind.PREPOSITION, "as")) {
      return syntax.startsClause(next + 1);
    }
    if (!passage.is(next, Kind.CONJUNCTION)) {
      return false;
    }
    int after = syntax.skipAdverbs(next + 1);
    if (passage.is(after, Kind.FINITE)) {
      return sameTense(after, cue);
    }
    if (passage.is(after, Kind.NOUN)) {
      int verb = syntax.verbOf(after);
      return passage.word(next).equals("but") || verb >= 0 && isSaying(verb);
    }
    return passage.word(next).equals("but") || conjoined(next, cue);
  }

  /**
   * Whether a second cue with the same subject stands behind the conjunction at chunk {@code c}.
   */
  private boolean conjoined(int c, int cue) {
    int after = syntax.skipAdverbs(c + 1);
    return passage.is(after, Kind.FINITE) && isCue(after) && sameTense(after, cue)
        || passage.is(after, Kind.GERUND) && passage.is(cue, Kind.GERUND) && isCue(after);
  }

  private boolean anotherVerb(int c, int cue) {
    if (!passage.is(c, Kind.CONJUNCTION)) {
      return false;
    }
    int after = syntax.skipAdverbs(c + 1);
    return passage.is(after, Kind.FINITE)
        || passage.is(after, Kind.NOUN) && syntax.startsClause(after)
        || passage.is(after, Kind.GERUND) && passage.is(cue, Kind.GERUND);
  }

  /** Whether the comma at chunk {@code c} stands in a list: "votes for A, B and C". */
  private boolean listed(int c) {
    if (!passage.is(c + 1, Kind.NOUN)) {
      return passage.is(c + 1, Kind.CONJUNCTION)
          && passage.is(c + 2, Kind.NOUN)
          && !syntax.startsClause(c + 2);
    }
    int i = c + 1;
    while (passage.is(i, Kind.NOUN)
        || passage.is(i, Kind.PREPOSITION)
        || passage.is(i, Kind.COMMA)) {
      i++;
    }
    return passage.is(i, Kind.CONJUNCTION)
        && passage.sameSentence(i, c)
        && !syntax.startsClause(i + 1);
  }

  /** Whether the finite verb at chunk {@code c} has a subject of its own inside the object. */
  private boolean inRelative(int c, int start) {
    int subject = syntax.ahead(c);
    return passage.is(subject, Kind.RELATIVE)
        || passage.is(subject, Kind.SUBORDINATOR)
        || subject > start
            && passage.is(subject, Kind.NOUN)
            && !passage.is(subject - 1, Kind.PREPOSITION)
            && !passage.is(subject - 1, Kind.CONJUNCTION);
  }

  private boolean sameTense(int verb, int cue) {
    String tense = passage.get(passage.chunk(verb).from()).pos();
    return tense.equals(passage.get(passage.chunk(cue).from()).pos());
  }

  private boolean isSaying(int verb) {
    Cue cue = lexicon.verb(passage.lemma(verb));
    return cue != null && cue.takes(Frame.QUOTE);
  }

  private boolean isCue(int verb) {
    return lexicon.verb(passage.lemma(verb)) != null;
  }
}
