package io.tidemark.export;

import io.tidemark.export.chart.Plot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes what a chart names out of a table, as plain data to draw. */
final class Plots {
  private final Table table;
  private final ZoneId zone;

  private Plots(Table table) {
    this.table = table;
    Object told = table.about().get("zone");
    this.zone = told == null ? ZoneOffset.UTC : ZoneId.of(told.toString());
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
    bySeries(chart.series())
        .forEach((name, rows) -> {
          List<Plot.Point> points = points(rows, chart.when(), chart.value());
          if (chart.shaded() != null) {
            shaded.addAll(stretches(lines.size(), rows, chart.when(), chart.shaded()));
          }
          lines.add(new Plot.Line(name, points));
        });
    String shadedLabel = chart.shaded() == null ? null : column(chart.shaded()).header();
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
      Instant at = moment(cell(row, when));
      Double height = number(cell(row, value));
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
      Instant at = moment(cell(row, when));
      if (at != null) {
        buckets.add(new Bucket(at, isTold(cell(row, flag))));
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
    for (List<@Nullable Object> row : table.rows()) {
      bars.add(
          new Plot.Bar(
              names(row, chart.names()), lengths(row, chart.right()), lengths(row, chart.left())));
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
      Double length = number(cell(row, part.key()));
      lengths.add(length == null ? 0 : Math.abs(length));
    }
    return lengths;
  }

  private Plot heatMap(Chart.HeatMap chart) {
    Set<String> rows = new LinkedHashSet<>();
    Set<String> columns = new LinkedHashSet<>();
    record At(String row, String column, double value) {}
    List<At> found = new ArrayList<>();
    for (List<@Nullable Object> row : table.rows()) {
      String name = name(cell(row, chart.row()));
      rows.add(name);
      for (String key : chart.columns()) {
        String of = chart.value() == null ? column(key).header() : name(cell(row, key));
        columns.add(of);
        Double value = number(cell(row, chart.value() == null ? key : chart.value()));
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
    String unit = chart.unit() == null ? null : unitOfMost(chart.unit(), chart.middle());
    bySeries(chart.series())
        .forEach((name, rows) -> {
          List<Plot.Spread> spreads = new ArrayList<>();
          for (List<@Nullable Object> row : rows) {
            Instant at = moment(cell(row, chart.when()));
            Double middle = number(cell(row, chart.middle()));
            boolean drawn = unit == null || unit.equals(name(cell(row, chart.unit())));
            if (at != null && middle != null && drawn) {
              double low = Objects.requireNonNullElse(number(cell(row, chart.low())), middle);
              double high = Objects.requireNonNullElse(number(cell(row, chart.high())), middle);
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
    for (List<@Nullable Object> row : table.rows()) {
      if (number(cell(row, value)) != null) {
        units.merge(name(cell(row, key)), 1, Integer::sum);
      }
    }
    return units.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private Plot intervals(Chart.Intervals chart) {
    List<Plot.Estimates> series = new ArrayList<>();
    bySeries(chart.series())
        .forEach((name, rows) -> {
          List<Plot.Estimate> estimates = new ArrayList<>();
          for (List<@Nullable Object> row : rows) {
            Double at = number(cell(row, chart.at()));
            Double value = number(cell(row, chart.value()));
            if (at != null && value != null) {
              double low = Objects.requireNonNullElse(number(cell(row, chart.low())), value);
              double high = Objects.requireNonNullElse(number(cell(row, chart.high())), value);
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

  private Map<String, List<List<@Nullable Object>>> bySeries(List<String> keys) {
    Map<String, List<List<@Nullable Object>>> series = new LinkedHashMap<>();
    for (List<@Nullable Object> row : table.rows()) {
      String name = keys.isEmpty() ? name(table.about().get("query")) : names(row, keys);
      series.computeIfAbsent(name, n -> new ArrayList<>()).add(row);
    }
    return series;
  }

  /** Such as {@code abenomics, yen}. */
  private String names(List<@Nullable Object> row, List<String> keys) {
    return keys.stream()
        .map(key -> name(cell(row, key)))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private Plot.Times times() {
    boolean told = table.about().containsKey("zone");
    return new Plot.Times(told ? "time in " + zone.getId() : "day, as each article tells it", zone);
  }

  private Plot.Numbers numbers(String key) {
    return switch (column(key).type()) {
      case COUNT, BAR -> Plot.Numbers.WHOLE;
      case SHARE -> Plot.Numbers.PERCENT;
      default -> Plot.Numbers.DECIMAL;
    };
  }

  private Column column(String key) {
    return table.columns().get(index(key));
  }

  private @Nullable Object cell(List<@Nullable Object> row, String key) {
    return row.get(index(key));
  }

  private int index(String key) {
    for (int i = 0; i < table.columns().size(); i++) {
      if (table.columns().get(i).key().equals(key)) {
        return i;
      }
    }
    throw new IllegalArgumentException("the chart needs a column " + key);
  }

  private static String name(@Nullable Object value) {
    return value == null ? "" : Ink.clean(value.toString());
  }

  private static @Nullable Double number(@Nullable Object value) {
    double number =
        switch (value) {
          case null -> Double.NaN;
          case Number any -> any.doubleValue();
          case Amount amount -> amount.value();
          case String text when text.matches("[-+]?[0-9.]+") -> Double.parseDouble(text);
          default -> Double.NaN;
        };
    return Double.isFinite(number) ? number : null;
  }

  /** A day begins at midnight of the table's zone. */
  private @Nullable Instant moment(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Instant moment -> moment;
      case LocalDate day -> day.atStartOfDay(zone).toInstant();
      case LocalDateTime time -> time.atZone(zone).toInstant();
      case OffsetDateTime time -> time.toInstant();
      default -> parsed(value.toString());
    };
  }

  private @Nullable Instant parsed(String text) {
    try {
      if (text.length() == 10) {
        return moment(LocalDate.parse(text));
      }
      boolean local = text.matches("[^T]+T[0-9:.]+");
      return moment(local ? LocalDateTime.parse(text) : OffsetDateTime.parse(text));
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
