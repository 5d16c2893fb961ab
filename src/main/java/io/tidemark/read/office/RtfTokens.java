package io.tidemark.read.office;

import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/** Cuts RTF into braces, control words and what is neither. */
final class RtfTokens {
  private final byte[] bytes;
  private int at;

  RtfTokens(byte[] bytes) {
    this.bytes = bytes;
  }

  /** A piece of RTF. */
  sealed interface Token {}

  /** An opening brace. */
  record Open() implements Token {}

  /** A closing brace. */
  record Close() implements Token {}

  /** Characters in the character set of their font. */
  @SuppressWarnings("ArrayRecordComponent") // read once and thrown away
  record Literal(byte[] bytes) implements Token {}

  /**
   * A control word.
   *
   * @param value the number behind it, or null
   */
  record Word(String name, @Nullable Integer value) implements Token {}

  /** The next piece, or null at the end. */
  @Nullable Token next() {
    while (at < bytes.length && isBreak(bytes[at])) {
      at++;
    }
    if (at >= bytes.length) {
      return null;
    }
    byte first = bytes[at];
    if (first == '{' || first == '}') {
      at++;
      return first == '{' ? new Open() : new Close();
    }
    return first != '\\' || isHex() ? literal() : control();
  }

  private static boolean isBreak(byte b) {
    return b == '\n' || b == '\r' || b == 0;
  }

  /** Whether {@code \'hh} stands here. */
  private boolean isHex() {
    return at + 3 < bytes.length && bytes[at] == '\\' && bytes[at + 1] == '\'';
  }

  /** Bytes in a row, written as they are or as {@code \'hh}: two of them may be one character. */
  private Literal literal() {
    ByteArrayOutputStream literal = new ByteArrayOutputStream();
    while (at < bytes.length) {
      byte b = bytes[at];
      if (isHex()) {
        int high = Character.digit(bytes[at + 2], 16);
        int low = Character.digit(bytes[at + 3], 16);
        literal.write(high < 0 || low < 0 ? '?' : high * 16 + low);
        at += 4;
      } else if (b == '\\' || b == '{' || b == '}') {
        break;
      } else {
        if (!isBreak(b)) {
          literal.write(b);
        }
        at++;
      }
    }
    return new Literal(literal.toByteArray());
  }

  private Token control() {
    at++;
    if (at >= bytes.length) {
      return new Word("", null);
    }
    if (!Character.isLetter(bytes[at])) {
      char symbol = (char) (bytes[at++] & 0xff);
      return switch (symbol) {
        case '\\', '{', '}' -> new Literal(new byte[] {(byte) symbol});
        case '\n', '\r' -> new Word("par", null);
        default -> new Word(String.valueOf(symbol), null);
      };
    }
    int start = at;
    while (at < bytes.length && isAsciiLetter(bytes[at]) && at - start < 40) {
      at++;
    }
    String name = new String(bytes, start, at - start, java.nio.charset.StandardCharsets.US_ASCII);
    Integer value = number();
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    if (name.equals("bin") && value != null) {
      at = (int) Math.min(bytes.length, at + (long) Math.max(0, value));
    }
    return new Word(name, value);
  }

  private static boolean isAsciiLetter(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }

  private @Nullable Integer number() {
    int start = at;
    if (at < bytes.length && bytes[at] == '-') {
      at++;
    }
    while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9' && at - start < 10) {
      at++;
    }
    try {
      return Integer.valueOf(
          new String(bytes, start, at - start, java.nio.charset.StandardCharsets.US_ASCII));
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** The character that a control word stands for, or none. */
  static String symbol(String name) {
    return switch (name) {
      case "tab" -> "\t";
      case "emdash" -> "—";
      case "endash" -> "–";
      case "lquote" -> "‘";
      case "rquote" -> "’";
      case "ldblquote" -> "“";
      case "rdblquote" -> "”";
      case "bullet" -> "•";
      case "~", "emspace", "enspace", "qmspace" -> " ";
      case "_" -> "-";
      default -> "";
    };
  }
}
