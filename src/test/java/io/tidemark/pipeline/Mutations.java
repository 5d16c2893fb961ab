package io.tidemark.pipeline;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Ways in which a file comes damaged, each the same for the same seed. */
final class Mutations {
  private static final List<String> BEGINNINGS =
      List.of(
          "%PDF-1.7\n",
          "PK\u0003\u0004",
          "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1",
          "{\\rtf1\\ansi ",
          "<!DOCTYPE html><html><body>",
          "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel>",
          "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 999999\r\n\r\n",
          "From someone@marlowe.example Tue Jul 16 10:00:00 2024\nFrom: a@marlowe.example\nSubject: x\n\n",
          "{\"title\": \"",
          "\u001f\u008b\b");

  private static final String MAIL =
      """
      From: ana@marlowe.example
      To: desk@marlowe.example
      Subject: note
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary="cut"

      --cut
      Content-Type: text/plain

      The note is attached. Gold rose 2% on Tuesday.
      --cut
      Content-Type: application/octet-stream
      Content-Disposition: attachment; filename="note"
      Content-Transfer-Encoding: base64

      """;

  private final Random random;

  Mutations(long seed) {
    this.random = new Random(seed);
  }

  byte[] of(byte[] whole) throws IOException {
    return switch (random.nextInt(8)) {
      case 0, 1 -> flipped(whole);
      case 2 -> cut(whole);
      case 3 -> withHole(whole);
      case 4 -> repeated(whole);
      case 5 -> underAnotherType(whole);
      case 6 -> packed(flipped(whole));
      default -> attached(flipped(whole));
    };
  }

  /** Some bytes are others. */
  private byte[] flipped(byte[] whole) {
    byte[] bytes = whole.clone();
    int times = 1 + random.nextInt(1 + bytes.length / 50);
    for (int i = 0; i < times && bytes.length > 0; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  private byte[] cut(byte[] whole) {
    int from = random.nextInt(3) == 0 ? random.nextInt(whole.length + 1) : 0;
    int to = from + random.nextInt(whole.length - from + 1);
    return java.util.Arrays.copyOfRange(whole, from, to);
  }

  private byte[] withHole(byte[] whole) {
    int from = random.nextInt(whole.length + 1);
    int to = Math.min(whole.length, from + random.nextInt(2000));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(whole, 0, from);
    bytes.write(whole, to, whole.length - to);
    return bytes.toByteArray();
  }

  /** A piece of it stands there many times, as where tags are opened and never closed. */
  private byte[] repeated(byte[] whole) {
    int from = random.nextInt(whole.length + 1);
    int length = Math.min(whole.length - from, 1 + random.nextInt(60));
    int times = 1 + random.nextInt(3000);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(whole, 0, from);
    for (int i = 0; i < times; i++) {
      bytes.write(whole, from, length);
    }
    bytes.write(whole, from, whole.length - from);
    return bytes.toByteArray();
  }

  private byte[] underAnotherType(byte[] whole) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(BEGINNINGS.get(random.nextInt(BEGINNINGS.size())).getBytes(ISO_8859_1));
    bytes.write(cut(whole));
    return bytes.toByteArray();
  }

  /** Archives in archives. */
  private byte[] packed(byte[] whole) throws IOException {
    byte[] bytes = whole;
    for (int layers = 1 + random.nextInt(5); layers > 0; layers--) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      if (random.nextBoolean()) {
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
          gzip.write(bytes);
        }
      } else {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
          zip.putNextEntry(new ZipEntry("inner"));
          zip.write(bytes);
        }
      }
      bytes = out.toByteArray();
    }
    return random.nextInt(3) == 0 ? cut(bytes) : bytes;
  }

  /** A mail that carries it, or says that it does. */
  private byte[] attached(byte[] whole) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(MAIL.getBytes(ISO_8859_1));
    bytes.write(Base64.getMimeEncoder().encode(whole));
    bytes.write("\n--cut--\n".getBytes(ISO_8859_1));
    return random.nextInt(3) == 0 ? flipped(bytes.toByteArray()) : bytes.toByteArray();
  }
}
