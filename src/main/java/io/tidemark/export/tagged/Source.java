package io.tidemark.export.tagged;

import io.tidemark.article.Span;
import io.tidemark.article.TaggedArticle;
import io.tidemark.index.Sentences;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An article that rows are made of. */
public final class Source {
  private final TaggedArticle tagged;
  private final String story;
  private final @Nullable LocalDate day;
  private @Nullable Sentences sentences;

  /**
   * @param story the lasting number of its story
   * @param day its publication day where days are counted, or null
   */
  public Source(TaggedArticle tagged, String story, @Nullable LocalDate day) {
    this.tagged = tagged;
    this.story = story;
    this.day = day;
  }

  TaggedArticle tagged() {
    return tagged;
  }

  String story() {
    return story;
  }

  @Nullable LocalDate day() {
    return day;
  }

  /** The sentence in which {@code span} begins. */
  String sentence(Span span) {
    Sentences known = sentences;
    if (known == null) {
      known = Sentences.of(tagged.article());
      sentences = known;
    }
    Sentences.Sentence at = known.at(span);
    return tagged.article().text(at.field()).substring(at.start(), at.end());
  }
}
