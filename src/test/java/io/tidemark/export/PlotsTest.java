package io.tidemark.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidemark.export.chart.Plot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlotsTest {
  @Test
  void linesAreTheRowsOfEachSeriesInOrderOfTimeInTheTablesZone() {
    Table table =
        new Table(
            Map.of("zone", "America/New_York"),
            List.of(
                new Column("start", "from", CellType.DAY),
                new Column("series", "series", CellType.TEXT),
                new Column("stories", "stories", CellType.BAR)),
            List.of(row(day(11), "a", 2), row(day(10), "a", 1), row(day(10), "b", 5)),
            List.of());
    Chart chart =
        new Chart.Lines("Stories", "start", List.of("series"), "stories", "stories a day", null);

    Plot.Lines lines = (Plot.Lines) Plots.of(table, chart);

    assertThat(lines.lines()).extracting(Plot.Line::name).containsExactly("a", "b");
    // The clocks go forward on the night to the 10th.
    assertThat(lines.lines().getFirst().points())
        .containsExactly(
            new Plot.Point(Instant.parse("2013-03-10T05:00:00Z"), 1),
            new Plot.Point(Instant.parse("2013-03-11T04:00:00Z"), 2));
    assertThat(lines.times().label()).isEqualTo("time in America/New_York");
    assertThat(lines.heights().numbers()).isEqualTo(Plot.Numbers.WHOLE);
  }

  @Test
  void neighbouringFlagsAreOneShadedStretchUpToTheNextBucket() {
    Table table =
        new Table(
            Map.of(),
            List.of(
                new Column("start", "from", CellType.DAY),
                new Column("stories", "stories", CellType.COUNT),
                new Column("burst", "burst", CellType.FLAG)),
            List.of(
                row(day(1), 1, false),
                row(day(2), 9, true),
                row(day(3), 8, true),
                row(day(4), 1, null),
                row(day(5), 9, true)),
            List.of());
    Chart chart = new Chart.Lines("Stories", "start", List.of(), "stories", "stories", "burst");

    Plot.Lines lines = (Plot.Lines) Plots.of(table, chart);

    assertThat(lines.shaded())
        .containsExactly(
            new Plot.Stretch(0, midnight(2), midnight(4)),
            new Plot.Stretch(0, midnight(5), midnight(6)));
  }

  @Test
  void aHeatMapIsOfColumnsOrOfRowsThatNameTheirSquare() {
    List<Column> columns =
        List.of(
            new Column("theme", "theme", CellType.TEXT),
            new Column("gold", "gold", CellType.COUNT),
            new Column("yen", "Japanese yen", CellType.COUNT));
    Table wide = new Table(Map.of(), columns, List.of(row("a", 1, null)), List.of());
    Chart byColumn =
        new Chart.HeatMap("t", "theme", List.of("gold", "yen"), null, "n", Chart.Scale.FROM_ZERO);
    Table tall =
        new Table(
            Map.of(),
            List.of(
                new Column("theme", "theme", CellType.TEXT),
                new Column("subject", "subject", CellType.TEXT),
                new Column("n", "n", CellType.NUMBER)),
            List.of(row("a", "gold", 1.0), row("b", "yen", -2.0), row("b", "gold", null)),
            List.of());
    Chart byRow =
        new Chart.HeatMap("t", "theme", List.of("subject"), "n", "n", Chart.Scale.AROUND_ZERO);

    Plot.HeatMap first = (Plot.HeatMap) Plots.of(wide, byColumn);
    Plot.HeatMap second = (Plot.HeatMap) Plots.of(tall, byRow);

    assertThat(first.columns()).containsExactly("gold", "Japanese yen");
    assertThat(first.squares()).containsExactly(new Plot.Square(0, 0, 1));
    assertThat(second.rows()).containsExactly("a", "b");
    assertThat(second.squares())
        .containsExactly(new Plot.Square(0, 0, 1), new Plot.Square(1, 1, -2));
  }

  @Test
  void aSpreadThatIsNotToldIsItsMiddle() {
    Table table =
        new Table(
            Map.of(),
            List.of(
                new Column("day", "day", CellType.DAY),
                new Column("median", "median", CellType.NUMBER),
                new Column("low", "low", CellType.NUMBER),
                new Column("high", "high", CellType.NUMBER)),
            List.of(row(day(1), 1500.0, null, 1600.0)),
            List.of());
    Chart chart = new Chart.Band("c", "day", List.of(), "median", "low", "high", null, "USD");

    Plot.Band band = (Plot.Band) Plots.of(table, chart);

    assertThat(band.strips().getFirst().spreads())
        .containsExactly(new Plot.Spread(midnight(1), 1500, 1500, 1600));
  }

  @Test
  void aChartOfAColumnThatIsNotThereIsRefused() {
    Table table =
        new Table(Map.of(), List.of(new Column("a", "a", CellType.TEXT)), List.of(), List.of());
    assertThatThrownBy(() -> table.drawnAs(new Chart.Lines("t", "a", List.of(), "b", "n", null)))
        .hasMessage("the chart needs a column b, of [a]");
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2013, 3, day);
  }

  private static Instant midnight(int day) {
    return Instant.parse("2013-03-%02dT00:00:00Z".formatted(day));
  }

  private static List<@Nullable Object> row(@Nullable Object... cells) {
    return Arrays.asList(cells);
  }
}
