package io.tidemark.pipeline;

import io.tidemark.article.Article;
import io.tidemark.article.TaggedArticle;
import io.tidemark.index.Annotation;
import io.tidemark.tag.Tagger;
import io.tidemark.tag.pattern.Terms;
import io.tidemark.tag.text.AnnotatedText;
import io.tidemark.tag.text.AnnotationCodec;
import io.tidemark.tag.text.Annotator;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Tags articles, and annotates only those of which no annotation of this annotator is kept. Safe
 * for many threads.
 */
public final class Tagging {
  private final Supplier<Annotator> annotator;
  private final Supplier<Tagger> tagger;

  /**
   * @param annotator asked for when the first article needs it
   * @param tagger asked for when the first article comes
   */
  public Tagging(Supplier<Annotator> annotator, Supplier<Tagger> tagger) {
    this.annotator = annotator;
    this.tagger = tagger;
  }

  /**
   * The tags of {@code article}, if it can be tagged, and its annotation, the kept one where there
   * is one to use.
   *
   * @param kept of the same words, if there is one
   */
  public Tagged tag(Article article, Optional<Annotation> kept) {
    String obstacle = Tagger.obstacle(article);
    if (obstacle != null) {
      return new Tagged(tagger.get().untagged(article, obstacle), Annotation.NONE);
    }
    Optional<AnnotatedText> known = kept.filter(Tagging::isCurrent).map(a -> read(article, a));
    AnnotatedText text = known.orElseGet(() -> annotator.get().annotate(article));
    byte[] bytes = known.isPresent() ? kept.orElseThrow().bytes() : AnnotationCodec.write(text);
    return new Tagged(
        tagger.get().tag(text), new Annotation(Annotator.VERSION, bytes, Terms.of(text)));
  }

  /**
   * The tags of an article of which only the themes may differ from those it has.
   *
   * @param kept its annotation, of this annotator
   */
  Tagged tagThemes(TaggedArticle tagged, Annotation kept) {
    AnnotatedText text = read(tagged.article(), kept);
    return new Tagged(
        tagger.get().tagThemes(text, tagged),
        new Annotation(Annotator.VERSION, kept.bytes(), Terms.of(text)));
  }

  /** Whether {@code kept} is what the annotator of this program would make. */
  public static boolean isCurrent(Annotation kept) {
    return kept.annotator().equals(Annotator.VERSION);
  }

  private static AnnotatedText read(Article article, Annotation kept) {
    return AnnotationCodec.read(article, kept.bytes());
  }
}
