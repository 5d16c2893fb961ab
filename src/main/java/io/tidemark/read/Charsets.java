package io.tidemark.read;

import io.tidemark.article.RawDocument;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Tells the character set of a text that does not name it: its mark, UTF-8, else by its letters.
 */
final class Charsets {
  private static final int LOOKED_AT = 1 << 16;

  private static final Pattern META_CHARSET =
      Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w-]+)", Pattern.CASE_INSENSITIVE);

  private static final Pattern PARAMETER =
      Pattern.compile(";\\s*charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

  private static final Map<String, String> WIDER =
      Map.of(
          "iso-8859-1", "windows-1252",
          "latin1", "windows-1252",
          "us-ascii", "windows-1252",
          "ascii", "windows-1252",
          "iso-8859-9", "windows-1254",
          "gb2312", "GB18030",
          "gbk", "GB18030",
          "shift_jis", "windows-31j",
          "euc-kr", "x-windows-949");

  private Charsets() {}

  static boolean hasUtf16Mark(byte[] bytes) {
    return bytes.length > 1
        && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
            || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
  }

  /** The whole text, in the character set that was told with it, unless it is plainly another. */
  static String decode(RawDocument document) {
    Charset told = told(document.mediaType());
    return told == null || isPlain(document.bytes())
        ? decode(document.bytes())
        : new String(document.bytes(), told);
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

  /**
   * A web page, in the character set that the server told, else that it names itself, unless it is
   * plainly UTF-8 all the same.
   */
  static String decodePage(RawDocument document) {
    byte[] bytes = document.bytes();
    Charset told = told(document.mediaType());
    if (told != null || isPlain(bytes)) {
      return decode(document);
    }
    String start = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
    Matcher named = META_CHARSET.matcher(start);
    Charset meta = named.find() ? named(named.group(1)) : null;
    // What could be read as Latin letters so far is not in two bytes a letter.
    return meta == null || meta.name().startsWith("UTF-16")
        ? decode(bytes)
        : new String(bytes, meta);
  }

  /** The character set in {@code text/html; charset=...}, or null. */
  private static @Nullable Charset told(@Nullable String mediaType) {
    Matcher told = PARAMETER.matcher(mediaType == null ? "" : mediaType);
    return told.find() ? named(told.group(1)) : null;
  }

  /** By the name that pages use, which stands for more than it says (WHATWG Encoding, 4.2). */
  private static @Nullable Charset named(String name) {
    String known = name.toLowerCase(Locale.ROOT);
    try {
      return Charset.forName(WIDER.getOrDefault(known, known));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static boolean isPlain(byte[] bytes) {
    return hasUtf16Mark(bytes) || isUtf8(bytes);
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
