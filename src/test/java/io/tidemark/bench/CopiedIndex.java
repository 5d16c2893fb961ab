package io.tidemark.bench;

import io.tidemark.article.Article;
import io.tidemark.article.Published;
import io.tidemark.article.TaggedArticle;
import io.tidemark.index.Annotation;
import io.tidemark.index.ArticleIndex;
import io.tidemark.index.Entry;
import io.tidemark.index.KeptArticle;
import io.tidemark.index.KeptArticles;
import io.tidemark.index.Origin;
import io.tidemark.index.Placing;
import io.tidemark.index.Snapshot;
import io.tidemark.index.Snapshots;
import io.tidemark.story.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An index of many articles: those of another one, again and again, each time under other ids, half
 * a year later and in stories of their own.
 */
final class CopiedIndex {
  private static final int DAYS_BETWEEN = 182;
  private static final String DONE = "done";

  /** The catalog's names, by which free words find tags. */
  private static final String NAMES = "aliases.txt";

  private CopiedIndex() {}

  /** Makes it in {@code target}, unless a run before did. */
  static void make(Path source, int count, Path target) throws IOException {
    if (Files.exists(target.resolve(DONE))) {
      return;
    }
    try (Snapshots snapshots = Snapshots.open(source);
        Snapshot snapshot = snapshots.acquire();
        ArticleIndex index =
            ArticleIndex.open(target, InstantSource.fixed(Instant.parse("2024-07-17T08:00:00Z")))) {
      KeptArticles kept = snapshot.kept();
      int[] numbers = kept.all().stream().toArray();
      int times = (count + numbers.length - 1) / numbers.length;
      for (int number : numbers) {
        KeptArticle article = kept.get(number);
        Fingerprint fingerprint = Fingerprint.of(article.tagged().article());
        for (int time = 0; time < times; time++) {
          index.put(entry(article, fingerprint, time));
        }
      }
      index.commit();
    }
    Path names = source.resolve(NAMES);
    if (Files.exists(names)) {
      Files.copy(names, target.resolve(NAMES));
    }
    Files.createFile(target.resolve(DONE));
  }

  private static Entry entry(KeptArticle kept, Fingerprint fingerprint, int time) {
    TaggedArticle of = kept.tagged();
    Article article =
        of.article()
            .withId(of.article().id() + "-" + time)
            .withPublished(later(of.article().published(), time * DAYS_BETWEEN));
    TaggedArticle tagged =
        new TaggedArticle(
            article,
            of.mentions(),
            of.themes(),
            of.moves(),
            of.forecasts(),
            of.statements(),
            of.stances(),
            of.positions(),
            of.catalog(),
            of.tagger(),
            of.untagged());
    Placing placing =
        new Placing(
            kept.story() ^ (time * 0x9E3779B97F4A7C15L),
            Set.of(),
            Placing.Copy.FIRST,
            null,
            new Placing.Text(
                fingerprint.time(), fingerprint.words(), fingerprint.bytes(), new long[0]));
    Origin origin =
        new Origin(
            kept.origin().document() + "#" + time,
            kept.origin().documentHash() + time,
            kept.origin().bytesHash() + time);
    return new Entry(tagged, origin, placing, Annotation.NONE);
  }

  private static @Nullable Published later(@Nullable Published published, int days) {
    return switch (published) {
      case null -> null;
      case Published.On on -> new Published.On(on.day().plusDays(days));
      case Published.At at -> new Published.At(at.time().plusDays(days));
    };
  }
}
