package io.tidemark.crawl.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidemark.crawl.Warcs;
import io.tidemark.crawl.address.Address;
import io.tidemark.crawl.http.Answer;
import io.tidemark.crawl.http.Body;
import io.tidemark.crawl.http.Head;
import io.tidemark.crawl.http.Known;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrawlStoreTest {
  private static final Instant AT = Instant.parse("2024-07-16T20:59:25Z");
  private static final Address SEED = Address.of("https://news.example/").orElseThrow();
  private static final Target PAGE = new Target(SEED, SEED, Target.Kind.PAGE, 0, List.of());

  @TempDir Path folder;

  private static Target page(String path) {
    return PAGE.page(SEED.resolve(path).orElseThrow());
  }

  private static CrawlStore open(Path folder) throws IOException {
    return CrawlStore.open(folder, 1_000_000, Map.of("software", List.of("Tidemark/0.1.0")));
  }

  private static Visit visit(Target target) {
    Known known = new Known("\"7\"", "Tue, 16 Jul 2024 20:00:00 GMT");
    return new Visit(target, AT, 200, known, new Visit.Kept("sha1:AAAA", AT), "x");
  }

  private static Capture capture(Target target) throws IOException {
    byte[] body = ("Page " + target.address()).getBytes(StandardCharsets.UTF_8);
    byte[] head =
        "HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n"
            .formatted(body.length)
            .getBytes(StandardCharsets.UTF_8);
    byte[] request = "GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.UTF_8);
    Answer answer =
        new Answer(
            AT,
            InetAddress.getLoopbackAddress(),
            request,
            new Head(200, "OK", Map.of()),
            head,
            new Body(body, body, true));
    return new Capture.Whole(target.address(), answer, "sha1:AAAA");
  }

  private static void finish(CrawlStore store, Target target, List<Target> found)
      throws IOException {
    store.finish(visit(target), found, capture(target));
  }

  @Test
  void whatWasFoundAndWhatWasVisitedIsKnownWhenItIsOpenedAgain() throws IOException {
    Target hop = page("/b").redirected(SEED.resolve("/c").orElseThrow());
    try (CrawlStore store = open(folder)) {
      assertThat(store.finish(visit(PAGE), List.of(page("/a"), page("/b"), page("/a")), null))
          .containsExactly(page("/a"), page("/b"));
      assertThat(store.finish(visit(page("/b")), List.of(hop, PAGE), null)).containsExactly(hop);
    }
    try (CrawlStore store = open(folder)) {
      assertThat(store.pending()).containsExactly(page("/a"), hop);
      assertThat(store.visits()).containsExactly(visit(PAGE), visit(page("/b")));
      assertThat(store.visit(SEED)).contains(visit(PAGE));
    }
  }

  @Test
  void onlyOneCrawlWritesIntoAFolder() throws IOException {
    try (CrawlStore first = open(folder)) {
      assertThat(first.pending()).isEmpty();
      assertThatThrownBy(() -> open(folder))
          .hasMessage("another crawl is writing there; wait for its end, or give --output");
    }
    open(folder).close();
  }

  /** A process can be killed at any byte that it writes: first the records, then the journal. */
  @Test
  void whereverTheWritingEndsNothingIsLostAndNothingIsThereTwice() throws IOException {
    Path whole = folder.resolve("whole");
    State two;
    State three;
    String name;
    try (CrawlStore store = open(whole)) {
      finish(store, PAGE, List.of(page("/a"), page("/b")));
      finish(store, page("/a"), List.of());
      two = State.of(whole);
      finish(store, page("/b"), List.of(page("/c")));
      three = State.of(whole);
      name = Warcs.files(whole.resolve(".crawl")).getFirst().getFileName().toString();
      assertThat(Warcs.files(whole)).isEmpty();
    }
    for (int end = two.warc().length; end <= three.warc().length; end += 31) {
      State killed = new State(Arrays.copyOf(three.warc(), end), two.journal());
      assertThat(mended(folder.resolve("w" + end), name, killed)).isEqualTo(2);
    }
    for (int end = two.journal().length; end <= three.journal().length; end += 17) {
      State killed = new State(three.warc(), Arrays.copyOf(three.journal(), end));
      assertThat(mended(folder.resolve("j" + end), name, killed)).isBetween(2, 3);
    }
    State nothing = new State(Arrays.copyOf(two.warc(), 90), new byte[0]);
    assertThat(mended(folder.resolve("none"), name, nothing)).isZero();
  }

  /** How many visits are known when what was killed is opened again, each with its record. */
  private static int mended(Path folder, String name, State killed) throws IOException {
    assertThat(name).endsWith(".warc.gz.open");
    killed.write(folder, name);
    try (CrawlStore store = open(folder)) {
      assertThat(Warcs.urls(folder, "response"))
          .containsExactlyElementsOf(
              store.visits().stream().map(visit -> visit.target().address().toString()).toList());
      if (!store.visits().isEmpty()) {
        assertThat(store.visit(page("/b").address()).isPresent())
            .isNotEqualTo(store.pending().contains(page("/b")));
      }
      assertThat(Warcs.files(folder.resolve(".crawl"))).isEmpty();
      return store.visits().size();
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // compared by no one
  private record State(byte[] warc, byte[] journal) {
    static State of(Path folder) throws IOException {
      return new State(
          Files.readAllBytes(Warcs.files(folder.resolve(".crawl")).getFirst()),
          Files.readAllBytes(folder.resolve(".crawl/journal.jsonl")));
    }

    void write(Path folder, String warcName) throws IOException {
      Files.createDirectories(folder.resolve(".crawl"));
      Files.write(folder.resolve(".crawl").resolve(warcName), warc);
      Files.write(folder.resolve(".crawl/journal.jsonl"), journal);
    }
  }
}
