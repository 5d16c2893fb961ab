package io.tidemark.export;

import io.tidemark.export.chart.Plot;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes what a chart names out of a table, as plain data to draw. */
final class Plots {
  private final Cells cells;

  private Plots(Table table) {
    this.cells = new Cells(table);
  }

  static Plot of(Table table, Chart chart) {
    Plots plots = new Plots(table);
    return switch (chart) {
      case Chart.Lines lines -> plots.lines(lines);
      case Chart.Diverging diverging -> plots.diverging(diverging);
      case Chart.HeatMap map -> plots.heatMap(map);
      case Chart.Band band -> plots.band(band);
      case Chart.Intervals intervals -> plots.intervals(intervals);
    };
  }

  private Plot lines(Chart.Lines chart) {
    List<Plot.Line> lines = new ArrayList<>();
    List<Plot.Stretch> shaded = new ArrayList<>();
    cells
        .bySeries(chart.series())
        .forEach((name, rows) -> {
          List<Plot.Point> points = points(rows, chart.when(), chart.value());
          if (chart.shaded() != null) {
            shaded.addAll(stretches(lines.size(), rows, chart.when(), chart.shaded()));
          }
          lines.add(new Plot.Line(name, points));
        });
    String shadedLabel = chart.shaded() == null ? null : cells.column(chart.shaded()).header();
    return new Plot.Lines(
        chart.title(),
        times(),
        new Plot.Axis(chart.label(), numbers(chart.value())),
        lines,
        shaded,
        shadedLabel);
  }

  private List<Plot.Point> points(List<List<@Nullable Object>> rows, String when, String value) {
    List<Plot.Point> points = new ArrayList<>();
    for (List<@Nullable Object> row : rows) {
      Instant at = cells.moment(cells.cell(row, when));
      Double height = Cells.number(cells.cell(row, value));
      if (at != null && height != null) {
        points.add(new Plot.Point(at, height));
      }
    }
    points.sort(Comparator.comparing(Plot.Point::at));
    return points;
  }

  /** From the first bucket that is flagged to the end of the last one beside it. */
  private List<Plot.Stretch> stretches(
      int line, List<List<@Nullable Object>> rows, String when, String flag) {
    record Bucket(Instant at, boolean flagged) {}
    List<Bucket> buckets = new ArrayList<>();
    for (List<@Nullable Object> row : rows) {
      Instant at = cells.moment(cells.cell(row, when));
      if (at != null) {
        buckets.add(new Bucket(at, isTold(cells.cell(row, flag))));
      }
    }
    buckets.sort(Comparator.comparing(Bucket::at));
    Duration step = Duration.ofDays(1);
    for (int i = 1; i < buckets.size(); i++) {
      step = Duration.between(buckets.get(i - 1).at(), buckets.get(i).at());
    }
    List<Plot.Stretch> stretches = new ArrayList<>();
    Instant from = null;
    for (int i = 0; i < buckets.size(); i++) {
      if (buckets.get(i).flagged() && from == null) {
        from = buckets.get(i).at();
      }
      boolean last = i + 1 == buckets.size();
      if (from != null && (last || !buckets.get(i + 1).flagged())) {
        Instant to = last ? buckets.get(i).at().plus(step) : buckets.get(i + 1).at();
        if (buckets.get(i).flagged()) {
          stretches.add(new Plot.Stretch(line, from, to));
        }
        from = null;
      }
    }
    return stretches;
  }

  /** A flag that is set, or a weight above nothing. */
  private static boolean isTold(@Nullable Object value) {
    return Boolean.TRUE.equals(value)
        || (value instanceof Number weight && weight.doubleValue() > 0);
  }

  private Plot diverging(Chart.Diverging chart) {
    List<Plot.Bar> bars = new ArrayList<>();
    for (List<@Nullable Object> row : cells.rows()) {
      bars.add(
          new Plot.Bar(
              cells.names(row, chart.names()),
              lengths(row, chart.right()),
              lengths(row, chart.left())));
    }
    return new Plot.Diverging(
        chart.title(),
        new Plot.Axis(chart.label(), numbers(chart.right().getFirst().key())),
        chart.right().stream().map(Chart.Part::label).toList(),
        chart.left().stream().map(Chart.Part::label).toList(),
        bars);
  }

  private List<Double> lengths(List<@Nullable Object> row, List<Chart.Part> parts) {
    List<Double> lengths = new ArrayList<>();
    for (Chart.Part part : parts) {
      Double length = Cells.number(cells.cell(row, part.key()));
      lengths.add(length == null ? 0 : Math.abs(length));
    }
    return lengths;
  }

