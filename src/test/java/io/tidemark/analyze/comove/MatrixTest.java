package io.tidemark.analyze.comove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidemark.article.Direction;
import io.tidemark.article.MoveStatus;
import io.tidemark.article.Sample;
import io.tidemark.search.Selection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatrixTest {
  private static final Matrix.Axes ALL = new Matrix.Axes(List.of(), List.of(), 10, 10);

  @TempDir static Path folder;
  private static SampleIndex index;

  @BeforeAll
  static void index() throws IOException {
    index =
        SampleIndex.of(
            folder,
            List.of(
                Sample.of("one", "2024-07-15", null, "One", "Gold rose on tariffs.\n\nOil fell.")
                    .theme("tariffs", "tariffs")
                    .up("gold", "Gold", "rose")
                    .down("crude-oil", "Oil", "fell"),
                Sample.of("two", "2024-07-16", null, "Two", "Gold rose on tariffs and a rate cut.")
                    .theme("tariffs", "tariffs")
                    .theme("rate-cut", "rate cut")
                    .up("gold", "Gold", "rose"),
                Sample.of(
                        "three",
                        "2024-07-17",
                        null,
                        "Three",
                        "Gold may rise on tariffs. Gold fell.")
                    .theme("tariffs", "tariffs")
                    .move("gold", "Gold", Direction.UP, MoveStatus.EXPECTED, "may rise", null)
                    .down("gold", "Gold", "fell"),
                Sample.of("four", "2024-07-18", null, "Four", "Oil fell.")
                    .down("crude-oil", "Oil", "fell")));
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  @Test
  void aCellHasTheStoriesOfItsThemeInWhichItsSubjectMoves() {
    Matrix matrix = Matrix.of(index.searcher(), Selection.ALL, Scope.ARTICLE, ALL);

    assertThat(matrix.counts().stories()).isEqualTo(4);
    assertThat(matrix.subjects()).containsExactly("gold", "crude-oil");
    assertThat(matrix.rows()).extracting(Matrix.Row::theme).containsExactly("tariffs", "rate-cut");
    assertThat(matrix.rows()).extracting(Matrix.Row::stories).containsExactly(3, 1);
    Matrix.Cell gold = matrix.rows().getFirst().cells().getFirst();
    assertThat(gold).isEqualTo(new Matrix.Cell(3, new Ways(2, 1, 0), new Ways(1, 0, 0)));
    assertThat(gold.net()).isEqualTo(1);
  }

  @Test
  void aCellIsTheRowOfTheThemesCoMoves() {
    Matrix matrix = Matrix.of(index.searcher(), Selection.ALL, Scope.PARAGRAPH, ALL);
    for (Matrix.Row theme : matrix.rows()) {
      CoMoves moves =
          CoMoves.of(
              index.searcher(),
              Selection.of("theme:" + theme.theme()),
              Scope.PARAGRAPH,
              CoMoves.Extent.ALL);
      for (CoMoves.Row row : moves.rows()) {
        Matrix.Cell cell = theme.cells().get(matrix.subjects().indexOf(row.subject()));
        assertThat(cell).isEqualTo(new Matrix.Cell(row.stories(), row.reported(), row.expected()));
      }
    }
  }

  @Test
  void themesAndSubjectsAskedForByNameComeInTheirOrder() {
    Matrix.Axes axes =
        new Matrix.Axes(List.of("rate-cut", "tariffs"), List.of("crude-oil", "gold"), 1, 1);

    Matrix matrix = Matrix.of(index.searcher(), Selection.ALL, Scope.SENTENCE, axes);

    assertThat(matrix.subjects()).containsExactly("crude-oil", "gold");
    assertThat(matrix.rows()).extracting(Matrix.Row::theme).containsExactly("rate-cut", "tariffs");
    assertThat(matrix.rows().getFirst().cells())
        .containsExactly(
            new Matrix.Cell(0, new Ways(0, 0, 0), new Ways(0, 0, 0)),
            new Matrix.Cell(1, new Ways(1, 0, 0), new Ways(0, 0, 0)));
  }

  @Test
  void anUnknownThemeIsAFault() {
    Matrix.Axes axes = new Matrix.Axes(List.of("tarifs"), List.of(), 1, 1);

    assertThatThrownBy(() -> Matrix.of(index.searcher(), Selection.ALL, Scope.ARTICLE, axes))
        .hasMessageContaining("did you mean 'tariffs'");
  }
}
