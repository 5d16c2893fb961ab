package io.tidemark.export.chart;

import io.tidemark.export.flat.Provenance;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGUnits;

/** A plot with its title above and what it was made from below. */
public final class Picture {
  /** Dots to a point of 1/100 inch: 300 an inch. */
  private static final int DOTS = 3;

  private static final String NO_GLYPH =
      "The fonts of this machine lack some letters of the names; the SVG and the table hold them.";

  private final Plot plot;
  private final Provenance made;

  public Picture(Plot plot, Provenance made) {
    this.plot = plot;
    this.made = made;
  }

  /** Writes it as SVG. */
  public void svg(Appendable out) throws IOException {
    Sheet sheet = Sheet.of(plot, notes(), caption(made));
    SVGGraphics2D graphics = new SVGGraphics2D(sheet.width(), sheet.height(), SVGUnits.PX);
    // The library's own prefix is of the time, and would make each run's file another.
    graphics.setDefsKeyPrefix("d");
    sheet.draw(graphics);
    out.append(SvgText.of(graphics, made));
  }

  /**
   * Writes it as PNG.
   *
   * @param out stays open
   */
  public void png(OutputStream out) throws IOException {
    String lacking = Look.PLAIN.canDisplayUpTo(plot.toString()) < 0 ? "" : NO_GLYPH + "\n";
    Sheet sheet = Sheet.of(plot, lacking + notes(), caption(made));
    BufferedImage image =
        new BufferedImage(sheet.width() * DOTS, sheet.height() * DOTS, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.scale(DOTS, DOTS);
    Look.smooth(graphics);
    sheet.draw(graphics);
    graphics.dispose();
    PngFile.write(image, made, DOTS * 100, out);
  }

  private String notes() {
    return made.facts().getOrDefault("notes", "");
  }

  /** What the picture was made from, piece by piece. */
  private static List<String> caption(Provenance made) {
    List<String> facts = new ArrayList<>();
    made.facts()
        .forEach((key, value) -> {
          if (!key.equals("notes") && !key.equals("asked")) {
            facts.add(
                switch (key) {
                  case "query" -> "Query: " + value;
                  case "zone" -> "days: " + value;
                  case "asOf" -> "as of " + value;
                  case "articles" -> value + (value.equals("1") ? " article" : " articles");
                  case "stories" -> value + (value.equals("1") ? " story" : " stories");
                  case "publishers" -> value + (value.equals("1") ? " publisher" : " publishers");
                  case "program" -> "made by " + value;
                  case "made" -> "on " + value;
                  default -> key + " " + value;
                });
          }
        });
    return facts;
  }
}
