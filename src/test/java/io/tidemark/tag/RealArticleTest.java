package io.tidemark.tag;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.Article;
import io.tidemark.article.Published;
import io.tidemark.article.TaggedArticle;
import io.tidemark.article.ThemeTag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What the tagger must show on the article that the project began from, where it is at hand. */
class RealArticleTest {
  private static final Path SAMPLE = Path.of("../shared/samples/rate-cut-trade.txt");

  @Test
  void theArticleThatTheProjectBeganFromIsTaggedInFull() throws Exception {
    Assumptions.assumeTrue(Files.exists(SAMPLE), "the sample is not at hand");
    Article article =
        Article.of("sample", "", Files.readString(SAMPLE))
            .withPublished(new Published.On(LocalDate.of(2024, 7, 17)))
            .withLanguage("en");

    TaggedArticle tagged = OwnTagger.tag(article);

    assertThat(tagged.themes())
        .extracting(ThemeTag::theme)
        .contains(
            "trump-trade",
            "rate-cut",
            "small-cap-rotation",
            "short-covering",
            "earnings-revisions",
            "yield-curve-steepening",
            "reflation",
            "disinflation");
    assertThat(tagged.moves())
        .extracting(move -> move.subject().entity() + " " + move.direction())
        .contains(
            "russell-2000 UP",
            "nasdaq-composite UP",
            "bitcoin UP",
            "gold UP",
            "us-yield-curve STEEPER",
            "us-inflation DOWN",
            "us-stocks UP",
            "us-dollar DOWN",
            "us-treasury-yields DOWN");
    assertThat(tagged.positions())
        .extracting(position -> position.value().value())
        .containsExactly(25.0, 9.9, 7.6);
    assertThat(tagged.forecasts())
        .extracting(forecast -> forecast.forecaster().entity() + " " + forecast.subject().entity())
        .contains("cicc us-treasury-yields", "cicc gold", "rbc-capital-markets russell-2000");
  }
}
