package io.tidemark.acquire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.RawDocument;
import io.tidemark.article.Rejected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WarcPagesTest {
  private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
  private static final String PAGE = "https://wire.example/gold";
  private static final String GOLD = "<html><p>Gold rose.</html>";

  @TempDir Path folder;

  @Test
  void aPageIsADocumentWithItsAddressItsTypeAndTheDayOfTheVisit() throws IOException {
    WarcFile warc =
        WarcFile.packed()
            .response(
                PAGE,
                "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=ISO-8859-1\r\n",
                "<p>Börse".getBytes(ISO_8859_1));
    Path file = Files.write(folder.resolve("visit"), warc.bytes());

    RawDocument page = Opened.paths(file).document(0);

    assertThat(page.source()).isEqualTo(file + "#" + PAGE);
    assertThat(page.url()).isEqualTo(PAGE);
    assertThat(page.mediaType()).isEqualTo("text/html; charset=ISO-8859-1");
    assertThat(page.fetched()).isEqualTo(WarcFile.VISITED);
    assertThat(new String(page.bytes(), ISO_8859_1)).isEqualTo("<p>Börse");
  }

  @Test
  void oneGzipStreamAroundTheWholeIsReadToo() throws IOException {
    byte[] plain = WarcFile.plain().page(PAGE, GOLD).page(PAGE + "/2", "<p>Two").bytes();

    assertThat(Opened.stdin(plain).texts()).containsExactly(GOLD, "<p>Two");
    assertThat(Opened.stdin(Opened.gzip(plain)).texts()).containsExactly(GOLD, "<p>Two");
  }

  static Stream<List<Object>> bodies() throws IOException {
    byte[] packed = Opened.gzip(GOLD.getBytes(UTF_8));
    String size = Integer.toHexString(GOLD.length());
    byte[] brotli = "\u000b\u0002\u0080hello\u0003".getBytes(ISO_8859_1);
    return Stream.of(
        List.of("", GOLD.getBytes(UTF_8), GOLD),
        List.of("Content-Encoding: gzip\r\n", packed, GOLD),
        List.of("Content-Encoding: br\r\n", brotli, "hello"),
        List.of("Content-Encoding: gzip\r\n", GOLD.getBytes(UTF_8), GOLD),
        List.of("Content-Encoding: br\r\n", GOLD.getBytes(UTF_8), GOLD),
        List.of("Content-Length: 9\r\n", GOLD.getBytes(UTF_8), GOLD),
        List.of("Content-Length: 900\r\n", GOLD.getBytes(UTF_8), GOLD),
        List.of(
            "Transfer-Encoding: chunked\r\n",
            (size + "\r\n" + GOLD + "\r\n0\r\n\r\n").getBytes(UTF_8),
            GOLD),
        List.of(
            "Transfer-Encoding: chunked\r\n",
            (size + "\r\n" + GOLD + "\r\n5\r\n").getBytes(UTF_8),
            GOLD),
        List.of("Transfer-Encoding: chunked\r\n", GOLD.getBytes(UTF_8), GOLD));
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void aBodyIsDecodedHoweverItWasSentAndKept(List<Object> body) throws IOException {
    byte[] warc = WarcFile.plain().response(PAGE, OK + body.get(0), (byte[]) body.get(1)).bytes();

    assertThat(Opened.stdin(warc).texts()).containsExactly((String) body.get(2));
  }

  @Test
  void aBodyThatIsCutOffIsReadAsFarAsItGoes() throws IOException {
    String text = Stream.iterate(1, i -> i * 31 + 7).limit(9000).toList().toString();
    byte[] packed = Opened.gzip(text.getBytes(UTF_8));
    byte[] cut = Arrays.copyOf(packed, packed.length / 2);

    byte[] warc = WarcFile.packed().response(PAGE, OK + "Content-Encoding: gzip\r\n", cut).bytes();

    assertThat(Opened.stdin(warc).texts().get(0)).isNotEmpty();
    assertThat(text).startsWith(Opened.stdin(warc).texts().get(0));
  }

  @Test
  void aBodyOfWhichNothingCanBeDecodedCostsThatPageAlone() throws IOException {
    byte[] warc =
        WarcFile.packed()
            .response(PAGE, OK + "Content-Encoding: gzip\r\n", "no gzip".getBytes(UTF_8))
            .response(PAGE + "/2", "this is no head\r\n", new byte[0])
            .page(PAGE + "/3", GOLD)
            .bytes();

    Opened opened = Opened.stdin(warc);

    assertThat(opened.texts()).containsExactly(GOLD);
    assertThat(opened.rejected())
        .extracting(Rejected::source)
        .containsExactly("-#" + PAGE, "-#" + PAGE + "/2");
    assertThat(opened.rejected().get(0).reason()).startsWith("the response could not be decoded:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "image/png",
        "text/css",
        "application/javascript; charset=utf-8",
        "video/mp4",
        "application/json",
        "application/rss+xml",
        "font/woff2"
      })
  void whatHoldsNoArticleIsPassedOverAndIsNoRejection(String type) throws IOException {
    byte[] warc =
        WarcFile.packed()
            .response(
                "https://wire.example/x",
                "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n",
                "x".getBytes(UTF_8))
            .page(PAGE, GOLD)
            .bytes();

    assertThat(Opened.stdin(warc).sources()).containsExactly("-#" + PAGE);
    assertThat(Opened.stdin(warc).rejected()).isEmpty();
  }

  @Test
  void whatGuidesCrawlersIsPassedOver() throws IOException {
    byte[] warc =
        WarcFile.packed()
            .response("https://wire.example/robots.txt", OK, "User-agent: *".getBytes(UTF_8))
            .page("https://wire.example/map", "<?xml version='1.0'?><urlset></urlset>")
            .page("https://wire.example/feed", "<rss><channel></channel></rss>")
            .resource("dns:wire.example", "text/dns", "20240716 wire.example 1.2.3.4")
            .resource("metadata://gnu.org/wget", "text/plain", "a log")
            .resource(PAGE, "text/plain", "Gold rose.")
            .bytes();

    assertThat(Opened.stdin(warc).texts()).containsExactly("Gold rose.");
    assertThat(Opened.stdin(warc).rejected()).isEmpty();
  }

  @Test
  void revisitsTellNothingNew() throws IOException {
    WarcFile warc = WarcFile.packed().revisit(PAGE).revisit(PAGE + "/2");
    assertThat(Opened.stdin(warc.bytes()).all()).isEmpty();

    warc.page(PAGE + "/3", GOLD);
    assertThat(Opened.stdin(warc.bytes()).texts()).containsExactly(GOLD);
  }

  @Test
  void anArchiveWithoutPagesIsARejectionThatCountsWhatItHolds() throws IOException {
    byte[] warc =
        WarcFile.packed()
            .response(PAGE, "HTTP/1.1 404 Not Found\r\n", GOLD.getBytes(UTF_8))
            .response(PAGE, "HTTP/1.1 301 Moved\r\nLocation: /\r\n", new byte[0])
            .bytes();

    assertThat(Opened.stdin(warc).all())
        .containsExactly(
            Acquired.Failed.at(
                "-",
                "a web archive without pages: it holds 1 records about the crawl, 2 responses with"
                    + " another status than 200"));
  }

  @Test
  void arcFilesOfOldAreReadToo() {
    String message = OK + "\r\n" + GOLD;
    String about = "1 0 wire\nURL IP-address Archive-date Content-type Archive-length\n";
    String arc =
        "filedesc://a.arc 0.0.0.0 20240716100000 text/plain %d\n%s\n"
                .formatted(about.length(), about)
            + "dns:wire.example 0.0.0.0 20240716100000 text/dns 4\nnone\n"
            + "%s 10.0.0.1 20240716100000 text/html %d\n%s\n"
                .formatted(PAGE, message.length(), message);

    Opened opened = Opened.stdin(arc);

    assertThat(opened.texts()).containsExactly(GOLD);
    assertThat(opened.document(0).fetched()).isEqualTo(WarcFile.VISITED);
    assertThat(opened.rejected()).isEmpty();
  }

  @Test
  void aCutArchiveGivesAllThatIsWholeBeforeTheCutAndOneReason() throws IOException {
    WarcFile packed = WarcFile.packed();
    WarcFile plain = WarcFile.plain();
    List<Integer> packedEnds = new ArrayList<>();
    List<Integer> plainEnds = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      packedEnds.add(packed.page(PAGE + i, GOLD.repeat(i + 1)).size());
      plainEnds.add(plain.page(PAGE + i, GOLD.repeat(i + 1)).size());
    }

    isReadUpToEachCut(packed.bytes(), packedEnds);
    isReadUpToEachCut(plain.bytes(), plainEnds);
  }

  private static void isReadUpToEachCut(byte[] warc, List<Integer> ends) {
    for (int cut = 10; cut < warc.length; cut++) {
      int length = cut;
      Opened opened = Opened.stdin(Arrays.copyOf(warc, length));
      long whole = ends.stream().filter(end -> end <= length).count();
      assertThat(opened.documents()).as("cut at %d", cut).hasSizeGreaterThanOrEqualTo((int) whole);
      assertThat(opened.rejected()).as("cut at %d", cut).hasSizeLessThanOrEqualTo(1);
      assertThat(opened.all()).as("cut at %d", cut).isNotEmpty();
    }
  }

  @Test
  void theReasonForACutNamesTheRecordWhereItIs() throws IOException {
    WarcFile plain = WarcFile.plain().page(PAGE, GOLD);
    int second = plain.size();
    plain.page(PAGE + "/2", GOLD);

    Opened opened = Opened.stdin(Arrays.copyOf(plain.bytes(), second + 300));

    assertThat(opened.texts()).containsExactly(GOLD);
    assertThat(opened.rejected())
        .containsExactly(
            new Rejected(
                "-",
                "acquire",
                "ends early, in the record at byte "
                    + second
                    + " (unpacked); what stands before it was read"));
  }

  @Test
  void aCutInOneGzipStreamLosesNothingThatCanBeUnpacked() throws IOException {
    WarcFile warc = WarcFile.plain();
    for (int i = 0; i < 50; i++) {
      warc.page(PAGE + i, "<p>" + (i * 7919L) + GOLD);
    }
    byte[] packed = Opened.gzip(warc.bytes());

    Opened opened = Opened.stdin(Arrays.copyOf(packed, packed.length - 9));

    assertThat(opened.documents()).hasSizeGreaterThanOrEqualTo(49);
    assertThat(opened.rejected()).hasSizeLessThanOrEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Content-Length: 99999999999999", "Content-Length: x", "WARC-Date: soon"})
  void aHeadThatLiesIsNoFaultOfTheProgram(String field) throws IOException {
    String record =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + PAGE + "\r\n" + field + "\r\n\r\n";
    byte[] before = WarcFile.plain().page(PAGE, GOLD).bytes();

    Opened opened = Opened.stdin(new String(before, UTF_8) + record);

    assertThat(opened.texts()).containsExactly(GOLD);
    assertThat(opened.rejected()).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void aHeadWithoutEndDoesNotFillTheMemory() throws IOException {
    byte[] before = WarcFile.plain().page(PAGE, GOLD).bytes();

    Opened opened =
        Opened.stdin(new String(before, UTF_8) + "WARC/1.0\r\nA: " + "a".repeat(3_000_000));

    assertThat(opened.texts()).containsExactly(GOLD);
    assertThat(opened.rejected().get(0).reason())
        .startsWith("damaged (the head of a record is longer than 1 MB)");
  }

  @Test
  void aLargeFileBetweenTwoPagesIsPassedOver() throws IOException {
    byte[] warc =
        WarcFile.packed()
            .page(PAGE, GOLD)
            .response(
                "https://wire.example/film",
                "HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\n",
                new byte[5_000_000])
            .page(PAGE + "/2", GOLD)
            .bytes();

    assertThat(Opened.stdin(warc).texts()).containsExactly(GOLD, GOLD);
  }
}
