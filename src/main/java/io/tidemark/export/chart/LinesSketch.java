package io.tidemark.export.chart;

import java.awt.Color;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Lines over time. */
final class LinesSketch {
  private static final int LONGEST_NAME = 60;
  private static final Duration AROUND_ONE_POINT = Duration.ofDays(3);

  private LinesSketch() {}

  static Sketch of(Plot.Lines lines) {
    List<Integer> drawn = mostFirst(lines);
    XYSeriesCollection data = new XYSeriesCollection();
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
    renderer.setDrawSeriesLineAsPath(true);
    renderer.setUseFillPaint(true);
    for (int n = 0; n < drawn.size(); n++) {
      Plot.Line line = lines.lines().get(drawn.get(n));
      XYSeries series = new XYSeries(unique(data, Look.cut(line.name(), LONGEST_NAME)));
      line.points().forEach(point -> series.add((double) point.at().toEpochMilli(), point.value()));
      data.addSeries(series);
      renderer.setSeriesPaint(n, Look.colour(n));
      renderer.setSeriesFillPaint(n, n % 2 == 0 ? Look.colour(n) : Color.WHITE);
      renderer.setSeriesStroke(n, Look.stroke(n));
      renderer.setSeriesShape(n, Look.mark(n));
      renderer.setSeriesShapesVisible(n, line.points().size() <= Look.MOST_MARKS);
    }
    XYPlot plot =
        new XYPlot(
            data,
            times(
                lines.times(),
                lines.lines().stream().flatMap(line -> line.points().stream()).map(Plot.Point::at)),
            Look.axis(lines.heights()),
            renderer);
    Look.dress(plot);
    for (Plot.Stretch stretch : lines.shaded()) {
      int n = drawn.indexOf(stretch.line());
      if (n >= 0) {
        IntervalMarker marker =
            new IntervalMarker(
                stretch.from().toEpochMilli(), stretch.to().toEpochMilli(), Look.pale(n));
        marker.setOutlinePaint(null);
        marker.setAlpha(1);
        plot.addDomainMarker(marker, Layer.BACKGROUND);
      }
    }
    JFreeChart chart = new JFreeChart(null, Look.PLAIN, plot, true);
    Look.dress(chart);
    List<String> remarks = new ArrayList<>();
    if (lines.shadedLabel() != null && !lines.shaded().isEmpty()) {
      remarks.add("Shaded: " + lines.shadedLabel() + ".");
    }
    if (drawn.size() < lines.lines().size()) {
      remarks.add(
          "%d of %d lines drawn, those highest in sum."
              .formatted(drawn.size(), lines.lines().size()));
    }
    return new Sketch(chart, Sketch.WIDTH, Sketch.HEIGHT, String.join(" ", remarks));
  }

  /** An axis over all of the times; where they are one, with room around it. */
  static DateAxis times(Plot.Times times, Stream<Instant> all) {
    List<Instant> sorted = all.sorted().toList();
    Instant first = sorted.getFirst();
    Instant last = sorted.getLast();
    boolean days =
        sorted.stream()
            .allMatch(at -> at.atZone(times.zone()).toLocalTime().equals(LocalTime.MIDNIGHT));
    Duration shown = Duration.between(first, last);
    DateAxis axis = Look.axis(times, shown, days ? Look.Steps.DAYS : Look.Steps.HOURS);
    if (first.equals(last)) {
      axis.setRange(
          (double) first.minus(AROUND_ONE_POINT).toEpochMilli(),
          (double) last.plus(AROUND_ONE_POINT).toEpochMilli());
    } else {
      axis.setLowerMargin(0.02);
      axis.setUpperMargin(0.02);
    }
    return axis;
  }

  /** Two lines may be cut to one name. */
  static String unique(XYSeriesCollection data, String name) {
    String unique = name;
    for (int n = 2; data.getSeriesIndex(unique) >= 0; n++) {
      unique = name + " (" + n + ")";
    }
    return unique;
  }

  /** Numbers of the lines that are drawn, in their own order. */
  private static List<Integer> mostFirst(Plot.Lines lines) {
    return Stream.iterate(0, n -> n + 1)
        .limit(lines.lines().size())
        .sorted(
            Comparator.comparingDouble(
                n -> -lines.lines().get(n).points().stream().mapToDouble(Plot.Point::value).sum()))
        .limit(Look.MOST_LINES)
        .sorted()
        .toList();
  }
}
