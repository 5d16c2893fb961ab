package io.tidemark.export.chart;

import java.awt.BasicStroke;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Values with intervals along a number; series stand side by side. */
final class IntervalsSketch {
  private static final int LONGEST_NAME = 60;
  private static final double ASIDE = 0.13;
  private static final int MOST_SERIES = 5;

  private IntervalsSketch() {}

  static Sketch of(Plot.Intervals intervals) {
    List<Plot.Estimates> drawn =
        intervals.series().stream()
            .sorted(Comparator.comparingDouble(series -> -farthest(series)))
            .limit(MOST_SERIES)
            .toList();
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setDrawXError(false);
    renderer.setDrawYError(true);
    renderer.setCapLength(4);
    for (int n = 0; n < drawn.size(); n++) {
      String name = Look.cut(drawn.get(n).name(), LONGEST_NAME);
      XYIntervalSeries series =
          new XYIntervalSeries(data.indexOf(name) < 0 ? name : name + " (" + (n + 1) + ")");
      double aside = (n - (drawn.size() - 1) / 2.0) * ASIDE;
      for (Plot.Estimate one : drawn.get(n).estimates()) {
        double at = one.at() + aside;
        series.add(at, at, at, one.value(), one.low(), one.high());
      }
      data.addSeries(series);
      renderer.setSeriesPaint(n, Look.colour(n));
      renderer.setSeriesStroke(n, new BasicStroke(1.4f));
      renderer.setSeriesShape(n, Look.mark(n));
    }
    NumberAxis along = Look.axis(intervals.along());
    along.setAutoRangeIncludesZero(false);
    if (drawn.stream().flatMap(s -> s.estimates().stream()).allMatch(e -> e.at() % 1 == 0)) {
      along.setStandardTickUnits(NumberAxis.createIntegerTickUnits(Locale.ROOT));
    }
    XYPlot plot = new XYPlot(data, along, Look.axis(intervals.heights()), renderer);
    Look.dress(plot);
    plot.addRangeMarker(new ValueMarker(0, Look.INK, new BasicStroke(1)), Layer.BACKGROUND);
    JFreeChart chart = new JFreeChart(null, Look.PLAIN, plot, true);
    Look.dress(chart);
    String remark =
        drawn.size() < intervals.series().size()
            ? "%d of %d series drawn, those farthest from zero."
                .formatted(drawn.size(), intervals.series().size())
            : "";
    return new Sketch(chart, Sketch.WIDTH, Sketch.HEIGHT, remark);
  }

  private static double farthest(Plot.Estimates series) {
    return series.estimates().stream().mapToDouble(e -> Math.abs(e.value())).max().orElse(0);
  }
}
