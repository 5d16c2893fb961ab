package io.tidemark.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.crawl.address.Address;
import io.tidemark.crawl.http.Head;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTextTest {
  private static final Address PAGE = Address.of("https://news.example/a/b").orElseThrow();

  private static PageText read(String html, String... wishes) {
    return read(html, StandardCharsets.UTF_8, "text/html; charset=utf-8", wishes);
  }

  private static PageText read(String html, Charset charset, String type, String... wishes) {
    Map<String, List<String>> fields =
        Map.of("content-type", List.of(type), "x-robots-tag", List.of(wishes));
    return PageText.read(PAGE, new Head(200, "OK", fields), html.getBytes(charset));
  }

  @Test
  void linksAreReadAsTheyStandEachOnce() {
    PageText page =
        read(
            """
            <map><area href="?page=2"></map> <a name=x>none</a> <a href="">itself</a>
            <a href="c#d">c</a> <a href="c">c again</a> <a href="mailto:x@news.example">mail</a>
            <a href=" //other.example/x ">other</a> <a rel="NoFollow" href="/no">no</a>
            """);
    assertThat(page.links())
        .extracting(Address::toString)
        .containsExactly(
            "https://news.example/a/b?page=2",
            "https://news.example/a/b",
            "https://news.example/a/c",
            "https://other.example/x");
  }

  @Test
  void aBaseMovesThemAll() {
    assertThat(read("<base href='/z/'><a href=c>c</a>").links())
        .extracting(Address::toString)
        .containsExactly("https://news.example/z/c");
  }

  @Test
  void theCharacterSetIsTheOneThatIsTold() {
    PageText page =
        read(
            "<a href='/zürich'>z</a>", StandardCharsets.ISO_8859_1, "text/html;charset=ISO-8859-1");
    assertThat(page.links()).extracting(Address::path).containsExactly("/z%C3%BCrich");
  }

  @Test
  void onlyHtmlHasLinks() {
    assertThat(read("<a href=c>c</a>", StandardCharsets.UTF_8, "text/plain").links()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'index, follow', true, 1",
    "noindex, false, 1",
    "NoArchive, false, 1",
    "'noindex,nofollow', false, 0",
    "none, false, 0",
    "nofollow, true, 0",
    "'tidemark: noindex', false, 1",
    "'otherbot: noindex, nofollow', true, 1",
    "'max-snippet: 20, noindex', false, 1",
    "nosnippet, true, 1",
  })
  void whatAPageAsksOfRobotsIsDone(String wish, boolean mayBeKept, int links) {
    String link = "<a href=c>c</a>";
    PageText byField = read(link, wish);
    assertThat(byField.mayBeKept()).isEqualTo(mayBeKept);
    assertThat(byField.links()).hasSize(links);

    PageText byElement = read("<meta name=ROBOTS content='" + wish + "'>" + link);
    assertThat(byElement.mayBeKept()).isEqualTo(mayBeKept);
    assertThat(byElement.links()).hasSize(links);
  }
}
