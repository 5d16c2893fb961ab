package io.tidemark.acquire;

import io.tidemark.article.RawDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One document a line; blank lines are counted and passed over. */
final class JsonLines implements Parts {
  private final String source;
  private final Lines lines;
  private final @Nullable Instant changed;
  private int line;

  JsonLines(String source, InputStream in, @Nullable Instant changed) {
    this.source = source;
    this.lines = new Lines(in);
    this.changed = changed;
  }

  @Override
  public @Nullable Acquired next() throws IOException {
    while (true) {
      line++;
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
      long length = lines.read(bytes, Limits.DOCUMENT_BYTES);
      if (length < 0) {
        return null;
      }
      if (length > Limits.DOCUMENT_BYTES) {
        return Acquired.Failed.at(place(), Limits.TOO_LARGE);
      }
      byte[] text = bytes.toByteArray();
      if (!isBlank(text)) {
        return new Acquired.Found(
            new RawDocument(place(), text, null, RawDocument.JSON_LINE, changed));
      }
    }
  }

  @Override
  public String place() {
    return source + "#" + line;
  }

  private static boolean isBlank(byte[] text) {
    for (byte b : text) {
      if (b < 0 || b > ' ') {
        return false;
      }
    }
    return true;
  }
}
