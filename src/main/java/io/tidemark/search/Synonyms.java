package io.tidemark.search;

import java.util.ArrayList;
import java.util.List;

/** Finds the names of the catalog among the words of a query. */
final class Synonyms {
  private final Aliases aliases;

  Synonyms(Aliases aliases) {
    this.aliases = aliases;
  }

  /** The same query, words that are together a name as {@link Expression.Named}. */
  Expression in(Expression expression) {
    return switch (expression) {
      case Expression.And and -> and(and.parts());
      case Expression.Or or -> new Expression.Or(or.parts().stream().map(this::in).toList());
      case Expression.Not not -> new Expression.Not(in(not.part()));
      case Expression.Near near ->
          new Expression.Near(in(near.left()), in(near.right()), near.between(), near.at());
      case Expression.Words words -> run(List.of(words)).getFirst();
      default -> expression;
    };
  }

  private Expression and(List<Expression> parts) {
    List<Expression> all = new ArrayList<>();
    List<Expression.Words> words = new ArrayList<>();
    for (Expression part : parts) {
      if (part instanceof Expression.Words more) {
        words.add(more);
      } else {
        all.addAll(run(words));
        words.clear();
        all.add(in(part));
      }
    }
    all.addAll(run(words));
    return all.size() == 1 ? all.getFirst() : new Expression.And(all);
  }

  /** Words side by side: the longest name at each place. */
  private List<Expression> run(List<Expression.Words> words) {
    List<Expression> all = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Expression found = words.get(at);
      int next = at + 1;
      for (int end = Math.min(words.size(), at + Aliases.MOST_WORDS); end > at; end--) {
        List<Expression.Words> name = words.subList(at, end);
        List<String> tags = aliases.tags(name);
        if (!tags.isEmpty()) {
          found = new Expression.Named(name, tags);
          next = end;
          break;
        }
      }
      all.add(found);
      at = next;
    }
    return all;
  }
}
