package io.tidemark.export.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.CategoryTextAnnotation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;

/** Bars to both sides of a middle line. */
final class DivergingSketch {
  private static final int LONGEST_NAME = 44;
  private static final int MOST_BARS = 60;
  private static final int BAR_HEIGHT = 22;
  private static final int AROUND_BARS = 110;

  private DivergingSketch() {}

  static Sketch of(Plot.Diverging diverging) {
    List<Plot.Bar> bars = diverging.bars().subList(0, Math.min(MOST_BARS, diverging.bars().size()));
    NumberAxis lengths = Look.axis(diverging.lengths());
    NumberFormat format = Look.format(diverging.lengths().numbers());
    lengths.setNumberFormatOverride(new WithoutSign(format));
    CategoryAxis names = new CategoryAxis();
    Look.dress(names);
    names.setMaximumCategoryLabelWidthRatio(0.4f);
    names.setLowerMargin(0.01);
    names.setUpperMargin(0.01);
    names.setCategoryMargin(0.25);
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    CategoryPlot plot = new CategoryPlot(data, names, lengths, renderer(diverging));
    double toRight = 0;
    double toLeft = 0;
    for (Plot.Bar bar : bars) {
      String name = unique(data, Look.cut(bar.name(), LONGEST_NAME));
      for (int i = 0; i < diverging.right().size(); i++) {
        data.addValue(bar.right().get(i), diverging.right().get(i), name);
      }
      for (int i = 0; i < diverging.left().size(); i++) {
        data.addValue(-bar.left().get(i), diverging.left().get(i), name);
      }
      toRight = Math.max(toRight, sum(bar.right()));
      toLeft = Math.max(toLeft, sum(bar.left()));
      plot.addAnnotation(
          end(name, told(bar.right(), format), sum(bar.right()), TextAnchor.CENTER_LEFT));
      plot.addAnnotation(
          end(name, told(bar.left(), format), -sum(bar.left()), TextAnchor.CENTER_RIGHT));
    }
    // The numbers stand beyond the bars' ends.
    double room = Math.max(1, toRight + toLeft) * 0.12;
    lengths.setRange(-toLeft - room, toRight + room);
    dress(plot);
    JFreeChart chart = new JFreeChart(null, Look.PLAIN, plot, true);
    Look.dress(chart);
    String remark =
        bars.size() < diverging.bars().size()
            ? "The first %d of %d rows.".formatted(bars.size(), diverging.bars().size())
            : "";
    return new Sketch(chart, Sketch.WIDTH, AROUND_BARS + BAR_HEIGHT * bars.size(), remark);
  }

  private static StackedBarRenderer renderer(Plot.Diverging diverging) {
    StackedBarRenderer renderer = new StackedBarRenderer();
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(true);
    renderer.setMaximumBarWidth(0.12);
    int n = 0;
    for (int i = 0; i < diverging.right().size(); i++) {
      paint(renderer, n++, i == 0 ? Look.UP : Look.UP_LIGHT, Look.UP);
    }
    for (int i = 0; i < diverging.left().size(); i++) {
      paint(renderer, n++, i == 0 ? Look.DOWN : Look.DOWN_LIGHT, Look.DOWN);
    }
    return renderer;
  }

  private static void paint(StackedBarRenderer renderer, int part, Color fill, Color outline) {
    renderer.setSeriesPaint(part, fill);
    renderer.setSeriesOutlinePaint(part, outline);
    renderer.setSeriesOutlineStroke(part, new BasicStroke(0.7f));
  }

  private static void dress(CategoryPlot plot) {
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setBackgroundPaint(Color.WHITE);
    plot.setOutlineVisible(false);
    plot.setRangeGridlinePaint(Look.GRID);
    plot.setRangeGridlineStroke(new BasicStroke(0.8f));
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setRangeAxisLocation(org.jfree.chart.axis.AxisLocation.BOTTOM_OR_LEFT);
    plot.addRangeMarker(new ValueMarker(0, Look.INK, new BasicStroke(1)), Layer.FOREGROUND);
  }

  /** Such as {@code 12 + 3}: the first part, then the others; nothing where all are nothing. */
  private static String told(List<Double> parts, NumberFormat format) {
    double rest = sum(parts) - parts.getFirst();
    if (sum(parts) == 0) {
      return "";
    }
    return rest == 0
        ? format.format(parts.getFirst())
        : format.format(parts.getFirst()) + " + " + format.format(rest);
  }

  private static double sum(List<Double> parts) {
    return parts.stream().collect(Collectors.summingDouble(part -> part));
  }

  private static CategoryTextAnnotation end(
      String name, String text, double at, TextAnchor anchor) {
    String spaced = anchor.equals(TextAnchor.CENTER_LEFT) ? " " + text : text + " ";
    CategoryTextAnnotation annotation = new CategoryTextAnnotation(spaced, name, at);
    annotation.setFont(Look.SMALL);
    annotation.setPaint(Look.INK);
    annotation.setTextAnchor(anchor);
    return annotation;
  }

  private static String unique(DefaultCategoryDataset data, String name) {
    String unique = name;
    for (int n = 2; data.getColumnIndex(unique) >= 0; n++) {
      unique = name + " (" + n + ")";
    }
    return unique;
  }
}
