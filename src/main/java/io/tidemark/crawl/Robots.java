package io.tidemark.crawl;

import io.tidemark.crawl.address.Address;
import io.tidemark.crawl.http.Fetched;
import io.tidemark.crawl.http.Fetcher;
import io.tidemark.crawl.http.Known;
import io.tidemark.crawl.plan.CrawlPlan.Manners;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rules of the hosts. Each origin is asked for its robots.txt when its first page is due, in
 * its host's turn like for any page; meanwhile its pages wait. After a day it is asked again.
 */
final class Robots {
  private static final Duration VALID = Duration.ofHours(24);
  private static final int MOST_KEPT = 10_000;

  private final Fetcher fetcher;
  private final Manners manners;
  private final Backoff backoff;
  private final HostQueues queues;
  private final Tally tally;
  private final Map<String, List<Errand.Fetch>> waiting = new HashMap<>();
  private final Map<String, Asked> byOrigin =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Asked> eldest) {
          return size() > MOST_KEPT;
        }
      };

  private record Asked(Rules rules, long at) {}

  Robots(Fetcher fetcher, Manners manners, Backoff backoff, HostQueues queues, Tally tally) {
    this.fetcher = fetcher;
    this.manners = manners;
    this.backoff = backoff;
    this.queues = queues;
    this.tally = tally;
  }

  /** The rules for {@code errand}, or null where it comes again when they are known. */
  synchronized @Nullable Rules rulesFor(Errand.Fetch errand) {
    String origin = errand.address().origin();
    Asked entry = byOrigin.get(origin);
    if (entry != null && System.nanoTime() - entry.at() < VALID.toNanos()) {
      return entry.rules();
    }
    List<Errand.Fetch> others = waiting.get(origin);
    if (others != null) {
      others.add(errand);
    } else {
      waiting.put(origin, new ArrayList<>(List.of(errand)));
      Address file = errand.address().resolve("/robots.txt").orElseThrow();
      queues.addFirst(new Errand.Rules(origin, file, 0, 0));
    }
    return null;
  }

  /** Asks a host for its rules. */
  void ask(Errand.Rules errand) {
    Fetched fetched =
        fetcher.fetch(
            errand.address(), Known.NOTHING, head -> head.status() == 200 ? RobotsReader.SIZE : 0);
    switch (RobotsReader.read(errand, fetched)) {
      case RobotsReader.Meaning.Known(Rules rules) -> known(errand, rules);
      case RobotsReader.Meaning.Elsewhere(Address address) ->
          queues.addFirst(new Errand.Rules(errand.origin(), address, errand.redirects() + 1, 0));
      case RobotsReader.Meaning.Later(String reason, Duration told) -> {
        boolean tooLong = told != null && told.compareTo(manners.maxDelay()) > 0;
        if (errand.attempts() < manners.retries() && !tooLong) {
          Duration wait =
              told == null ? backoff.after(errand.attempts() + 1) : backoff.notBefore(told);
          queues.addLater(errand.again(), wait);
        } else {
          known(errand, new Rules.Unreadable(reason));
        }
      }
      case RobotsReader.Meaning.Nothing nothing -> {}
    }
  }

  private void known(Errand.Rules errand, Rules rules) {
    List<Errand.Fetch> waited;
    synchronized (this) {
      byOrigin.put(errand.origin(), new Asked(rules, System.nanoTime()));
      waited = waiting.remove(errand.origin());
    }
    if (rules instanceof Rules.Unreadable(String reason)) {
      tally.expected();
      tally.done(
          errand.address(),
          Fate.FAILED,
          reason + "; without its robots.txt nothing of " + errand.origin() + " is fetched");
    }
    if (waited != null) {
      waited.reversed().forEach(queues::addFirst);
    }
  }
}
