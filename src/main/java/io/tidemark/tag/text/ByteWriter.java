package io.tidemark.tag.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Packs small numbers and words into bytes. */
final class ByteWriter {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);

  void octet(int value) {
    bytes.write(value);
  }

  /** A number from 0 on: seven bits a byte, the low ones first. */
  void number(int value) {
    int left = value;
    while ((left & ~0x7F) != 0) {
      bytes.write(left & 0x7F | 0x80);
      left >>>= 7;
    }
    bytes.write(left);
  }

  /** A number that may be negative. */
  void signed(int value) {
    number(value << 1 ^ value >> 31);
  }

  void text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    bytes.writeBytes(utf8);
  }

  /** All of {@code column}, with its length before it. */
  void column(ByteWriter column) {
    number(column.bytes.size());
    bytes.writeBytes(column.bytes.toByteArray());
  }

  byte[] toBytes() {
    return bytes.toByteArray();
  }
}