  private Plot heatMap(Chart.HeatMap chart) {
    Set<String> rows = new LinkedHashSet<>();
    Set<String> columns = new LinkedHashSet<>();
    record At(String row, String column, double value) {}
    List<At> found = new ArrayList<>();
    for (List<@Nullable Object> row : cells.rows()) {
      String name = Cells.name(cells.cell(row, chart.row()));
      rows.add(name);
      for (String key : chart.columns()) {
        String of =
            chart.value() == null ? cells.column(key).header() : Cells.name(cells.cell(row, key));
        columns.add(of);
        Double value = Cells.number(cells.cell(row, chart.value() == null ? key : chart.value()));
        if (value != null) {
          found.add(new At(name, of, value));
        }
      }
    }
    List<String> down = List.copyOf(rows);
    List<String> across = List.copyOf(columns);
    return new Plot.HeatMap(
        chart.title(),
        new Plot.Axis(
            chart.label(),
            numbers(chart.value() == null ? chart.columns().getFirst() : chart.value())),
        chart.scale() == Chart.Scale.FROM_ZERO ? Plot.Balance.FROM_ZERO : Plot.Balance.AROUND_ZERO,
        down,
        across,
        found.stream()
            .map(at ->
                new Plot.Square(down.indexOf(at.row()), across.indexOf(at.column()), at.value()))
            .toList());
  }

  private Plot band(Chart.Band chart) {
    List<Plot.Strip> strips = new ArrayList<>();
    String key = chart.unit();
    String unit = key == null ? null : unitOfMost(key, chart.middle());
    cells
        .bySeries(chart.series())
        .forEach((name, rows) -> {
          List<Plot.Spread> spreads = new ArrayList<>();
          for (List<@Nullable Object> row : rows) {
            Instant at = cells.moment(cells.cell(row, chart.when()));
            Double middle = Cells.number(cells.cell(row, chart.middle()));
            boolean drawn = key == null || Cells.name(cells.cell(row, key)).equals(unit);
            if (at != null && middle != null && drawn) {
              double low =
                  Objects.requireNonNullElse(Cells.number(cells.cell(row, chart.low())), middle);
              double high =
                  Objects.requireNonNullElse(Cells.number(cells.cell(row, chart.high())), middle);
              spreads.add(new Plot.Spread(at, middle, low, high));
            }
          }
          spreads.sort(Comparator.comparing(Plot.Spread::at));
          if (!spreads.isEmpty()) {
            strips.add(new Plot.Strip(name, spreads));
          }
        });
    return new Plot.Band(
        chart.title(),
        times(),
        new Plot.Axis(
            unit == null ? chart.label() : chart.label() + ", " + unit, numbers(chart.middle())),
        strips);
  }

  private @Nullable String unitOfMost(String key, String value) {
    Map<String, Integer> units = new LinkedHashMap<>();
    for (List<@Nullable Object> row : cells.rows()) {
      if (Cells.number(cells.cell(row, value)) != null) {
        units.merge(Cells.name(cells.cell(row, key)), 1, Integer::sum);
      }
    }
    return units.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private Plot intervals(Chart.Intervals chart) {
    List<Plot.Estimates> series = new ArrayList<>();
    cells
        .bySeries(chart.series())
        .forEach((name, rows) -> {
          List<Plot.Estimate> estimates = new ArrayList<>();
          for (List<@Nullable Object> row : rows) {
            Double at = Cells.number(cells.cell(row, chart.at()));
            Double value = Cells.number(cells.cell(row, chart.value()));
            if (at != null && value != null) {
              double low =
                  Objects.requireNonNullElse(Cells.number(cells.cell(row, chart.low())), value);
              double high =
                  Objects.requireNonNullElse(Cells.number(cells.cell(row, chart.high())), value);
              estimates.add(new Plot.Estimate(at, value, low, high));
            }
          }
          series.add(new Plot.Estimates(name, estimates));
        });
    return new Plot.Intervals(
        chart.title(),
        new Plot.Axis(chart.atLabel(), numbers(chart.at())),
        new Plot.Axis(chart.label(), numbers(chart.value())),
        series);
  }

  private Plot.Times times() {
    boolean told = cells.tellsZone();
    return new Plot.Times(
        told ? "time in " + cells.zone().getId() : "day, as each article tells it", cells.zone());
  }

  private Plot.Numbers numbers(String key) {
    return switch (cells.column(key).type()) {
      case COUNT, BAR -> Plot.Numbers.WHOLE;
      case SHARE -> Plot.Numbers.PERCENT;
      default -> Plot.Numbers.DECIMAL;
    };
  }
}
