package io.tidemark.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Tells the character set of a text that does not name it: its mark, UTF-8, else by its letters.
 */
final class Charsets {
  private static final int LOOKED_AT = 1 << 16;

  private static final Pattern META_CHARSET =
      Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w-]+)", Pattern.CASE_INSENSITIVE);

  private Charsets() {}

  static boolean hasUtf16Mark(byte[] bytes) {
    return bytes.length > 1
        && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
            || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
  }

  /** The whole text, without its byte order mark. */
  static String decode(byte[] bytes) {
    return decode(bytes, bytes.length);
  }

  /** The text of the first {@code length} bytes; a character cut at their end is left out. */
  static String decode(byte[] bytes, int length) {
    int end = Math.min(length, bytes.length);
    String text = new String(bytes, 0, end, of(bytes));
    int from = text.startsWith("\ufeff") ? 1 : 0;
    int to = end < bytes.length && text.endsWith("\ufffd") ? text.length() - 1 : text.length();
    return text.substring(Math.min(from, to), to);
  }

  /** A web page, in the character set that it names, unless it is plainly UTF-8 all the same. */
  static String decodePage(byte[] bytes) {
    if (hasUtf16Mark(bytes) || isUtf8(bytes)) {
      return decode(bytes);
    }
    String start = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
    Matcher named = META_CHARSET.matcher(start);
    if (named.find() && Charset.isSupported(named.group(1))) {
      return new String(bytes, Charset.forName(named.group(1)));
    }
    return decode(bytes);
  }

  static Charset of(byte[] bytes) {
    if (hasUtf16Mark(bytes)) {
      return StandardCharsets.UTF_16;
    }
    if (isUtf8(bytes)) {
      return StandardCharsets.UTF_8;
    }
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, LOOKED_AT));
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    try {
      return name == null || name.equals("UTF-8")
          ? Charset.forName("windows-1252")
          : Charset.forName(name);
    } catch (IllegalArgumentException e) {
      return Charset.forName("windows-1252");
    }
  }

  private static boolean isUtf8(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, 0, Math.min(bytes.length, LOOKED_AT));
    CharBuffer out = CharBuffer.allocate(in.remaining());
    // A character may be cut at the end of what is looked at: that is no fault.
    boolean atEnd = bytes.length <= LOOKED_AT;
    try {
      var result = decoder.decode(in, out, atEnd);
      if (result.isError()) {
        result.throwException();
      }
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
