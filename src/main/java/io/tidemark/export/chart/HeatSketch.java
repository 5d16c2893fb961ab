package io.tidemark.export.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.PaintScale;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.chart.title.PaintScaleLegend;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultXYZDataset;

/** Coloured squares with their numbers. */
final class HeatSketch {
  private static final int LONGEST_NAME = 34;
  private static final int SQUARE_WIDTH = 46;
  private static final int SQUARE_HEIGHT = 26;
  private static final int BESIDE = 300;
  private static final int AROUND = 300;
  private static final Color NOTHING = new Color(0xF4F4F4);
  private static final Color MOST = new Color(0x08306B);
  private static final Color LEAST = new Color(0xF1F6FB);
  private static final Color POSITIVE = new Color(0x00507D);
  private static final Color NEGATIVE = new Color(0xB34700);

  private HeatSketch() {}

  static Sketch of(Plot.HeatMap map) {
    double reach = map.squares().stream().mapToDouble(s -> Math.abs(s.value())).max().orElse(1);
    Colours colours = new Colours(map.balance(), reach == 0 ? 1 : reach);
    double[][] values = new double[3][map.squares().size()];
    for (int i = 0; i < map.squares().size(); i++) {
      values[0][i] = map.squares().get(i).column();
      values[1][i] = map.squares().get(i).row();
      values[2][i] = map.squares().get(i).value();
    }
    DefaultXYZDataset data = new DefaultXYZDataset();
    data.addSeries("", values);
    XYBlockRenderer renderer = new XYBlockRenderer();
    renderer.setPaintScale(colours);
    SymbolAxis columns = names(map.columns());
    columns.setVerticalTickLabels(true);
    SymbolAxis rows = names(map.rows());
    rows.setInverted(true);
    XYPlot plot = new XYPlot(data, columns, rows, renderer);
    Look.dress(plot);
    plot.setRangeGridlinesVisible(false);
    plot.setBackgroundPaint(NOTHING);
    plot.setDomainAxisLocation(AxisLocation.TOP_OR_LEFT);
    for (Plot.Square square : map.squares()) {
      plot.addAnnotation(number(square, map.colours().numbers(), colours));
    }
    JFreeChart chart = new JFreeChart(null, Look.PLAIN, plot, false);
    Look.dress(chart);
    chart.addSubtitle(legend(map, colours));
    return new Sketch(
        chart,
        Math.max(Sketch.WIDTH / 2, BESIDE + SQUARE_WIDTH * map.columns().size()),
        AROUND + SQUARE_HEIGHT * map.rows().size(),
        "Blank: no value.");
  }

  private static SymbolAxis names(List<String> names) {
    SymbolAxis axis =
        new SymbolAxis(
            null, names.stream().map(name -> Look.cut(name, LONGEST_NAME)).toArray(String[]::new));
    Look.dress(axis);
    axis.setGridBandsVisible(false);
    axis.setTickMarksVisible(false);
    axis.setAxisLineVisible(false);
    axis.setRange(-0.5, names.size() - 0.5);
    return axis;
  }

  private static XYTextAnnotation number(
      Plot.Square square, Plot.Numbers numbers, Colours colours) {
    String text =
        switch (numbers) {
          case WHOLE, PERCENT -> Look.format(numbers).format(square.value());
          case DECIMAL -> String.format(java.util.Locale.ROOT, "%.2f", square.value());
        };
    XYTextAnnotation annotation = new XYTextAnnotation(text, square.column(), square.row());
    annotation.setFont(Look.SMALL);
    annotation.setPaint(colours.isDark(square.value()) ? Color.WHITE : Look.INK);
    return annotation;
  }

  private static PaintScaleLegend legend(Plot.HeatMap map, Colours colours) {
    NumberAxis axis = Look.axis(map.colours());
    PaintScaleLegend legend = new PaintScaleLegend(colours, axis);
    legend.setPosition(RectangleEdge.BOTTOM);
    legend.setAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    legend.setStripWidth(12);
    legend.setMargin(new RectangleInsets(14, 12, 4, 12));
    legend.setStripOutlineVisible(true);
    legend.setStripOutlineStroke(new BasicStroke(0.5f));
    legend.setBackgroundPaint(Color.WHITE);
    return legend;
  }

  /** Numbers to colours, lighter towards zero, so that they read in grey. */
  private record Colours(Plot.Balance balance, double reach) implements PaintScale {
    @Override
    public double getLowerBound() {
      return balance == Plot.Balance.AROUND_ZERO ? -reach : 0;
    }

    @Override
    public double getUpperBound() {
      return reach;
    }

    @Override
    public Paint getPaint(double value) {
      double part = Math.min(1, Math.abs(value) / reach);
      if (balance == Plot.Balance.FROM_ZERO) {
        return between(LEAST, MOST, part);
      }
      return between(Color.WHITE, value < 0 ? NEGATIVE : POSITIVE, part);
    }

    boolean isDark(double value) {
      Color paint = (Color) getPaint(value);
      return 0.3 * paint.getRed() + 0.59 * paint.getGreen() + 0.11 * paint.getBlue() < 140;
    }

    private static Color between(Color from, Color to, double part) {
      return new Color(
          mixed(from.getRed(), to.getRed(), part),
          mixed(from.getGreen(), to.getGreen(), part),
          mixed(from.getBlue(), to.getBlue(), part));
    }

    private static int mixed(int from, int to, double part) {
      return (int) Math.round(from + (to - from) * part);
    }
  }
}
