package io.tidemark.cli;

import io.tidemark.acquire.Acquired;
import io.tidemark.acquire.Sources;
import io.tidemark.alert.Alerts;
import io.tidemark.alert.Patience;
import io.tidemark.alert.Subscription;
import io.tidemark.article.Published;
import io.tidemark.article.Rejected;
import io.tidemark.catalog.Catalog;
import io.tidemark.index.ArticleIndex;
import io.tidemark.pipeline.Ingest;
import io.tidemark.pipeline.KeptCatalogs;
import io.tidemark.pipeline.Listener;
import io.tidemark.pipeline.Quarantine;
import io.tidemark.pipeline.Stages;
import io.tidemark.pipeline.Tagging;
import io.tidemark.pipeline.Tally;
import io.tidemark.pipeline.Watcher;
import io.tidemark.search.Aliases;
import io.tidemark.tag.Tagger;
import io.tidemark.tag.text.Annotator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes documents into an index. CoreNLP is loaded only if there is something to annotate, the
 * tagger only if there is something to tag.
 */
final class Indexing {
  private final Models models;
  private final Catalog catalog;
  private final Reader.Choice reader;
  private final @Nullable Published published;
  private final Quarantine.Retry retry;
  private final int threads;
  private final PrintWriter err;
  private List<Subscription> subscriptions = List.of();

  Indexing(
      Models models,
      Catalog catalog,
      Reader.Choice reader,
      @Nullable Published published,
      Quarantine.Retry retry,
      int threads,
      PrintWriter err) {
    this.models = models;
    this.catalog = catalog;
    this.reader = reader;
    this.published = published;
    this.retry = retry;
    this.threads = threads;
    this.err = err;
  }

  /** Has each new article asked for what {@code subscriptions} want. */
  void alert(List<Subscription> subscriptions) {
    this.subscriptions = List.copyOf(subscriptions);
  }

  Tally run(List<String> paths, Path folder) {
    String version = ProgramVersion.tagger();
    Tagging tagging =
        new Tagging(new Lazy<>(Annotator::new), new Lazy<>(() -> new Tagger(catalog, version)));
    KeptCatalogs catalogs = new KeptCatalogs(folder);
    try (Reader open = reader.open();
        ArticleIndex index = ArticleIndex.open(folder, InstantSource.system());
        Alerts alerts = alerts(folder);
        Stream<Acquired> documents = Sources.open(paths, System.in);
        Progress progress = Progress.of("ingest", err)) {
      catalogs.keep(models.folder(), catalog.stamp());
      Aliases.keep(catalog, folder);
      Stages stages =
          new Stages(
              open::read,
              tagging::tag,
              catalog.stamp(),
              version,
              List.of(String.valueOf(published), ProgramVersion.reader()));
      Quarantine quarantine = Quarantine.open(folder, retry, InstantSource.system());
      Watching watcher = new Watching(progress);
      Listener listener = alerts == null ? Listener.NONE : alerts;
      Tally tally =
          new Ingest(index, stages, quarantine, listener).run(documents, threads, watcher);
      watcher.tellAtTheEnd();
      if (alerts != null) {
        progress.tell("alerts: " + alerts.finish());
      }
      catalogs.tidy(index);
      return tally;
    } catch (IOException e) {
      throw new UncheckedIOException(folder + ": the index cannot be written: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
  }

  private @Nullable Alerts alerts(Path folder) {
    return subscriptions.isEmpty()
        ? null
        : Alerts.open(folder, subscriptions, Patience.USUAL, InstantSource.system());
  }

  private static final class Watching implements Watcher {
    private final Progress progress;
    private final Map<String, Integer> untagged = new TreeMap<>();
    private int stillRejected;

    Watching(Progress progress) {
      this.progress = progress;
    }

    @Override
    public void done(int articles) {
      progress.done(articles);
    }

    @Override
    public void rejected(Rejected reason) {
      progress.tell(reason.toString());
    }

    @Override
    public void stillRejected(Rejected reason) {
      stillRejected++;
    }

    @Override
    public void untagged(String why) {
      untagged.merge(why, 1, Integer::sum);
    }

    void tellAtTheEnd() {
      if (!untagged.isEmpty()) {
        progress.tell(notTagged());
      }
      if (stillRejected > 0) {
        progress.tell(
            stillRejected
                + " rejected before and not tried again, being unchanged: 'tidemark rejected' lists"
                + " why, --retry tries again");
      }
    }

    /** Such as {@code 3 articles were taken in without tags: language de 2, language zh 1}. */
    private String notTagged() {
      int all = untagged.values().stream().mapToInt(Integer::intValue).sum();
      String each =
          untagged.entrySet().stream()
              .map(entry -> entry.getKey() + " " + entry.getValue())
              .collect(Collectors.joining(", "));
      return "%d article%s taken in without tags, to be found by words: %s"
          .formatted(all, all == 1 ? " was" : "s were", each);
    }
  }
}
