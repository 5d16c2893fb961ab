package io.tidemark.analyze.evidence;

import io.tidemark.analyze.evidence.Evidence.Place;
import io.tidemark.article.Article;
import io.tidemark.article.Move;
import io.tidemark.article.Span;
import io.tidemark.article.TaggedArticle;
import io.tidemark.article.ThemeTag;
import io.tidemark.index.Sentences;
import io.tidemark.index.View;
import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Fetches the texts of places; the article fetched last is kept for the next place. */
final class Opened {
  private final Searcher searcher;
  private final Selection selection;
  private final View view;
  private final List<String> themes;
  private int doc = -1;
  private @Nullable TaggedArticle tagged;
  private @Nullable Sentences sentences;

  Opened(Searcher searcher, Selection selection, List<String> themes) {
    this.searcher = searcher;
    this.selection = selection;
    this.view = searcher.view(selection);
    this.themes = themes;
  }

  Evidence.Row row(Place place) {
    if (tagged == null || sentences == null || doc != place.doc()) {
      doc = place.doc();
      tagged = searcher.snapshot().tagged(doc, selection.asOf());
      sentences = Sentences.of(tagged.article());
    }
    return row(place, tagged, sentences);
  }

  private Evidence.Row row(Place place, TaggedArticle tagged, Sentences sentences) {
    Article article = tagged.article();
    Sentences.Sentence sentence = sentences.all().get(place.sentence());
    String text = article.text(sentence.field());
    try {
      return new Evidence.Row(
          article.id(),
          article.url(),
          article.publisher(),
          view.columns(place.doc()).day(selection.zone()),
          "%016x".formatted(view.storyId(view.story(place.doc()))),
          tag(place, tagged),
          sentence.field(),
          sentence.start(),
          sentence.end(),
          text.substring(sentence.start(), sentence.end()),
          trigger(place, tagged),
          rules(sentence, tagged, sentences),
          tagged.catalog(),
          searcher.snapshot().provenance(place.doc()));
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  /** Moves without a known subject are among the tags, but not among the places. */
  private static Move move(Place place, TaggedArticle tagged) {
    return tagged.moves().stream()
        .filter(move -> move.subject().entity() != null)
        .skip(place.number())
        .findFirst()
        .orElseThrow();
  }

  private static String tag(Place place, TaggedArticle tagged) {
    return switch (place.kind()) {
      case MOVE -> {
        Move move = move(place, tagged);
        yield move.subject().entity() + " " + move.direction() + " " + move.status();
      }
      case THEME -> {
        ThemeTag theme = tagged.themes().get(place.number());
        yield theme.theme() + " " + theme.status();
      }
      case ARTICLE -> "";
    };
  }

  private static @Nullable Span trigger(Place place, TaggedArticle tagged) {
    return switch (place.kind()) {
      case MOVE -> move(place, tagged).trigger();
      case THEME -> tagged.themes().get(place.number()).span();
      case ARTICLE -> null;
    };
  }

  /** Those of the sentence, or else of its paragraph, or else of the article. */
  private List<String> rules(
      Sentences.Sentence sentence, TaggedArticle tagged, Sentences sentences) {
    List<Predicate<ThemeTag>> nearer =
        List.of(
            theme -> sentences.at(theme.span()).number() == sentence.number(),
            theme -> sentences.at(theme.span()).paragraph() == sentence.paragraph(),
            theme -> true);
    for (Predicate<ThemeTag> near : nearer) {
      List<String> rules =
          tagged.themes().stream()
              .filter(theme -> themes.contains(theme.theme()))
              .filter(near)
              .map(ThemeTag::rule)
              .distinct()
              .toList();
      if (!rules.isEmpty()) {
        return rules;
      }
    }
    return List.of();
  }
}
