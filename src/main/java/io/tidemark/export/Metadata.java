package io.tidemark.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.tidemark.export.flat.FlatColumn;
import io.tidemark.export.flat.FlatType;
import io.tidemark.export.flat.Provenance;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;

/**
 * What stands beside a file of bare rows: its columns with their types and what it was made from,
 * as W3C's "Metadata Vocabulary for Tabular Data" (2015) has it, whose readers look for {@code
 * x.csv-metadata.json} beside {@code x.csv}.
 */
public final class Metadata {
  private static final JsonFactory FACTORY = new JsonFactory();

  private Metadata() {}

  /**
   * Writes the metadata of a table.
   *
   * @param name of the file of rows, without its folders
   */
  public static void write(Table table, String name, Appendable out) throws IOException {
    write(table.provenance(), Flattening.of(table).columns(), name, out);
  }

  /** Writes the metadata of rows. */
  static void write(Provenance made, List<FlatColumn> columns, String name, Appendable out)
      throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text).useDefaultPrettyPrinter()) {
      json.writeStartObject();
      json.writeStringField("@context", "http://www.w3.org/ns/csvw");
      json.writeStringField("url", name);
      json.writeStringField("dc:title", made.title());
      json.writeArrayFieldStart("notes");
      json.writeStartObject();
      for (Map.Entry<String, String> fact : made.facts().entrySet()) {
        json.writeStringField(fact.getKey(), fact.getValue());
      }
      json.writeEndObject();
      json.writeEndArray();
      json.writeObjectFieldStart("tableSchema");
      json.writeArrayFieldStart("columns");
      for (FlatColumn column : columns) {
        json.writeStartObject();
        json.writeStringField("name", column.name());
        json.writeStringField("titles", column.name());
        json.writeStringField("dc:description", column.header());
        json.writeStringField("datatype", datatype(column.type()));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndObject();
    }
    out.append(text.getBuffer()).append('\n');
  }

  private static String datatype(FlatType type) {
    return switch (type) {
      case TEXT -> "string";
      case WHOLE -> "integer";
      case NUMBER, SHARE -> "number";
      case FLAG -> "boolean";
      case DAY -> "date";
      case MOMENT -> "dateTime";
    };
  }
}
