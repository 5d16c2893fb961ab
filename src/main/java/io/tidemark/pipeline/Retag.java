package io.tidemark.pipeline;

import io.tidemark.article.Rejected;
import io.tidemark.catalog.Catalog;
import io.tidemark.index.ArticleIndex;
import io.tidemark.index.Entry;
import io.tidemark.index.KeptArticle;
import io.tidemark.index.KeptArticles;
import io.tidemark.index.Stamp;
import io.tidemark.story.Fingerprint;
import io.tidemark.tag.pattern.Need;
import io.tidemark.tag.reach.Reach;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Applies a changed catalog, or changed rules, to all articles of an index, without annotating or
 * reading one again.
 *
 * <p>An index may hold articles of several stamps. Each stamp's catalog is compared with the new
 * one, and only the articles that the change can reach are tagged anew; all of them where the
 * program is another, or their catalog was not kept. Of those, the ones whose tags came out the
 * same are left as they stand. At the end the old stamps are settled: they count as the new one.
 *
 * <p>What was done is committed now and then, between two articles, and each article bears the
 * stamp that it was tagged with. A run that dies leaves an index that answers, and one that is
 * started again goes on.
 */
public final class Retag {
  private static final Duration COMMIT_EVERY = Duration.ofSeconds(30);

  private final ArticleIndex index;
  private final KeptCatalogs catalogs;
  private final Catalog catalog;
  private final Tagging tagging;
  private final Stamp stamp;

  /**
   * @param catalogs of this index; the new catalog is among them
   * @param tagging with the new catalog; never asked to annotate
   * @param tagger the version that {@code tagging} puts on what it tags
   */
  public Retag(
      ArticleIndex index, KeptCatalogs catalogs, Catalog catalog, Tagging tagging, String tagger) {
    this.index = index;
    this.catalogs = catalogs;
    this.catalog = catalog;
    this.tagging = tagging;
    this.stamp = new Stamp(catalog.stamp(), tagger);
  }

  /** Tags what must be tagged anew, and tells what became of all. */
  public Retagged run(int threads, RetagWatcher watcher) {
    Retagged all = Retagged.NOTHING;
    try (KeptArticles kept = index.kept()) {
      for (Map.Entry<Stamp, BitSet> group : kept.byStamp().entrySet()) {
        all =
            all.plus(
                group.getKey().equals(stamp)
                    ? Retagged.untouched(group.getValue().cardinality())
                    : new Group(group.getKey(), group.getValue(), kept, watcher).run(threads));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
    index.commit();
    catalogs.tidy(index);
    return all;
  }

  private Reach reach(Stamp older) {
    if (!older.tagger().equals(stamp.tagger())) {
      return new Reach.Everything("tagged by version " + older.tagger() + " of the program");
    }
    return catalogs
        .read(older.catalog(), catalog)
        .map(before -> Reach.of(before, catalog))
        .orElseGet(() -> new Reach.Everything("catalog " + older.catalog() + " was not kept"));
  }

  /** What became of one article that is in reach. */
  private sealed interface Work {
    record Changed(Entry entry) implements Work {}

    record Same() implements Work {}

    record Outdated(String annotator) implements Work {}

    record Failed(Rejected reason) implements Work {}
  }

  /** The articles of one stamp. */
  private final class Group {
    private final Stamp older;
    private final BitSet articles;
    private final KeptArticles kept;
    private final RetagWatcher watcher;
    private Retagged done = Retagged.NOTHING;
    private long committed = System.nanoTime();

    Group(Stamp older, BitSet articles, KeptArticles kept, RetagWatcher watcher) {
      this.older = older;
      this.articles = articles;
      this.kept = kept;
      this.watcher = watcher;
    }

    Retagged run(int threads) {
      Reach reach = reach(older);
      BitSet inReach = new Reached(kept).of(reach);
      inReach.and(articles);
      watcher.compared(older, reach, articles.cardinality(), inReach.cardinality());
      InOrder.map(
          inReach.stream().boxed(), threads, number -> work(number, tagger(reach)), this::take);
      if (done.isWhole()) {
        index.settle(older, stamp);
      }
      return done.plus(Retagged.untouched(articles.cardinality() - inReach.cardinality()));
    }

    /** How the articles of {@code reach} are tagged anew. */
    private Function<KeptArticle, Tagged> tagger(Reach reach) {
      return reach instanceof Reach.Holding(Need need, Reach.Tags tags) && tags == Reach.Tags.THEMES
          ? before -> tagging.tagThemes(before.tagged(), before.annotation())
          : before -> tagging.tag(before.tagged().article(), Optional.of(before.annotation()));
    }

    private Work work(int number, Function<KeptArticle, Tagged> tagger) {
      KeptArticle before = kept.get(number);
      if (before.tagged().untagged() != null) {
        return new Work.Same();
      }
      if (!Tagging.isCurrent(before.annotation())) {
        return new Work.Outdated(before.annotation().annotator());
      }
      String source = before.tagged().article().source();
      try {
        Tagged now = tagger.apply(before);
        return isSame(before, now) ? new Work.Same() : new Work.Changed(entry(before, now));
      } catch (RuntimeException | StackOverflowError e) {
        return new Work.Failed(Rejected.byFault(source, "retag", e));
      }
    }

    /**
     * An index of another version is written anew whatever the tags: it may hold them otherwise.
     */
    private boolean isSame(KeptArticle before, Tagged now) {
      return older.tagger().equals(stamp.tagger())
          && before.tagged().stamped(stamp.catalog(), stamp.tagger()).equals(now.article());
    }

    private Entry entry(KeptArticle before, Tagged now) {
      Fingerprint fingerprint = Fingerprint.of(now.article().article());
      return new Entry(
          now.article(), before.origin(), Placings.kept(before, fingerprint), now.annotation());
    }

    private void take(Work work) {
      switch (work) {
        case Work.Same same -> done = done.plus(new Retagged(0, 1, 0, 0, 0));
        case Work.Changed(Entry entry) -> {
          index.put(entry);
          done = done.plus(new Retagged(1, 0, 0, 0, 0));
        }
        case Work.Outdated outdated -> done = done.plus(new Retagged(0, 0, 0, 1, 0));
        case Work.Failed(Rejected reason) -> {
          watcher.rejected(reason);
          done = done.plus(new Retagged(0, 0, 0, 0, 1));
        }
      }
      watcher.done(1);
      if (System.nanoTime() - committed > COMMIT_EVERY.toNanos()) {
        index.commit();
        committed = System.nanoTime();
      }
    }
  }
}
