package io.tidemark.tag.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.Article;
import io.tidemark.article.Field;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnotatorTest {
  private static final Annotator ANNOTATOR = new Annotator();

  private static AnnotatedText annotate(String title, String body) {
    return ANNOTATOR.annotate(Article.of("a", title, body));
  }

  @Test
  void everyTokenIsThePieceOfTextItStandsFor() {
    String body =
        "The small-cap Russell 2000 rose 3.5%.\n\n\uD83D\uDE00 Gold's up, “again”… U.S. too.";
    for (Sentence sentence : annotate("Gold climbs", body).sentences()) {
      String text = sentence.field() == Field.TITLE ? "Gold climbs" : body;
      for (Token token : sentence.tokens()) {
        assertThat(text.substring(token.start(), token.end())).isEqualTo(token.form());
      }
    }
  }

  @Test
  void peopleOrganisationsAndPlacesAreSeen() {
    List<Token> tokens =
        annotate("", "Angela Merkel met Goldman Sachs in Germany.").sentences().getFirst().tokens();
    assertThat(tokens.stream().map(Token::ner))
        .containsExactly(
            "PERSON", "PERSON", "O", "ORGANIZATION", "ORGANIZATION", "O", "LOCATION", "O");
  }

  @Test
  void aLineOfAListIsASentence() {
    assertThat(annotate("", "Currencies\n• The euro fell 0.2%\n• The yen rose 0.5%").sentences())
        .hasSize(3);
  }

  @Test
  void wrappedPlainTextIsNotCutAtItsLineEnds() {
    String body =
        """
        Treasury yields fell on Tuesday as investors weighed the odds that
        Federal Reserve officials will lower rates at their September meeting
        in Washington.\
        """;
    assertThat(annotate("", body).sentences()).hasSize(1);
  }

  @Test
  void aLostSpaceBehindAFullStopStillEndsTheSentence() {
    assertThat(annotate("", "Gold will rise within the year.Two factors help it.").sentences())
        .hasSize(2);
    assertThat(annotate("", "Shares of Yahoo.Com and bol.com were flat.").sentences()).hasSize(1);
  }

  @Test
  void aHeadlineInTitleCaseKeepsItsVerbs() {
    List<Token> tokens =
        annotate("Stocks Slide While Treasuries Rally After Weak Data", "")
            .sentences()
            .getFirst()
            .tokens();
    assertThat(tokens.get(1).isVerb()).isTrue();
  }

  @Test
  void aSentenceOfFourThousandWordsIsCut() {
    assertThat(annotate("", "gold rose and ".repeat(1400)).sentences())
        .allSatisfy(sentence -> assertThat(sentence.size()).isLessThanOrEqualTo(120));
  }
}
