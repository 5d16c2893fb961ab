package io.tidemark.analyze.voice;

import io.tidemark.analyze.Quotation;
import io.tidemark.article.Field;
import io.tidemark.index.Sentences;
import io.tidemark.index.Shown;
import io.tidemark.index.Snapshot;

/** Finds the words of statements in the stored articles. */
public final class Quotes {
  private Quotes() {}

  /** The sentence of {@code word} that is on the theme. */
  public static Quotation of(Word word, Snapshot snapshot) {
    Shown shown = snapshot.shown(word.doc());
    Sentences.Sentence sentence =
        Sentences.of(shown.title(), shown.body()).all().get(word.sentence());
    String text = sentence.field() == Field.TITLE ? shown.title() : shown.body();
    return new Quotation(
        text.substring(sentence.start(), sentence.end()),
        sentence.field(),
        sentence.start(),
        shown.id(),
        shown.publisher(),
        word.day());
  }
}
