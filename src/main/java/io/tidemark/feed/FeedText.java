package io.tidemark.feed;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** The text of a feed: out of its gzip and its character set. */
final class FeedText {
  /** As much as a sitemap may hold by its standard (sitemaps.org). */
  private static final int LARGEST = 52_428_800;

  private static final int GZIP_LAYERS = 2;
  private static final Pattern DECLARED =
      Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");

  private FeedText() {}

  static String of(byte[] bytes) throws Refused {
    byte[] plain = bytes;
    for (int layer = 0; layer < GZIP_LAYERS && isGzip(plain); layer++) {
      plain = unpacked(plain);
    }
    if (plain.length > LARGEST) {
      throw new Refused("larger than 50 MB (unpacked)");
    }
    return decode(plain);
  }

  /**
   * By its mark; as UTF-8 where it is plainly that, whatever it declares; as declared; else as
   * windows-1252, which no byte is wrong in.
   */
  static String decode(byte[] bytes) {
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, declared(bytes));
    }
  }

  private static Charset declared(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(start);
    try {
      if (declared.find()) {
        return Charset.forName(declared.group(1));
      }
    } catch (IllegalArgumentException unknown) {
      // No such character set: as if none were declared.
    }
    return Charset.forName("windows-1252");
  }

  private static byte[] unpacked(byte[] packed) throws Refused {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return in.readNBytes(LARGEST + 1);
    } catch (EOFException e) {
      throw new Refused("the compressed file ends early");
    } catch (IOException e) {
      throw new Refused("not valid gzip: " + e.getMessage());
    }
  }

  private static boolean isGzip(byte[] bytes) {
    return startsWith(bytes, 0x1f, 0x8b, 8);
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
