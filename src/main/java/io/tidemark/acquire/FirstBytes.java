package io.tidemark.acquire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** What first bytes tell. */
final class FirstBytes {
  private static final int BUFFER = 1 << 16;
  private static final int GZIP_LAYERS = 3;
  private static final int TAR_MAGIC_AT = 257;

  /** The line before each message: {@code From ana@wire.example Tue Jul 16 20:59:25 2024}. */
  private static final Pattern MAILBOX_LINE =
      Pattern.compile(
          "From .{0,300}?\\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? (?:[ \\d]\\d? )?"
              + "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\b.*\\d{1,2}:\\d{2}.*");

  private static final Pattern JSON_OBJECT =
      Pattern.compile("(?:\\[\\s*)?\\{\\s*[\"}].*", Pattern.DOTALL);

  /** An object that is laid out over lines has a line that ends in the midst of it. */
  private static final Pattern JSON_LINE =
      Pattern.compile("\\{[ \\t]*[\"}].*(?<![,{\\[:]\\s{0,9})");

  private FirstBytes() {}

  /** The stream inside gzip, or the stream itself. */
  static Peekable unwrap(InputStream in) throws IOException {
    Peekable plain = new Peekable(in);
    for (int layer = 0; layer < GZIP_LAYERS && isGzip(plain); layer++) {
      plain = new Peekable(new GZIPInputStream(plain, BUFFER));
    }
    return plain;
  }

  /** Whether the first line begins a JSON object and does not leave it open for the next line. */
  static boolean areJsonLines(byte[] first) {
    String line = text(first, start(first), first.length).lines().findFirst().orElse("");
    return JSON_LINE.matcher(line).matches();
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

  private static boolean isGzip(Peekable in) throws IOException {
    byte[] first = in.peek((bytes, length) -> length > 2);
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

  /** Not more than the first line that is not blank, since a pipe may wait before the next. */
  static byte[] line(Peekable in) throws IOException {
    return in.peek(FirstBytes::holdsLine);
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
