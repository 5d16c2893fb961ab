package io.tidemark.tag.theme;

import io.tidemark.article.Article;
import io.tidemark.article.ThemeStatus;
import io.tidemark.article.ThemeTag;
import io.tidemark.tag.pattern.Words;
import io.tidemark.tag.text.Sentence;

/** A theme found in a sentence, before it is known whether the article rests on it. */
record Told(ThemeRules.Found found, Sentence sentence, Words words, ThemeStatus status) {
  String theme() {
    return found.theme();
  }

  ThemeTag tag(Article article, boolean central) {
    int from = words.get(found.hit().start()).token();
    int to = words.get(found.hit().end() - 1).token() + 1;
    return new ThemeTag(theme(), sentence.span(article, from, to), status, central, found.ruleId());
  }
}
