package io.tidemark.export;

import io.tidemark.export.flat.FlatColumn;
import io.tidemark.export.sheet.SheetFile;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Several tables on one matter.
 *
 * @param about as in {@link Table}, for all parts
 */
public record Report(Map<String, Object> about, List<Part> parts) {
  public Report {
    parts = List.copyOf(parts);
  }

  /**
   * One of the tables.
   *
   * @param key its name in JSON and to the user
   * @param heading above it in text
   */
  public record Part(String key, String heading, Table table) {}

  /** The table called {@code key}. */
  public Optional<Table> part(String key) {
    return parts.stream().filter(part -> part.key().equals(key)).map(Part::table).findFirst();
  }

  /** The same with at most {@code rows} rows in the part called {@code key}. */
  public Report first(int rows, String key) {
    return new Report(
        about,
        parts.stream()
            .map(part ->
                part.key().equals(key)
                    ? new Part(key, part.heading(), part.table().first(rows))
                    : part)
            .toList());
  }

  /** The same, told to be made then and by that program. */
  public Report made(Instant when, String program) {
    Map<String, Object> more = new LinkedHashMap<>(about);
    more.putAll(Provenances.making(when, program));
    return new Report(more, parts);
  }

  /**
   * The same, told to be of the tags of {@code catalogs}; text says it once, below the last part.
   *
   * @param catalogs as in {@link Table#stamped(Map)}
   */
  public Report stamped(Map<String, Integer> catalogs) {
    List<Part> stamped = new ArrayList<>();
    for (Part part : parts) {
      Table table = part.table().stamped(catalogs);
      boolean last = stamped.size() + 1 == parts.size();
      stamped.add(
          new Part(
              part.key(), part.heading(), last ? table : table.withNotes(part.table().notes())));
    }
    Table bare = new Table(about, List.of(), List.of(), List.of());
    return new Report(bare.stamped(catalogs).about(), stamped);
  }

  /** Whether {@code format} has room for several tables. */
  public static boolean fits(Format format) {
    return format == Format.TABLE || format == Format.JSON || format == Format.XLSX;
  }

  /**
   * Writes all parts: as text one below the other, as JSON in one object.
   *
   * @throws IllegalArgumentException for any other format
   */
  public void write(Format format, Appendable out, Screen screen) throws IOException {
    switch (format) {
      case TABLE -> {
        Ink ink = new Ink(screen.colour());
        for (Part part : parts) {
          out.append(ink.heading(part.heading())).append("\n\n");
          TextTable.write(part.table(), out, screen);
          out.append('\n');
        }
      }
      case JSON -> JsonTable.writeParts(this, out);
      default -> throw new IllegalArgumentException(format + " holds one table");
    }
  }

  /**
   * Writes all parts as a workbook, a sheet each.
   *
   * @param out stays open
   */
  public void writeSheets(OutputStream out) throws IOException {
    try (SheetFile file = new SheetFile(out, Provenances.of("Tables", about, List.of()))) {
      for (Part part : parts) {
        List<FlatColumn> columns = Flattening.of(part.table()).columns();
        Format.rows(part.table(), file.sheet(part.key(), columns));
      }
    }
  }
}
