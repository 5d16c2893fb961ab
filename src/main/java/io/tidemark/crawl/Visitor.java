package io.tidemark.crawl;

import io.tidemark.crawl.address.Address;
import io.tidemark.crawl.http.Answer;
import io.tidemark.crawl.http.Fetched;
import io.tidemark.crawl.http.Fetched.Cause;
import io.tidemark.crawl.http.Fetched.Failed;
import io.tidemark.crawl.http.Fetcher;
import io.tidemark.crawl.http.Known;
import io.tidemark.crawl.plan.CrawlPlan;
import io.tidemark.crawl.plan.CrawlPlan.Manners;
import io.tidemark.crawl.store.Target;
import io.tidemark.crawl.store.Visit;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** Does one errand after the other, as the rules of its host allow. Used by several threads. */
final class Visitor {
  /** After so many requests in a row without an answer, a host is given up for this run. */
  private static final int SILENT = 8;

  private final Manners manners;
  private final Fetcher fetcher;
  private final Frontier frontier;
  private final HostQueues queues;
  private final Tally tally;
  private final Judge judge;
  private final Backoff backoff;
  private final Robots robots;
  private final ConcurrentMap<String, Integer> unanswered = new ConcurrentHashMap<>();

  Visitor(CrawlPlan plan, Fetcher fetcher, Frontier frontier, HostQueues queues, Tally tally) {
    this.manners = plan.manners();
    this.fetcher = fetcher;
    this.frontier = frontier;
    this.queues = queues;
    this.tally = tally;
    this.judge = new Judge(plan);
    this.backoff = new Backoff(manners.backoff(), manners.maxDelay(), new Random());
    this.robots = new Robots(fetcher, manners, backoff, queues, tally);
  }

  /**
   * Does the errand of {@code turn}.
   *
   * @return how long its host must be left alone now
   * @throws IOException where what was fetched cannot be kept
   */
  Duration take(HostQueues.Turn turn) throws IOException {
    return switch (turn.errand()) {
      case Errand.Rules rules -> {
        robots.ask(rules);
        yield manners.delay();
      }
      // What waits for rules comes again; what has none to go by waits for the next run.
      case Errand.Fetch fetch ->
          robots.rulesFor(fetch) instanceof Rules.Told rules
              ? byRules(turn, fetch, rules)
              : Duration.ZERO;
    };
  }

  private Duration byRules(HostQueues.Turn turn, Errand.Fetch errand, Rules.Told rules)
      throws IOException {
    Target target = errand.target();
    boolean isRobots =
        target.kind() == Target.Kind.SITEMAP && target.address().path().equals("/robots.txt");
    if (isRobots) {
      List<Target> maps = rules.sitemaps().stream().map(target::sitemap).toList();
      Verdict.Done listed = new Verdict.Done(Fate.LISTED, "", maps, null, Known.NOTHING, null);
      finish(target, Instant.now(), 200, listed);
      return Duration.ZERO;
    }
    if (!rules.allow(target.address())) {
      refuse(target, Fate.REFUSED_BY_ROBOTS, "robots.txt forbids it");
      return Duration.ZERO;
    }
    Duration asked = rules.delay();
    Duration most = asked.compareTo(manners.maxDelay()) < 0 ? asked : manners.maxDelay();
    Duration pause = most.compareTo(manners.delay()) > 0 ? most : manners.delay();
    return fetch(turn, errand, pause);
  }

  private Duration fetch(HostQueues.Turn turn, Errand.Fetch errand, Duration pause)
      throws IOException {
    Target target = errand.target();
    Visit earlier = frontier.earlier(target).orElse(null);
    Known known = earlier == null ? Known.NOTHING : earlier.known();
    Fetched fetched = fetcher.fetch(target.address(), known, head -> judge.wanted(target, head));
    return switch (fetched) {
      case Answer answer -> {
        unanswered.remove(target.address().host());
        tally.received(answer.headBytes().length + answer.body().received().length);
        yield conclude(turn, errand, answer, judged(target, answer, earlier), pause);
      }
      case Failed failed -> {
        failed(turn, errand, failed);
        yield failed.cause() == Cause.PRIVATE ? Duration.ZERO : pause;
      }
    };
  }

