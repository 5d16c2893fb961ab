package io.tidemark.tag.stance;

import static io.tidemark.article.StanceLabel.DOVISH;
import static io.tidemark.article.StanceLabel.HAWKISH;
import static io.tidemark.article.StanceLabel.NEUTRAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.Article;
import io.tidemark.article.ArticleKind;
import io.tidemark.article.Stance;
import io.tidemark.article.StanceLabel;
import io.tidemark.tag.OwnTagger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StanceFinderTest {
  private static List<Stance> stances(String publisher, String body) {
    Article article =
        Article.of("a", "", body).withKind(ArticleKind.SPEECH).withPublisher(publisher);
    return OwnTagger.tag(article).stances();
  }

  private static StanceLabel ofTheFed(String sentence) {
    List<Stance> stances = stances("Federal Reserve", sentence);
    assertThat(stances).hasSize(1);
    return stances.getFirst().label();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          HAWKISH | Inflation rose again in the spring.
          HAWKISH | Price pressures have intensified at many firms.
          DOVISH  | Core inflation has been falling since the winter.
          DOVISH  | Measures of inflation expectations remained subdued.
          HAWKISH | The unemployment rate declined to its lowest level in a decade.
          DOVISH  | Unemployment remains elevated, and payrolls fell again.
          DOVISH  | Consumer spending weakened and business investment declined.
          DOVISH  | Productivity growth picked up, which held unit labor costs down.
          DOVISH  | The dollar appreciated further against most currencies.
          HAWKISH | The dollar has depreciated sharply and oil prices jumped.
          DOVISH  | Long-term interest rates declined sharply.
          """)
  void whatDrivesPolicyLeansAsPolicyWouldAnswerIt(StanceLabel label, String sentence) {
    assertThat(ofTheFed(sentence)).isEqualTo(label);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          HAWKISH | Further policy tightening will be needed to bring inflation down.
          HAWKISH | It may soon be time to begin removing policy accommodation.
          HAWKISH | We are determined to bring inflation down and to restore price stability.
          DOVISH  | We will keep policy highly accommodative until the recovery is complete.
          DOVISH  | The Committee lowered the target range for the federal funds rate to support growth.
          DOVISH  | The downside risks to employment have grown, and inflation is running below our 2 percent goal.
          """)
  void whatPolicyDoesOrPromisesLeansToo(StanceLabel label, String sentence) {
    assertThat(ofTheFed(sentence)).isEqualTo(label);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Committee discussed the minutes of its meeting and the staff's models of inflation.",
        "How does monetary policy affect the relationship between unemployment and inflation?",
        "Inflation expectations were little changed on balance.",
        "The staff will review the framework for the conduct of monetary policy."
      })
  void procedureTheoryAndWhatDoesNotChangeAreNeutral(String sentence) {
    assertThat(ofTheFed(sentence)).isEqualTo(NEUTRAL);
  }

  @Test
  void theMainClauseOutweighsTheConcession() {
    assertThat(ofTheFed("Although spending slowed, inflation rose sharply.")).isEqualTo(HAWKISH);
    assertThat(ofTheFed("Although inflation rose, unemployment increased sharply."))
        .isEqualTo(DOVISH);
  }

  @Test
  void whatIsNegatedSaysNothing() {
    assertThat(ofTheFed("Inflation has risen.")).isEqualTo(HAWKISH);
    assertThat(ofTheFed("Inflation has not risen.")).isEqualTo(NEUTRAL);
  }

  @Test
  void removingAccommodationIsNoAccommodation() {
    assertThat(ofTheFed("Policy should remain accommodative.")).isEqualTo(DOVISH);
    assertThat(ofTheFed("Policy should become less accommodative.")).isEqualTo(HAWKISH);
  }

  @Test
  void theHeadOfAChainMoves() {
    assertThat(ofTheFed("Slack in the labor market diminished.")).isEqualTo(HAWKISH);
  }

  @Test
  void theStanceSpansItsSentence() {
    String body = "Welcome to you all. Inflation rose. Thank you.";
    assertThat(stances("Federal Reserve", body))
        .singleElement()
        .satisfies(stance -> {
          assertThat(stance.span().text()).isEqualTo("Inflation rose.");
          assertThat(stance.span().start()).isEqualTo(20);
          assertThat(stance.score()).isBetween(0.0, 1.0);
        });
  }

  @Test
  void aCompanysPricesAndSalesAreNoMonetaryPolicy() {
    assertThat(
            stances("Wire", "Acme's sales rose and it raised prices. Employment at the mill fell."))
        .isEmpty();
  }

  @Test
  void aCentralBankAsSupervisorIsNoMonetaryPolicy() {
    assertThat(stances("Wire", "The bank asked the Federal Reserve to approve its buyback."))
        .isEmpty();
  }

  @Test
  void newsOnPolicyIsReadForPolicyAndItsDriversAlone() {
    String body =
        "The Federal Reserve raised its benchmark rate to curb inflation. "
            + "The unemployment rate fell to 3.4 percent. Acme's shares closed higher.";
    assertThat(stances("Wire", body))
        .extracting(stance -> stance.span().text().substring(0, 11))
        .containsExactly("The Federal", "The unemplo");
  }
}
