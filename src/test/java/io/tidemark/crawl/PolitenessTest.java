package io.tidemark.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.crawl.WebServer.Hit;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How hosts are treated, as they see it. Pauses are held from below alone: later is never rude. */
class PolitenessTest {
  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init") // before each test
  private WebServer server;

  @BeforeEach
  void start() throws Exception {
    server = WebServer.start();
    server
        .html("/", "<a href=/a>a</a><a href=/b>b</a><a href=/c>c</a>")
        .html("/a", "a")
        .html("/b", "b")
        .html("/c", "c");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Run crawl(String more) throws Exception {
    return Run.of(folder, server, more + "\nseeds: ['" + server.url("/") + "']");
  }

  private Duration shortestPause() {
    List<Hit> hits = server.hits();
    long shortest = Long.MAX_VALUE;
    for (int i = 1; i < hits.size(); i++) {
      shortest = Math.min(shortest, hits.get(i).began - hits.get(i - 1).ended);
    }
    return Duration.ofNanos(shortest);
  }

  @Test
  void aHostIsAskedOneThingAtATimeWithAPauseBetween() throws Exception {
    Run run =
        Run.of(
            folder,
            Run.plan(
                folder,
                """
                contact: desk@example.org
                delay: 120ms
                allowPrivate: [127.0.0.1]
                seeds: ['%s']
                """
                    .formatted(server.url("/"))));

    assertThat(run.summary().count(Fate.FETCHED)).isEqualTo(4);
    assertThat(server.hits()).hasSize(5);
    assertThat(server.mostBusy()).isEqualTo(1);
    assertThat(shortestPause()).isGreaterThanOrEqualTo(Duration.ofMillis(120));
  }

  @Test
  void aLongerCrawlDelayIsGrantedUpToAMost() throws Exception {
    server.text("/robots.txt", "User-agent: *\nCrawl-delay: 3000");

    crawl("maxDelay: 150ms");

    List<Hit> pages = server.hits().subList(1, server.hits().size());
    assertThat(pages).hasSize(4);
    for (int i = 1; i < pages.size(); i++) {
      assertThat(pages.get(i).began - pages.get(i - 1).ended)
          .isGreaterThanOrEqualTo(Duration.ofMillis(150).toNanos());
    }
  }

  @Test
  void hostsDoNotWaitForOneAnother() throws Exception {
    CountDownLatch bothAsked = new CountDownLatch(2);
    try (WebServer other = WebServer.at("127.0.0.2")) {
      WebServer.Handler handler =
          (hit, out) -> {
            bothAsked.countDown();
            boolean met = bothAsked.await(20, TimeUnit.SECONDS);
            WebServer.send(out, met ? "200 OK" : "404 Alone", "", new byte[1]);
          };
      server.on("/met", handler);
      other.on("/met", handler);
      Run run =
          Run.of(
              folder,
              Run.plan(
                  folder,
                  """
                  contact: desk@example.org
                  delay: 1ms
                  allowPrivate: ['*']
                  seeds: [{url: '%s', depth: 0}, {url: '%s', depth: 0}]
                  """
                      .formatted(server.url("/met"), other.url("/met"))));
      assertThat(run.summary().count(Fate.FETCHED)).isEqualTo(2);
    }
  }

  @Test
  void whatRobotsTxtForbidsIsNotAskedFor() throws Exception {
    server.text(
        "/robots.txt", "User-agent: tidemark\nDisallow: /b\n\nUser-agent: *\nDisallow: /a\n");

    Run run = crawl("");

    assertThat(server.paths()).containsExactly("/", "/a", "/c");
    assertThat(run.fate(server, "/b")).isEqualTo("REFUSED_BY_ROBOTS robots.txt forbids it");
    assertThat(server.hits("/robots.txt")).hasSize(1);
  }

  @Test
  void aSourceThatRobotsTxtForbidsIsAFailure() throws Exception {
    server.text("/robots.txt", "User-agent: *\nDisallow: /");

    assertThat(crawl("").fate(server, "/")).isEqualTo("FAILED robots.txt forbids it");
    assertThat(server.paths()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"404 Not Found", "401 Unauthorized", "403 Forbidden"})
  void whereThereIsNoRobotsTxtNothingIsForbidden(String status) throws Exception {
    server.status("/robots.txt", status);
    crawl("");
    assertThat(server.paths()).containsExactly("/", "/a", "/b", "/c");
  }

  @ParameterizedTest
  @ValueSource(strings = {"500 Oops", "503 Busy", "429 Too Many Requests"})
  void whileRobotsTxtCannotBeReadNothingIsAskedFor(String status) throws Exception {
    server.status("/robots.txt", status);

    Run run = crawl("");

    assertThat(server.paths()).isEmpty();
    assertThat(server.hits("/robots.txt")).hasSize(2);
    assertThat(run.fate(server, "/robots.txt")).startsWith("FAILED " + status);
    assertThat(run.summary().count(Fate.LEFT)).isEqualTo(1);
  }

  @Test
  void aRobotsTxtMayBeElsewhere() throws Exception {
    server
        .redirect("/robots.txt", "/rules/1")
        .redirect("/rules/1", "/rules/2")
        .text("/rules/2", "User-agent: *\nDisallow: /b");

    crawl("");

    assertThat(server.paths()).containsExactly("/rules/1", "/rules/2", "/", "/a", "/c");
  }

  @Test
  void ofAHugeRobotsTxtTheBeginningCounts() throws Exception {
    server.text(
        "/robots.txt",
        "User-agent: *\nDisallow: /a\n" + "# and more\n".repeat(200_000) + "Disallow: /b\n");

    crawl("");

    assertThat(server.paths()).containsExactly("/", "/b", "/c");
  }

  @ParameterizedTest
  @CsvSource({"429 Too Many Requests", "503 Busy"})
  void aHostThatIsBusyIsLeftAloneAsLongAsItAsks(String status) throws Exception {
    AtomicInteger times = new AtomicInteger();
    server.on(
        "/a",
        (hit, out) ->
            WebServer.send(
                out,
                times.getAndIncrement() == 0 ? status : "200 OK",
                "Retry-After: 1",
                new byte[1]));

    Run run = crawl("");

    assertThat(run.fate(server, "/a")).isEqualTo("FETCHED");
    List<Hit> hits = server.hits();
    Hit refused = server.hits("/a").getFirst();
    Hit next = hits.get(hits.indexOf(refused) + 1);
    assertThat(next.began - refused.ended).isGreaterThanOrEqualTo(Duration.ofSeconds(1).toNanos());
  }

  @Test
  void aDateIsATimeToWaitTooAndTooLongAWaitIsLeftToTheNextRun() throws Exception {
    String tomorrow =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(
            Instant.now().plus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC));
    server.on(
        "/a",
        (hit, out) -> WebServer.send(out, "503 Later", "Retry-After: " + tomorrow, new byte[1]));

    Run run = crawl("");

    assertThat(server.paths()).containsExactly("/", "/a");
    assertThat(run.fate(server, "/a")).startsWith("FAILED 503 Later; the host asks for a pause of");
    assertThat(run.summary().count(Fate.LEFT)).isEqualTo(2);
  }

  @Test
  void aPageThatFailsForNowIsAskedForAgainLaterAndOthersGoOn() throws Exception {
    AtomicInteger times = new AtomicInteger();
    server.on(
        "/a",
        (hit, out) ->
            WebServer.send(
                out, times.getAndIncrement() < 2 ? "500 Oops" : "200 OK", "", new byte[1]));

    Run run = crawl("retries: 3");

    assertThat(run.fate(server, "/a")).isEqualTo("FETCHED");
    assertThat(server.hits("/a")).hasSize(3);
  }
}
