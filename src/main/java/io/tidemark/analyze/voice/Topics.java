package io.tidemark.analyze.voice;

import io.tidemark.index.Fields;
import io.tidemark.index.Tellings;
import io.tidemark.index.Views;
import io.tidemark.search.Expression;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/**
 * What a query is on: the themes and subjects that may or must be there for an article to match.
 */
record Topics(Set<String> themes, Set<String> subjects) {

  static Topics of(Expression expression) {
    Topics topics = new Topics(new HashSet<>(), new HashSet<>());
    topics.gather(expression);
    return topics;
  }

  private void gather(Expression expression) {
    switch (expression) {
      case Expression.And and -> and.parts().forEach(this::gather);
      case Expression.Or or -> or.parts().forEach(this::gather);
      case Expression.Tag tag when tag.kind() == Fields.Tag.THEME -> themes.add(tag.id());
      case Expression.Tag tag when tag.kind() == Fields.Tag.SUBJECT -> subjects.add(tag.id());
      case Expression.Tag tag when tag.kind() == Fields.Tag.MOVE -> subjects.add(tag.id());
      default -> {}
    }
  }

  boolean isEmpty() {
    return themes.isEmpty() && subjects.isEmpty();
  }

  /** Numbers of the sentences that tell one of the topics. */
  BitSet sentences(Tellings tellings, Views views) {
    BitSet found = new BitSet();
    for (Tellings.Theme theme : tellings.themes()) {
      if (themes.contains(theme.id())) {
        found.set(theme.sentence());
      }
    }
    for (Tellings.Move move : tellings.moves()) {
      if (subjects.contains(move.subject())) {
        found.set(move.sentence());
      }
    }
    for (Views.Forecast forecast : views.forecasts()) {
      if (forecast.subject() != null && subjects.contains(forecast.subject())) {
        found.set(forecast.sentence());
      }
    }
    return found;
  }
}
