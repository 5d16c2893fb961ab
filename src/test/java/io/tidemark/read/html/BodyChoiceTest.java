package io.tidemark.read.html;

import static io.tidemark.read.html.SamplePage.FIRST;
import static io.tidemark.read.html.SamplePage.SECOND;
import static io.tidemark.read.html.SamplePage.THIRD;
import static io.tidemark.read.html.SamplePage.articleWith;
import static io.tidemark.read.html.SamplePage.jsonLd;
import static io.tidemark.read.html.SamplePage.p;
import static io.tidemark.read.html.SamplePage.paragraphs;
import static io.tidemark.read.html.SamplePage.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.read.draft.Draft;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class BodyChoiceTest {
  @Test
  void whereThePageShowsOnlyABeginningJsonLdTellsTheRest() {
    Draft draft =
        read(
            articleBody(FIRST + "\\n" + SECOND + "\\n\\n" + THIRD),
            "<article>" + p(FIRST) + "</article>");

    assertThat(paragraphs(draft)).containsExactly(FIRST, SECOND, THIRD);
    assertThat(Objects.requireNonNull(draft.body()).by()).isEqualTo("json-ld:articleBody");
  }

  @Test
  void markupInJsonLdIsTakenOut() {
    Draft draft = read(articleBody(p(FIRST) + p(SECOND) + p(THIRD)), "<p>Sign in</p>");

    assertThat(paragraphs(draft)).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void aBodyCutShortInJsonLdDoesNotShortenThePage() {
    Draft draft = read(articleBody(FIRST + " " + SECOND.substring(0, 60)), articleWith(""));

    assertThat(paragraphs(draft)).containsExactly(FIRST, SECOND, THIRD);
    assertThat(Objects.requireNonNull(draft.body()).by()).isEqualTo("html");
  }

  @Test
  void aBodyWithoutParagraphsInJsonLdLeavesThoseOfThePage() {
    Draft draft = read(articleBody(FIRST + " " + SECOND + " " + THIRD), articleWith(""));

    assertThat(paragraphs(draft)).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void aParagraphThatJsonLdDoesNotTellIsNoneOfTheText() {
    String strange = "Our cartoonist draws a vault for you each week, and you may win the drawing.";
    Draft draft =
        read(articleBody(FIRST + "\\n" + SECOND + "\\n" + THIRD), articleWith(p(strange)));

    assertThat(paragraphs(draft)).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void quotesSubheadsAndTablesStayThoughJsonLdLeavesThemOut() {
    String quote = "“We would not sell it here, whatever the bank may say,” one of them wrote.";
    Draft draft =
        read(
            articleBody(FIRST + "\\n" + SECOND + "\\n" + THIRD),
            articleWith(
                "<h2>What they say</h2><blockquote>"
                    + quote
                    + "</blockquote><table><tr><td>Gold</td><td>2,468</td></tr>"
                    + "<tr><td>Silver</td><td>31</td></tr></table>"));

    assertThat(paragraphs(draft))
        .containsExactly(FIRST, SECOND, "What they say", quote, "Gold | 2,468\nSilver | 31", THIRD);
  }

  private static String articleBody(String text) {
    return jsonLd("{\"@type\":\"NewsArticle\",\"articleBody\":\"" + text + "\"}");
  }
}
