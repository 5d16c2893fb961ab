package io.tidemark.diff;

import io.tidemark.catalog.Catalog;
import io.tidemark.index.KeptArticle;
import io.tidemark.index.KeptArticles;
import io.tidemark.index.Stamp;
import io.tidemark.pipeline.InOrder;
import io.tidemark.pipeline.Reached;
import io.tidemark.pipeline.Tagging;
import io.tidemark.tag.reach.Reach;
import io.tidemark.tag.text.AnnotationCodec;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;

/** Compares two catalogs on the articles of an index, by what is kept of them. */
public final class IndexDiff {
  private final KeptArticles kept;
  private final Catalog before;
  private final Catalog after;

  public IndexDiff(KeptArticles kept, Catalog before, Catalog after) {
    this.kept = kept;
    this.before = before;
    this.after = after;
  }

  /**
   * Compares.
   *
   * @param tagger the version that this program puts on what it tags
   * @param expected is told how many articles will be tagged
   * @param done is called for each that was
   */
  public DiffReport run(String tagger, int threads, IntConsumer expected, Runnable done) {
    BitSet toTag = inReach(tagger);
    toTag.andNot(kept.untagged());
    BitSet others = kept.all();
    others.andNot(toTag);
    DiffReport report = new DiffReport();
    kept.visit(
        others,
        (number, columns) ->
            report.addUnreached(columns.themes(), columns.day(null), columns.storyId()));
    if (toTag.isEmpty()) {
      return report;
    }
    expected.accept(toTag.cardinality());
    ThemeDiff diff = new ThemeDiff(before, after);
    InOrder.map(
        toTag.stream().boxed(),
        threads,
        number -> compare(kept.get(number), diff),
        compared -> {
          compared.ifPresentOrElse(one -> report.add(one.diff(), one.story()), report::leaveOut);
          done.run();
        });
    return report;
  }

  private record Compared(ArticleDiff diff, long story) {}

  private static Optional<Compared> compare(KeptArticle article, ThemeDiff diff) {
    if (!Tagging.isCurrent(article.annotation())) {
      return Optional.empty();
    }
    var text = AnnotationCodec.read(article.tagged().article(), article.annotation().bytes());
    return Optional.of(new Compared(diff.of(text), article.story()));
  }

  /**
   * What of the index can differ. Where its tags are of neither catalog, or of another version of
   * the program, that is everything: they tell nothing of what either would find.
   */
  private BitSet inReach(String tagger) {
    Set<Stamp> own = Set.of(new Stamp(before.stamp(), tagger), new Stamp(after.stamp(), tagger));
    return own.containsAll(kept.byStamp().keySet())
        ? new Reached(kept).of(Reach.of(before, after))
        : kept.all();
  }
}
