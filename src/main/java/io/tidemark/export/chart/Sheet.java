package io.tidemark.export.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** The layout of a picture: title, chart, caption, one below the other. */
final class Sheet {
  private static final int MARGIN = 14;
  private static final int LEAST_WIDTH = 640;
  private static final int TITLE_LINE = 21;
  private static final int CAPTION_LINE = 14;
  private static final int EMPTY_HEIGHT = 160;
  private static final String BETWEEN = " · ";

  private final Sketch sketch;
  private final boolean isEmpty;
  private final List<String> title;
  private final List<String> caption;

  private Sheet(Sketch sketch, boolean isEmpty, List<String> title, List<String> caption) {
    this.sketch = sketch;
    this.isEmpty = isEmpty;
    this.title = title;
    this.caption = caption;
  }

  /**
   * Lays out a plot.
   *
   * @param notes sentences on what is drawn, a line each
   * @param facts what it was made from, each kept whole where lines break
   */
  static Sheet of(Plot plot, String notes, List<String> facts) {
    boolean isEmpty = isEmpty(plot);
    Sketch sketch =
        isEmpty
            ? new Sketch(
                new org.jfree.chart.JFreeChart(new org.jfree.chart.plot.XYPlot()),
                Sketch.WIDTH,
                EMPTY_HEIGHT,
                "")
            : switch (plot) {
              case Plot.Lines lines -> LinesSketch.of(lines);
              case Plot.Diverging diverging -> DivergingSketch.of(diverging);
              case Plot.HeatMap map -> HeatSketch.of(map);
              case Plot.Band band -> BandSketch.of(band);
              case Plot.Intervals intervals -> IntervalsSketch.of(intervals);
            };
    // Whoever shows an SVG may have somewhat wider letters.
    int width = (int) (0.97 * Math.max(LEAST_WIDTH, sketch.width()));
    FontMetrics titles = metrics(Look.TITLE);
    FontMetrics small = metrics(Look.SMALL);
    List<String> caption = new ArrayList<>();
    for (String note : (sketch.remark() + "\n" + notes).split("\n")) {
      if (!note.isBlank()) {
        caption.addAll(words(note, width, small));
      }
    }
    caption.addAll(lines(facts, BETWEEN, width, small));
    return new Sheet(sketch, isEmpty, words(plot.title(), width, titles), caption);
  }

  private static boolean isEmpty(Plot plot) {
    return switch (plot) {
      case Plot.Lines lines -> lines.lines().stream().allMatch(line -> line.points().isEmpty());
      case Plot.Diverging diverging -> diverging.bars().isEmpty();
      case Plot.HeatMap map -> map.squares().isEmpty();
      case Plot.Band band -> band.strips().stream().allMatch(strip -> strip.spreads().isEmpty());
      case Plot.Intervals all -> all.series().stream().allMatch(s -> s.estimates().isEmpty());
    };
  }

  int width() {
    return Math.max(LEAST_WIDTH, sketch.width()) + 2 * MARGIN;
  }

  int height() {
    return 2 * MARGIN
        + TITLE_LINE * title.size()
        + sketch.height()
        + CAPTION_LINE * caption.size()
        + MARGIN / 2;
  }

  void draw(Graphics2D graphics) {
    graphics.setColor(Color.WHITE);
    graphics.fill(new Rectangle2D.Double(0, 0, width(), height()));
    int y = MARGIN;
    graphics.setFont(Look.TITLE);
    graphics.setColor(Look.INK);
    for (String line : title) {
      graphics.drawString(line, MARGIN, y + TITLE_LINE - 6);
      y += TITLE_LINE;
    }
    if (isEmpty) {
      graphics.setFont(Look.PLAIN);
      graphics.drawString("Nothing to draw: no row holds a value.", MARGIN, y + EMPTY_HEIGHT / 2);
    } else {
      sketch
          .chart()
          .draw(graphics, new Rectangle2D.Double(MARGIN, y, sketch.width(), sketch.height()));
    }
    y += sketch.height() + MARGIN / 2;
    graphics.setFont(Look.SMALL);
    graphics.setColor(Look.FAINT);
    for (String line : caption) {
      graphics.drawString(line, MARGIN, y + CAPTION_LINE - 4);
      y += CAPTION_LINE;
    }
  }

  private static FontMetrics metrics(Font font) {
    Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    // As it will be drawn, where letters are not moved to whole dots.
    Look.smooth(graphics);
    try {
      return graphics.getFontMetrics(font);
    } finally {
      graphics.dispose();
    }
  }

  private static List<String> words(String text, int width, FontMetrics metrics) {
    return lines(List.of(text.split(" ")), " ", width, metrics);
  }

  /** Puts pieces into lines of a width; one longer than a line is broken, at a space if it can. */
  private static List<String> lines(
      List<String> pieces, String between, int width, FontMetrics metrics) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String piece : pieces) {
      String rest = piece;
      if (!line.isEmpty() && metrics.stringWidth(line + between + rest) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (metrics.stringWidth(rest) > width) {
        int end = fitting(rest, width, metrics);
        int space = rest.lastIndexOf(' ', end);
        end = space > 0 ? space : end;
        lines.add(rest.substring(0, end));
        rest = rest.substring(end).strip();
      }
      line.append(line.isEmpty() ? "" : between).append(rest);
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  /** How much of {@code text} fits into a line, one letter at least. */
  private static int fitting(String text, int width, FontMetrics metrics) {
    int end = text.offsetByCodePoints(0, 1);
    while (end < text.length()) {
      int next = text.offsetByCodePoints(end, 1);
      if (metrics.stringWidth(text.substring(0, next)) > width) {
        break;
      }
      end = next;
    }
    return end;
  }
}
