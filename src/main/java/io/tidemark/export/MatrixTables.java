package io.tidemark.export;

import io.tidemark.analyze.comove.Matrix;
import io.tidemark.search.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes tables of a matrix: one for the eye, and one with a row for each cell. */
public final class MatrixTables {
  private MatrixTables() {}

  /** One row a theme, one column a subject. */
  public static Table wide(Matrix matrix, Selection selection) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("theme", "theme", CellType.TEXT));
    columns.add(new Column("stories", "stories", CellType.COUNT));
    for (String subject : matrix.subjects()) {
      columns.add(new Column(subject, subject, CellType.TEXT));
    }
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Matrix.Row row : matrix.rows()) {
      List<@Nullable Object> cells = new ArrayList<>(Tables.row(row.theme(), row.stories()));
      for (int i = 0; i < row.cells().size(); i++) {
        Matrix.Cell cell = row.cells().get(i);
        cells.add(cell.stories() == 0 ? null : text(cell, matrix, i));
      }
      rows.add(cells);
    }
    return new Table(
        Tables.about(selection, matrix.counts()),
        columns,
        rows,
        List.of(
            "In all "
                + Tables.told(matrix.counts())
                + ". A cell: stories of the theme in which the subject moves, reported or"
                + " expected; behind it how many more of them report a rise than a fall.",
            "Subjects: " + String.join(", ", matrix.subjects()) + "."));
  }

  /** One row a theme and subject. */
  public static Table cells(Matrix matrix, Selection selection) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Matrix.Row row : matrix.rows()) {
      for (int i = 0; i < matrix.subjects().size(); i++) {
        Matrix.Cell cell = row.cells().get(i);
        rows.add(
            Tables.row(
                row.theme(),
                matrix.subjects().get(i),
                row.stories(),
                cell.stories(),
                cell.net(),
                cell.reported().up(),
                cell.reported().down(),
                cell.reported().flat(),
                cell.expected().up(),
                cell.expected().down(),
                cell.expected().flat()));
      }
    }
    return new Table(
            Tables.about(selection, matrix.counts()),
            List.of(
                new Column("theme", "theme", CellType.TEXT),
                new Column("subject", "subject", CellType.TEXT),
                new Column("themeStories", "theme's stories", CellType.COUNT),
                new Column("stories", "stories", CellType.COUNT),
                new Column("net", "net", CellType.COUNT),
                new Column("up", "up", CellType.COUNT),
                new Column("down", "down", CellType.COUNT),
                new Column("flat", "flat", CellType.COUNT),
                new Column("expectedUp", "up?", CellType.COUNT),
                new Column("expectedDown", "down?", CellType.COUNT),
                new Column("expectedFlat", "flat?", CellType.COUNT)),
            rows,
            List.of())
        .drawnAs(
            new Chart.HeatMap(
                "Themes by subjects",
                "theme",
                List.of("subject"),
                "net",
                "stories that report a rise, less those that report a fall",
                Chart.Scale.AROUND_ZERO));
  }

  /** Such as {@code 76 -41}, aligned with the others of its subject. */
  private static String text(Matrix.Cell cell, Matrix matrix, int subject) {
    int stories = 1;
    int net = 1;
    for (Matrix.Row row : matrix.rows()) {
      Matrix.Cell other = row.cells().get(subject);
      stories = Math.max(stories, String.valueOf(other.stories()).length());
      net = Math.max(net, net(other.net()).length());
    }
    String format = "%" + stories + "d %" + net + "s";
    return String.format(Locale.ROOT, format, cell.stories(), net(cell.net()));
  }

  private static String net(int net) {
    return net == 0 ? "±0" : String.format(Locale.ROOT, "%+d", net);
  }
}
