package io.tidemark.acquire;

import io.tidemark.article.RawDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** One document a line; blank lines are counted and passed over. */
final class JsonLines implements Content {
  private final String source;
  private final InputStream in;
  private final @Nullable Instant changed;
  private int line;
  private boolean atEnd;
  private @Nullable Acquired next;

  JsonLines(String source, InputStream in, @Nullable Instant changed) {
    this.source = source;
    this.in = in;
    this.changed = changed;
  }

  @Override
  public boolean hasNext() {
    while (next == null && !atEnd) {
      line++;
      try {
        next = readLine();
      } catch (IOException e) {
        atEnd = true;
        next = Acquired.Failed.at(name(), Content.reason(e));
      }
    }
    return next != null;
  }

  @Override
  public Acquired next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Acquired result = next;
    next = null;
    return result;
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      // All that was wanted of it has been read.
    }
  }

  private String name() {
    return source + "#" + line;
  }

  /** The next line, or null where it is blank or there is none. */
  private @Nullable Acquired readLine() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
    boolean blank = true;
    boolean tooLong = false;
    while (true) {
      int b = in.read();
      if (b < 0) {
        atEnd = true;
        break;
      }
      if (b == '\n') {
        break;
      }
      blank &= b <= ' ';
      tooLong |= bytes.size() >= Limits.DOCUMENT_BYTES;
      if (!tooLong) {
        bytes.write(b);
      }
    }
    if (blank) {
      return null;
    }
    return tooLong
        ? Acquired.Failed.at(name(), Limits.TOO_LARGE)
        : new Acquired.Found(
            new RawDocument(name(), bytes.toByteArray(), null, RawDocument.JSON_LINE, changed));
  }
}
