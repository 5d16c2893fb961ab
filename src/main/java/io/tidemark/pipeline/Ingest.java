package io.tidemark.pipeline;

import io.tidemark.acquire.Acquired;
import io.tidemark.article.Article;
import io.tidemark.article.Quarantined;
import io.tidemark.article.RawDocument;
import io.tidemark.article.Read;
import io.tidemark.article.Reading;
import io.tidemark.article.Rejected;
import io.tidemark.article.TaggedArticle;
import io.tidemark.index.ArticleIndex;
import io.tidemark.index.ContentHash;
import io.tidemark.index.Entry;
import io.tidemark.index.Fate;
import io.tidemark.index.Origin;
import io.tidemark.story.Fingerprint;
import io.tidemark.story.Known;
import io.tidemark.story.StoryFinder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Takes documents into an index. What was done is committed now and then and at the end, always
 * between two documents; a run that dies is run again and goes on from there.
 */
public final class Ingest {
  private static final Duration COMMIT_EVERY = Duration.ofSeconds(30);

  /** More than the index may not show yet. */
  private static final int REMEMBERED_TEXTS = 4000;

  private final ArticleIndex index;
  private final Stages stages;
  private final Quarantine quarantine;
  private final Listener listener;
  private final StoryFinder stories;

  public Ingest(ArticleIndex index, Stages stages, Quarantine quarantine) {
    this(index, stages, quarantine, Listener.NONE);
  }

  /**
   * Takes documents into {@code index}.
   *
   * @param listener hears of each article that is taken in
   */
  public Ingest(ArticleIndex index, Stages stages, Quarantine quarantine, Listener listener) {
    this.index = index;
    this.stages = stages;
    this.quarantine = quarantine;
    this.listener = listener;
    this.stories = new StoryFinder(keys -> known(index, keys), REMEMBERED_TEXTS);
  }

  /** Takes in all of {@code documents} and tells what became of them. */
  public Tally run(Stream<Acquired> documents, int threads, Watcher watcher) {
    Run run = new Run(watcher);
    InOrder.map(documents, threads, this::work, run::take);
    run.commit();
    return run.tally;
  }

  /** What the threads made of one document. */
  private sealed interface Work {
    /** The index holds all of it but what was rejected. */
    record Held(int articles, List<Rejected> reasons) implements Work {}

    /** It could not be opened. */
    record Failed(Rejected reason) implements Work {}

    record Done(RawDocument document, String hash, List<Result> results) implements Work {}
  }

  /** What the threads made of one article. */
  private sealed interface Result {
    record Same(String id) implements Result {}

    record Done(Tagged tagged, Fingerprint fingerprint) implements Result {
      String id() {
        return tagged.article().article().id();
      }
    }

    record Refused(Rejected reason) implements Result {}
  }

  private Work work(Acquired acquired) {
    return switch (acquired) {
      case Acquired.Failed(Rejected reason) -> new Work.Failed(reason);
      case Acquired.Found(RawDocument document) -> {
        String hash = hash(document);
        Optional<Quarantined> known = quarantine.find(document.source(), quarantineHash(hash));
        if (known.isEmpty() || !quarantine.triesAgain()) {
          List<Rejected> reasons = known.map(Quarantined::reasons).orElse(List.of());
          int held = index.held(hash, stages.catalog(), stages.tagger());
          if (held > 0 || known.filter(one -> one.articles() == 0).isPresent()) {
            yield new Work.Held(held, reasons);
          }
        }
        List<Result> results = stages.read().apply(document).stream().map(this::result).toList();
        yield new Work.Done(document, hash, results);
      }
    };
  }

  private Result result(Reading reading) {
    return switch (reading) {
      case Rejected reason -> new Result.Refused(reason);
      case Read(Article article) -> {
        if (index.holds(article, stages.catalog(), stages.tagger())) {
          yield new Result.Same(article.id());
        }
        try {
          Tagged tagged = stages.tag().apply(article, index.annotation(article));
          yield new Result.Done(tagged, Fingerprint.of(article));
        } catch (RuntimeException | StackOverflowError e) {
          yield new Result.Refused(Rejected.byFault(article.source(), "tag", e));
        }
      }
    };
  }

  private String hash(RawDocument document) {
    List<String> more = new ArrayList<>(stages.settings());
    more.add(document.source());
    return ContentHash.of(document.bytes(), more);
  }

  /** A document may also be rejected by what tags it, so a change of that counts too. */
  private String quarantineHash(String hash) {
    return hash + " " + stages.tagger();
  }

