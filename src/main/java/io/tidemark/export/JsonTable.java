package io.tidemark.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.tidemark.analyze.Quotation;
import io.tidemark.search.Passage;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes a table as JSON. */
final class JsonTable {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonTable() {}

  /** An object with what the table is about and, under {@code rows}, its rows. */
  static void writeWhole(Table table, Appendable out) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text).useDefaultPrettyPrinter()) {
      json.writeStartObject();
      about(table.about(), json);
      rows("rows", table, json);
      json.writeEndObject();
    }
    out.append(text.getBuffer()).append('\n');
  }

  /** An object with what the report is about and, under its key, the rows of each part. */
  static void writeParts(Report report, Appendable out) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text).useDefaultPrettyPrinter()) {
      json.writeStartObject();
      about(report.about(), json);
      for (Report.Part part : report.parts()) {
        rows(part.key(), part.table(), json);
      }
      json.writeEndObject();
    }
    out.append(text.getBuffer()).append('\n');
  }

  private static void about(Map<String, Object> about, JsonGenerator json) throws IOException {
    for (Map.Entry<String, Object> entry : about.entrySet()) {
      json.writeFieldName(entry.getKey());
      value(entry.getValue(), json);
    }
  }

  private static void rows(String key, Table table, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart(key);
    for (List<@Nullable Object> row : table.rows()) {
      row(table.columns(), row, json);
    }
    json.writeEndArray();
  }

  /** One line a row. */
  static void writeRows(Table table, Appendable out) throws IOException {
    for (List<@Nullable Object> row : table.rowsForLines()) {
      StringWriter text = new StringWriter();
      try (JsonGenerator json = FACTORY.createGenerator(text)) {
        row(table.columnsForLines(), row, json);
      }
      out.append(text.getBuffer()).append('\n');
    }
  }

  private static void row(List<Column> columns, List<@Nullable Object> row, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    for (int i = 0; i < row.size(); i++) {
      json.writeFieldName(columns.get(i).key());
      value(row.get(i), json);
    }
    json.writeEndObject();
  }

  private static void value(@Nullable Object value, JsonGenerator json) throws IOException {
    switch (value) {
      case null -> json.writeNull();
      case Integer count -> json.writeNumber(count);
      case Long count -> json.writeNumber(count);
      case Boolean flag -> json.writeBoolean(flag);
      case Double number -> json.writeNumber(number);
      case Amount amount -> {
        json.writeStartObject();
        json.writeNumberField("value", amount.value());
        json.writeStringField("unit", amount.unit().name());
        json.writeEndObject();
      }
      case Series series ->
          json.writeArray(
              series.counts().stream().mapToInt(Integer::intValue).toArray(),
              0,
              series.counts().size());
      case Passage passage -> passage(passage, json);
      case Quotation evidence -> evidence(evidence, json);
      default -> json.writeString(value.toString());
    }
  }

  private static void evidence(Quotation evidence, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("quote", evidence.quote());
    json.writeStringField("field", evidence.field().name());
    json.writeNumberField("start", evidence.start());
    json.writeStringField("article", evidence.article());
    json.writeStringField("publisher", evidence.publisher());
    json.writeStringField("day", Objects.toString(evidence.day(), null));
    json.writeEndObject();
  }

  private static void passage(Passage passage, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("field", passage.field().name());
    json.writeNumberField("start", passage.start());
    json.writeStringField("text", passage.text());
    json.writeArrayFieldStart("marks");
    for (Passage.Mark mark : passage.marks()) {
      json.writeStartObject();
      json.writeNumberField("start", mark.start());
      json.writeNumberField("end", mark.end());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
