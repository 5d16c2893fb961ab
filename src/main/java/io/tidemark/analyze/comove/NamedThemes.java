package io.tidemark.analyze.comove;

import io.tidemark.index.Fields;
import io.tidemark.search.Expression;
import java.util.List;
import java.util.stream.Stream;

/** The themes that a query names. */
public final class NamedThemes {
  private NamedThemes() {}

  /** Ids of those that must or may be there for an article to match, each once. */
  public static List<String> of(Expression expression) {
    return in(expression).distinct().toList();
  }

  private static Stream<String> in(Expression expression) {
    return switch (expression) {
      case Expression.And and -> and.parts().stream().flatMap(NamedThemes::in);
      case Expression.Or or -> or.parts().stream().flatMap(NamedThemes::in);
      case Expression.Tag tag when tag.kind() == Fields.Tag.THEME -> Stream.of(tag.id());
      default -> Stream.of();
    };
  }
}
