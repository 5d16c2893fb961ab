package io.tidemark.tag.speech;

import io.tidemark.article.EntityRef;
import io.tidemark.article.Field;
import io.tidemark.article.Statement;
import io.tidemark.tag.speech.Attribution.Strength;
import io.tidemark.tag.text.ParsedSentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who said what, in direct and indirect speech. Safe for use by many threads. */
public final class StatementFinder {
  private final CueLexicon lexicon = CueLexicon.load();

  /** The statements in the sentences of an article, in order of their cues. */
  public List<Statement> find(List<ParsedSentence> sentences) {
    List<Statement> statements = new ArrayList<>();
    for (Field field : Field.values()) {
      List<ParsedSentence> own =
          sentences.stream().filter(s -> s.sentence().field() == field).toList();
      if (!own.isEmpty()) {
        find(new Passage(own), statements);
      }
    }
    return statements;
  }

  private void find(Passage passage, List<Statement> statements) {
    Syntax syntax = new Syntax(passage);
    VerbSpeech verbs = new VerbSpeech(passage, syntax, lexicon);
    AdjectiveSpeech adjectives = new AdjectiveSpeech(passage, syntax, lexicon);
    NounSpeech nouns = new NounSpeech(passage, syntax, lexicon);
    OtherSpeech others = new OtherSpeech(passage, syntax, lexicon);
    Set<Content> told = new HashSet<>();
    List<Attribution> found = new ArrayList<>();
    for (int c = 0; c < passage.chunks().size(); c++) {
      Attribution next = next(c, passage, verbs, adjectives, nouns, others);
      if (next != null && told.add(next.content())) {
        found.add(next);
      }
    }
    SpeakerNames names = new SpeakerNames(passage);
    for (Attribution one : found) {
      if (one.strength() == Strength.SAID || found.stream().noneMatch(one::isInside)) {
        statements.add(statement(passage, names, one));
      }
    }
  }

  private static @Nullable Attribution next(
      int c,
      Passage passage,
      VerbSpeech verbs,
      AdjectiveSpeech adjectives,
      NounSpeech nouns,
      OtherSpeech others) {
    if (passage.chunk(c).isVerb()) {
      Attribution found = adjectives.find(c);
      return found == null ? verbs.find(c) : found;
    }
    return passage.is(c, Chunk.Kind.NOUN) ? nouns.find(c) : others.find(c);
  }

  private static Statement statement(Passage passage, SpeakerNames names, Attribution found) {
    Speaker speaker = found.speaker();
    @Nullable EntityRef who =
        speaker == null
            ? null
            : new EntityRef(names.entity(speaker), passage.span(speaker.from(), speaker.to()));
    Content content = found.content();
    return new Statement(
        who,
        passage.span(found.cueFrom(), found.cueTo()),
        passage.span(content.from(), content.to()),
        content.quoted());
  }
}
