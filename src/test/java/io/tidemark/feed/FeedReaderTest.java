package io.tidemark.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReaderTest {
  private static final String ADDRESS = "https://wire.example/feeds/all.xml";

  @Test
  void anRssFeedGivesItsNameItsLanguageAndItsEntries() {
    FeedContent.Feed feed =
        feed(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/"
                xmlns:dc="http://purl.org/dc/elements/1.1/">
              <channel>
                <title>Tide Wire</title><link>https://wire.example/</link><language>en-GB</language>
                <image><title>The logo</title></image>
                <item>
                  <title>Oil &amp;amp; gold fall</title>
                  <link>/2024/oil</link>
                  <guid isPermaLink="false">n-17</guid>
                  <pubDate>Tue, 16 Jul 2024 16:59:25 -0400</pubDate>
                  <dc:creator>By Ana Reyes and Tom Okafor</dc:creator>
                  <description>Both &lt;b&gt;fell&lt;/b&gt;.</description>
                  <c:encoded><![CDATA[<p>Both fell.</p><p>Traders sold.</p>]]></c:encoded>
                </item>
              </channel>
            </rss>
            """);

    assertThat(feed.title()).isEqualTo("Tide Wire");
    assertThat(feed.publisher()).isEqualTo("Tide Wire");
    assertThat(feed.language()).isEqualTo("en");
    Entry entry = feed.entries().get(0);
    assertThat(entry.address()).isEqualTo("https://wire.example/2024/oil");
    assertThat(entry.id()).isEqualTo("n-17");
    assertThat(entry.title()).isEqualTo("Oil & gold fall");
    assertThat(entry.authors()).containsExactly("Ana Reyes", "Tom Okafor");
    assertThat(entry.published()).hasToString("2024-07-16T16:59:25-04:00");
    assertThat(entry.content()).isEqualTo("<p>Both fell.</p><p>Traders sold.</p>");
    assertThat(entry.summary()).isEqualTo("Both <b>fell</b>.");
  }

  @Test
  void anAtomFeedIsReadWhateverPrefixItsElementsHave() {
    FeedContent.Feed feed =
        feed(
            """
            <a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:lang="de-DE" xml:base="/de/">
              <a:title type="html">Tide &amp;amp; Flut</a:title>
              <a:author><a:name>Ana Reyes</a:name></a:author>
              <a:entry>
                <a:id>urn:eins</a:id>
                <a:title>Gold steigt</a:title>
                <a:link rel="enclosure" href="eins.mp3"/><a:link href="eins"/>
                <a:updated>2024-07-16</a:updated>
                <a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Gold <b>steigt</b>.</p></div></a:content>
              </a:entry>
            </a:feed>
            """);

    assertThat(feed.title()).isEqualTo("Tide & Flut");
    assertThat(feed.language()).isEqualTo("de");
    Entry entry = feed.entries().get(0);
    assertThat(entry.address()).isEqualTo("https://wire.example/de/eins");
    assertThat(entry.authors()).containsExactly("Ana Reyes");
    assertThat(entry.published()).isNull();
    assertThat(entry.updated()).hasToString("2024-07-16");
    assertThat(entry.content()).contains("<p>Gold <b>steigt</b>.</p>");
  }

  @Test
  void rss10HasItsItemsBesideTheChannel() {
    FeedContent.Feed feed =
        feed(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/">
              <channel rdf:about="https://wire.example/"><title>Tide Wire</title></channel>
              <item rdf:about="https://wire.example/1"><title>Gold rises</title><d:date>2024-07-16</d:date></item>
            </rdf:RDF>
            """);

    assertThat(feed.title()).isEqualTo("Tide Wire");
    assertThat(feed.entries()).hasSize(1);
    assertThat(feed.entries().get(0).address()).isEqualTo("https://wire.example/1");
    assertThat(feed.entries().get(0).published()).hasToString("2024-07-16");
  }

  @Test
  void aJsonFeedIsToldByTheVersionItNames() {
    FeedContent.Feed feed =
        feed(
            """
            {"version": "https://jsonfeed.org/version/1.1", "title": "Tide Wire", "language": "en",
             "items": [{"id": 17, "url": "/17", "content_text": "Gold < oil.\\n\\nSo it is.",
               "date_published": "2024-07-16T09:00:00+02:00", "authors": [{"name": "Ana Reyes"}]}]}
            """);

    Entry entry = feed.entries().get(0);
    assertThat(feed.publisher()).isEqualTo("Tide Wire");
    assertThat(entry.id()).isEqualTo("17");
    assertThat(entry.address()).isEqualTo("https://wire.example/17");
    assertThat(entry.content()).isEqualTo("<p>Gold &lt; oil.</p>\n<p>So it is.</p>");
    assertThat(entry.published()).hasToString("2024-07-16T09:00:00+02:00");
    assertThat(entry.authors()).containsExactly("Ana Reyes");
  }

  @Test
  void aSloppyFeedIsReadAllTheSame() {
    FeedContent.Feed feed =
        feed(
            """


              <?xml version="1.0"?>
            <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">
            <rss><channel><title>Tide</title>
              <item><title>Oil&nbsp;falls & gold rises</title><dc:creator>Ana Reyes</dc:creator>
                <pubDate>16 Jul 24 09:00 EST</pubDate><guid>https://wire.example/3</guid></item>
              <item><title>No day</title><pubDate>soon</pubDate><link>not an address</link></item>
            </channel></rss>
            """);

    assertThat(feed.entries())
        .extracting(Entry::title)
        .containsExactly("Oil falls & gold rises", "No day");
    assertThat(feed.entries().get(0).authors()).containsExactly("Ana Reyes");
    assertThat(feed.entries().get(0).published()).hasToString("2024-07-16T09:00:00-05:00");
    assertThat(feed.entries().get(0).address()).isEqualTo("https://wire.example/3");
    assertThat(feed.entries().get(1).published()).isNull();
  }

  @Test
  void anEntryThatIsCutOffIsNotToldAsIfItWereWhole() {
    String whole = "<rss><channel><title>Tide</title>" + item("Gold") + item("Oil");

    assertThat(feed(whole).entries()).extracting(Entry::title).containsExactly("Gold", "Oil");
    assertThat(feed(whole.substring(0, whole.length() - 3)).entries())
        .extracting(Entry::title)
        .containsExactly("Gold");
    assertThat(fault(whole.substring(0, 40)))
        .isEqualTo("the file ends before its first entry does");
  }

  @Test
  void aNewsSitemapTellsTitlePublicationAndDay() {
    FeedContent.Sitemap map =
        (FeedContent.Sitemap)
            read(
                """
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                    xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
                  <url><loc> https://wire.example/a?b=1&amp;c=2 </loc><lastmod>2024-07-17</lastmod>
                    <n:news><n:publication><n:name>Tide Wire</n:name><n:language>en</n:language></n:publication>
                      <n:publication_date>2024-07-16T10:00+02:00</n:publication_date><n:title>Gold rises</n:title></n:news></url>
                  <url><loc>javascript:alert(1)</loc></url>
                  <url><loc>https://wire.example/plain</loc></url>
                </urlset>
                """);

    assertThat(map.locations())
        .extracting(Location::address)
        .containsExactly("https://wire.example/a?b=1&c=2", "https://wire.example/plain");
    Location first = map.locations().get(0);
    assertThat(first.modified()).hasToString("2024-07-17");
    Location.News news = Objects.requireNonNull(first.news());
    assertThat(news.title()).isEqualTo("Gold rises");
    assertThat(news.publisher()).isEqualTo("Tide Wire");
    assertThat(news.language()).isEqualTo("en");
    assertThat(news.published()).hasToString("2024-07-16T10:00:00+02:00");
    assertThat(map.locations().get(1).news()).isNull();
  }

  @Test
  void aSitemapIndexNamesSitemaps() throws IOException {
    byte[] packed = gzip("<sitemapindex><sitemap><loc>/news.xml.gz</loc></sitemap></sitemapindex>");

    assertThat(FeedReader.read(packed, ADDRESS))
        .isEqualTo(
            new FeedContent.SitemapIndex(
                List.of(new Location("https://wire.example/news.xml.gz", null, null))));
  }

  @Test
  void aSitemapMayBePlainText() {
    assertThat(read("https://wire.example/1\n\nhttps://wire.example/2\n"))
        .isEqualTo(
            new FeedContent.Sitemap(
                List.of(
                    new Location("https://wire.example/1", null, null),
                    new Location("https://wire.example/2", null, null))));
  }

  @Test
  void theCharacterSetIsTheOneDeclaredUnlessTheTextIsPlainlyUtf8() {
    String text =
        "<?xml version='1.0' encoding='iso-8859-1'?><rss><channel><title>Börse</title></channel></rss>";

    assertThat(((FeedContent.Feed) FeedReader.read(text.getBytes(ISO_8859_1), null)).title())
        .isEqualTo("Börse");
    assertThat(((FeedContent.Feed) FeedReader.read(text.getBytes(UTF_8), null)).title())
        .isEqualTo("Börse");
    assertThat(((FeedContent.Feed) FeedReader.read(text.getBytes(UTF_16), null)).title())
        .isEqualTo("Börse");
  }

  @Test
  void aFileThatDeclaresEntitiesIsRefused() {
    String bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>"
            + "<rss><channel><title>&a;&b;</title></channel></rss>";

    assertThat(fault(bomb)).isEqualTo("declares XML entities of its own; such files are not read");
  }

  @Test
  void aSmallFileThatUnpacksToALargeOneIsRefused() throws IOException {
    byte[] packed = gzip("<rss>" + " ".repeat(60_000_000));

    assertThat(packed.length).isLessThan(100_000);
    assertThat(FeedReader.read(packed, null))
        .isEqualTo(new FeedContent.Fault("larger than 50 MB (unpacked)"));
  }

  @Test
  void anEntryWithoutEndIsRefused() {
    assertThat(fault("<rss><channel><item>" + "<a/>".repeat(200_000) + "</item></channel></rss>"))
        .isEqualTo("holds an entry of more than 100000 elements");
  }

  @Test
  void elementsNestedWithoutEndAreNoFaultOfTheProgram() {
    String deep = "<rss><channel>" + "<item>".repeat(90_000) + "</item></channel></rss>";

    assertThat(feed(deep).entries()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<!doctype html><html><p>Not found", "{\"title\": 1}", "Gold rises"})
  void whatIsNoFeedIsAFaultThatSaysWhatItIs(String text) {
    assertThat(fault(text)).isNotBlank();
    assertThat(FeedReader.reads(text.getBytes(UTF_8))).isFalse();
  }

  @Test
  void aPageInPlaceOfAFeedIsNamedAsSuch() {
    assertThat(fault("<!doctype html><html><p>Not found"))
        .isEqualTo("neither a feed nor a sitemap: its first element is <html>");
  }

  @Test
  void aPackedFileThatEndsEarlyIsAFault() throws IOException {
    byte[] packed = gzip("<rss><channel>" + item("Gold") + "</channel></rss>");

    assertThat(FeedReader.read(Arrays.copyOf(packed, packed.length / 2), null))
        .isEqualTo(new FeedContent.Fault("the compressed file ends early"));
  }

  private static String item(String title) {
    return "<item><title>" + title + "</title></item>";
  }

  private static FeedContent read(String text) {
    return FeedReader.read(text.getBytes(UTF_8), ADDRESS);
  }

  private static FeedContent.Feed feed(String text) {
    assertThat(FeedReader.reads(text.getBytes(UTF_8))).isTrue();
    return (FeedContent.Feed) read(text);
  }

  private static String fault(String text) {
    return ((FeedContent.Fault) read(text)).reason();
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(UTF_8));
    }
    return packed.toByteArray();
  }
}
