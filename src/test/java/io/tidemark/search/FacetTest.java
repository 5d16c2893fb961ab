package io.tidemark.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.analyze.FourStories;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How what matches spreads; the reprint is an article and no story of its own. */
class FacetTest {
  @TempDir private static Path folder;
  private static FourStories stories;
  private static Searcher searcher;

  @BeforeAll
  static void index() throws IOException {
    stories = FourStories.in(folder);
    searcher = stories.searcher();
  }

  @AfterAll
  static void close() throws IOException {
    stories.close();
  }

  @Test
  void articlesAndStoriesAreCountedByTheme() {
    assertThat(facet("*", Facet.Field.THEME).rows())
        .containsExactly(new Facet.Row("trump-trade", 3, 2), new Facet.Row("rate-cut", 1, 1));
  }

  @Test
  void aPublisherStandsAsTold() {
    assertThat(facet("*", Facet.Field.PUBLISHER).rows())
        .containsExactly(new Facet.Row("Harbor Wire", 2, 2), new Facet.Row("Lantern Post", 1, 1));
  }

  @Test
  void anArticleWithoutADayIsInNoMonth() {
    assertThat(facet("*", Facet.Field.MONTH).rows())
        .containsExactly(new Facet.Row("2024-07", 4, 3));
  }

  @Test
  void onlyWhatMatchesIsCounted() {
    assertThat(facet("rate-cut", Facet.Field.SUBJECT).rows())
        .containsExactly(new Facet.Row("gold", 1, 1));
    assertThat(facet("publisher:lantern-post", Facet.Field.PERSON).rows()).isEmpty();
  }

  @Test
  void whatIsNotShownIsToldOf() {
    Facet first = searcher.facets(Selection.ALL, EnumSet.of(Facet.Field.SUBJECT), 1).getFirst();
    assertThat(first.rows()).containsExactly(new Facet.Row("gold", 3, 3));
    assertThat(first.values()).isEqualTo(3);
  }

  private static Facet facet(String query, Facet.Field field) {
    return searcher.facets(Selection.of(query), EnumSet.of(field), 10).getFirst();
  }
}
