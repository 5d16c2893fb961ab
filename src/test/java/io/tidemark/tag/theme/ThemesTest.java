package io.tidemark.tag.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.Article;
import io.tidemark.article.ThemeStatus;
import io.tidemark.article.ThemeTag;
import io.tidemark.catalog.Catalog;
import io.tidemark.catalog.CatalogReader;
import io.tidemark.tag.text.Annotator;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The project's own themes. */
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // set before all tests
class ThemesTest {
  private Catalog catalog;
  private Annotator annotator;
  private ThemeTagger tagger;

  @BeforeAll
  void read() throws Exception {
    catalog = CatalogReader.read(Path.of("models"));
    annotator = new Annotator();
    tagger = new ThemeTagger(catalog);
  }

  @Test
  void everyThemeMatchesTheSentencesItMustAndNoneOfThoseItMustNot() {
    assertThat(new ThemeTester(this::tag, this::explain).test(catalog)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "trump-trade; The Trump trade lifted small caps on Monday.; ACTIVE",
        "trump-trade; The unwinding of the Trump trade hit small caps.; FADING",
        "trump-trade; If Trump wins, investors expect a steeper curve.; CONDITIONAL",
        "rate-cut; The bank sees no rate cut this year.; NEGATED",
        "rate-cut; Officials ruled out a rate cut in June.; NEGATED",
        "rate-cut; A rate cut in June is unlikely.; NEGATED",
        "rate-hike; Traders dialed back bets on Fed rate hikes.; FADING",
        "rate-hike; The bank would raise interest rates if prices kept climbing.; CONDITIONAL",
        "recession-fears; Recession fears faded after the upbeat data.; FADING",
        "safe-haven; Strong earnings reduced the appeal of safe-haven debt.; FADING",
        "short-covering; The rally that began with short covering has lost its way.; PAST",
      })
  void theWordsAroundTellTheStatus(String theme, String text, ThemeStatus status) {
    assertThat(tag(article("", text)))
        .filteredOn(t -> t.theme().equals(theme))
        .first()
        .extracting(ThemeTag::status)
        .isEqualTo(status);
  }

  @Test
  void aTagNamesItsRuleAndPointsAtItsWords() {
    ThemeTag tag = tag(article("", "Small caps rose as the \"Trump trade\" came back.")).getFirst();

    assertThat(tag.rule()).isEqualTo("trump-trade#1");
    assertThat(tag.span().text()).isEqualTo("Trump trade");
  }

  @Test
  void aThemeOfTheTitleOrTheFirstSentenceIsCentral() {
    String filler = "Turnover was thin. Volumes rose later. The board met at noon. ";

    assertThat(central("Bank cuts interest rates", filler)).contains("rate-cut");
    assertThat(central("", "The bank cut interest rates. " + filler)).contains("rate-cut");
    assertThat(central("", filler.repeat(3) + "The bank cut interest rates.")).isEmpty();
  }

  @Test
  void aThemeThatIsToldAgainAndAgainIsCentral() {
    String cut = "The board met. Turnover was thin. Later the bank cut interest rates. ";

    assertThat(central("", cut.repeat(4))).contains("rate-cut");
  }

  private List<String> central(String title, String body) {
    return tag(article(title, body)).stream()
        .filter(ThemeTag::central)
        .map(ThemeTag::theme)
        .distinct()
        .toList();
  }

  private List<Explanation> explain(Article article, String theme) {
    return tagger.explain(annotator.annotate(article), List.of(), theme);
  }

  private List<ThemeTag> tag(Article article) {
    return tagger.tag(annotator.annotate(article), List.of());
  }

  private static Article article(String title, String body) {
    return Article.of("a", title, body).withLanguage("en");
  }
}
