package io.tidemark.read.html;

import static io.tidemark.read.html.SamplePage.FIRST;
import static io.tidemark.read.html.SamplePage.SECOND;
import static io.tidemark.read.html.SamplePage.THIRD;
import static io.tidemark.read.html.SamplePage.jsonLd;
import static io.tidemark.read.html.SamplePage.p;
import static io.tidemark.read.html.SamplePage.paragraphs;
import static io.tidemark.read.html.SamplePage.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.read.draft.Draft;
import io.tidemark.read.draft.Told;
import org.junit.jupiter.api.Test;

/** Pages that are built otherwise than an article of some paragraphs. */
class PageKindsTest {
  @Test
  void anAmpPageIsReadAsAnyOther() {
    Draft draft =
        HtmlReader.read(
            "<!doctype html><html ⚡ lang='en'><head><link rel='canonical' href='https://brightwater.example/gold'>"
                + "</head><body><amp-sidebar><ul><li><a href='/'>Markets</a></li></ul></amp-sidebar>"
                + "<amp-consent><div><p>We keep small files on your machine, if you let us.</p></div></amp-consent>"
                + "<article><h1>Gold sets a record</h1><amp-img src='v.jpg'></amp-img>"
                + p(FIRST)
                + "<amp-ad type='x'><div>Buy bars here</div></amp-ad>"
                + "<section subscriptions-section='content'>"
                + p(SECOND)
                + p(THIRD)
                + "</section></article></body></html>",
            "https://amp.example/gold");

    assertThat(paragraphs(draft)).containsExactly(FIRST, SECOND, THIRD);
    assertThat(draft.url()).isEqualTo("https://brightwater.example/gold");
  }

  @Test
  void ofAPageBehindAWallItsBeginningIsKeptWithoutTheWall() {
    assertThat(
            paragraphs(
                read(
                    "<article><h1>Gold sets a record</h1>"
                        + p(FIRST)
                        + p(SECOND)
                        + "<div class='paywall-gate'><h2>Keep reading</h2><p>Readers of Brightwater"
                        + " see all of it for two francs a week, and may leave at any time.</p></div></article>")))
        .containsExactly(FIRST, SECOND);
  }

  @Test
  void aWallThatHoldsTheTextIsNoWall() {
    assertThat(
            paragraphs(
                read(
                    "<h1>Gold sets a record</h1><div class='paywall'>"
                        + p(FIRST)
                        + p(SECOND)
                        + p(THIRD)
                        + "</div>")))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void theEntriesOfALiveBlogComeInItsOrder() {
    assertThat(
            paragraphs(
                read(
                    "<main><h1>Markets live: gold sets a record</h1>"
                        + entry("16:40", "Gold closes at its high", FIRST)
                        + entry("15:10", "London trades", SECOND)
                        + entry("14:05", "Dealers buy", THIRD)
                        + "</main>")))
        .containsExactly(
            "Gold closes at its high", FIRST, "London trades", SECOND, "Dealers buy", THIRD);
  }

  @Test
  void theCaptionsOfAGalleryAreItsText() {
    assertThat(
            paragraphs(
                read(
                    "<h1>The vaults of Zurich</h1>" + slide(FIRST) + slide(SECOND) + slide(THIRD))))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void aGermanPageComesInParagraphsWithItsLanguageAndDay() {
    String first =
        "Der Goldpreis ist am Dienstag auf einen Rekord gestiegen, weil Händler auf eine Zinssenkung setzen.";
    String second =
        "In Zürich kauften Fonds, die sich im Frühjahr zurückgehalten hatten, wie ein Händler sagte.";
    Draft draft =
        HtmlReader.read(
            "<html lang='de-CH'><body><nav><a href='/'>Börse</a></nav><article><h1>Gold auf Rekord</h1>"
                + "<span class='datum'>Veröffentlicht am 16.07.24</span>"
                + p(first)
                + "<p>Anzeige</p>"
                + p(second)
                + "</article></body></html>",
            null);

    assertThat(paragraphs(draft)).containsExactly(first, second);
    assertThat(Told.valueOf(draft.language())).isEqualTo("de");
    assertThat(Told.valueOf(draft.published())).hasToString("2024-07-16");
  }

  @Test
  void aChinesePageComesInParagraphsWithItsLanguageAndDay() {
    String first = "周二，黄金价格创下历史新高，因为交易员更加确信美联储将在九月降息。";
    String second = "伦敦现货黄金上涨百分之一点九，白银上涨百分之零点五，铜价小幅下跌。";
    Draft draft =
        HtmlReader.read(
            "<html lang='zh-CN'><body><div class='nav'><a href='/'>首页</a></div><h1>黄金创新高</h1>"
                + "<div class='info'>2024年7月16日 20:59 来源：明水网</div><div class='article-content'>"
                + p(first)
                + p(second)
                + "</div></body></html>",
            null);

    assertThat(paragraphs(draft)).containsExactly(first, second);
    assertThat(Told.valueOf(draft.language())).isEqualTo("zh");
    assertThat(Told.valueOf(draft.published())).hasToString("2024-07-16");
  }

  @Test
  void ofSeveralArticlesInJsonLdTheOneOfThePageTells() {
    Draft draft =
        read(
            "<title>Gold sets a record</title>"
                + jsonLd(
                    "[{\"@type\":\"NewsArticle\",\"headline\":\"Oil slides again\",\"datePublished\":\"2024-06-01\"},"
                        + "{\"@type\":\"NewsArticle\",\"headline\":\"Gold sets a record\",\"datePublished\":\"2024-07-16\"}]"),
            "<h1>Gold sets a record</h1>" + p(FIRST) + p(SECOND));

    assertThat(Told.valueOf(draft.published())).hasToString("2024-07-16");
  }

  private static String entry(String time, String title, String text) {
    return "<div class='live-entry'><time>"
        + time
        + "</time><h2>"
        + title
        + "</h2>"
        + p(text)
        + "</div>";
  }

  private static String slide(String caption) {
    return "<figure><img src='v.jpg'><figcaption>" + caption + "</figcaption></figure>";
  }
}