  private void failed(HostQueues.Turn turn, Errand.Fetch errand, Failed failed) {
    Target target = errand.target();
    switch (failed.cause()) {
      case PRIVATE -> refuse(target, Fate.REFUSED_AS_PRIVATE, failed.reason());
      case BAD_ANSWER -> tally.done(target.address(), Fate.FAILED, failed.reason());
      case NO_ANSWER -> {
        if (unanswered.merge(target.address().host(), 1, Integer::sum) < SILENT) {
          later(turn, errand, new Verdict.Later(failed.reason(), null, Verdict.Whom.THIS_REQUEST));
        } else {
          tally.done(target.address(), Fate.FAILED, failed.reason());
          giveUp(turn, "did not answer " + SILENT + " times in a row");
        }
      }
      // It waits for the next run.
      case CLOSED -> {}
    }
  }

  private Verdict judged(Target target, Answer answer, @Nullable Visit earlier) {
    try {
      return judge.of(target, frontier.source(target), answer, earlier);
    } catch (RuntimeException | StackOverflowError e) {
      return new Verdict.Failed("a fault of the program, please report it: " + e);
    }
  }

  private Duration conclude(
      HostQueues.Turn turn, Errand.Fetch errand, Answer answer, Verdict verdict, Duration pause)
      throws IOException {
    Target target = errand.target();
    switch (verdict) {
      case Verdict.Done done -> finish(target, answer.at(), answer.head().status(), done);
      case Verdict.Failed(String reason) -> tally.done(target.address(), Fate.FAILED, reason);
      case Verdict.Later wait -> {
        Duration told = later(turn, errand, wait);
        return told.compareTo(pause) > 0 ? told : pause;
      }
    }
    return pause;
  }

  private void finish(Target target, Instant at, int status, Verdict.Done done) throws IOException {
    frontier.finish(target, at, status, done);
    tally.done(target.address(), done.fate(), done.reason());
  }

  /**
   * Puts an errand off, or gives it up where it was tried often enough.
   *
   * @return how long its host must be left alone for that
   */
  private Duration later(HostQueues.Turn turn, Errand.Fetch errand, Verdict.Later later) {
    Duration told = later.pause();
    Address address = errand.address();
    if (told != null && told.compareTo(manners.maxDelay()) > 0) {
      String asks = "asks for a pause of " + told.toSeconds() + " s";
      tally.done(address, Fate.FAILED, later.reason() + "; the host " + asks);
      giveUp(turn, asks);
      return Duration.ZERO;
    }
    if (errand.attempts() >= manners.retries()) {
      int times = errand.attempts() + 1;
      tally.done(
          address, Fate.FAILED, later.reason() + (times > 1 ? " (" + times + " times)" : ""));
      return Duration.ZERO;
    }
    Duration wait = told == null ? backoff.after(errand.attempts() + 1) : backoff.notBefore(told);
    queues.addLater(errand.again(), wait);
    return later.whom() == Verdict.Whom.THE_HOST ? wait : Duration.ZERO;
  }

  private void giveUp(HostQueues.Turn turn, String why) {
    int left = queues.giveUp(turn);
    tally.told(
        "%s %s; its %d further addresses wait for the next run"
            .formatted(turn.errand().address().host(), why, left));
  }

  /** Who writes an address into a plan wants to know that it was not fetched. */
  private void refuse(Target target, Fate fate, String reason) {
    if (target.depth() > 0) {
      tally.done(target.address(), fate, reason);
    } else {
      String remedy =
          fate == Fate.REFUSED_AS_PRIVATE
              ? "; 'allowPrivate' in the plan, or --allow-private, lets it be asked"
              : "";
      tally.done(target.address(), Fate.FAILED, reason + remedy);
    }
  }
}
