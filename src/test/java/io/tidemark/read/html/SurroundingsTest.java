package io.tidemark.read.html;

import static io.tidemark.read.html.SamplePage.FIRST;
import static io.tidemark.read.html.SamplePage.SECOND;
import static io.tidemark.read.html.SamplePage.THIRD;
import static io.tidemark.read.html.SamplePage.articleBefore;
import static io.tidemark.read.html.SamplePage.articleWith;
import static io.tidemark.read.html.SamplePage.p;
import static io.tidemark.read.html.SamplePage.paragraphs;
import static io.tidemark.read.html.SamplePage.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around and between the paragraphs of an article and is none of it. */
class SurroundingsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Advertisement</p>",
        "<div>Skip advertisement</div>",
        "<p><strong>Read more:</strong> <a href='/x'>Why silver lags behind gold this year</a></p>",
        "<p>RELATED: <a href='/x'>Why silver lags behind gold</a></p>",
        "<div class='more-coverage'><h3>More coverage</h3><a href='/x'>Oil slides again</a></div>",
        "<aside><h3>Most read</h3><p>The bank that bought a mine, and what it found there in May.</p></aside>",
        "<div class='teaser'><h3>Oil</h3><p>Crude slides for a third day as stocks in Cushing build.</p></div>",
        "<div class='PostMeta_shareBar'><a href='/f'>Facebook</a><a href='/m'>Mail</a></div>",
        "<div class='newsletterPromo'><p>Our morning letter tells what moves markets before they open.</p></div>",
        "<p>Sign up for our morning newsletter and read the news before the bell.</p>",
        "<p>Please subscribe today to keep reading Brightwater.</p>",
        "<p>We use cookies to show you advertisements that fit you.</p>",
        "<div id='onetrust-banner'><p>This house keeps small files on your machine, if you let it.</p></div>",
        "<p>If you buy through our links we may earn a commission, at no cost to you.</p>",
        "<p>Follow Brightwater Markets on Facebook and Instagram.</p>",
        "<p>(Photo: Tom Okafor / Brightwater)</p>",
        "<p>A vault in Zurich, seen from its only door. (Credit: Tom Okafor)</p>",
        "<p>Bars in a vault. Image: Tom Okafor / Getty Images</p>",
        "<figure><img src='v.jpg'><figcaption>A vault in Zurich, seen from its only door.</figcaption></figure>",
        "<div class='pic'><div><img src='v.jpg'></div><div><span>A vault in Zurich, as seen from its only door.</span></div></div>",
        "<blockquote><p>Gold!</p>— Ana (@ana) <a href='https://x.com/ana/status/1'>July 16, 2024</a></blockquote>",
        "<p>We store cookies on your browser; other cookies tell us which of our websites you read.</p>",
        "<p>We know that some of our readers cannot afford to pay for news, and ask the others.</p>",
        "<p>* * *</p>",
        "<p><a href='/a'>Stocks</a> | <a href='/b'>Bonds</a> | <a href='/c'>Metals</a></p>",
        "<form><label>Your name (required)</label><p>We will write to you once a week and never more.</p></form>",
        "<p hidden>Only for those who look at the source of a page, which few do.</p>",
        "<p style='display: none'>Only for those who look at the source of a page, which few do.</p>",
      })
  void whatStandsBetweenTheParagraphsGoes(String extra) {
    assertThat(paragraphs(read(articleWith(extra)))).containsExactly(FIRST, SECOND, THIRD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<section class='comments'><p>I have said so for years, and nobody ever listens to me.</p></section>",
        "<p>Ana Reyes is a senior reporter for Brightwater in Zurich.</p>",
        "<div class='author-bio'><p>Ana has covered metals since she left school, and will not stop.</p></div>",
        "<p>Disclosure: the writer owns no gold and would not know where to keep it.</p>",
        "<p>(Reporting by Ana Reyes; Editing by Tom Okafor)</p><p>Our Standards: we keep to them.</p>",
        "<p>More information: A. Reyes, On vaults, Journal of Doors.</p><p>The museum of doors has more.</p>",
        "<p>Use of this site constitutes acceptance of our user agreement, as amended in May.</p>",
        "<h3><a href='/x'>Oil slides again</a></h3><p>Stocks in Cushing build for a third week.</p>"
            + "<h3><a href='/y'>Copper waits</a></h3><p>Nobody in Beijing says what comes next.</p>",
        "<p>Now, see what else our readers liked:</p>",
        "<h3>Related</h3><ul><li><a href='/x'>Oil slides again as stocks build</a></li></ul>",
        "<p>© 2024 Brightwater. All rights reserved.</p>",
      })
  void whatStandsBehindTheTextGoes(String extra) {
    assertThat(paragraphs(read(articleBefore(extra)))).containsExactly(FIRST, SECOND, THIRD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Not everyone can afford a house in Zurich, and the banks that lend there know it well.",
        "The company changed its privacy policy after regulators in Paris had asked it to.",
        "Turkey may become a member of the bloc later than Ukraine, the commission said.",
        "Readers who make a donation to parties must say so from next year, the court ruled.",
        "Meta said that users can download the new app in Europe from Thursday.",
        "Subscribers to the newsletter are told in March, a person who knows the plan said.",
        "\"We were told to follow the money on Twitter,\" the dealer said.",
      })
  void newsOfTheSameWordsStays(String sentence) {
    assertThat(paragraphs(read(articleWith("<p>" + sentence + "</p>"))))
        .containsExactly(FIRST, SECOND, sentence, THIRD);
  }

  @Test
  void aBoxOfLinksNearTheEndDoesNotEndTheArticle() {
    String box =
        "<div class='box'><h3>More stories</h3><ul><li><a href='/x'>Oil slides again</a></li></ul></div>";

    assertThat(paragraphs(read(articleWith(box)))).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void anAdvertisementLabelDoesNotTakeTheSubheadBehindItAlong() {
    assertThat(paragraphs(read(articleWith("<p>Advertisement</p><h2>What comes next</h2>"))))
        .containsExactly(FIRST, SECOND, "What comes next", THIRD);
  }

  @Test
  void aListOfProductsKeepsItsLinkedHeadings() {
    assertThat(
            paragraphs(
                read(
                    "<article><h1>Two vaults</h1>"
                        + p(FIRST)
                        + "<h2><a href='/b'>Vault two</a></h2>"
                        + p(SECOND)
                        + "<h2><a href='/c'>Vault three</a></h2>"
                        + p(THIRD)
                        + "</article>")))
        .containsExactly(FIRST, "Vault two", SECOND, "Vault three", THIRD);
  }

  @Test
  void aQuoteThatThePageShowsLargeIsToldOnce() {
    String quote =
        "<blockquote>“jewellers in India were not”</blockquote><p>— a dealer in Zurich</p>";

    assertThat(paragraphs(read(articleWith(quote)))).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void aNoteOfTheEditorsBeforeTheTextGoes() {
    String note = "<p>Editor’s note: This text was first printed in the spring issue.</p>";

    assertThat(
            paragraphs(
                read(
                    "<article><h1>Gold sets a record</h1>"
                        + note
                        + "<p>"
                        + FIRST
                        + "</p><p>"
                        + SECOND
                        + "</p></article>")))
        .containsExactly(FIRST, SECOND);
  }
}
