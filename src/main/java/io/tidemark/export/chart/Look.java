package io.tidemark.export.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.DateTickUnit;
import org.jfree.chart.axis.DateTickUnitType;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** What all pictures share. */
final class Look {
  static final Font PLAIN = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
  static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 10);
  static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 16);
  static final Color INK = new Color(0x222222);
  static final Color FAINT = new Color(0x5A5A5A);
  static final Color GRID = new Color(0xDDDDDD);

  /** Lines that can be told apart in one picture. */
  static final int MOST_LINES = 8;

  /** Points of a line up to which each has its mark. */
  static final int MOST_MARKS = 40;

  static final Color UP = new Color(0x0072B2);
  static final Color UP_LIGHT = new Color(0xA6CBE3);
  static final Color DOWN = new Color(0xD55E00);
  static final Color DOWN_LIGHT = new Color(0xF3C29B);

  // Okabe and Ito 2008, the darker ones first; yellow is too light for a line on paper.
  private static final List<Color> COLOURS =
      List.of(
          new Color(0x0072B2),
          new Color(0xD55E00),
          new Color(0x009E73),
          new Color(0x111111),
          new Color(0xCC79A7),
          new Color(0x56B4E9),
          new Color(0xE69F00),
          new Color(0x7F7F7F));
  private static final float[][] DASHES = {
    {}, {7, 3}, {2, 2}, {9, 3, 2, 3}, {12, 4}, {4, 4}, {9, 2, 2, 2, 2, 2}, {1, 3}
  };

  private static final int FEW_DAYS = 6;

  /** Whether times tell an hour. */
  enum Steps {
    DAYS,
    HOURS
  }

  static {
    // Else turned text is drawn as shapes, which nobody can search or copy.
    TextUtils.setUseDrawRotatedStringWorkaround(false);
  }

  private Look() {}

  static void smooth(Graphics2D graphics) {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
  }

  static Color colour(int line) {
    return COLOURS.get(line % COLOURS.size());
  }

  static Color pale(int line) {
    Color colour = colour(line);
    return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 46);
  }

  static BasicStroke stroke(int line) {
    float[] dash = DASHES[line % DASHES.length];
    return dash.length == 0
        ? new BasicStroke(1.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
        : new BasicStroke(1.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0);
  }

  static Shape mark(int line) {
    return switch (line % 4) {
      case 0 -> new Ellipse2D.Double(-3, -3, 6, 6);
      case 1 -> new Rectangle2D.Double(-3, -3, 6, 6);
      case 2 -> polygon(0, -4, 4, 3, -4, 3);
      default -> polygon(0, -4, 4, 0, 0, 4, -4, 0);
    };
  }

  private static Shape polygon(double... xy) {
    Path2D path = new Path2D.Double();
    path.moveTo(xy[0], xy[1]);
    for (int i = 2; i < xy.length; i += 2) {
      path.lineTo(xy[i], xy[i + 1]);
    }
    path.closePath();
    return path;
  }

  /** {@code name}, or its beginning. */
  static String cut(String name, int most) {
    return name.codePointCount(0, name.length()) <= most
        ? name
        : name.substring(0, name.offsetByCodePoints(0, most - 1)).stripTrailing() + "…";
  }

  static NumberFormat format(Plot.Numbers numbers) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    return new DecimalFormat(
        switch (numbers) {
          case WHOLE -> "#,##0";
          case DECIMAL -> "#,##0.###";
          case PERCENT -> "0.#%";
        },
        symbols);
  }

  static NumberAxis axis(Plot.Axis axis) {
    NumberAxis made = new NumberAxis(axis.label());
    if (axis.numbers() == Plot.Numbers.WHOLE) {
      made.setStandardTickUnits(NumberAxis.createIntegerTickUnits(Locale.ROOT));
    }
    made.setNumberFormatOverride(format(axis.numbers()));
    dress(made);
    return made;
  }

  /**
   * An axis whose ticks stand at days and hours of the zone.
   *
   * @param steps what the times are told in
   */
  static DateAxis axis(Plot.Times times, Duration shown, Steps steps) {
    ZoneId zone = times.zone();
    DateAxis axis = new DateAxis(times.label(), TimeZone.getTimeZone(zone), Locale.ENGLISH);
    String pattern = shown.toDays() <= 700 ? "d MMM yyyy" : "MMM yyyy";
    if (shown.toDays() <= FEW_DAYS) {
      if (steps == Steps.HOURS) {
        pattern = "d MMM HH:mm";
      } else {
        axis.setTickUnit(new DateTickUnit(DateTickUnitType.DAY, 1));
      }
    }
    SimpleDateFormat format = new SimpleDateFormat(pattern, Locale.ENGLISH);
    format.setTimeZone(TimeZone.getTimeZone(zone));
    axis.setDateFormatOverride(format);
    dress(axis);
    return axis;
  }

  static void dress(Axis axis) {
    axis.setLabelFont(PLAIN);
    axis.setTickLabelFont(PLAIN);
    axis.setLabelPaint(INK);
    axis.setTickLabelPaint(INK);
    axis.setAxisLinePaint(FAINT);
    axis.setTickMarkPaint(FAINT);
  }

  static void dress(XYPlot plot) {
    plot.setBackgroundPaint(Color.WHITE);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(GRID);
    plot.setRangeGridlineStroke(new BasicStroke(0.8f));
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
  }

  static void dress(JFreeChart chart) {
    chart.setBackgroundPaint(Color.WHITE);
    chart.setPadding(new RectangleInsets(4, 4, 4, 12));
    LegendTitle legend = chart.getLegend();
    if (legend != null) {
      legend.setItemFont(PLAIN);
      legend.setItemPaint(INK);
      legend.setFrame(BlockBorder.NONE);
      legend.setPosition(RectangleEdge.BOTTOM);
      legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
      legend.setBackgroundPaint(Color.WHITE);
    }
  }
}
