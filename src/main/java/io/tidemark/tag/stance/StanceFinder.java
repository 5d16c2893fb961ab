package io.tidemark.tag.stance;

import io.tidemark.article.Stance;
import io.tidemark.article.StanceLabel;
import io.tidemark.catalog.Catalog;
import io.tidemark.tag.stance.Weights.Sum;
import io.tidemark.tag.text.ParsedSentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds which way sentences on monetary policy lean. The labels are those of Shah, Paturi and
 * Chava, "Trillion Dollar Words" (2023).
 */
public final class StanceFinder {
  private final Lexicon lexicon = Lexicon.load();
  private final Weights weights = Weights.load();
  private final Relevance relevance;

  public StanceFinder(Catalog catalog) {
    this.relevance = new Relevance(catalog);
  }

  /** A stance for each sentence that speaks of policy or its drivers, in order. */
  public List<Stance> find(List<ParsedSentence> sentences) {
    List<MarkedSentence> marked =
        sentences.stream().map(parsed -> MarkedSentence.of(parsed.sentence(), lexicon)).toList();
    List<Boolean> relevant = relevance.of(sentences, marked);
    List<Stance> stances = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      if (relevant.get(i)) {
        ParsedSentence sentence = sentences.get(i);
        Sum sum = weights.sum(marked.get(i), new FindingReader(marked.get(i)).read());
        stances.add(stance(sentence, sum));
      }
    }
    return stances;
  }

  private static Stance stance(ParsedSentence sentence, Sum sum) {
    double highest = Math.max(0, Math.max(sum.hawkish(), sum.dovish()));
    StanceLabel label = StanceLabel.NEUTRAL;
    if (highest > 0) {
      label = sum.hawkish() > sum.dovish() ? StanceLabel.HAWKISH : StanceLabel.DOVISH;
    }
    double all = 1 + Math.exp(sum.hawkish()) + Math.exp(sum.dovish());
    double sure = Math.round(100 * Math.exp(highest) / all) / 100.0;
    return new Stance(sentence.span(0, sentence.size()), label, sure);
  }
}
