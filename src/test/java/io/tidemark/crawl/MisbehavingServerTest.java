package io.tidemark.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a server does, a run ends, its other pages are kept, and the reason is told. */
class MisbehavingServerTest {
  private static final String LIMITS =
      """
      connectTimeout: 2s
      answerTimeout: 300ms
      pageTimeout: 500ms
      maxSize: 100kB
      retries: 0
      """;

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init") // before each test
  private WebServer server;

  @BeforeEach
  void start() throws Exception {
    server = WebServer.start();
    server.html("/", "<a href=/bad>bad</a><a href=/good>good</a>").html("/good", "good");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  /** Follows the links of {@code /}: to {@code /bad}, then to {@code /good}. */
  private Run crawl(String more) throws Exception {
    String limits =
        LIMITS
            .lines()
            .filter(line -> !more.startsWith(line.substring(0, line.indexOf(':') + 1)))
            .collect(Collectors.joining("\n", "", "\n"));
    Run run = Run.of(folder, server, limits + more + "\nseeds: ['" + server.url("/") + "']\n");
    assertThat(Warcs.urls(folder, "response")).contains(server.url("/"), server.url("/good"));
    return run;
  }

  private String fateOfBad(String more) throws Exception {
    return crawl(more).fate(server, "/bad");
  }

  /** What begins as told and then goes on for ever, so many milliseconds between two pieces. */
  private static WebServer.Handler endless(String start, String piece, int pause) {
    byte[] bytes = WebServer.bytes(piece);
    return (hit, out) -> {
      out.write(WebServer.bytes(start));
      while (true) {
        out.write(bytes);
        out.flush();
        Thread.sleep(pause);
      }
    };
  }

  @Test
  void aBodyThatTricklesIsEndedInTime() throws Exception {
    server.on("/bad", endless("HTTP/1.1 200 OK\r\n\r\n", "x", 50));
    assertThat(fateOfBad("")).isEqualTo("FAILED the body of the answer took longer than 0.5 s");
  }

  @Test
  void aHeadThatTricklesIsEndedInTime() throws Exception {
    server.on("/bad", endless("HTTP/1.1 200 OK\r\n", "X: 1\r\n", 50));
    assertThat(fateOfBad("")).isEqualTo("FAILED the head of the answer took longer than 0.3 s");
  }

  @Test
  void silenceIsEndedInTime() throws Exception {
    server.on("/bad", (hit, out) -> Thread.sleep(60_000));
    assertThat(fateOfBad("")).isEqualTo("FAILED the head of the answer took longer than 0.3 s");
  }

  @Test
  void anEndlessBodyIsCutOffAndMarkedSo() throws Exception {
    server.on("/bad", endless("HTTP/1.1 200 OK\r\n\r\n", "x".repeat(8192), 0));
    assertThat(fateOfBad("pageTimeout: 20s")).isEqualTo("FETCHED cut off behind 100000 bytes");
    assertThat(Warcs.entries(folder))
        .filteredOn(
            entry -> entry.url().equals(server.url("/bad")) && entry.type().equals("response"))
        .singleElement()
        .matches(entry -> entry.truncated().equals("LENGTH") && entry.text().length() == 100_000);
  }

  @Test
  void anEndlessHeadIsGivenUp() throws Exception {
    server.on("/bad", endless("HTTP/1.1 200 OK\r\n", "X-More: and more\r\n".repeat(99), 0));
    assertThat(fateOfBad("answerTimeout: 20s"))
        .isEqualTo("FAILED its head goes on beyond 262144 bytes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HTTP/1.1 200 OK~Content-Length: 100~~short | the connection ended after 5 of 100 bytes",
        "HTTP/1.1 200 OK~Content-Length: many~~x | its Content-Length is many",
        "HTTP/1.1 200 OK~Content-Length: 1~Content-Length: 2~~x | its Content-Length is 1 and 2",
        "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~zz~gold | its chunks are garbled",
        "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~5~gold | the connection ended within a chunk",
        "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~3~gold~0~~ | its chunks are garbled",
        "HTTP/1.1 200 OK~Content-Encoding: gzip~~plain | its content is not packed as gzip, as its"
            + " head says: Not in GZIP format",
        "HTTP/1.1 200 OK~Content-Encoding: br~~x | its content is packed as br, which was not asked"
            + " for",
        "HTTP/1.1 200 OK~X: 1 | the connection ended within the answer's head",
        "SSH-2.0-OpenSSH_9.6~ | what it sends is no answer in HTTP/1.1",
        "HTTP/1.1 204 No Content~~ | 204 No Content",
        "HTTP/1.1 302 Found~~ | redirects to '', which is no address",
        "HTTP/1.1 302 Found~Location: mailto:a@b.example~~ | redirects to 'mailto:a@b.example',"
            + " which is no address",
      })
  void anAnswerThatBreaksTheRulesIsToldForWhatItIs(String answer, String reason) throws Exception {
    server.raw("/bad", answer);
    assertThat(fateOfBad("")).isEqualTo("FAILED " + reason);
  }

  @Test
  void aConnectionThatIsResetIsTriedAgain() throws Exception {
    AtomicInteger times = new AtomicInteger();
    server.on(
        "/bad",
        (hit, out) -> {
          if (times.getAndIncrement() == 0) {
            out.write(WebServer.bytes("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf"));
          } else {
            WebServer.send(out, "200 OK", "", new byte[9]);
          }
        });
    assertThat(fateOfBad("retries: 2")).isEqualTo("FETCHED");
    assertThat(Warcs.urls(folder, "response")).hasSize(3);
  }

  @Test
  void aBombIsNotKept() throws Exception {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(bomb)) {
      for (int i = 0; i < 1_000; i++) {
        packed.write(new byte[10_000]);
      }
    }
    server.on(
        "/bad",
        (hit, out) ->
            WebServer.send(
                out,
                "200 OK",
                "Content-Type: text/html\r\nContent-Encoding: gzip",
                bomb.toByteArray()));
    assertThat(fateOfBad("")).isEqualTo("FAILED its content unpacks to more than 100000 bytes");
    assertThat(Warcs.urls(folder, "response")).doesNotContain(server.url("/bad"));
  }

