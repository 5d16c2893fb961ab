package io.tidemark.acquire;

import io.tidemark.article.RawDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The messages of a mailbox file (mbox, RFC 4155). A message begins behind a line {@code From} with
 * a date, which stands at the start or behind a blank line; a {@code >} before {@code From} in its
 * text is taken away, as mboxrd put it there.
 */
final class Mailbox implements Parts {
  private static final int LONGEST_FROM_LINE = 1000;

  private final String source;
  private final Lines lines;
  private final @Nullable Instant changed;
  private int message;
  private boolean begun;

  Mailbox(String source, InputStream in, @Nullable Instant changed) {
    this.source = source;
    this.lines = new Lines(in);
    this.changed = changed;
  }

  @Override
  public @Nullable Acquired next() throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream(8192);
    ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    long size = 0;
    boolean behindBlank = !begun;
    message++;
    while (true) {
      line.reset();
      long length = lines.read(line, Limits.DOCUMENT_BYTES);
      if (length < 0) {
        return begun && size > 0 ? found(text, size) : null;
      }
      byte[] bytes = line.toByteArray();
      if (behindBlank && beginsMessage(bytes)) {
        if (begun && size > 0) {
          return found(text, size);
        }
        begun = true;
        continue;
      }
      size += length;
      int quote = isQuoted(bytes) ? 1 : 0;
      int room = Limits.DOCUMENT_BYTES - text.size();
      text.write(bytes, quote, Math.min(bytes.length - quote, room));
      behindBlank = bytes[0] == '\n' || (bytes[0] == '\r' && bytes.length == 2);
    }
  }

  @Override
  public String place() {
    return source + "#" + message;
  }

  private Acquired found(ByteArrayOutputStream text, long size) {
    return size > Limits.DOCUMENT_BYTES
        ? Acquired.Failed.at(place(), Limits.TOO_LARGE)
        : new Acquired.Found(
            new RawDocument(place(), text.toByteArray(), null, RawDocument.MAIL, changed));
  }

  private static boolean beginsMessage(byte[] line) {
    return startsWithFrom(line, 0)
        && line.length < LONGEST_FROM_LINE
        && FirstBytes.beginsMessage(new String(line, StandardCharsets.ISO_8859_1).stripTrailing());
  }

  private static boolean isQuoted(byte[] line) {
    int quotes = 0;
    while (quotes < line.length && line[quotes] == '>') {
      quotes++;
    }
    return quotes > 0 && startsWithFrom(line, quotes);
  }

  private static boolean startsWithFrom(byte[] line, int at) {
    return line.length > at + 4
        && line[at] == 'F'
        && line[at + 1] == 'r'
        && line[at + 2] == 'o'
        && line[at + 3] == 'm'
        && line[at + 4] == ' ';
  }
}
