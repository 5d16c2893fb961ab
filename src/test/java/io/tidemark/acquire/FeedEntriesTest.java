package io.tidemark.acquire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.RawDocument;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class FeedEntriesTest {
  @Test
  void eachEntryIsADocumentNamedByItsAddress() throws IOException {
    String feed =
        """
        <?xml version="1.0"?>
        <!-- a comment
             over lines -->
        <rss><channel><title>Tide Wire</title><language>en</language>
          <item><title>Gold</title><link>https://wire.example/gold</link><description>Up.</description></item>
          <item><title>Oil</title><guid isPermaLink="false">n-2</guid></item>
          <item><title>Silver</title></item>
        </channel></rss>
        """;

    Opened opened = Opened.stdin(Opened.gzip(feed.getBytes(UTF_8)));

    assertThat(opened.sources()).containsExactly("-#https://wire.example/gold", "-#n-2", "-#3");
    RawDocument gold = opened.document(0);
    assertThat(gold.mediaType()).isEqualTo(RawDocument.FEED_ENTRY);
    assertThat(gold.url()).isEqualTo("https://wire.example/gold");
    assertThat(Opened.text(gold))
        .isEqualTo(
            "{\"url\":\"https://wire.example/gold\",\"title\":\"Gold\",\"html\":\"<p>Up.</p>\","
                + "\"publisher\":\"Tide Wire\",\"language\":\"en\"}");
  }

  @Test
  void aJsonFeedIsToldFromJsonLines() {
    String feed =
        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Tide\","
            + "\"items\":[{\"id\":\"1\",\"title\":\"Gold\"}]}\n";

    assertThat(Opened.stdin(feed).sources()).containsExactly("-#1");
    assertThat(Opened.stdin(feed.replace(",", ",\n ")).sources()).containsExactly("-#1");
  }

  @Test
  void aNewsSitemapGivesTheTitlesOfItsArticles() {
    String map =
        """
        <urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
          <url><loc>https://wire.example/gold</loc><news:news>
            <news:publication><news:name>Tide Wire</news:name></news:publication>
            <news:publication_date>2024-07-16</news:publication_date><news:title>Gold</news:title>
          </news:news></url>
          <url><loc>https://wire.example/about</loc></url>
        </urlset>
        """;

    assertThat(Opened.stdin(map).texts())
        .containsExactly(
            "{\"url\":\"https://wire.example/gold\",\"title\":\"Gold\",\"published\":\"2024-07-16\","
                + "\"publisher\":\"Tide Wire\"}");
  }

  @Test
  void aSitemapWithoutTextsIsForTheCrawler() {
    assertThat(
            Opened.stdin("<urlset><url><loc>https://wire.example/gold</loc></url></urlset>").all())
        .containsExactly(
            Acquired.Failed.at(
                "-", "a sitemap: it holds an address and no text; give it to crawl"));
  }

  @Test
  void aFeedThatIsRefusedTellsWhy() {
    assertThat(Opened.stdin("<!DOCTYPE rss [<!ENTITY a 'b'>]><rss>&a;</rss>").all())
        .containsExactly(
            Acquired.Failed.at("-", "declares XML entities of its own; such files are not read"));
  }
}
