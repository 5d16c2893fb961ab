package io.tidemark.tag.speech;

import io.tidemark.tag.speech.Chunk.Kind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Statements whose cue is no verb.
 *
 * <pre>
 * According to Acme Bank, gold will rise
 * Gold will rise, according to Acme Bank
 * To Ann Lee at Acme Bank, gold looks cheap
 * Acme Bank: gold will rise                         in a headline
 * LEE: Gold will rise.                              in a transcript
 * Ann Lee was sure of it: "Gold will rise."         a colon before a quotation
 * </pre>
 */
final class OtherSpeech {
  private static final int LONGEST_NAME = 12;

  private final Passage passage;
  private final Syntax syntax;
  private final SpeakerFinder speakers;
  private final ContentFinder contents;

  OtherSpeech(Passage passage, Syntax syntax, CueLexicon lexicon) {
    this.passage = passage;
    this.syntax = syntax;
    this.speakers = new SpeakerFinder(passage, syntax);
    this.contents = new ContentFinder(passage, syntax, lexicon);
  }

  /** The statement whose cue is chunk {@code c}, or null. */
  @Nullable Attribution find(int c) {
    if (passage.quotation(c) != null) {
      return null;
    }
    if (syntax.is(c, Kind.PREPOSITION, "according")) {
      return accordingTo(c);
    }
    if (syntax.is(c, Kind.PREPOSITION, "to") || syntax.is(c, Kind.PREPOSITION, "for")) {
      return to(c);
    }
    return syntax.is(c, Kind.COLON, ":") ? colon(c) : null;
  }

  /** "To Ann Lee at Acme Bank, gold looks cheap": at the start of a sentence, with a name. */
  private @Nullable Attribution to(int c) {
    if (passage.sentenceStart(c) != c
        || !passage.is(c + 1, Kind.NOUN)
        || !speakers.isPerson(c + 1)) {
      return null;
    }
    int end = syntax.phraseEnd(c + 1);
    if (!passage.is(end, Kind.COMMA) || !syntax.startsClause(end + 1)) {
      return null;
    }
    Content content = contents.restOfSentence(end + 1);
    return content == null ? null : attribution(speakers.speaker(c + 1, end), c, content);
  }

  private @Nullable Attribution accordingTo(int c) {
    if (!passage.is(c + 1, Kind.NOUN)) {
      return null;
    }
    int end = syntax.phraseEnd(c + 1);
    int start = passage.sentenceStart(c);
    Content content;
    if (start >= c - 1) {
      int next = passage.is(end, Kind.COMMA) ? end + 1 : end;
      Content quote = contents.quoted().at(next);
      content = quote != null ? quote : contents.restOfSentence(next);
    } else {
      content = contents.before(c);
      if (content == null) {
        content = contents.content(syntax.dateline(start), c);
      }
    }
    return content == null ? null : attribution(speakers.speaker(c + 1, end), c, content);
  }

  private @Nullable Attribution colon(int c) {
    Attribution named = named(c);
    if (named != null) {
      return named;
    }
    Content quote = contents.quoted().at(c + 1);
    if (quote == null) {
      return null;
    }
    return attribution(speakers.shared(c), c, quote);
  }

  /** A paragraph that is a name, a colon, and what was said. */
  private @Nullable Attribution named(int c) {
    int start = passage.sentenceStart(c);
    boolean opens = !passage.sameParagraph(start - 1, start);
    if (!opens
        || passage.chunk(c).from() - passage.chunk(start).from() > LONGEST_NAME
        || start == c
        || syntax.phraseEnd(start) != c) {
      return null;
    }
    int first = passage.chunk(start).from();
    String form = passage.get(first).form();
    boolean capitals = form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
    if (passage.paragraphOf(first) > 0 && !capitals) {
      return null;
    }
    int end = c + 1;
    while (passage.sameParagraph(end, c)) {
      end++;
    }
    Content content = contents.content(c + 1, end);
    return content == null ? null : attribution(speakers.speaker(start, c), c, content);
  }

  private Attribution attribution(@Nullable Speaker speaker, int c, Content content) {
    return new Attribution(
        speaker,
        passage.chunk(c).from(),
        passage.chunk(c).to(),
        content,
        Attribution.Strength.SAID);
  }
}
