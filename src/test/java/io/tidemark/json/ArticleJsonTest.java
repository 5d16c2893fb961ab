package io.tidemark.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.Article;
import io.tidemark.article.ArticleKind;
import io.tidemark.article.Aside;
import io.tidemark.article.Note;
import io.tidemark.article.Published;
import io.tidemark.article.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArticleJsonTest {
  private static final Article PLAIN = Article.of("a", "Gold rises", "Gold rose 1%.");

  @Test
  void whatANoteTellsAndWhatWasSetApartIsReadBackAsItWasWritten() {
    Article note =
        new Article(
            "n",
            "note.pdf",
            ArticleKind.RESEARCH,
            "Halvard Steel: still a buy",
            "We keep our rating.",
            null,
            new Published.On(LocalDate.of(2024, 7, 16)),
            List.of("Ana Reyes"),
            "Marlowe Securities",
            "en",
            "mail",
            new Note(
                "Marlowe Securities",
                List.of("Ana Reyes"),
                LocalDate.of(2024, 7, 16),
                "Buy",
                new Note.PriceTarget(42.5, Unit.USD),
                "HALV"),
            List.of(new Aside(Aside.Kind.DISCLAIMER, "This is no offer.")),
            Map.of("title", "text:title"));

    assertThat(ArticleJson.readArticle(ArticleJson.write(note))).isEqualTo(note);
  }

  @Test
  void anArticleThatIsNoNoteSaysNothingOfNotes() {
    assertThat(ArticleJson.write(PLAIN)).doesNotContain("note", "parent", "asides");
    assertThat(ArticleJson.readArticle(ArticleJson.write(PLAIN))).isEqualTo(PLAIN);
  }
}
