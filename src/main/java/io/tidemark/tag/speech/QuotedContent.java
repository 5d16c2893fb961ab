package io.tidemark.tag.speech;

import io.tidemark.tag.speech.Chunk.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is quoted, and how far a quotation goes on: behind its cue, and over paragraphs that
 * are nothing but quotations.
 */
final class QuotedContent {
  private static final String ENDS = ".?!,";

  private final Passage passage;
  private final Syntax syntax;
  private final CueLexicon lexicon;

  QuotedContent(Passage passage, Syntax syntax, CueLexicon lexicon) {
    this.passage = passage;
    this.syntax = syntax;
    this.lexicon = lexicon;
  }

  /** A quotation that opens at chunk {@code c}, or behind a comma or colon there, or null. */
  @Nullable Content at(int c) {
    int i = c;
    while (passage.is(i, Kind.COMMA) || syntax.is(i, Kind.COLON, ":")) {
      i++;
    }
    Quotation quotation = passage.quotation(i);
    if (quotation == null || quotation.from() != passage.chunk(i).from()) {
      return null;
    }
    boolean near = passage.sameParagraph(i, c - 1) || passage.is(i - 1, Kind.COLON);
    return near && (i > c || isWhole(quotation))
        ? new Content(quotation.from(), following(quotation.to()), true)
        : null;
  }

  /** A quotation behind a colon in the sentence of chunk {@code c}, before any other verb. */
  @Nullable Content behindColon(int c) {
    for (int i = c; passage.sameSentence(i, c - 1) && !passage.is(i, Kind.FINITE); i++) {
      if (syntax.is(i, Kind.COLON, ":")) {
        return at(i);
      }
    }
    return null;
  }

  /** The quotation that ends with chunk {@code last}, and what of its sentence leads up to it. */
  @Nullable Content endingAt(int last) {
    Quotation quotation = passage.quotation(last);
    if (quotation == null
        || quotation.to() != passage.chunk(last).to()
        || !passage.is(last, Kind.QUOTE)) {
      return null;
    }
    int open = passage.chunkAt(quotation.from());
    int from = Math.min(passage.sentenceStart(last), open);
    return new Content(passage.chunk(from).from(), quotation.to(), from == open);
  }

  /**
   * {@code before}, and the quotation that goes on behind the cue that ends before chunk {@code c}.
   */
  Content goingOn(Content before, int c) {
    if (!passage.is(passage.chunkAt(before.to() - 1), Kind.QUOTE)) {
      return before;
    }
    int end = passage.sentenceEnd(c - 1);
    boolean verb = false;
    for (int i = c; i <= end; i++) {
      Quotation next = passage.quotation(i);
      if (next != null) {
        boolean goesOn =
            next.from() == passage.chunk(i).from() && !hasCue(next) && (i == end || !verb);
        return goesOn ? new Content(before.from(), following(next.to()), before.quoted()) : before;
      }
      verb |= passage.chunk(i).isVerb();
    }
    return before;
  }

  /** Behind the quotations that follow token {@code to} at once and have no cue of their own. */
  int following(int to) {
    int end = to;
    while (true) {
      Quotation next = passage.quotation(passage.chunkAt(end));
      if (next == null || next.from() != end || hasCue(next)) {
        return end;
      }
      end = next.to();
    }
  }

  /** Whether nothing of the sentence hangs on behind the quotation. */
  private boolean isWhole(Quotation quotation) {
    int next = passage.chunkAt(quotation.to());
    return ENDS.contains(passage.get(quotation.lastWord()).form())
        || !passage.sameSentence(next, next - 1)
        || passage.is(next, Kind.STOP)
        || passage.is(next, Kind.COMMA)
        || passage.is(next, Kind.DASH)
        || passage.is(next, Kind.CONJUNCTION);
  }

  /** Whether a cue follows the quotation: "…," he said. */
  private boolean hasCue(Quotation quotation) {
    int last = passage.chunkAt(quotation.to() - 1);
    for (int c = last + 1; passage.sameSentence(c, last); c++) {
      if (passage.is(c, Kind.FINITE)) {
        Cue cue = lexicon.verb(passage.lemma(c), passage.word(c + 1));
        return cue != null && cue.takes(Frame.QUOTE);
      }
    }
    return false;
  }
}
