package io.tidemark.acquire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.tidemark.article.RawDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * JSON that is laid out over lines: one article, or a list of them; each becomes a document as if
 * it stood on a line of its own.
 */
final class JsonArticles implements Parts {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final String source;
  private final JsonParser parser;
  private final @Nullable Instant changed;
  private boolean inList;
  private int number;

  JsonArticles(String source, InputStream in, @Nullable Instant changed) throws IOException {
    this.source = source;
    this.parser = FACTORY.createParser(in);
    this.changed = changed;
  }

  @Override
  public @Nullable Acquired next() throws IOException {
    try {
      JsonToken token = parser.nextToken();
      if (number == 0 && token == JsonToken.START_ARRAY) {
        inList = true;
        token = parser.nextToken();
      }
      if (token == null || token == JsonToken.END_ARRAY) {
        return null;
      }
      number++;
      return new Acquired.Found(
          new RawDocument(place(), copied(), null, RawDocument.JSON_LINE, changed));
    } catch (JsonProcessingException e) {
      throw new Fault.Damaged(
          "not valid JSON at line "
              + e.getLocation().getLineNr()
              + ": "
              + e.getOriginalMessage().lines().findFirst().orElse(""),
          e);
    }
  }

  private byte[] copied() throws IOException {
    Bounded line = new Bounded();
    try (JsonGenerator generator = FACTORY.createGenerator(line)) {
      generator.copyCurrentStructure(parser);
    }
    return line.bytes.toByteArray();
  }

  @Override
  public String place() {
    return inList || number > 1 ? source + "#" + number : source;
  }

  /** One article, which may have no end. */
  private static final class Bounded extends OutputStream {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] more, int from, int length) throws IOException {
      if (bytes.size() + length > Limits.DOCUMENT_BYTES) {
        throw new Fault.Damaged(Limits.TOO_LARGE);
      }
      bytes.write(more, from, length);
    }
  }
}
