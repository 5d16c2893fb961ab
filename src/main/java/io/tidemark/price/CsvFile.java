package io.tidemark.price;

import io.tidemark.yaml.Faults;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A CSV file as rows of fields (RFC 4180; a semicolon or a tab also parts fields where the header
 * has one and no comma). Empty lines are left out.
 *
 * @param rows the header first; none where the file is empty or not UTF-8, which is a fault
 */
record CsvFile(String name, List<Row> rows) {
  /**
   * One row.
   *
   * @param line where it begins, from 1
   */
  record Row(int line, List<String> fields) {
    /** The field at {@code place}, or an empty one where the row is too short. */
    String field(int place) {
      return place < fields.size() ? fields.get(place).strip() : "";
    }
  }

  static CsvFile read(Path path, Faults faults) throws IOException {
    String name = path.toString();
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
              .toString();
      List<Row> rows = rows(text.startsWith("\uFEFF") ? text.substring(1) : text);
      if (rows.isEmpty()) {
        faults.add(name, 0, "the file is empty; its first line names the columns: Date,Close");
      }
      return new CsvFile(name, rows);
    } catch (CharacterCodingException e) {
      faults.add(name, 0, "not UTF-8; save it as CSV in UTF-8");
      return new CsvFile(name, List.of());
    }
  }

  private static List<Row> rows(String text) {
    String header = text.lines().findFirst().orElse("");
    char comma = header.contains(",") ? ',' : header.contains(";") ? ';' : '\t';
    List<Row> rows = new ArrayList<>();
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    int line = 1;
    int start = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        field.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == comma) {
        fields.add(field.toString());
        field.setLength(0);
      } else if (!quoted && c == '\n') {
        end(rows, start, fields, field);
        start = line + 1;
      } else {
        field.append(c);
      }
      line += c == '\n' ? 1 : 0;
    }
    end(rows, start, fields, field);
    return rows;
  }

  private static void end(List<Row> rows, int line, List<String> fields, StringBuilder field) {
    fields.add(field.toString());
    field.setLength(0);
    if (fields.stream().anyMatch(each -> !each.isBlank())) {
      rows.add(new Row(line, List.copyOf(fields)));
    }
    fields.clear();
  }
}
