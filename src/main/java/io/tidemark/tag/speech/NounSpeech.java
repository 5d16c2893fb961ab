package io.tidemark.tag.speech;

import io.tidemark.tag.speech.Attribution.Strength;
import io.tidemark.tag.speech.Chunk.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Statements whose cue is a noun.
 *
 * <pre>
 * Ann Lee's warning that gold would fall      the speaker owns the noun
 * Ann Lee gave a warning that gold would fall the speaker is the subject of a verb that says little
 * economists polled by Acme forecast that …   the tagger takes the verb for a noun
 * their support for the plan
 * </pre>
 */
final class NounSpeech {
  private static final Set<String> LIGHT =
      Set.of(
          "make",
          "give",
          "issue",
          "send",
          "deliver",
          "offer",
          "express",
          "voice",
          "repeat",
          "share",
          "have",
          "hold",
          "raise",
          "release",
          "publish",
          "reiterate",
          "renew",
          "sound");

  private final Passage passage;
  private final SpeakerFinder speakers;
  private final ContentFinder contents;
  private final CueLexicon lexicon;

  NounSpeech(Passage passage, Syntax syntax, CueLexicon lexicon) {
    this.passage = passage;
    this.lexicon = lexicon;
    this.speakers = new SpeakerFinder(passage, syntax);
    this.contents = new ContentFinder(passage, syntax, lexicon);
  }

  /** The statement whose cue is the noun chunk {@code c}, or null. */
  @Nullable Attribution find(int c) {
    Cue cue = lexicon.noun(passage.lemma(c));
    if (cue == null || passage.quotation(c) != null) {
      return null;
    }
    Speaker speaker = owner(c);
    if (speaker == null) {
      speaker = subject(c);
    }
    Content content = speaker == null ? null : contents.after(c, c + 1, cue);
    if (content == null) {
      return null;
    }
    Chunk noun = passage.chunk(c);
    return new Attribution(speaker, noun.head(), noun.to(), content, Strength.HELD);
  }

  /** "Ann Lee's warning", "their warning". */
  private @Nullable Speaker owner(int c) {
    Chunk noun = passage.chunk(c);
    if (passage.get(noun.from()).pos().equals("PRP$")) {
      return new Speaker(noun.from(), noun.from() + 1, noun.from());
    }
    for (int i = noun.head() - 1; i > noun.from(); i--) {
      if (passage.possessive(i)) {
        return new Speaker(noun.from(), i, i - 1);
      }
    }
    boolean named = noun.head() > noun.from() && isName(noun.head() - 1);
    return named && passage.word(c + 1).equals("that") ? speakers.upTo(c, noun.head()) : null;
  }

  private boolean isName(int token) {
    return !passage.get(token).ner().equals("O");
  }

  private @Nullable Speaker subject(int c) {
    boolean light =
        passage.chunk(c - 1).isVerb()
            && !passage.is(c - 1, Kind.PARTICIPLE)
            && LIGHT.contains(passage.lemma(c - 1));
    if (!light || !passage.sameSentence(c - 1, c)) {
      return null;
    }
    Speaker speaker = speakers.before(c - 1);
    return speaker == null ? speakers.shared(c - 1) : speaker;
  }
}
