package io.tidemark.export.sheet;

import io.tidemark.export.flat.FlatColumn;
import io.tidemark.export.flat.Provenance;
import io.tidemark.export.flat.RowWriter;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook: sheets one after the other, then the one that tells what they were made from. */
public final class SheetFile implements Closeable {
  private static final String ABOUT = "About";
  private static final double KEY_WIDTH = 16;
  private static final double VALUE_WIDTH = 100;

  private final Workbook workbook;
  private final Provenance made;

  /**
   * Begins a workbook.
   *
   * @param out stays open
   */
  public SheetFile(OutputStream out, Provenance made) {
    this.workbook = new Workbook(new StaysOpen(out), "Tidemark", "1.0");
    this.made = made;
    workbook.properties().setTitle(made.title());
    made.facts().forEach(workbook.properties()::setTextProperty);
  }

  /**
   * Begins a sheet; the one before must be closed.
   *
   * @param name of which what no sheet may be called by is left out
   */
  public RowWriter sheet(String name, List<FlatColumn> columns) {
    return new SheetRows(workbook, name, columns);
  }

  @Override
  public void close() throws IOException {
    Worksheet about = workbook.newWorksheet(ABOUT);
    about.width(0, KEY_WIDTH);
    about.width(1, VALUE_WIDTH);
    about.inlineString(0, 0, made.title());
    about.style(0, 0).bold().set();
    int row = 1;
    for (Map.Entry<String, String> fact : made.facts().entrySet()) {
      about.inlineString(row, 0, fact.getKey());
      about.inlineString(row, 1, SheetRows.fitting(fact.getValue()));
      about.style(row, 1).wrapText(true).set();
      row++;
    }
    about.finish();
    workbook.finish();
  }

  /** The workbook closes what it writes to; standard output must live on. */
  private static final class StaysOpen extends FilterOutputStream {
    StaysOpen(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      out.flush();
    }
  }
}
