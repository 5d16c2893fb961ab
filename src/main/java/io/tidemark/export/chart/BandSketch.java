package io.tidemark.export.chart;

import java.awt.BasicStroke;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Middles with their spread over time. */
final class BandSketch {
  private static final int LONGEST_NAME = 60;

  private BandSketch() {}

  static Sketch of(Plot.Band band) {
    List<Plot.Strip> drawn =
        band.strips().stream()
            .sorted(Comparator.comparingInt(strip -> -strip.spreads().size()))
            .limit(Look.MOST_LINES)
            .toList();
    YIntervalSeriesCollection data = new YIntervalSeriesCollection();
    DeviationRenderer renderer = new DeviationRenderer(true, true);
    renderer.setAlpha(1);
    NumberAxis heights = Look.axis(band.heights());
    heights.setAutoRangeIncludesZero(false);
    XYPlot plot =
        new XYPlot(
            data,
            LinesSketch.times(
                band.times(),
                band.strips().stream()
                    .flatMap(strip -> strip.spreads().stream())
                    .map(Plot.Spread::at)),
            heights,
            renderer);
    for (int n = 0; n < drawn.size(); n++) {
      Plot.Strip strip = drawn.get(n);
      String name = Look.cut(strip.name(), LONGEST_NAME);
      YIntervalSeries series =
          new YIntervalSeries(data.indexOf(name) < 0 ? name : name + " (" + (n + 1) + ")");
      for (Plot.Spread at : strip.spreads()) {
        series.add((double) at.at().toEpochMilli(), at.middle(), at.low(), at.high());
      }
      data.addSeries(series);
      renderer.setSeriesPaint(n, Look.colour(n));
      renderer.setSeriesFillPaint(n, Look.pale(n));
      renderer.setSeriesStroke(n, Look.stroke(n));
      renderer.setSeriesShape(n, Look.mark(n));
      renderer.setSeriesShapesVisible(n, strip.spreads().size() <= Look.MOST_MARKS);
      if (strip.spreads().size() == 1) {
        // A band needs two points: one alone gets its spread as a line.
        Plot.Spread one = strip.spreads().getFirst();
        double at = one.at().toEpochMilli();
        plot.addAnnotation(
            new XYLineAnnotation(
                at, one.low(), at, one.high(), new BasicStroke(1.4f), Look.colour(n)));
      }
    }
    Look.dress(plot);
    JFreeChart chart = new JFreeChart(null, Look.PLAIN, plot, true);
    Look.dress(chart);
    String remark =
        drawn.size() < band.strips().size()
            ? "%d of %d series drawn, those of most days."
                .formatted(drawn.size(), band.strips().size())
            : "";
    return new Sketch(chart, Sketch.WIDTH, Sketch.HEIGHT, remark);
  }
}
