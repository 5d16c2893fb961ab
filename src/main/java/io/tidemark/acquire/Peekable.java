package io.tidemark.acquire;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.BiPredicate;

/**
 * A buffered stream whose first bytes can be looked at. Unlike the JDK's, it gives what one read
 * brings: they read on until they are full, and lose what a damaged file gave before the damage.
 */
final class Peekable extends InputStream {
  private static final int PEEKED = 8192;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;

  Peekable(InputStream in) {
    this.in = in;
  }

  /** The first bytes, as many as tell what a file holds; to be asked before any is read. */
  byte[] peek() throws IOException {
    return peek((first, length) -> false);
  }

  /** The first bytes, until there are {@code enough} of them. */
  byte[] peek(BiPredicate<byte[], Integer> enough) throws IOException {
    try {
      while (end < PEEKED && !enough.test(buffer, end)) {
        int read = in.read(buffer, end, PEEKED - end);
        if (read < 0) {
          break;
        }
        end += read;
      }
    } catch (IOException e) {
      // What a damaged file gives before the damage is read, and the damage met again.
      if (end == 0) {
        throw e;
      }
    }
    return Arrays.copyOf(buffer, Math.min(end, PEEKED));
  }

  /**
   * More than nothing until the end has been seen. gzip's reader takes a stream that has nothing
   * available for one that has ended, and a pipe has nothing while it waits.
   */
  @Override
  public int available() throws IOException {
    return fill() ? end - at : 0;
  }

  @Override
  public int read() throws IOException {
    return fill() ? buffer[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int given = Math.min(length, end - at);
    System.arraycopy(buffer, at, into, from, given);
    at += given;
    return given;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Whether the buffer holds a byte, or one could be had. */
  private boolean fill() throws IOException {
    while (at == end) {
      int read = in.read(buffer);
      if (read < 0) {
        return false;
      }
      at = 0;
      end = read;
    }
    return true;
  }
}
