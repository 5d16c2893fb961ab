package io.tidemark.tag.speech;

import io.tidemark.tag.speech.Attribution.Strength;
import io.tidemark.tag.speech.Chunk.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Statements whose cue is a verb.
 *
 * <pre>
 * Ann Lee said gold would rise                      speaker, cue, content
 * "Gold will rise," Ann Lee said. "Soon."           content, speaker, cue, content
 * Gold, said Ann Lee, will rise                     content, cue, speaker, content
 * As Acme Bank noted, gold rose                     speaker, cue, content
 * Gold is expected to rise                          content round its cue, nobody named
 * The plan was criticised by Acme Bank              content, cue, speaker
 * </pre>
 */
final class VerbSpeech {
  private static final Set<String> TELLER = Set.of("i", "you");
  private static final Set<String> PASSIVE = Set.of("be", "get");

  private final Passage passage;
  private final Syntax syntax;
  private final SpeakerFinder speakers;
  private final ContentFinder contents;
  private final CueLexicon lexicon;

  VerbSpeech(Passage passage, Syntax syntax, CueLexicon lexicon) {
    this.passage = passage;
    this.syntax = syntax;
    this.lexicon = lexicon;
    this.speakers = new SpeakerFinder(passage, syntax);
    this.contents = new ContentFinder(passage, syntax, lexicon);
  }

  /** The statement whose cue is the verb chunk {@code c}, or null. */
  @Nullable Attribution find(int c) {
    if (passage.quotation(c) != null) {
      return null;
    }
    Cue cue = lexicon.verb(passage.lemma(c) + "_" + passage.word(c + 1));
    int end = c + 2;
    if (cue == null) {
      cue = lexicon.verb(passage.lemma(c));
      end = c + 1;
    }
    if (cue == null) {
      return null;
    }
    if (isPassive(c)) {
      return passive(c, end, cue);
    }
    if (passage.is(c, Kind.FINITE)) {
      Attribution found = around(c, end, cue);
      if (found != null) {
        return found;
      }
    }
    return preposed(c, end, cue);
  }

  private Attribution attribution(@Nullable Speaker speaker, int c, int end, Content content) {
    Cue cue = lexicon.verb(passage.lemma(c), passage.word(c + 1));
    Strength strength = cue != null && cue.takes(Frame.QUOTE) ? Strength.SAID : Strength.HELD;
    return new Attribution(
        speaker, passage.chunk(c).from(), passage.chunk(end - 1).to(), content, strength);
  }

  /** The cue in front of its content. */
  private @Nullable Attribution preposed(int c, int end, Cue cue) {
    Content content = contents.after(c, end, cue);
    if (content == null || passage.is(c, Kind.INFINITIVE) && !saysMore(content, cue)) {
      return null;
    }
    Speaker speaker = passage.is(c, Kind.INFINITIVE) ? null : speakers.before(c);
    if (speaker == null) {
      speaker = speakers.shared(c);
    }
    if (speaker != null
        && !cue.takes(Frame.QUOTE)
        && TELLER.contains(passage.get(speaker.head()).lower())) {
      return null;
    }
    return attribution(speaker, c, end, content);
  }

  /** Whether content behind an infinitive is more than its object: "to say that …". */
  private boolean saysMore(Content content, Cue cue) {
    int first = passage.chunkAt(content.from());
    return cue.takes(Frame.QUOTE)
        && (content.quoted() || !passage.is(first, Kind.NOUN) || syntax.startsClause(first));
  }

  /** The cue behind its content, or inside it. */
  private @Nullable Attribution around(int c, int end, Cue cue) {
    if (!cue.takes(Frame.QUOTE) && !cue.takes(Frame.CLAUSE)) {
      return null;
    }
    Speaker speaker = speakers.before(c);
    int first = speaker == null ? c : passage.chunkAt(speaker.from());
    int last = end;
    if (speaker == null) {
      speaker = cue.takes(Frame.QUOTE) ? speakers.after(c) : null;
      if (speaker == null) {
        return null;
      }
      last = passage.chunkAt(speaker.to() - 1) + 1;
    }
    if (passage.is(first, Kind.RELATIVE)) {
      return null;
    }
    if (syntax.is(first - 1, Kind.PREPOSITION, "as")) {
      return as(first - 1, c, last, speaker);
    }
    Content before = contents.before(first);
    if (before == null) {
      return parenthetical(first, c, last, speaker);
    }
    boolean certain = before.quoted() && !endsSentence(before);
    if (!certain && contents.after(c, last, cue) != null) {
      return null;
    }
    return attribution(speaker, c, end, contents.quoted().goingOn(before, last));
  }

  private boolean endsSentence(Content quote) {
    return quote.to() - quote.from() > 1 && passage.get(quote.to() - 2).is(".");
  }

  /** "As Acme Bank noted, gold rose"; "gold rose, as Acme Bank noted". */
  private @Nullable Attribution as(int as, int c, int end, Speaker speaker) {
    Content content =
        passage.is(end, Kind.COMMA) && !passage.is(as - 1, Kind.COMMA)
            ? contents.restOfSentence(end + 1)
            : passage.is(as - 1, Kind.COMMA) ? contents.before(as) : null;
    return content == null ? null : attribution(speaker, c, c + 1, content);
  }

  /** "Gold, Ann Lee said, will rise". */
  private @Nullable Attribution parenthetical(int first, int c, int end, Speaker speaker) {
    int start = passage.sentenceStart(c);
    boolean set =
        passage.is(first - 1, Kind.COMMA) && passage.is(end, Kind.COMMA) && start < first - 1;
    int next = syntax.skipAdverbs(end + 1);
    if (!set || !passage.is(next, Kind.FINITE) && !syntax.startsClause(next)) {
      return null;
    }
    Content content = contents.restOfSentence(start);
    return content == null ? null : attribution(speaker, c, c + 1, content);
  }

  private boolean isPassive(int c) {
    Chunk verb = passage.chunk(c);
    String pos = passage.get(verb.head()).pos();
    if (verb.is(Kind.PARTICIPLE)) {
      return true;
    }
    if (!pos.equals("VBN") && !pos.equals("VBD")) {
      return false;
    }
    for (int i = verb.from(); i < verb.head(); i++) {
      if (PASSIVE.contains(passage.get(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Attribution passive(int c, int end, Cue cue) {
    Speaker subject = passage.is(c, Kind.FINITE) ? speakers.before(c) : null;
    if (syntax.is(end, Kind.PREPOSITION, "by")
        && passage.is(end + 1, Kind.NOUN)
        && subject != null) {
      int by = syntax.phraseEnd(end + 1);
      Speaker speaker = speakers.speaker(end + 1, by);
      return speakers.isName(end + 1)
          ? attribution(speaker, c, end + 1, new Content(subject.from(), subject.to(), false))
          : null;
    }
    Content content = contents.after(c, end, cue);
    if (content == null
        || !saysMore(content, cue)
            && !passage.is(passage.chunkAt(content.from()), Kind.INFINITIVE)) {
      return null;
    }
    if (passage.is(c, Kind.PARTICIPLE) && !cue.takes(Frame.WHOM)) {
      return null;
    }
    boolean infinitive = passage.is(passage.chunkAt(content.from()), Kind.INFINITIVE);
    if (infinitive && !cue.takes(Frame.WHOM) && subject != null) {
      content = new Content(subject.from(), content.to(), false);
    }
    return attribution(null, c, end, content);
  }
}
