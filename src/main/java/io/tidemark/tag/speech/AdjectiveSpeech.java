package io.tidemark.tag.speech;

import io.tidemark.tag.speech.Attribution.Strength;
import io.tidemark.tag.speech.Chunk.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Statements whose cue is an adjective behind a verb of being: "Ann Lee is confident that gold will
 * rise", "they remain worried about growth".
 */
final class AdjectiveSpeech {
  private static final Set<String> BEING =
      Set.of("be", "remain", "feel", "become", "seem", "sound");

  private final Passage passage;
  private final Syntax syntax;
  private final SpeakerFinder speakers;
  private final ContentFinder contents;
  private final CueLexicon lexicon;

  AdjectiveSpeech(Passage passage, Syntax syntax, CueLexicon lexicon) {
    this.passage = passage;
    this.syntax = syntax;
    this.lexicon = lexicon;
    this.speakers = new SpeakerFinder(passage, syntax);
    this.contents = new ContentFinder(passage, syntax, lexicon);
  }

  /** The statement whose cue is the adjective behind the verb chunk {@code verb}, or null. */
  @Nullable Attribution find(int verb) {
    if (!passage.is(verb, Kind.FINITE) || passage.quotation(verb) != null) {
      return null;
    }
    int adjective = BEING.contains(passage.lemma(verb)) ? syntax.skipAdverbs(verb + 1) : verb;
    Cue cue = lexicon.adjective(passage.word(adjective));
    Speaker speaker = cue == null ? null : speakers.before(verb);
    if (cue == null || speaker == null || !passage.sameSentence(adjective, verb)) {
      return null;
    }
    Content content = contents.after(verb, adjective + 1, cue);
    return content == null
        ? null
        : new Attribution(
            speaker,
            passage.chunk(verb).from(),
            passage.chunk(adjective).to(),
            content,
            Strength.HELD);
  }
}
