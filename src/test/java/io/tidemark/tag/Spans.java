package io.tidemark.tag;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.Article;
import io.tidemark.article.Span;
import io.tidemark.article.TaggedArticle;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every span of a tagged article, wherever it stands in the records. */
final class Spans {
  private Spans() {}

  /** Asserts that each span lies inside its field and tells the piece of text that is there. */
  static void assertThatAllHold(TaggedArticle tagged) {
    Article article = tagged.article();
    for (Span span : of(tagged)) {
      String text = article.text(span.field());
      assertThat(span.start()).isNotNegative().isLessThanOrEqualTo(span.end());
      assertThat(span.end()).isLessThanOrEqualTo(text.length());
      assertThat(span.text()).isEqualTo(text.substring(span.start(), span.end()));
    }
  }

  static List<Span> of(TaggedArticle tagged) {
    List<Span> spans = new ArrayList<>();
    collect(tagged, spans);
    return spans;
  }

  private static void collect(@Nullable Object value, List<Span> spans) {
    switch (value) {
      case Span span -> spans.add(span);
      case List<?> list -> list.forEach(element -> collect(element, spans));
      case Record record -> {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
          try {
            collect(component.getAccessor().invoke(record), spans);
          } catch (ReflectiveOperationException failure) {
            throw new LinkageError(failure.getMessage(), failure);
          }
        }
      }
      case null, default -> {}
    }
  }
}
