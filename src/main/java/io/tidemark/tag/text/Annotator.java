package io.tidemark.tag.text;

import edu.stanford.nlp.ling.CoreLabel;
import io.tidemark.article.Article;
import io.tidemark.article.Field;
import io.tidemark.tag.text.crf.Crf;
import io.tidemark.tag.text.model.Models;
import io.tidemark.tag.text.pos.PosTagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the sentences and tokens of an article, with parts of speech, lemmas and names: CoreNLP's
 * tokenizer, sentence splitter, lemmatizer and trained models, with an inference of our own.
 *
 * <p>The rest of the stock {@code ner} annotator (fine-grained gazetteers, SUTime) takes nine
 * tenths of its time and is not used: names, numbers and dates are found by our own rooms. Safe for
 * use by many threads; make one and share it.
 */
public final class Annotator {
  /**
   * Changes whenever an article may be annotated otherwise than before, so that what was kept of an
   * older annotator is known as such.
   */
  public static final String VERSION = "corenlp-4.5.10/2";

  private final Crf crf;
  private final PosTagger pos;
  private final Lemmas lemmas = new Lemmas();

  /** Loads the models: those that the build compiled, else CoreNLP's, which takes seconds. */
  public Annotator() {
    Models models = Models.load();
    this.crf = new Crf(models.crf());
    this.pos = new PosTagger(models.pos());
  }

  /** The sentences of title and body. */
  public AnnotatedText annotate(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    for (Field field : Field.values()) {
      for (SentenceSplitter.Piece piece : SentenceSplitter.split(article.text(field))) {
        sentences.add(annotate(field, piece));
      }
    }
    return new AnnotatedText(article, sentences);
  }

  private Sentence annotate(Field field, SentenceSplitter.Piece piece) {
    List<String> words = piece.tokens().stream().map(CoreLabel::word).toList();
    String[] ner = crf.label(words);
    List<String> plain = LetterCase.of(words).plain(words, ner);
    String[] tags = pos.tag(plain);
    List<Token> tokens = new ArrayList<>(words.size());
    for (int i = 0; i < tags.length; i++) {
      CoreLabel label = piece.tokens().get(i);
      String form = piece.form(label);
      tokens.add(
          new Token(
              piece.start(label),
              piece.end(label),
              form,
              form.toLowerCase(Locale.ROOT),
              lemmas.of(plain.get(i), tags[i]),
              tags[i],
              ner[i]));
    }
    return new Sentence(field, piece.paragraph(), tokens);
  }
}
