package io.tidemark.tag.theme;

import io.tidemark.article.Mention;
import io.tidemark.article.ThemeStatus;
import io.tidemark.article.ThemeTag;
import io.tidemark.catalog.Catalog;
import io.tidemark.tag.pattern.Hit;
import io.tidemark.tag.pattern.PatternSet;
import io.tidemark.tag.pattern.PatternText;
import io.tidemark.tag.pattern.Place;
import io.tidemark.tag.pattern.Words;
import io.tidemark.tag.text.AnnotatedText;
import io.tidemark.tag.text.Sentence;
import io.tidemark.tag.text.SentenceIndex;
import java.util.ArrayList;
import java.util.List;

/** Finds the catalog's themes. Immutable: one for many threads. */
public final class ThemeTagger {
  private final ThemeRules rules;
  private final StatusCues cues;
  private final PatternSet patterns;

  public ThemeTagger(Catalog catalog) {
    PatternSet.Builder builder = new PatternSet.Builder();
    rules = new ThemeRules(catalog, builder);
    cues = new StatusCues(catalog, builder);
    patterns = builder.build();
  }

  /**
   * Every place where a theme is told, in the order of the text.
   *
   * @param mentions all that were found in {@code text}, in any order
   */
  public List<ThemeTag> tag(AnnotatedText text, List<Mention> mentions) {
    List<Told> told = new ArrayList<>();
    List<List<Mention>> mentioned = mentioned(text, mentions);
    for (int i = 0; i < text.sentences().size(); i++) {
      Sentence sentence = text.sentences().get(i);
      Words words = Words.of(sentence);
      if (Agenda.isLine(words)) {
        continue;
      }
      PatternText seen = patterns.read(words, places(sentence, mentioned.get(i)));
      List<Hit> hits = patterns.find(seen);
      for (ThemeRules.Found found : rules.find(patterns, seen, hits)) {
        told.add(new Told(found, sentence, words, status(found, words, hits)));
      }
    }
    Centrality centrality = new Centrality(text, told);
    return told.stream().map(t -> t.tag(text.article(), centrality.isCentral(t.theme()))).toList();
  }

  /**
   * What each rule of {@code theme} makes of {@code text}, in the order of the text; rules whose
   * words stand nowhere are left out.
   */
  public List<Explanation> explain(AnnotatedText text, List<Mention> mentions, String theme) {
    List<Explanation> explanations = new ArrayList<>();
    List<List<Mention>> mentioned = mentioned(text, mentions);
    for (int i = 0; i < text.sentences().size(); i++) {
      Sentence sentence = text.sentences().get(i);
      Words words = Words.of(sentence);
      PatternText seen = patterns.read(words, places(sentence, mentioned.get(i)));
      List<Hit> hits = patterns.find(seen);
      for (ThemeRules.Found found : rules.tryAll(patterns, seen, hits)) {
        if (found.theme().equals(theme)) {
          Told told = new Told(found, sentence, words, status(found, words, hits));
          explanations.add(told.explain(text.article()));
        }
      }
    }
    return explanations;
  }

  private ThemeStatus status(ThemeRules.Found found, Words words, List<Hit> hits) {
    ThemeStatus fixed = found.rule().status();
    return fixed != null ? fixed : cues.status(found.hit(), words, hits);
  }

  private static List<List<Mention>> mentioned(AnnotatedText text, List<Mention> mentions) {
    return new SentenceIndex(text.sentences()).group(mentions, Mention::span);
  }

  private static List<Place> places(Sentence sentence, List<Mention> mentions) {
    List<Place> places = new ArrayList<>();
    for (Mention mention : mentions) {
      String entity = mention.entity();
      if (entity != null && mention.span().end() <= sentence.end()) {
        int first = tokenAt(sentence, mention.span().start());
        places.add(new Place(entity, first, tokenAt(sentence, mention.span().end() - 1) + 1));
      }
    }
    return places;
  }

  /** The last token that starts at or before {@code offset}. */
  private static int tokenAt(Sentence sentence, int offset) {
    int low = 0;
    int high = sentence.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentence.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
