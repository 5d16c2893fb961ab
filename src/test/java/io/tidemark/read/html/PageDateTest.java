package io.tidemark.read.html;

import static io.tidemark.read.html.SamplePage.FIRST;
import static io.tidemark.read.html.SamplePage.SECOND;
import static io.tidemark.read.html.SamplePage.jsonLd;
import static io.tidemark.read.html.SamplePage.p;
import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.Published;
import io.tidemark.read.draft.Told;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a page was published, and what told it. */
class PageDateTest {
  private static final Instant FETCHED = Instant.parse("2024-07-18T09:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      value = {
        "`<meta property='article:published_time' content='2024-07-16T20:59:25Z'>` > 2024-07-16T20:59:25Z > meta:article:published_time",
        "`<meta name='DC.date.issued' content='2024-07-16'>` > 2024-07-16 > meta:dc.date.issued",
        "`<meta itemprop='datePublished' content='2024-07-16T16:59:25-04:00'>` > 2024-07-16T16:59:25-04:00 > meta:datepublished",
        "`<meta name='parsely-pub-date' content='July 16, 2024'>` > 2024-07-16 > meta:parsely-pub-date",
        "`<link rel='canonical' href='https://brightwater.example/2024/07/16/gold'>` > 2024-07-16 > url",
        "`<meta property='og:image' content='https://brightwater.example/i/2024/07/16/vault.jpg'>` > 2024-07-16 > meta:og:image",
        "`<meta property='article:modified_time' content='2024-07-17'>` > 2024-07-17 > meta:article:modified_time",
      })
  void whatMachinesAreToldIsRead(String head, String date, String evidence) {
    assertThat(found(head, "")).isEqualTo(date + " by " + evidence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      value = {
        "`<time datetime='2024-07-16T16:59:25-04:00'>July 16</time>` > 2024-07-16T16:59:25-04:00 > html:time",
        "`<span itemprop='datePublished' content='2024-07-16'>Tuesday</span>` > 2024-07-16 > microdata:datePublished",
        "`<abbr class='published' title='2024-07-16'>two days ago</abbr>` > 2024-07-16 > html:published",
        "`<div class='post-meta'>July 16, 2024 at 4:59 p.m. ET</div>` > 2024-07-16T16:59:00-04:00 > html:post-meta",
        "`<div class='byline'>By Ana Reyes <span>16 July 2024</span></div>` > 2024-07-16 > html:byline",
        "`<p>Published 07/16/2024 04:59 PM EDT</p>` > 2024-07-16T16:59:00-04:00 > html:text",
        "`<p>Tuesday, July 16th, 2024</p>` > 2024-07-16 > html:text",
        "`<p>2024-07-16 20:59</p>` > 2024-07-16 > html:text",
        "`<p>Tue Jul 16 20:59:25 GMT 2024</p>` > 2024-07-16T20:59:25Z > html:text",
        "`<div class='date'><span>16</span> <span>Jul</span> <span>2024</span></div>` > 2024-07-16 > html:date",
        "`<div class='date'>Jul 16, 2024</div><div class='date'>Updated Jul 17, 2024</div>` > 2024-07-16 > html:date",
        "`<div class='date'>Updated: July 17, 2024 | Published: July 16, 2024</div>` > 2024-07-16 > html:date",
        "`<div class='date'>16.07.24</div>` > 2024-07-16 > html:date",
      })
  void whatThePageShowsIsRead(String line, String date, String evidence) {
    assertThat(found("", line)).isEqualTo(date + " by " + evidence);
  }

  @Test
  void publishedBeatsModified() {
    assertThat(
            found(
                "<meta property='article:modified_time' content='2024-07-17T08:00:00Z'>",
                "<span class='date'>July 16, 2024</span>"))
        .isEqualTo("2024-07-16 by html:date");
  }

  @Test
  void aDateLaterThanTheFetchIsPassedOver() {
    assertThat(
            found(
                jsonLd("{\"@type\":\"NewsArticle\",\"datePublished\":\"2026-01-01T00:00:00Z\"}"),
                "<span class='date'>July 16, 2024</span>"))
        .isEqualTo("2024-07-16 by html:date");
  }

  @Test
  void whereAllDatesAreLaterThanTheFetchNoneIsTold() {
    assertThat(found("<meta name='date' content='2031-07-16'>", "")).isEqualTo("none");
  }

  @Test
  void todaysDateAboveThePageIsNotItsDay() {
    assertThat(
            dated(
                "",
                "<div class='header-date'>Thursday, July 18, 2024</div><h1>Gold sets a record</h1>"
                    + "<p>By Ana Reyes</p><p class='date'>July 16, 2024</p>"
                    + p(FIRST)))
        .isEqualTo("2024-07-16 by html:date");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='related'><time datetime='2024-07-02'>July 2</time></div>",
        "<footer><p>Since July 2, 2010</p></footer>",
        "<div class='comment'><span class='date'>July 17, 2024</span></div>",
        "<p>Gold last stood there on July 2, 2024, when the bank had met and said nothing of it.</p>",
      })
  void aDateOfSomethingElseIsNoDayOfThePage(String other) {
    assertThat(
            dated(
                "",
                "<h1>Gold sets a record</h1>"
                    + other
                    + p(FIRST)
                    + "<p class='date'>Published July 16, 2024</p>"))
        .startsWith("2024-07-16");
  }

  @Test
  void theTimeThatPeopleSeeTellsTheZone() {
    assertThat(
            found(
                "<meta property='article:published_time' content='2024-07-17T01:30:00Z'>",
                "<time datetime='2024-07-17T01:30:00Z'>July 16, 2024 9:30 p.m. EDT</time>"))
        .isEqualTo("2024-07-16T21:30:00-04:00 by meta:article:published_time");
  }

  private static String found(String head, String line) {
    return dated(head, "<h1>Gold sets a record</h1>" + line + p(FIRST) + p(SECOND));
  }

  private static String dated(String head, String body) {
    @Nullable Told<Published> told =
        HtmlReader.read(
                "<html lang='en'><head>" + head + "</head><body>" + body + "</body></html>",
                null,
                FETCHED)
            .published();
    return told == null ? "none" : told.value() + " by " + told.by();
  }
}
