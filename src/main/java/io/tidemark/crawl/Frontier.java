package io.tidemark.crawl;

import io.tidemark.crawl.address.Address;
import io.tidemark.crawl.plan.CrawlPlan;
import io.tidemark.crawl.plan.Source;
import io.tidemark.crawl.store.CrawlStore;
import io.tidemark.crawl.store.Target;
import io.tidemark.crawl.store.Visit;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be fetched in this run: sources and sitemaps each time, pages when they are new or
 * due. Of one source it is at most the source's limit; the rest waits for the next run.
 */
final class Frontier {
  private final CrawlPlan plan;
  private final CrawlStore store;
  private final HostQueues queues;
  private final Tally tally;
  private final Map<Address, Source> sources = new LinkedHashMap<>();
  private final Map<Address, Integer> taken = new HashMap<>();
  private final Set<Address> offered = new HashSet<>();

  Frontier(CrawlPlan plan, CrawlStore store, HostQueues queues, Tally tally) {
    this.plan = plan;
    this.store = store;
    this.queues = queues;
    this.tally = tally;
    plan.sources().forEach(source -> sources.put(source.address(), source));
  }

  /** Queues what is to be fetched as far as it is known before anything is. */
  synchronized void begin() {
    for (Source source : sources.values()) {
      Address address = source.address();
      if (source.depth() > 0 || store.visit(address).map(this::isDue).orElse(true)) {
        offer(new Target(address, address, kind(source), 0, List.of()));
      }
    }
    for (Visit visit : store.visits()) {
      Target target = visit.target();
      boolean isListed = target.kind() == Target.Kind.SITEMAP && target.via().isEmpty();
      if (isListed || target.depth() > 0 && visit.succeeded() && isDue(visit)) {
        offerIfWanted(target);
      }
    }
    store.pending().forEach(this::offerIfWanted);
  }

  private static Target.Kind kind(Source source) {
    return switch (source.kind()) {
      case SEED -> Target.Kind.PAGE;
      case FEED -> Target.Kind.FEED;
      case SITEMAP -> Target.Kind.SITEMAP;
    };
  }

  private boolean isDue(Visit visit) {
    Duration after = plan.recrawl();
    boolean isOld = after != null && visit.at().plus(after).isBefore(Instant.now());
    return isOld || !visit.succeeded();
  }

  /** The plan may have changed since the target was found. */
  private void offerIfWanted(Target target) {
    Source source = sources.get(target.source());
    if (source != null
        && target.depth() <= source.depth()
        && (target.depth() == 0 || !target.via().isEmpty() || source.wants(target.address()))) {
      offer(target);
    }
  }

  private void offer(Target target) {
    if (!offered.add(target.address())) {
      return;
    }
    int before = taken.merge(target.source(), 1, Integer::sum) - 1;
    // The source itself is not one of its pages.
    if (before > source(target).limit()) {
      tally.overLimit();
    } else {
      tally.expected();
      queues.add(new Errand.Fetch(target, 0));
    }
  }

  /** The source that {@code target} belongs to. */
  synchronized Source source(Target target) {
    Source source = sources.get(target.source());
    if (source == null) {
      throw new IllegalArgumentException(target + " is of no source in the plan");
    }
    return source;
  }

  /** The last visit, if what it told can be compared with now. */
  Optional<Visit> earlier(Target target) {
    return store.visit(target.address()).filter(visit -> visit.settings().equals(settings(target)));
  }

  /**
   * Of a source, a changed setting can let other links be followed, though its page is the same.
   */
  private String settings(Target target) {
    return target.depth() == 0 ? Integer.toHexString(source(target).toString().hashCode()) : "";
  }

  /** Keeps what a verdict says of {@code target}, and queues what it leads to. */
  void finish(Target target, Instant at, int status, Verdict.Done verdict) throws IOException {
    Visit visit = new Visit(target, at, status, verdict.known(), verdict.kept(), settings(target));
    Set<Target> isNew = new HashSet<>(store.finish(visit, verdict.found(), verdict.capture()));
    synchronized (this) {
      for (Target found : verdict.found()) {
        if (found.depth() == 0 || isNew.contains(found)) {
          offer(found);
        }
      }
    }
  }
}
