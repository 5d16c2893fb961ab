package io.tidemark.tag.theme;

import io.tidemark.article.Article;
import io.tidemark.article.Span;
import io.tidemark.article.ThemeStatus;
import io.tidemark.article.ThemeTag;
import io.tidemark.tag.pattern.Hit;
import io.tidemark.tag.pattern.Words;
import io.tidemark.tag.text.Sentence;

/** A rule's words in a sentence, before it is known whether the article rests on the theme. */
record Told(ThemeRules.Found found, Sentence sentence, Words words, ThemeStatus status) {
  String theme() {
    return found.theme();
  }

  ThemeTag tag(Article article, boolean central) {
    return new ThemeTag(theme(), span(article, found.hit()), status, central, found.ruleId());
  }

  Explanation explain(Article article) {
    Hit undoing = found.undoing();
    return new Explanation(
        found.ruleId(),
        found.rule(),
        span(article, found.hit()),
        status,
        undoing == null ? null : span(article, undoing),
        found.alone());
  }

  private Span span(Article article, Hit hit) {
    int from = words.get(hit.start()).token();
    int to = words.get(hit.end() - 1).token() + 1;
    return sentence.span(article, from, to);
  }
}
