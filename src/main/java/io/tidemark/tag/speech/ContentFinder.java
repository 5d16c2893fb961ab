package io.tidemark.tag.speech;

import io.tidemark.tag.speech.Chunk.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what was said, behind a cue or in front of it. */
final class ContentFinder {
  private static final int MOST_SKIPS = 8;
  private static final Set<String> CIRCUMSTANCE = Set.of("as", "after", "before", "when", "while");

  private final Passage passage;
  private final Syntax syntax;
  private final ContentEnd ends;
  private final QuotedContent quoted;

  ContentFinder(Passage passage, Syntax syntax, CueLexicon lexicon) {
    this.passage = passage;
    this.syntax = syntax;
    this.ends = new ContentEnd(passage, syntax, lexicon);
    this.quoted = new QuotedContent(passage, syntax, lexicon);
  }

  QuotedContent quoted() {
    return quoted;
  }

  /** What follows the verb chunk {@code verb} whose cue ends before chunk {@code c}, or null. */
  @Nullable Content after(int verb, int c, Cue cue) {
    Content quote = cue.takes(Frame.QUOTE) ? quoted.behindColon(c) : null;
    if (quote != null) {
      return quote;
    }
    int start = c;
    for (int steps = 0; steps < MOST_SKIPS; steps++) {
      Content content = startingAt(start, c, verb, cue);
      if (content != null) {
        return content;
      }
      int next = skip(start, cue);
      if (next == start || !passage.sameSentence(next - 1, c)) {
        break;
      }
      start = next;
    }
    boolean free = cue.takes(Frame.QUOTE) || !cue.takes(Frame.OBJECT);
    return cue.takes(Frame.CLAUSE) && free ? farther(verb, c, cue) : null;
  }

  private @Nullable Content startingAt(int c, int first, int verb, Cue cue) {
    Content quote = cue.takes(Frame.QUOTE) ? quoted.at(c) : null;
    if (quote != null) {
      return quote;
    }
    if (!passage.sameSentence(c, first - 1)) {
      return null;
    }
    boolean clause =
        cue.takes(Frame.CLAUSE) && (isThat(c) || syntax.startsClause(c))
            || cue.takes(Frame.QUESTION) && asks(c)
            || cue.takes(Frame.INFINITIVE) && startsInfinitive(c);
    if (clause) {
      return content(c, ends.clause(c, verb));
    }
    if (c != syntax.skipAdverbs(first)) {
      return null;
    }
    if (cue.takes(Frame.OBJECT) && passage.is(c, Kind.NOUN) && !syntax.isTime(c)) {
      return content(c, ends.object(c, verb));
    }
    boolean leads = passage.is(c, Kind.PREPOSITION) && cue.prepositions().contains(passage.word(c));
    return leads && startsObject(c + 1) ? content(c + 1, ends.object(c + 1, verb)) : null;
  }

  private boolean isThat(int c) {
    return passage.word(c).equals("that")
        && (passage.is(c, Kind.SUBORDINATOR)
            || passage.is(c, Kind.RELATIVE)
            || passage.is(c, Kind.NOUN) && syntax.startsClause(c + 1));
  }

  private boolean asks(int c) {
    return passage.is(c, Kind.RELATIVE) && !passage.word(c).equals("that")
        || passage.word(c).equals("whether")
        || passage.word(c).equals("if");
  }

  private boolean startsInfinitive(int c) {
    return passage.is(c, Kind.INFINITIVE)
        || syntax.is(c, Kind.ADVERB, "not") && passage.is(c + 1, Kind.INFINITIVE);
  }

  private boolean startsObject(int c) {
    return passage.is(c, Kind.NOUN)
        || passage.is(c, Kind.RELATIVE)
        || passage.is(c, Kind.GERUND)
        || passage.is(c, Kind.ADJECTIVE)
        || passage.is(c, Kind.QUOTE);
  }

  /** A clause that starts behind more than can be skipped, or in a way not seen before. */
  private @Nullable Content farther(int verb, int c, Cue cue) {
    for (int i = c; passage.sameSentence(i, verb) && !passage.is(i, Kind.FINITE); i++) {
      if (isThat(i) && !passage.is(i, Kind.NOUN) && passage.quotation(i) == null) {
        return content(i, ends.clause(i, verb));
      }
    }
    if (cue.takes(Frame.WHOM)
        || isMark(c)
        || passage.is(c, Kind.CONJUNCTION)
        || CIRCUMSTANCE.contains(passage.word(c))) {
      return null;
    }
    for (int i = c; passage.sameSentence(i, verb); i++) {
      if (passage.is(i, Kind.FINITE)) {
        return content(c, ends.clause(c, verb));
      }
    }
    return null;
  }

  /** Behind what may stand between a cue and its content, at {@code c}. */
  private int skip(int c, Cue cue) {
    if (passage.is(c, Kind.ADVERB) || syntax.isTime(c)) {
      return c + 1;
    }
    if (passage.is(c, Kind.PREPOSITION) && passage.is(c + 1, Kind.NOUN)) {
      return syntax.phraseEnd(c + 1);
    }
    return cue.takes(Frame.WHOM) ? syntax.phraseEnd(c) : c;
  }

  private boolean isMark(int c) {
    return passage.is(c, Kind.STOP)
        || passage.is(c, Kind.COMMA)
        || passage.is(c, Kind.COLON)
        || passage.is(c, Kind.DASH);
  }

  /** What stands from chunk {@code from} to {@code to}, without marks at its end, or null. */
  @Nullable Content content(int from, int to) {
    int end = to;
    while (end > from
        && (isMark(end - 1)
            || passage.is(end - 1, Kind.CONJUNCTION)
            || passage.is(end - 1, Kind.PREPOSITION))) {
      end--;
    }
    if (end <= from) {
      return null;
    }
    int last = passage.chunk(end - 1).to();
    Quotation quotation = passage.quotation(end - 1);
    if (quotation != null && !quotation.equals(passage.quotation(from))) {
      last = quoted.following(quotation.to());
    }
    return new Content(passage.chunk(from).from(), last, false);
  }

  /** What stands from chunk {@code c} to the end of its sentence, or null. */
  @Nullable Content restOfSentence(int c) {
    return content(c, passage.sentenceEnd(c));
  }

  /** What stands before chunk {@code c}, where a speaker and a cue follow, or null. */
  @Nullable Content before(int c) {
    int last = c - 1;
    if (passage.is(last, Kind.COMMA) || passage.is(last, Kind.DASH)) {
      last--;
    }
    if (!passage.sameParagraph(last, c)) {
      return null;
    }
    Content quote = quoted.endingAt(last);
    if (quote != null) {
      return quote;
    }
    if (last == c - 1 || !passage.sameSentence(last, c)) {
      return null;
    }
    int start = syntax.dateline(passage.sentenceStart(c));
    while (passage.is(start, Kind.CONJUNCTION)) {
      start++;
    }
    return holdsClause(start, last) ? content(start, last + 1) : null;
  }

  /** Whether a main verb stands from chunk {@code start} to {@code last}. */
  private boolean holdsClause(int start, int last) {
    boolean hangs = syntax.hangs(start);
    for (int i = start; i <= last; i++) {
      if (passage.is(i, Kind.COMMA)) {
        hangs = false;
      }
      if (passage.is(i, Kind.FINITE) && !hangs) {
        return true;
      }
    }
    return false;
  }
}
