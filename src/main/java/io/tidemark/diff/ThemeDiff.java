package io.tidemark.diff;

import io.tidemark.article.Span;
import io.tidemark.article.ThemeTag;
import io.tidemark.catalog.Catalog;
import io.tidemark.catalog.Theme;
import io.tidemark.diff.ArticleDiff.Turn;
import io.tidemark.diff.ArticleDiff.Way;
import io.tidemark.tag.Tagger;
import io.tidemark.tag.text.AnnotatedText;
import io.tidemark.tag.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the themes of articles by two catalogs. Safe for many threads. */
public final class ThemeDiff {
  private final Catalog before;
  private final Catalog after;
  private final Tagger older;
  private final Tagger newer;

  public ThemeDiff(Catalog before, Catalog after) {
    this.before = before;
    this.after = after;
    this.older = new Tagger(before, "diff");
    this.newer = new Tagger(after, "diff");
  }

  /** The themes of {@code text} by both. */
  public ArticleDiff of(AnnotatedText text) {
    Map<String, ThemeTag> was = first(older.themes(text));
    Map<String, ThemeTag> is = first(newer.themes(text));
    List<Turn> turns = new ArrayList<>();
    was.forEach((id, tag) -> {
      if (!is.containsKey(id)) {
        turns.add(turn(Way.LOST, tag, before, text));
      }
    });
    is.forEach((id, tag) -> {
      if (!was.containsKey(id)) {
        turns.add(turn(Way.GAINED, tag, after, text));
      }
    });
    turns.sort(Comparator.comparing(turn -> turn.tag().theme()));
    return new ArticleDiff(text.article(), was.keySet(), is.keySet(), turns);
  }

  private static Map<String, ThemeTag> first(List<ThemeTag> tags) {
    Map<String, ThemeTag> first = new TreeMap<>();
    tags.forEach(tag -> first.putIfAbsent(tag.theme(), tag));
    return first;
  }

  private static Turn turn(Way way, ThemeTag tag, Catalog catalog, AnnotatedText text) {
    Theme theme = catalog.theme(tag.theme()).orElseThrow();
    return new Turn(way, tag, sentence(tag.span(), text), theme.rule(tag.rule()), theme.file());
  }

  private static Span sentence(Span span, AnnotatedText text) {
    for (Sentence sentence : text.sentences()) {
      if (sentence.field() == span.field()
          && sentence.start() <= span.start()
          && span.end() <= sentence.end()) {
        return sentence.span(text.article());
      }
    }
    return span;
  }
}
