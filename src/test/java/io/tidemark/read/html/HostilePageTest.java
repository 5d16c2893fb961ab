package io.tidemark.read.html;

import static io.tidemark.read.html.SamplePage.FIRST;
import static io.tidemark.read.html.SamplePage.SECOND;
import static io.tidemark.read.html.SamplePage.articleWith;
import static io.tidemark.read.html.SamplePage.p;
import static io.tidemark.read.html.SamplePage.paragraphs;
import static io.tidemark.read.html.SamplePage.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Pages made to break readers. The limit is far above what each takes: only what grows with the
 * square of the page would reach it.
 */
@Timeout(60)
class HostilePageTest {
  @Test
  void tenThousandNestedDivisionsHoldTheirText() {
    assertThat(paragraphs(read("<div>".repeat(10_000) + p(FIRST) + p(SECOND))))
        .containsExactly(FIRST, SECOND);
  }

  @Test
  void tenThousandNestedTagsOfEmphasisAndTablesDoNoHarm() {
    assertThat(paragraphs(read(articleWith("<b><i>".repeat(5_000))))).contains(FIRST, SECOND);
    assertThat(paragraphs(read(p(FIRST) + p(SECOND) + "<table><tr><td>".repeat(10_000))))
        .contains(FIRST, SECOND);
  }

  @Test
  void aHugeAttributeDoesNoHarm() {
    String attribute = "ad-".repeat(500_000);
    assertThat(
            paragraphs(
                read(
                    articleWith(
                        "<div class='"
                            + attribute
                            + "' style='"
                            + attribute
                            + "' datetime='"
                            + attribute
                            + "'>Buy</div>"))))
        .contains(FIRST, SECOND);
  }

  @Test
  void megabytesOfScriptDoNoHarm() {
    assertThat(
            paragraphs(
                read("<script>" + "{\"a\": 1}; ".repeat(500_000) + "</script>" + articleWith(""))))
        .contains(FIRST, SECOND);
  }

  @Test
  void brokenJsonLdOfAnyDepthDoesNoHarm() {
    assertThat(
            paragraphs(
                read(
                    SamplePage.jsonLd("[".repeat(100_000)) + SamplePage.jsonLd("{\"@type\": oops"),
                    articleWith(""))))
        .contains(FIRST, SECOND);
  }

  @Test
  void aHundredThousandParagraphsAreRead() {
    StringBuilder page = new StringBuilder("<h1>Gold sets a record</h1>");
    for (int i = 0; i < 100_000; i++) {
      page.append("<p>In the year ").append(i).append(" gold rose again, and few were glad.</p>");
    }
    assertThat(paragraphs(read(page.toString()))).hasSize(100_000);
  }

  @Test
  void whiteSpaceWithoutEndDoesNoHarm() {
    assertThat(
            paragraphs(
                read(
                    "<span>"
                        + " \n<b> </b>".repeat(200_000)
                        + "</span>"
                        + "<title>"
                        + " ".repeat(1_000_000)
                        + "</title>"
                        + articleWith("<p>" + "\u00a0".repeat(1_000_000) + "</p>"))))
        .contains(FIRST, SECOND);
  }

  @Test
  void whatHoldsNoTextGivesNone() {
    assertThat(paragraphs(HtmlReader.read("", null))).isEmpty();
    assertThat(paragraphs(HtmlReader.read("<frameset></frameset>", null))).isEmpty();
    assertThat(paragraphs(HtmlReader.read("<<<>>><!--", null))).isEmpty();
  }
}
