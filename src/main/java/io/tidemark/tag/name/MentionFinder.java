package io.tidemark.tag.name;

import io.tidemark.article.Article;
import io.tidemark.article.Mention;
import io.tidemark.catalog.Catalog;
import io.tidemark.tag.text.AnnotatedText;
import io.tidemark.tag.text.At;
import io.tidemark.tag.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Finds people, organisations, places, subjects and events. Safe for many threads. */
public final class MentionFinder {
  private final CatalogNames catalogNames;

  public MentionFinder(Catalog catalog) {
    this.catalogNames = new CatalogNames(catalog);
  }

  /** For each sentence of {@code text} its mentions, in order, none overlapping another. */
  public List<List<At<Mention>>> find(AnnotatedText text) {
    List<Words> sentences = text.sentences().stream().map(Words::new).toList();
    CatalogNames.Result found = catalogNames.find(sentences);
    List<List<At<Label>>> names = new ArrayList<>(sentences.size());
    for (int i = 0; i < sentences.size(); i++) {
      Words words = sentences.get(i);
      List<At<Label>> crf = Boundaries.refine(words, CrfNames.of(words.sentence()));
      List<At<Label>> merged = Merge.of(words, found.names().get(i), crf);
      names.add(Shapes.add(words, Events.add(words, merged)));
    }
    names = ArticleNames.agree(sentences, names, found.setting());
    List<List<At<Mention>>> mentions = new ArrayList<>(sentences.size());
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = text.sentences().get(i);
      mentions.add(mentions(text.article(), sentence, ThemeNames.leaveOut(sentence, names.get(i))));
    }
    return mentions;
  }

  /**
   * {@code mentions} in one list, and behind each sentence's the places inside its subjects: the
   * Japan of "Japan's Nikkei".
   */
  public static List<Mention> withInnerPlaces(
      AnnotatedText text, List<List<At<Mention>>> mentions) {
    List<Mention> all = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      Sentence sentence = text.sentences().get(i);
      mentions.get(i).forEach(at -> all.add(at.what()));
      all.addAll(InnerPlaces.of(text.article(), sentence, mentions.get(i)));
    }
    return all;
  }

  private static List<At<Mention>> mentions(
      Article article, Sentence sentence, List<At<Label>> names) {
    List<At<Mention>> mentions = new ArrayList<>(names.size());
    for (At<Label> at : names) {
      Label label = at.what();
      mentions.add(
          new At<>(
              at.from(),
              at.to(),
              new Mention(
                  sentence.span(article, at.from(), at.to()),
                  label.type(),
                  label.entity(),
                  label.by())));
    }
    return mentions;
  }
}
