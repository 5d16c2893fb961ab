package io.tidemark.tag.text.model;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.TTags;
import io.tidemark.tag.text.feature.WordClusters;
import io.tidemark.tag.text.pos.PosModel;
import io.tidemark.tag.text.pos.Template;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compiles CoreNLP's left-3-words tagger of parts of speech. */
final class PosCompiler {
  private static final String MODEL =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

  private final MaxentTagger tagger;
  private final List<Object> extractors = new ArrayList<>();

  private PosCompiler(MaxentTagger tagger) {
    this.tagger = tagger;
    for (String list : List.of("extractors", "extractorsRare")) {
      extractors.addAll(Arrays.asList((Object[]) Hidden.field(Hidden.field(tagger, list), "v")));
    }
  }

  /**
   * Reads and compiles the model.
   *
   * @param clusters those that the model for names brings, which are the same
   */
  static PosModel compile(WordClusters clusters) {
    java.util.Properties properties = new java.util.Properties();
    properties.setProperty("model", MODEL);
    properties.setProperty("tokenizerOptions", "");
    return new PosCompiler(new MaxentTagger(MODEL, properties, false)).model(clusters);
  }

  private PosModel model(WordClusters clusters) {
    List<String> kinds = extractors.stream().map(Object::toString).toList();
    boolean approximate = (Double) Hidden.field(tagger, "defaultScore") > 0;
    if (!kinds.equals(Template.KINDS) || approximate) {
      throw new IllegalStateException(MODEL + " is of another kind than is known: " + kinds);
    }
    Weights weights = new Weights((double[]) Hidden.field(Hidden.field(tagger, "prob"), "lambda"));
    weights.addAll(associations());
    Lexicon lexicon = new Lexicon(tagger, (TTags) Hidden.field(tagger, "tags"));
    return new PosModel(
        lexicon.tags(),
        weights.features(),
        weights.starts(),
        weights.tags(),
        weights.values(),
        lexicon.words(),
        lexicon.entries(),
        companyEnds(),
        clusters);
  }

  @SuppressWarnings("unchecked")
  private List<Map<String, int[]>> associations() {
    return (List<Map<String, int[]>>) Hidden.field(tagger, "fAssociations");
  }

  @SuppressWarnings("unchecked")
  private Set<String> companyEnds() {
    Object detector = extractors.get(Template.KINDS.indexOf("CompanyNameDetector()"));
    return Set.copyOf((Set<String>) Hidden.field(detector, "companyNameEnds"));
  }
}
