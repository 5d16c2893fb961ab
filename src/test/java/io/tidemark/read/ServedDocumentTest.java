package io.tidemark.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.Article;
import io.tidemark.article.RawDocument;
import io.tidemark.article.Read;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Documents of which the server told the address and the type. */
class ServedDocumentTest {
  private static final String ADDRESS = "https://wire.example/2024/07/16/gold";
  private static final String SENTENCE =
      "Die Börse für Gold öffnete in Zürich über dem Schluss vom Montag, und Händler kauften mehr.";

  private final ArticleReader reader = new ArticleReader(ReadSettings.standard());

  @Test
  void theAddressOfThePageIsWhereItWasFetchedUnlessItNamesAnother() {
    String canonical = "<link rel=canonical href='https://wire.example/gold'>";

    assertThat(read(page(""), "text/html", "UTF-8").url()).isEqualTo(ADDRESS);
    assertThat(read(page(canonical), "text/html", "UTF-8").url())
        .isEqualTo("https://wire.example/gold");
  }

  @Test
  void theAddressReachesTextsThatAreNoPages() {
    assertThat(read("Gold\n\n" + SENTENCE, "text/plain", "UTF-8").url()).isEqualTo(ADDRESS);
  }

  @Test
  void thePageThatIsFoundInTwoArchivesIsOneArticle() {
    RawDocument first = document("a.warc#" + ADDRESS, page(""), "text/html", "UTF-8");
    RawDocument second = document("b.warc#" + ADDRESS, page(""), "text/html", "UTF-8");

    assertThat(article(first).id()).isEqualTo(article(second).id());
  }

  @Test
  void theCharacterSetThatTheServerToldGoesBeforeThatOfThePage() {
    String page = page("<meta charset='utf-8'>");

    assertThat(read(page, "text/html; charset=\"ISO-8859-1\"", "ISO-8859-1").body())
        .isEqualTo(SENTENCE);
    assertThat(read(page, "text/html;charset=koi8-r", "windows-1252").body())
        .isNotEqualTo(SENTENCE);
    assertThat(
            read("Gold\n\n" + SENTENCE, "text/plain; charset=windows-1252", "windows-1252").body())
        .isEqualTo(SENTENCE);
  }

  @Test
  void whatIsPlainlyUtf8IsReadAsSuchWhateverTheServerTold() {
    assertThat(read(page(""), "text/html; charset=iso-8859-1", "UTF-8").body()).isEqualTo(SENTENCE);
  }

  @Test
  void aCharacterSetThatNobodyKnowsIsAsIfNoneWereTold() {
    assertThat(
            read(page("<meta charset=latin1>"), "text/html; charset=none", "windows-1252").body())
        .isEqualTo(SENTENCE);
  }

  @Test
  void aPageInLatin1MayHoldTheQuotesOfWindows() {
    String page = "<html><title>Gold</title><body><p>“" + SENTENCE + "”</p></body></html>";

    assertThat(read(page, "text/html; charset=ISO-8859-1", "windows-1252").body())
        .isEqualTo("“" + SENTENCE + "”");
  }

  @Test
  void anEntryOfAFeedIsAnArticleThatSaysSo() {
    Article article =
        entry(
            "{\"url\":\"https://wire.example/1\",\"title\":\"Gold\",\"html\":\"<p>Up.</p>\","
                + "\"published\":\"2024-07-16\",\"updated\":\"2024-07-17\",\"publisher\":\"Tide\","
                + "\"authors\":[\"Ana Reyes\"],\"language\":\"en\"}");

    assertThat(article.body()).isEqualTo("Up.");
    assertThat(article.published()).hasToString("2024-07-16");
    assertThat(article.publishedFrom()).isEqualTo("feed:published");
    assertThat(article.publisher()).isEqualTo("Tide");
    assertThat(article.authors()).containsExactly("Ana Reyes");
  }

  @Test
  void aTeaserIsAnotherArticleThanThePageItWasWrittenFor() {
    Article teaser = entry("{\"url\":\"" + ADDRESS + "\",\"title\":\"Gold\"}");

    assertThat(teaser.url()).isEqualTo(ADDRESS);
    assertThat(teaser.id()).isNotEqualTo(read(page(""), "text/html", "UTF-8").id());
  }

  @Test
  void anEntryThatTellsOnlyItsLastChangeIsOfThatDay() {
    Article article = entry("{\"title\":\"Gold\",\"updated\":\"2024-07-17T10:00:00+02:00\"}");

    assertThat(article.published()).hasToString("2024-07-17T10:00:00+02:00");
    assertThat(article.publishedFrom()).isEqualTo("feed:updated");
  }

  @Test
  void aJsonLineHasNoFieldUpdated() {
    byte[] line = "{\"title\":\"Gold\",\"updated\":\"2024-07-17\"}".getBytes(UTF_8);

    assertThat(article(new RawDocument("a#1", line, null, RawDocument.JSON_LINE, null)).published())
        .isNull();
  }

  private static String page(String head) {
    return "<html><head><title>Gold</title>" + head + "</head><body><p>" + SENTENCE + "</p></body>";
  }

  private Article read(String text, String mediaType, String charset) {
    return article(document("a.warc#" + ADDRESS, text, mediaType, charset));
  }

  private static RawDocument document(
      String source, String text, @Nullable String mediaType, String charset) {
    return new RawDocument(
        source, text.getBytes(Charset.forName(charset)), ADDRESS, mediaType, null);
  }

  private Article entry(String json) {
    return article(
        new RawDocument("f#1", json.getBytes(UTF_8), null, RawDocument.FEED_ENTRY, null));
  }

  private Article article(RawDocument document) {
    return ((Read) reader.read(document).get(0)).article();
  }
}
