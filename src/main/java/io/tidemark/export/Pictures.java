package io.tidemark.export;

import io.tidemark.export.chart.Picture;
import java.io.IOException;
import java.io.OutputStream;

/** Draws the chart of a table. */
final class Pictures {
  private Pictures() {}

  static void svg(Table table, Appendable out) throws IOException {
    picture(table).svg(out);
  }

  static void png(Table table, OutputStream out) throws IOException {
    picture(table).png(out);
  }

  private static Picture picture(Table table) {
    Chart chart = table.chart();
    if (chart == null) {
      throw new IllegalArgumentException("this table has no chart");
    }
    return new Picture(Plots.of(table, chart), table.provenance());
  }
}
