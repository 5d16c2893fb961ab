package io.tidemark.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A crawl in a process of its own, which ends before its time. */
class KilledCrawlTest {
  private static final int PAGES = 60;

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init") // before each test
  private WebServer server;

  @BeforeEach
  void start() throws Exception {
    server = WebServer.start();
    StringBuilder links = new StringBuilder();
    for (int i = 0; i < PAGES; i++) {
      links.append("<a href=/p").append(i).append(">x</a>");
      server.html("/p" + i, ("Page " + i + " ").repeat(200));
    }
    server.html("/", links.toString());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private String plan(String delay) {
    return "contact: desk@example.org\ndelay: %s\nallowPrivate: ['%s']\nseeds: ['%s']\n"
        .formatted(delay, server.host(), server.url("/"));
  }

  private Process crawl() throws IOException {
    Path file = folder.resolve("plan.yaml");
    Files.writeString(file, plan("5ms"));
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            "io.tidemark.cli.Main",
            "crawl",
            file.toString(),
            "--output",
            folder.resolve("out").toString())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("told.txt").toFile())
        .start();
  }

  private void awaitHits(int hits) throws InterruptedException {
    while (server.hits().size() < hits) {
      Thread.sleep(2);
    }
  }

  private void finish() throws Exception {
    Run rest = Run.of(folder.resolve("out"), Run.plan(folder, plan("1ms")));
    assertThat(rest.summary().count(Fate.LEFT)).isZero();
    List<String> all = new ArrayList<>(List.of(server.url("/")));
    for (int i = 0; i < PAGES; i++) {
      all.add(server.url("/p" + i));
    }
    assertThat(Warcs.urls(folder.resolve("out"), "response"))
        .containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void afterAKillItGoesOnWhereItWas() throws Exception {
    for (int hits : List.of(13, 40)) {
      Process process = crawl();
      awaitHits(hits);
      process.destroyForcibly().waitFor();
    }
    finish();

    long pageHits = server.paths().stream().filter(path -> path.startsWith("/p")).count();
    // At each kill one page at most was under way, and is asked for again.
    assertThat(pageHits).isBetween((long) PAGES, PAGES + 2L);
  }

  @Test
  void whenItIsAskedToEndItEndsInOrder() throws Exception {
    Process process = crawl();
    awaitHits(20);
    process.destroy();

    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(Files.readString(folder.resolve("told.txt"))).startsWith("stopped: ");
    assertThat(Warcs.files(folder.resolve("out"))).hasSize(1);
    finish();
  }
}
