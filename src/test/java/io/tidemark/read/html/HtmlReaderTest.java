package io.tidemark.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.read.draft.Draft;
import io.tidemark.read.draft.Told;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
  private static final String FIRST =
      "Gold climbed to a record on Tuesday as traders grew surer that the Federal Reserve would"
          + " lower interest rates in September.";
  private static final String SECOND =
      "Spot gold rose 1.9% to $2,468 an ounce in London, while silver gained half a percent and"
          + " copper slipped.";

  @Test
  void theTextComesWithoutWhatSurroundsIt() {
    Draft draft =
        read(
            "<nav><ul><li><a href='/'>Markets</a></li><li><a href='/b'>Bonds</a></li></ul></nav>"
                + "<article><h1>Gold sets a record</h1><div class='share-bar'>Share Tweet Mail</div>"
                + "<p>"
                + FIRST
                + "</p><div class='ad-slot'>Advertisement</div>"
                + "<p>Advertisement</p><p>"
                + SECOND
                + "</p>"
                + "<p><strong>Read more:</strong> <a href='/x'>Why silver lags behind gold this year</a></p>"
                + "<div class='newsletter-signup'><p>Sign up for our newsletter and get the best of"
                + " the day delivered to your inbox each morning.</p></div></article>"
                + "<section class='comments'><p>I have been saying this for years, and nobody ever"
                + " listens to people like me, do they?</p></section>"
                + "<footer><p>Copyright 2024 Brightwater. All rights reserved. Nothing here may be"
                + " copied.</p></footer>");

    assertThat(body(draft)).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void subheadsListsQuotesAndTablesStay() {
    Draft draft =
        read(
            "<article><h1>Gold sets a record</h1><p>"
                + FIRST
                + "</p><h2>What comes next</h2>"
                + "<ul><li>A cut in September is fully priced.</li><li>A second one is likely.</li></ul>"
                + "<blockquote><p>“We would not sell it here,” said one dealer in Zurich.</p></blockquote>"
                + "<table><tr><th>Metal</th><th>Close</th></tr><tr><td>Gold</td><td>2,468</td></tr></table>"
                + "<p>"
                + SECOND
                + "</p></article>");

    assertThat(body(draft).split("\n\n"))
        .containsExactly(
            FIRST,
            "What comes next",
            "A cut in September is fully priced.",
            "A second one is likely.",
            "“We would not sell it here,” said one dealer in Zurich.",
            "Metal | Close\nGold | 2,468",
            SECOND);
  }

  @Test
  void aLinkAmidASentenceStaysWhateverItsNameIs() {
    Draft draft =
        read(
            "<article><p>"
                + FIRST
                + "</p><p>The metal has gained a fifth this year, ahead of the"
                + " <a class='tag related' href='/t'>S&amp;P 500</a>, and the year is not over yet.</p></article>");

    assertThat(body(draft)).contains("ahead of the S&P 500, and the year");
  }

  @Test
  void twoLineBreaksPartParagraphsAndOneDoesNot() {
    Draft draft =
        read("<div class='story-body'>" + FIRST + "<br><br>" + SECOND + "<br>So it went on.</div>");

    assertThat(body(draft)).isEqualTo(FIRST + "\n\n" + SECOND + " So it went on.");
  }

  @Test
  void theStandfirstUnderTheHeadlineLeadsTheText() {
    Draft draft =
        read(
            "<header><h1>Gold sets a record</h1><p class='article-dek'>Buyers come from the West"
                + " this time, not only from China.</p></header>"
                + "<div class='article-body'><p>"
                + FIRST
                + "</p><p>"
                + SECOND
                + "</p></div>");

    assertThat(body(draft))
        .startsWith("Buyers come from the West this time, not only from China.\n\n" + FIRST);
  }

  @Test
  void theHeadlineThatPeopleSeeGoesBeforeTheOneMadeForMachines() {
    Draft draft =
        page(
            "<title>Gold price today, record high | Brightwater</title>"
                + "<meta property='og:title' content='Gold price record: what to know'>"
                + "<meta property='og:site_name' content='Brightwater'>",
            "<h1>Gold sets a record, and the West is buying</h1><p>" + FIRST + "</p>");

    assertThat(draft.title())
        .isEqualTo(new Told<>("Gold sets a record, and the West is buying", "html:h1"));
    assertThat(Told.valueOf(draft.publisher())).isEqualTo("Brightwater");
  }

  @Test
  void theNameOfTheSiteIsNoPartOfTheTitle() {
    Draft draft =
        page(
            "<title>Gold sets a record - Brightwater</title>"
                + "<meta property='og:site_name' content='Brightwater'>",
            "<p>" + FIRST + "</p>");

    assertThat(Told.valueOf(draft.title())).isEqualTo("Gold sets a record");
  }

  @Test
  void publishedBeatsModifiedAndTheEvidenceIsNamed() {
    Draft draft =
        page(
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"dateModified\":"
                + "\"2024-07-18T08:00:00Z\",\"datePublished\":\"2024-07-16T16:59:25-04:00\","
                + "\"author\":[{\"@type\":\"Person\",\"name\":\"Ana Reyes\"}]}</script>",
            "<p>" + FIRST + "</p>");

    assertThat(Objects.requireNonNull(draft.published()).value())
        .hasToString("2024-07-16T16:59:25-04:00");
    assertThat(draft.published().by()).isEqualTo("json-ld:datePublished");
    assertThat(Told.valueOf(draft.authors())).containsExactly("Ana Reyes");
  }

  @Test
  void theSameMomentShownInTheZoneOfTheHouseTellsTheDay() {
    Draft draft =
        page(
            "<meta property='article:published_time' content='2024-07-17T01:30:00Z'>",
            "<h1>Gold sets a record</h1><time datetime='2024-07-16T21:30:00-04:00'>July 16</time><p>"
                + FIRST
                + "</p>");

    assertThat(Told.valueOf(draft.published())).hasToString("2024-07-16T21:30:00-04:00");
  }

  @Test
  void aVisibleDateNearTheHeadlineIsFoundAndADateOfAnotherStoryIsNot() {
    Draft draft =
        read(
            "<h1>Gold sets a record</h1><p class='meta'>By Ana Reyes | July 16, 2024</p><p>"
                + FIRST
                + "</p><p>"
                + SECOND
                + "</p><div class='related'><span class='date'>July 2, 2024</span></div>");

    assertThat(Told.valueOf(draft.published())).hasToString("2024-07-16");
    assertThat(Told.valueOf(draft.authors())).containsExactly("Ana Reyes");
  }

  @Test
  void whereMachinesAreToldTheHouseTheBylineNamesThePerson() {
    Draft draft =
        page(
            "<meta property='og:site_name' content='Brightwater'><meta name='author' content='Brightwater'>",
            "<h1>Gold sets a record</h1><div>By <a href='/author/ana-reyes'>Ana Reyes</a></div><p>"
                + FIRST
                + "</p>");

    assertThat(Told.valueOf(draft.authors())).containsExactly("Ana Reyes");
  }

  @Test
  void aPageWithoutTextGivesNoBody() {
    assertThat(read("<nav><a href='/'>Home</a></nav><script>var text = 'none';</script>").body())
        .isNull();
  }

  @Test
  void brokenJsonLdDoesNotMatter() {
    Draft draft =
        page(
            "<script type='application/ld+json'>{\"@type\": oops</script>", "<p>" + FIRST + "</p>");

    assertThat(body(draft)).isEqualTo(FIRST);
  }

  private static Draft read(String body) {
    return page("", body);
  }

  private static Draft page(String head, String body) {
    return HtmlReader.read("<html><head>" + head + "</head><body>" + body + "</body></html>", null);
  }

  private static String body(Draft draft) {
    return Objects.requireNonNull(draft.body()).value();
  }
}
