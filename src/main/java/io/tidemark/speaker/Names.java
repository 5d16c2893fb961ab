package io.tidemark.speaker;

import io.tidemark.article.Article;
import io.tidemark.article.Field;
import io.tidemark.article.Mention;
import io.tidemark.article.MentionType;
import io.tidemark.article.Span;
import io.tidemark.article.TaggedArticle;
import java.util.Comparator;
import java.util.List;

/** The names of an article in the order of the text. */
final class Names {
  private final Article article;
  private final List<Mention> all;

  Names(TaggedArticle tagged) {
    this.article = tagged.article();
    this.all =
        tagged.mentions().stream()
            .sorted(
                Comparator.comparing((Mention m) -> m.span().field())
                    .thenComparingInt(m -> m.span().start()))
            .toList();
  }

  List<Mention> of(MentionType type) {
    return all.stream().filter(mention -> mention.type() == type).toList();
  }

  /** The names of {@code type} that lie in {@code span}. */
  List<Mention> in(Span span, MentionType type) {
    return all.stream()
        .filter(mention -> mention.type() == type && span.contains(mention.span()))
        .toList();
  }

  /** The text of {@code field} from {@code start} to {@code end}, within its bounds. */
  String text(Field field, int start, int end) {
    String text = article.text(field);
    int from = Math.clamp(start, 0, text.length());
    return text.substring(from, Math.clamp(end, from, text.length()));
  }

  /** Up to {@code length} characters in front of {@code name}. */
  String before(Mention name, int length) {
    return text(name.span().field(), name.span().start() - length, name.span().start());
  }

  /** Up to {@code length} characters behind {@code name}. */
  String after(Mention name, int length) {
    return text(name.span().field(), name.span().end(), name.span().end() + length);
  }

  /** What stands between two names of one field. */
  String between(Mention first, Mention second) {
    Span ahead = first.span();
    Span behind = second.span();
    return article
        .text(ahead.field())
        .substring(ahead.end(), Math.max(ahead.end(), behind.start()));
  }

  /** Whether something belongs to {@code name}: "Acme's". */
  boolean owns(Mention name) {
    return after(name, 2).matches("['’]s?") || name.span().text().matches(".*['’]s?");
  }
}
