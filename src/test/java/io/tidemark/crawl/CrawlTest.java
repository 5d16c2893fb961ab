package io.tidemark.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.crawl.WebServer.Hit;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a crawl fetches and keeps, against a server that behaves. */
class CrawlTest {
  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init") // before each test
  private WebServer server;

  @BeforeEach
  void start() throws Exception {
    server = WebServer.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Run crawl(String yaml) throws Exception {
    return Run.of(folder, server, yaml.replace("HOST", server.host()));
  }

  @Test
  void aSeedAndThePagesItLinksToAreKeptAndNoOthers() throws Exception {
    server
        .html("/", "<a href=one.html#top>1</a><a href='/two.html?utm_source=x&id=7'>2</a>")
        .html("/one.html", "<a href=further.html>one</a>")
        .html("/two.html?id=7", "two");

    Run run = crawl("seeds: ['http://HOST/']");

    assertThat(server.paths()).containsExactly("/", "/one.html", "/two.html?id=7");
    assertThat(Warcs.urls(folder, "response"))
        .containsExactly(server.url("/"), server.url("/one.html"), server.url("/two.html?id=7"));
    assertThat(run.summary().count(Fate.FETCHED)).isEqualTo(3);
    assertThat(run.summary().count(Fate.LEFT)).isZero();
  }

  @Test
  void recordsHoldWhatWentOverTheWire() throws Exception {
    server.raw("/", "HTTP/1.1 200 Fine~X-Odd:  1~Transfer-Encoding: chunked~~3~Gol~1~d~0~~");

    crawl("seeds: ['http://HOST/']");

    assertThat(Warcs.entries(folder))
        .extracting(Warcs.Entry::type)
        .containsExactly("warcinfo", "response", "request");
    assertThat(Warcs.entries(folder).get(0).text())
        .contains("software: Tidemark/0.1.0\r\n", "operator: desk@example.org\r\n");
    assertThat(Warcs.entries(folder).get(1).text()).isEqualTo("Gold");
    assertThat(Warcs.entries(folder).get(2).text())
        .startsWith("GET / HTTP/1.1\r\nHost: " + server.host() + "\r\n")
        .contains("\r\nUser-Agent: Tidemark/0.1.0 (+desk@example.org)\r\n");
  }

  @Test
  void depthAndPatternsSayWhichLinksAreFollowed() throws Exception {
    server
        .html("/", "<a href=/notes/a>a</a><a href=/ads/b>b</a><a href=/notes/print/c>c</a>")
        .html("/notes/a", "<a href=/notes/d>d</a>")
        .html("/notes/d", "<a href=/notes/e>e</a>");

    crawl(
        """
        seeds:
          - url: http://HOST/
            depth: 2
            include: ['*/notes/*']
            exclude: ['*/print/*']
            page: links
        """);

    assertThat(server.paths()).containsExactly("/", "/notes/a", "/notes/d");
    assertThat(Warcs.urls(folder, "response"))
        .containsExactly(server.url("/notes/a"), server.url("/notes/d"));
  }

  @Test
  void linksOfOtherHostsAreFollowedOnlyWhereThePlanSaysSo() throws Exception {
    try (WebServer other = WebServer.at("127.0.0.2")) {
      other.html("/", "elsewhere");
      server.html("/", "<a href='" + other.url("/") + "'>other</a>");

      crawl("seeds: ['http://HOST/']");
      assertThat(other.hits()).isEmpty();

      String toOther =
          """
          contact: desk@example.org
          delay: 1ms
          allowPrivate: ['*']
          seeds:
            - url: http://HOST/
              hosts: ['127.0.0.*']
          """;
      Run.of(folder, Run.plan(folder, toOther.replace("HOST", server.host())));
      assertThat(other.paths()).containsExactly("/");
    }
  }

  @Test
  void linksAndPagesThatAskNotToBeFollowedOrKeptAreNot() throws Exception {
    server
        .html(
            "/",
            "<a rel='ugc nofollow' href=/a>a</a><a href=/b>b</a><a href=/c>c</a><a href=/d>d</a>")
        .html("/b", "<meta name=robots content='noindex, nofollow'><a href=/e>e</a>")
        .html("/c", "<META NAME=Robots CONTENT=noarchive>")
        .on(
            "/d",
            (hit, out) ->
                WebServer.send(
                    out, "200 OK", "Content-Type: text/plain\r\nX-Robots-Tag: none", new byte[3]));

    Run run = crawl("seeds: [{url: 'http://HOST/', depth: 3}]");

    assertThat(server.paths()).containsExactly("/", "/b", "/c", "/d");
    assertThat(Warcs.urls(folder, "response")).containsExactly(server.url("/"));
    assertThat(run.summary().count(Fate.NOT_KEPT)).isEqualTo(3);
  }

  @Test
  void whatIsNoTextIsNotRead() throws Exception {
    server
        .html("/", "<a href=/chart>chart</a><a href=/note>note</a>")
        .on(
            "/chart",
            (hit, out) -> WebServer.send(out, "200 OK", "Content-Type: image/png", new byte[9]))
        .on(
            "/note",
            (hit, out) ->
                WebServer.send(out, "200 OK", "Content-Type: application/pdf", new byte[9]));

    Run run = crawl("seeds: ['http://HOST/']");

    assertThat(Warcs.urls(folder, "response"))
        .containsExactly(server.url("/"), server.url("/note"));
    assertThat(run.fate(server, "/chart")).isEqualTo("NOT_KEPT image/png");
  }

  @Test
  void feedsNamePagesOnAnyHostAndSitemapsOnTheirOwn() throws Exception {
    server
        .xml(
            "/rss",
            "<rss><channel><item><link>%s</link></item></channel></rss>"
                .formatted(server.url("/from-feed")))
        .xml(
            "/index.xml",
            "<sitemapindex><sitemap><loc>%s</loc></sitemap></sitemapindex>"
                .formatted(server.url("/map.xml")))
        .xml(
            "/map.xml",
            "<urlset><url><loc>%s</loc></url><url><loc>http://127.0.0.9/x</loc></url></urlset>"
                .formatted(server.url("/from-map")))
        .html("/from-feed", "1")
        .html("/from-map", "2");

    Run run = crawl("feeds: ['http://HOST/rss']\nsitemaps: ['http://HOST/index.xml']");

    assertThat(Warcs.urls(folder, "response"))
        .containsExactlyInAnyOrder(server.url("/from-feed"), server.url("/from-map"));
    assertThat(run.summary().count(Fate.LISTED)).isEqualTo(3);
    assertThat(run.fates()).doesNotContainKey("http://127.0.0.9/x");
  }

  @Test
  void aRobotsTxtStandsForTheSitemapsThatItNames() throws Exception {
    server
        .text("/robots.txt", "Sitemap: " + server.url("/map.xml"))
        .xml("/map.xml", "<urlset><url><loc>" + server.url("/a") + "</loc></url></urlset>")
        .html("/a", "a");

    crawl("sitemaps: ['http://HOST/robots.txt']");

    assertThat(server.paths()).containsExactly("/map.xml", "/a");
    assertThat(server.hits("/robots.txt")).hasSize(1);
  }

  @Test
  void theNewestComesFirstAndWhatIsBeyondTheLimitWaitsForTheNextRun() throws Exception {
    server.xml(
        "/map.xml",
        "<urlset>%s%s%s</urlset>"
            .formatted(
                dated("/a", "2024-07-15"), dated("/c", "2024-07-17"), dated("/b", "2024-07-16")));
    List.of("/a", "/b", "/c").forEach(path -> server.html(path, path));
    String plan = "sitemaps: [{url: 'http://HOST/map.xml', limit: 2}]";

    Run first = crawl(plan);
    assertThat(server.paths()).containsExactly("/map.xml", "/c", "/b");
    assertThat(first.summary().count(Fate.LEFT)).isEqualTo(1);

    server.forget();
    crawl(plan);
    assertThat(server.paths()).containsExactly("/map.xml", "/a");
  }

  private String dated(String path, String day) {
    return "<url><loc>%s</loc><lastmod>%s</lastmod></url>".formatted(server.url(path), day);
  }

  @Test
  void aRedirectIsKeptAndItsTargetFetched() throws Exception {
    server.redirect("/old", "new.html").html("/new.html", "new");

    Run run = crawl("seeds: ['http://HOST/old']");

    assertThat(Warcs.urls(folder, "response"))
        .containsExactly(server.url("/old"), server.url("/new.html"));
    assertThat(run.fate(server, "/old")).isEqualTo("REDIRECTED to " + server.url("/new.html"));
  }

  @Test
  void theNextRunFetchesOnlyWhatIsNew() throws Exception {
    server.html("/", "<a href=/a>a</a>").html("/a", "a");
    crawl("seeds: ['http://HOST/']");
    server.forget();
    server.html("/", "<a href=/a>a</a><a href=/b>b</a>").html("/b", "b");

    Run second = crawl("seeds: ['http://HOST/']");

    assertThat(server.paths()).containsExactly("/", "/b");
    assertThat(second.summary().count(Fate.FETCHED)).isEqualTo(2);
  }

  @Test
  void whatTheServerSaysIsUnchangedIsNotedAsARevisit() throws Exception {
    server.on(
        "/",
        (hit, out) -> {
          boolean same = "\"v1\"".equals(hit.fields.get("if-none-match"));
          String field = "Content-Type: text/html\r\nETag: \"v1\"";
          WebServer.send(out, same ? "304 Not Modified" : "200 OK", field, new byte[same ? 0 : 4]);
        });
    crawl("seeds: ['http://HOST/']");

    Run second = crawl("seeds: ['http://HOST/']");

    assertThat(second.fate(server, "/")).isEqualTo("NOT_MODIFIED");
    assertThat(Warcs.urls(folder, "response")).hasSize(1);
    assertThat(Warcs.urls(folder, "revisit")).containsExactly(server.url("/"));
  }

  @Test
  void whatTurnsOutToBeTheSameIsNotedAsARevisitToo() throws Exception {
    server.html("/", "the same");
    crawl("seeds: ['http://HOST/']");

    Run second = crawl("seeds: ['http://HOST/']");

    assertThat(second.fate(server, "/")).isEqualTo("NOT_MODIFIED");
    assertThat(Warcs.urls(folder, "revisit")).containsExactly(server.url("/"));
  }

  @Test
  void pagesAreAskedForAgainWhenTheyAreDue() throws Exception {
    server
        .html("/", "<a href=/a>a</a>")
        .on(
            "/a",
            (hit, out) ->
                WebServer.send(
                    out, "200 OK", "Last-Modified: Tue, 16 Jul 2024 08:00:00 GMT", new byte[1]));
    crawl("seeds: ['http://HOST/']");

    crawl("seeds: ['http://HOST/']\nrecrawl: 0s");

    assertThat(server.hits("/a")).hasSize(2);
    Hit again = server.hits("/a").getLast();
    assertThat(again.fields).containsEntry("if-modified-since", "Tue, 16 Jul 2024 08:00:00 GMT");
  }

  @Test
  void aChangedPlanLooksThroughAnUnchangedSeedAnew() throws Exception {
    server.html("/", "<a href=/a>a</a><a href=/b>b</a>").html("/a", "a").html("/b", "b");
    crawl("seeds: [{url: 'http://HOST/', include: ['*/a']}]");

    crawl("seeds: ['http://HOST/']");

    assertThat(server.paths()).containsExactly("/", "/a", "/", "/b");
  }

  @Test
  void filesAreClosedAtTheirSize() throws Exception {
    server.html("/", "<a href=/a>a</a><a href=/b>b</a>").html("/a", "a").html("/b", "b");

    crawl("seeds: ['http://HOST/']\nfileSize: 1kB");

    assertThat(Warcs.files(folder)).hasSizeGreaterThan(1);
    assertThat(Warcs.urls(folder, "response")).hasSize(3);
  }
}