  private static List<Known.Text> known(ArticleIndex index, long[] keys) {
    return index.sharing(keys).stream()
        .map(text ->
            new Known.Text(text.article(), text.story(), Fingerprint.read(text.fingerprint())))
        .toList();
  }

  /** The part of a run that is done in order, on one thread. */
  private final class Run {
    private final Watcher watcher;
    private Tally tally = Tally.NOTHING;
    private long committed = System.nanoTime();

    Run(Watcher watcher) {
      this.watcher = watcher;
    }

    void take(Work work) {
      switch (work) {
        case Work.Held(int articles, List<Rejected> reasons) -> {
          count(new Tally(0, 0, 0, articles, 0));
          reasons.forEach(watcher::stillRejected);
          count(new Tally(0, 0, 0, 0, reasons.size()));
        }
        case Work.Failed(Rejected reason) -> {
          reject(reason);
          quarantine.keep(reason.source(), "", 0, List.of(reason));
        }
        case Work.Done done -> take(done);
      }
      if (System.nanoTime() - committed > COMMIT_EVERY.toNanos()) {
        commit();
      }
    }

    void commit() {
      listener.beforeCommit();
      index.commit();
      quarantine.save();
      committed = System.nanoTime();
    }

    private void take(Work.Done done) {
      int forgotten = forgetOlder(done);
      List<Rejected> reasons = new ArrayList<>();
      for (Result result : done.results()) {
        switch (result) {
          case Result.Refused(Rejected reason) -> reasons.add(reason);
          case Result.Same same -> count(tally(Fate.UNCHANGED));
          case Result.Done one -> {
            Fate fate = put(done, one, reasons);
            if (forgotten > 0 && (fate == Fate.INDEXED || fate == Fate.DUPLICATE)) {
              forgotten--;
              fate = Fate.REPLACED;
            }
            if (fate != null) {
              count(tally(fate));
              tellUntagged(one.tagged().article());
            }
          }
        }
      }
      settle(done, reasons);
    }

    /** What is read again without a fault leaves the quarantine. */
    private void settle(Work.Done done, List<Rejected> reasons) {
      String document = done.document().source();
      quarantine.release(document);
      if (!reasons.isEmpty()) {
        reasons.forEach(this::reject);
        int articles = done.results().size() - reasons.size();
        quarantine.keep(document, quarantineHash(done.hash()), articles, reasons);
      }
    }

    /** What has only a number is another document whenever one was put before it. */
    private int forgetOlder(Work.Done done) {
      Set<String> ids = new HashSet<>();
      for (Result result : done.results()) {
        switch (result) {
          case Result.Same(String id) -> ids.add(id);
          case Result.Done one -> ids.add(one.id());
          case Result.Refused refused -> {}
        }
      }
      return done.document().isNumbered() || ids.isEmpty()
          ? 0
          : index.forgetOlder(done.document().source(), ids);
    }

    private @org.jspecify.annotations.Nullable Fate put(
        Work.Done done, Result.Done one, List<Rejected> reasons) {
      StoryFinder.Found found = stories.find(one.id(), one.fingerprint());
      try {
        Entry entry =
            new Entry(
                one.tagged().article(),
                new Origin(
                    done.document().source(),
                    done.hash(),
                    ContentHash.of(done.document().bytes(), List.of())),
                Placings.of(found, one.fingerprint()),
                one.tagged().annotation());
        Fate fate = index.put(entry);
        if (fate != Fate.UNCHANGED) {
          listener.taken(entry, fate, index.known(one.id()));
        }
        return fate;
      } catch (IllegalArgumentException e) {
        reasons.add(new Rejected(done.document().source(), "index", "failed: " + e.getMessage()));
        return null;
      }
    }

    private void tellUntagged(TaggedArticle article) {
      if (article.untagged() != null) {
        watcher.untagged(article.untagged());
      }
    }

    private void reject(Rejected reason) {
      watcher.rejected(reason);
      tally = tally.plus(new Tally(0, 0, 0, 0, 1));
    }

    private void count(Tally more) {
      tally = tally.plus(more);
      watcher.done(more.total());
    }

    private static Tally tally(Fate fate) {
      return switch (fate) {
        case INDEXED -> new Tally(1, 0, 0, 0, 0);
        case DUPLICATE -> new Tally(0, 1, 0, 0, 0);
        case REPLACED -> new Tally(0, 0, 1, 0, 0);
        case UNCHANGED -> new Tally(0, 0, 0, 1, 0);
      };
    }
  }
}
