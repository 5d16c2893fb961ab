package io.tidemark.tag.text;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import io.tidemark.article.Article;
import io.tidemark.article.Field;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/**
 * Runs CoreNLP's tokenizer, sentence splitter, part-of-speech tagger, lemmatizer and three-class
 * CRF over an article.
 *
 * <p>The rest of the stock {@code ner} annotator (fine-grained gazetteers, SUTime) takes nine
 * tenths of its time and is not used: names, numbers and dates are found by our own rooms. Safe for
 * use by many threads; make one and share it.
 */
public final class Annotator {
  private static final String POS_MODEL =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
  private static final String CRF_MODEL =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  private final MaxentTagger pos;
  private final CRFClassifier<CoreLabel> crf;

  /** Loads the models; takes one to three seconds. */
  public Annotator() {
    CompletableFuture<MaxentTagger> tagger =
        CompletableFuture.supplyAsync(() -> new MaxentTagger(POS_MODEL, silent(), false));
    this.crf = loadCrf();
    this.pos = tagger.join();
  }

  private static java.util.Properties silent() {
    java.util.Properties properties = new java.util.Properties();
    properties.setProperty("model", POS_MODEL);
    properties.setProperty("tokenizerOptions", "");
    return properties;
  }

  private static CRFClassifier<CoreLabel> loadCrf() {
    try {
      return CRFClassifier.getClassifier(CRF_MODEL);
    } catch (IOException e) {
      throw new UncheckedIOException("the CRF model " + CRF_MODEL + " cannot be read", e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the CRF model does not fit this CoreNLP", e);
    }
  }

  /** The sentences of title and body. */
  public AnnotatedText annotate(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    Morphology morphology = new Morphology();
    for (Field field : Field.values()) {
      for (SentenceSplitter.Piece piece : SentenceSplitter.split(article.text(field))) {
        sentences.add(annotate(field, piece, morphology));
      }
    }
    return new AnnotatedText(article, sentences);
  }

  private Sentence annotate(Field field, SentenceSplitter.Piece piece, Morphology morphology) {
    List<CoreLabel> labels = piece.tokens();
    // classify() would leave out the word shapes that most of the model's features rest on.
    List<CoreLabel> named = crf.classifySentence(labels);
    String[] ner = new String[labels.size()];
    for (int i = 0; i < ner.length; i++) {
      ner[i] = named.get(i).get(CoreAnnotations.AnswerAnnotation.class);
    }
    List<String> forms = forms(labels);
    LetterCase.of(forms).unCapitalize(labels, ner);
    pos.tagCoreLabels(labels);
    List<Token> tokens = new ArrayList<>(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      CoreLabel label = labels.get(i);
      String form = piece.form(label);
      String lower = form.toLowerCase(Locale.ROOT);
      String lemma = morphology.lemma(label.word(), label.tag(), true);
      tokens.add(
          new Token(
              piece.start(label),
              piece.end(label),
              form,
              lower,
              lemma == null ? lower : lemma.toLowerCase(Locale.ROOT),
              label.tag(),
              ner[i]));
    }
    return new Sentence(field, piece.paragraph(), tokens);
  }

  private static List<String> forms(List<CoreLabel> labels) {
    List<String> forms = new ArrayList<>(labels.size());
    for (CoreLabel label : labels) {
      forms.add(label.word());
    }
    return forms;
  }
}
