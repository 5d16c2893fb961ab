package io.tidemark.tag.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.Article;
import io.tidemark.article.Mention;
import io.tidemark.tag.OwnTagger;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the project's own catalog makes of names in market news. */
class OwnNamesTest {
  private static List<Mention> mentions(String title, String body) {
    Article article = Article.of("a", title, body);
    return OwnTagger.tag(article).mentions();
  }

  private static List<String> ids(String title, String body) {
    return mentions(title, body).stream()
        .map(Mention::entity)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Huatai Securities said profits rose. Analysts at Huatai were wary. | Huatai     | huatai-securities
          Lori Calvasina of RBC spoke. Stocks may fall, Calvasina said.      | Calvasina  | lori-calvasina
          Goldman's David Kostin expects gains.                              | Goldman    | goldman-sachs
          Federal Reserve Chair Powell spoke on Tuesday.                     | Powell     | jerome-powell
          The Apple-Google pact was signed.                                  | Google     | alphabet
          Traders bought Tesla/Nvidia options.                               | Nvidia     | nvidia
          Anheuser-Busch InBev rose.                                         | Anheuser-Busch InBev | anheuser-busch-inbev
          Toyota Motor Corp.'s shares fell. Toyota makes cars.               | Toyota     | toyota-motor
          """)
  void namesSurviveShortFormsPossessivesHyphensAndSlashes(String body, String text, String id) {
    assertThat(mentions("", body))
        .anySatisfy(mention -> {
          assertThat(mention.span().text()).isEqualTo(text);
          assertThat(mention.entity()).isEqualTo(id);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She ate an apple pie and met her target.",
        "The company missed its sales target; a price target of $20 was set.",
        "She won a gold medal and went on to the silver screen.",
        "The oil paintings hung beside gold-plated rings.",
        "The price of oil paintings rose at the auction.",
        "He has a yen for travel and lives down the street.",
        "An orange fell into the gap."
      })
  void wordsWithoutAMarketReadingAreNoNames(String body) {
    assertThat(ids("", body)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Apple shares rose 2%.                 | apple
          Target cut its outlook.               | target
          Silver gained 3% to $30 an ounce.     | silver
          The yen fell to 150 per dollar.       | yen
          Oil rose 2% to $80 a barrel.          | crude-oil
          """)
  void theSameWordsWithAMarketReadingAre(String body, String id) {
    assertThat(ids("", body)).contains(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gold Climbs As Huatai Securities Bets On Fed Rate Cut",
        "gold climbs as huatai securities bets on fed rate cut",
        "Gold climbs as Huatai Securities bets on Fed rate cut"
      })
  void headlinesGetTheIdsOfTheSentenceInAnyCase(String title) {
    assertThat(ids(title, "")).containsExactly("fed-funds-rate", "gold", "huatai-securities");
  }

  @Test
  void aSurnameOfTwoIsNobodysId() {
    assertThat(mentions("", "Mike Wilson of Morgan Stanley spoke. Robert Wilson left. Wilson sat."))
        .filteredOn(mention -> mention.span().text().equals("Wilson"))
        .extracting(Mention::entity)
        .containsExactly((String) null);
  }
}
