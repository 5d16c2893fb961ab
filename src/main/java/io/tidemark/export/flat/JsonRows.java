package io.tidemark.export.flat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON Lines: one object a row, every column in it. */
public final class JsonRows implements RowWriter {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final Appendable out;
  private final List<FlatColumn> columns;

  public JsonRows(Appendable out, List<FlatColumn> columns) {
    this.out = out;
    this.columns = List.copyOf(columns);
  }

  @Override
  public void write(List<@Nullable Object> row) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.writeStartObject();
      for (int i = 0; i < columns.size(); i++) {
        json.writeFieldName(columns.get(i).name());
        switch (row.get(i)) {
          case null -> json.writeNull();
          case Long whole -> json.writeNumber(whole);
          case Double number -> json.writeNumber(number);
          case Boolean flag -> json.writeBoolean(flag);
          case Object other -> json.writeString(other.toString());
        }
      }
      json.writeEndObject();
    }
    out.append(text.getBuffer()).append('\n');
  }

  @Override
  public void close() {}
}
