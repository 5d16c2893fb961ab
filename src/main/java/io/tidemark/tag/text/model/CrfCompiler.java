package io.tidemark.tag.text.model;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Index;
import io.tidemark.tag.text.crf.CrfModel;
import io.tidemark.tag.text.feature.WordClusters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Compiles CoreNLP's three-class model for names. */
final class CrfCompiler {
  private static final String MODEL =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  private final CRFClassifier<CoreLabel> crf;
  private final int labels;

  private CrfCompiler(CRFClassifier<CoreLabel> crf) {
    this.crf = crf;
    this.labels = crf.classIndex.size();
  }

  /** Reads and compiles the model. */
  static CrfModel compile() {
    try {
      return new CrfCompiler(CRFClassifier.getClassifier(MODEL)).model();
    } catch (IOException e) {
      throw new UncheckedIOException("the CRF model " + MODEL + " cannot be read", e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the CRF model does not fit this CoreNLP", e);
    }
  }

  @SuppressWarnings("unchecked")
  private CrfModel model() {
    if (crf.windowSize != 2 || !crf.classIndex.get(0).equals(crf.backgroundSymbol())) {
      throw new IllegalStateException(MODEL + " is no first-order model with the label O first");
    }
    Index<String> names = (Index<String>) Hidden.field(crf, "featureIndex");
    float[][] rows = (float[][]) Hidden.field(crf, "weights");
    int[] pairs = pairs();
    HashedTexts features = new HashedTexts();
    int size = 0;
    for (float[] row : rows) {
      size += row.length;
    }
    float[] weights = new float[size];
    int offset = 0;
    for (int i = 0; i < rows.length; i++) {
      features.add(names.get(i), offset);
      boolean edge = names.get(i).endsWith("|CpC");
      for (int k = 0; k < rows[i].length; k++) {
        weights[offset + (edge ? pairs[k] : k)] = rows[i][k];
      }
      offset += rows[i].length;
    }
    HashedTexts lowerCase = new HashedTexts();
    for (String word : crf.getKnownLCWords()) {
      lowerCase.add(word, 0);
    }
    return new CrfModel(
        crf.classIndex.objectsList().toArray(new String[0]),
        features.index(),
        weights,
        lowerCase.index(),
        clusters());
  }

  /** Where CoreNLP's pairs of labels go in a row that is ordered by the earlier label. */
  @SuppressWarnings("unchecked")
  private int[] pairs() {
    List<Index<CRFLabel>> indices = (List<Index<CRFLabel>>) Hidden.field(crf, "labelIndices");
    Index<CRFLabel> pairs = indices.get(1);
    if (pairs.size() != labels * labels) {
      throw new IllegalStateException(MODEL + " does not allow all pairs of labels");
    }
    int[] places = new int[pairs.size()];
    for (int i = 0; i < places.length; i++) {
      int[] pair = pairs.get(i).getLabel();
      places[i] = pair[0] * labels + pair[1];
    }
    return places;
  }

  @SuppressWarnings("unchecked")
  private WordClusters clusters() {
    Object features = ((List<Object>) Hidden.field(crf, "featureFactories")).getFirst();
    return clusters((Map<String, String>) Hidden.field(features, "lexicon"));
  }

  static WordClusters clusters(Map<String, String> numbers) {
    HashedTexts words = new HashedTexts();
    numbers.forEach((word, number) -> words.add(word, Integer.parseInt(number)));
    return new WordClusters(words.index());
  }
}
