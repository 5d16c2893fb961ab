package io.tidemark.acquire;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** What first bytes tell. */
final class FirstBytes {
  private static final int PEEKED = 1 << 16;
  private static final int GZIP_LAYERS = 3;

  private FirstBytes() {}

  /** The stream inside gzip, or the stream itself. */
  static InputStream unwrap(InputStream in) throws IOException {
    InputStream buffered = new BufferedInputStream(in, PEEKED);
    for (int layer = 0; layer < GZIP_LAYERS && isGzip(peek(buffered)); layer++) {
      buffered = new BufferedInputStream(new GZIPInputStream(buffered, PEEKED), PEEKED);
    }
    return buffered;
  }

  /** Whether the first line begins a JSON object and does not leave it open for the next line. */
  static boolean areJsonLines(InputStream in) throws IOException {
    byte[] first = peek(in);
    int i = skipBlank(first, hasBom(first) ? 3 : 0);
    if (i >= first.length || first[i] != '{') {
      return false;
    }
    int inside = i + 1;
    while (inside < first.length && (first[inside] == ' ' || first[inside] == '\t')) {
      inside++;
    }
    return inside < first.length && (first[inside] == '"' || first[inside] == '}');
  }

  private static boolean isGzip(byte[] first) {
    return first.length > 2 && first[0] == 0x1f && first[1] == (byte) 0x8b && first[2] == 8;
  }

  private static boolean hasBom(byte[] first) {
    return first.length > 2
        && first[0] == (byte) 0xEF
        && first[1] == (byte) 0xBB
        && first[2] == (byte) 0xBF;
  }

  private static int skipBlank(byte[] bytes, int from) {
    int i = from;
    while (i < bytes.length && bytes[i] >= 0 && bytes[i] <= ' ' && bytes[i] != 0) {
      i++;
    }
    return i;
  }

  /** The first bytes; of text not more than the first lines, since a pipe may wait before more. */
  private static byte[] peek(InputStream in) throws IOException {
    in.mark(PEEKED);
    byte[] first = new byte[512];
    int length = 0;
    while (length < first.length && !holdsLine(first, length)) {
      int read = in.read(first, length, first.length - length);
      if (read < 0) {
        break;
      }
      length += read;
    }
    in.reset();
    return Arrays.copyOf(first, length);
  }

  /** Whether a line that is not blank ends among the first {@code length} bytes. */
  private static boolean holdsLine(byte[] bytes, int length) {
    for (int i = skipBlank(bytes, 0); i < length; i++) {
      if (bytes[i] == '\n') {
        return true;
      }
    }
    return false;
  }
}
