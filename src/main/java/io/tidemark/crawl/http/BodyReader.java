package io.tidemark.crawl.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Reads the body that a head announces (RFC 9112, section 6), and of it no more than a limit. */
final class BodyReader {
  private static final int BLOCK = 8192;
  private static final int LONGEST_CHUNK_LINE = 1024;
  private static final int LONGEST_TRAILER = 65_536;

  private final InputStream in;
  private final int limit;
  private final ByteArrayOutputStream received = new ByteArrayOutputStream();

  /**
   * @param limit of what the body holds, in bytes
   */
  BodyReader(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  Body read(Head head) throws IOException {
    if (limit == 0 || head.status() == 204 || head.status() == 304) {
      return new Body(new byte[0], new byte[0], true);
    }
    List<String> codings = head.all("transfer-encoding");
    if (!codings.isEmpty()) {
      if (!codings.getLast().toLowerCase(Locale.ROOT).strip().endsWith("chunked")) {
        throw new BadAnswer("its transfer coding is " + codings.getLast());
      }
      return chunked();
    }
    long length = length(head);
    boolean whole = length < 0 ? toTheEnd() : exactly(length);
    byte[] bytes = received.toByteArray();
    return new Body(bytes, bytes, whole);
  }

  /** As many bytes as the head tells, or -1 where it does not. */
  private static long length(Head head) throws BadAnswer {
    Set<String> told = new TreeSet<>();
    head.all("content-length")
        .forEach(value -> told.addAll(List.of(value.strip().split("\\s*,\\s*"))));
    if (told.isEmpty()) {
      return -1;
    }
    String length = told.iterator().next();
    if (told.size() > 1 || !length.matches("[0-9]{1,18}")) {
      throw new BadAnswer("its Content-Length is " + String.join(" and ", told));
    }
    return Long.parseLong(length);
  }

  private boolean exactly(long length) throws IOException {
    int wanted = (int) Math.min(length, limit);
    int got = copy(wanted, OutputStream.nullOutputStream());
    if (got < wanted) {
      throw new IOException("the connection ended after %d of %d bytes".formatted(got, length));
    }
    return length <= limit;
  }

  private boolean toTheEnd() throws IOException {
    return copy(limit, OutputStream.nullOutputStream()) < limit || in.read() < 0;
  }

  private Body chunked() throws IOException {
    ByteArrayOutputStream entity = new ByteArrayOutputStream();
    while (true) {
      long size = chunkSize(line(LONGEST_CHUNK_LINE));
      if (size == 0) {
        trailer();
        return new Body(received.toByteArray(), entity.toByteArray(), true);
      }
      int wanted = (int) Math.min(size, limit - entity.size());
      if (copy(wanted, entity) < wanted) {
        throw new IOException("the connection ended within a chunk");
      }
      if (wanted < size) {
        return new Body(received.toByteArray(), entity.toByteArray(), false);
      }
      if (!line(2).isEmpty() || received.size() > 2L * limit + LONGEST_TRAILER) {
        throw new BadAnswer("its chunks are garbled");
      }
    }
  }

  private static long chunkSize(String line) throws BadAnswer {
    int end = line.indexOf(';');
    String digits = (end < 0 ? line : line.substring(0, end)).strip();
    if (!digits.matches("[0-9A-Fa-f]{1,15}")) {
      throw new BadAnswer("its chunks are garbled");
    }
    return Long.parseLong(digits, 16);
  }

  private void trailer() throws IOException {
    int before = received.size();
    while (!line(LONGEST_TRAILER).isEmpty()) {
      if (received.size() - before > LONGEST_TRAILER) {
        throw new BadAnswer("what follows its body does not end");
      }
    }
  }

  /** A line without its end. */
  private String line(int longest) throws IOException {
    StringBuilder line = new StringBuilder();
    while (true) {
      int b = in.read();
      if (b < 0) {
        throw new IOException("the connection ended between two chunks");
      }
      received.write(b);
      if (b == '\n') {
        int end = line.length();
        return end > 0 && line.charAt(end - 1) == '\r'
            ? line.substring(0, end - 1)
            : line.toString();
      }
      if (line.length() >= longest) {
        throw new BadAnswer("its chunks are garbled");
      }
      line.append((char) b);
    }
  }

  private int copy(int count, OutputStream also) throws IOException {
    byte[] block = new byte[Math.min(BLOCK, Math.max(1, count))];
    int copied = 0;
    while (copied < count) {
      int got = in.read(block, 0, Math.min(block.length, count - copied));
      if (got < 0) {
        return copied;
      }
      received.write(block, 0, got);
      also.write(block, 0, got);
      copied += got;
    }
    return copied;
  }
}