  @Test
  void chunksThatHoldLittleMoreThanTheirMarksAreGivenUp() throws Exception {
    server.on(
        "/bad",
        endless(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
            "1;" + "x".repeat(900) + "\r\ny\r\n",
            0));
    assertThat(fateOfBad("pageTimeout: 20s")).isEqualTo("FAILED its chunks are garbled");
  }

  @Test
  void endlessChunksAreCutOffAndCanBeReadAsFarAsTheyWent() throws Exception {
    server.on(
        "/bad",
        endless(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
            "1000\r\n" + "x".repeat(4096) + "\r\n",
            0));
    assertThat(fateOfBad("pageTimeout: 20s")).isEqualTo("FETCHED cut off behind 100000 bytes");
    assertThat(Warcs.entries(folder)).anyMatch(entry -> entry.text().length() == 100_000);
  }

  @Test
  void redirectsInACircleEnd() throws Exception {
    server.redirect("/bad", "/b").redirect("/b", "/bad");
    assertThat(crawl("").fate(server, "/b"))
        .isEqualTo("FAILED redirects in a circle, to " + server.url("/bad"));
  }

  @Test
  void aChainOfRedirectsEnds() throws Exception {
    server.redirect("/bad", "/1");
    for (int i = 1; i < 20; i++) {
      server.redirect("/" + i, "/" + (i + 1));
    }
    assertThat(crawl("redirects: 3").fate(server, "/3"))
        .isEqualTo("FAILED more than 3 redirects in a row");
    assertThat(server.paths()).doesNotContain("/4");
  }

  @Test
  void anInterimAnswerIsNotTheAnswer() throws Exception {
    server.raw("/bad", "HTTP/1.1 103 Early Hints~Link: x~~HTTP/1.1 200 OK~Content-Length: 2~~ok");
    assertThat(fateOfBad("")).isEqualTo("FETCHED");
    assertThat(Warcs.entries(folder)).anyMatch(entry -> entry.text().equals("ok"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"404 Not Found", "410 Gone", "403 Forbidden", "501 Not Implemented"})
  void whatIsNotThereIsAskedForOnce(String status) throws Exception {
    server.status("/bad", status);

    assertThat(fateOfBad("retries: 3")).isEqualTo("FAILED " + status);
    crawl("retries: 3");

    assertThat(server.hits("/bad")).hasSize(1);
  }

  @Test
  void whatFailedIsTriedAgainInTheNextRun() throws Exception {
    server.status("/bad", "500 Oops");
    assertThat(fateOfBad("")).isEqualTo("FAILED 500 Oops");
    server.html("/bad", "well again");

    assertThat(fateOfBad("")).isEqualTo("FETCHED");
  }

  @Test
  void aHostThatNeverAnswersIsGivenUp() throws Exception {
    StringBuilder links = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      links.append("<a href=/dead/").append(i).append(">x</a>");
      server.raw("/dead/" + i, "");
    }
    server.html("/", links.toString());

    Run run = Run.of(folder, server, LIMITS + "seeds: ['" + server.url("/") + "']");

    assertThat(server.hits()).filteredOn(hit -> hit.path.startsWith("/dead")).hasSize(8);
    assertThat(run.summary().count(Fate.FAILED)).isEqualTo(8);
    assertThat(run.summary().count(Fate.LEFT)).isEqualTo(22);
    assertThat(run.told())
        .containsExactly(
            "127.0.0.1 did not answer 8 times in a row; its 22 further addresses wait for the next"
                + " run");
  }

  @Test
  void aFeedThatIsNoneIsAFailure() throws Exception {
    server.html("/rss", "<p>We have moved").xml("/map", "<!DOCTYPE x [<!ENTITY a 'b'>]><urlset/>");

    Run run =
        Run.of(
            folder,
            server,
            "feeds: ['%s']\nsitemaps: ['%s']".formatted(server.url("/rss"), server.url("/map")));

    assertThat(List.of(run.fate(server, "/rss"), run.fate(server, "/map")))
        .allMatch(fate -> fate.startsWith("FAILED "));
  }
}
