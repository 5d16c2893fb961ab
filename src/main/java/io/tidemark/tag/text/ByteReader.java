package io.tidemark.tag.text;

import java.nio.charset.StandardCharsets;

/** Reads what {@link ByteWriter} packed; bytes that end early are an illegal argument. */
final class ByteReader {
  private final byte[] bytes;
  private int at;
  private final int end;

  ByteReader(byte[] bytes) {
    this(bytes, 0, bytes.length);
  }

  private ByteReader(byte[] bytes, int from, int end) {
    this.bytes = bytes;
    this.at = from;
    this.end = end;
  }

  boolean hasMore() {
    return at < end;
  }

  int octet() {
    if (at >= end) {
      throw new IllegalArgumentException("the bytes of an annotation end early");
    }
    return bytes[at++] & 0xFF;
  }

  int number() {
    int value = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += 7) {
      int octet = octet();
      value |= (octet & 0x7F) << shift;
      if (octet < 0x80) {
        return value;
      }
    }
    throw new IllegalArgumentException("no number in the bytes of an annotation");
  }

  int signed() {
    int value = number();
    return value >>> 1 ^ -(value & 1);
  }

  String text() {
    int from = skip(number());
    return new String(bytes, from, at - from, StandardCharsets.UTF_8);
  }

  ByteReader column() {
    int from = skip(number());
    return new ByteReader(bytes, from, at);
  }

  private int skip(int length) {
    int from = at;
    if (length < 0 || length > end - at) {
      throw new IllegalArgumentException("the bytes of an annotation end early");
    }
    at += length;
    return from;
  }
}
