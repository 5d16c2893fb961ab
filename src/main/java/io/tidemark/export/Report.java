package io.tidemark.export;

import java.io.IOException;
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

  /**
   * Writes all parts: as text one below the other, as JSON in one object.
   *
   * @throws IllegalArgumentException for a format of lines, which has room for one part alone
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
      case JSONL, CSV -> throw new IllegalArgumentException(format + " holds one table");
    }
  }
}
