package io.tidemark.acquire;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** What first bytes tell. */
final class FirstBytes {
  private static final int BUFFER = 1 << 16;
  private static final int PEEKED = 8192;
  private static final int GZIP_LAYERS = 3;
  private static final int TAR_MAGIC_AT = 257;

  /** The line before each message: {@code From ana@wire.example Tue Jul 16 20:59:25 2024}. */
  private static final Pattern MAILBOX_LINE =
      Pattern.compile("From \\S.*\\d{1,2}:\\d{2}.*(?:19|20)\\d{2}.*");

  private static final Pattern JSON_OBJECT =
      Pattern.compile("(?:\\[\\s*)?\\{\\s*[\"}].*", Pattern.DOTALL);

  private FirstBytes() {}

  /** The stream inside gzip, or the stream itself. */
  static InputStream unwrap(InputStream in) throws IOException {
    InputStream buffered = new BufferedInputStream(in, BUFFER);
    for (int layer = 0; layer < GZIP_LAYERS && isGzip(peek(buffered)); layer++) {
      buffered =
          new BufferedInputStream(new GZIPInputStream(new SureOfItsEnd(buffered), BUFFER), BUFFER);
    }
    return buffered;
  }

  /** Whether the first line begins a JSON object and does not leave it open for the next line. */
  static boolean areJsonLines(byte[] first) {
    int i = start(first);
    if (i >= first.length || first[i] != '{') {
      return false;
    }
    int inside = i + 1;
    while (inside < first.length && (first[inside] == ' ' || first[inside] == '\t')) {
      inside++;
    }
    return inside < first.length && (first[inside] == '"' || first[inside] == '}');
  }

  /** Whether they begin a JSON object or an array of such. */
  static boolean areJson(byte[] first) {
    return JSON_OBJECT.matcher(text(first, start(first), first.length)).matches();
  }

  static boolean areWarc(byte[] first) {
    String start = text(first, 0, Math.min(first.length, 16));
    return start.startsWith("WARC/") || start.startsWith("filedesc://");
  }

  static boolean areTar(byte[] first) {
    return text(first, TAR_MAGIC_AT, TAR_MAGIC_AT + 5).equals("ustar");
  }

  static boolean beginMailbox(byte[] first) {
    return beginsMessage(text(first, start(first), first.length).lines().findFirst().orElse(""));
  }

  /** Whether {@code line} stands before a message in a mailbox. */
  static boolean beginsMessage(String line) {
    return line.startsWith("From ") && MAILBOX_LINE.matcher(line).matches();
  }

  private static boolean isGzip(byte[] first) {
    return first.length > 2 && first[0] == 0x1f && first[1] == (byte) 0x8b && first[2] == 8;
  }

  private static String text(byte[] bytes, int from, int to) {
    int start = Math.min(from, bytes.length);
    int end = Math.max(start, Math.min(to, bytes.length));
    return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
  }

  /** Where the text begins, behind its mark and blanks. */
  private static int start(byte[] first) {
    boolean mark =
        first.length > 2
            && first[0] == (byte) 0xEF
            && first[1] == (byte) 0xBB
            && first[2] == (byte) 0xBF;
    return skipBlank(first, mark ? 3 : 0);
  }

  private static int skipBlank(byte[] bytes, int from) {
    int i = from;
    while (i < bytes.length && bytes[i] >= 0 && bytes[i] <= ' ' && bytes[i] != 0) {
      i++;
    }
    return i;
  }

  /** The first bytes, as many as tell all that is asked here. */
  static byte[] peek(InputStream in) throws IOException {
    return peek(in, (first, length) -> false);
  }

  /** Not more than the first line that is not blank, since a pipe may wait before the next. */
  static byte[] peekLine(InputStream in) throws IOException {
    return peek(in, FirstBytes::holdsLine);
  }

  private static byte[] peek(InputStream in, BiPredicate<byte[], Integer> enough)
      throws IOException {
    in.mark(BUFFER);
    byte[] first = new byte[PEEKED];
    int length = 0;
    try {
      while (length < first.length && !enough.test(first, length)) {
        int read = in.read(first, length, Math.min(512, first.length - length));
        if (read < 0) {
          break;
        }
        length += read;
      }
    } catch (IOException e) {
      // What a damaged file gives before the damage is read, and the damage met again.
      if (length == 0) {
        throw e;
      }
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

  /**
   * Says that more is available until the end has been seen. gzip's reader takes a stream that has
   * nothing available for one that has ended, and a pipe has nothing while it waits.
   */
  private static final class SureOfItsEnd extends FilterInputStream {
    SureOfItsEnd(InputStream in) {
      super(in);
    }

    @Override
    public int available() throws IOException {
      int available = in.available();
      if (available > 0) {
        return available;
      }
      in.mark(1);
      int next = in.read();
      in.reset();
      return next < 0 ? 0 : 1;
    }
  }
}
