package io.tidemark.crawl;

import io.tidemark.crawl.Summary.End;
import io.tidemark.crawl.address.Destinations;
import io.tidemark.crawl.http.Fetcher;
import io.tidemark.crawl.plan.CrawlPlan;
import io.tidemark.crawl.store.CrawlStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * One run of a crawl: fetches what is due by a plan, politely, and keeps it in a folder. A run that
 * was stopped or killed is run again and goes on.
 */
public final class Crawl {
  private final CrawlPlan plan;
  private final Path folder;
  private final String userAgent;
  private final Tally tally;
  private final Fetcher fetcher;
  private final HostQueues queues = new HostQueues();
  private volatile boolean stopped;

  /**
   * @param folder where WARC files and the journal go; made where it is missing
   * @param version of the program, told to the hosts
   */
  public Crawl(CrawlPlan plan, Path folder, String version, CrawlWatcher watcher) {
    this(
        plan,
        folder,
        version,
        watcher,
        Destinations.of(plan.privateHosts()),
        (SSLSocketFactory) SSLSocketFactory.getDefault());
  }

  Crawl(
      CrawlPlan plan,
      Path folder,
      String version,
      CrawlWatcher watcher,
      Destinations destinations,
      SSLSocketFactory tls) {
    this.plan = plan;
    this.folder = folder;
    this.userAgent = "Tidemark/%s (+%s)".formatted(version, plan.contact());
    this.tally = new Tally(watcher);
    this.fetcher = new Fetcher(destinations, plan.limits(), userAgent, tls);
  }

  /**
   * Fetches until nothing is left that is due, or {@link #stop}.
   *
   * @throws IOException where the folder cannot be written
   */
  public Summary run() throws IOException, InterruptedException {
    try (CrawlStore store = CrawlStore.open(folder, plan.fileSize(), info());
        fetcher) {
      Frontier frontier = new Frontier(plan, store, queues, tally);
      frontier.begin();
      work(new Visitor(plan, fetcher, frontier, queues, tally));
      return tally.summary(stopped ? End.STOPPED : End.DONE);
    }
  }

  /** What each WARC file says of the crawl. */
  private Map<String, List<String>> info() {
    Map<String, List<String>> info = new LinkedHashMap<>();
    info.put("software", List.of(userAgent.substring(0, userAgent.indexOf(' '))));
    info.put("format", List.of("WARC File Format 1.1"));
    info.put("robots", List.of("obey"));
    info.put("operator", List.of(plan.contact()));
    info.put("http-header-user-agent", List.of(userAgent));
    return info;
  }

  /** On as many threads as hosts may be asked at once. */
  private void work(Visitor visitor) throws IOException, InterruptedException {
    int threads = plan.manners().hostsAtOnce();
    try (ExecutorService workers =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("crawl-", 0).factory())) {
      List<Future<@Nullable Void>> ends = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        ends.add(workers.submit(() -> workUntilDone(visitor)));
      }
      for (Future<@Nullable Void> end : ends) {
        end.get();
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw new IllegalStateException("a fault of the crawler", e.getCause());
    }
  }

  private @Nullable Void workUntilDone(Visitor visitor) throws IOException, InterruptedException {
    try {
      for (HostQueues.Turn turn = queues.take(); turn != null; turn = queues.take()) {
        Duration pause = visitor.take(turn);
        queues.release(turn, pause);
      }
      return null;
    } catch (Throwable e) {
      // The others would wait for this one's host, and what cannot be kept should not be fetched.
      stop();
      throw e;
    }
  }

  /** Ends the run soon and in order: what is under way is dropped, and waits for the next run. */
  public void stop() {
    stopped = true;
    queues.stop();
    fetcher.close();
  }
}
