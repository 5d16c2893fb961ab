package io.tidemark.acquire;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream of which no more than a ration is given. The libraries that read archives take the head
 * of a record into memory however long it is, and a small packed file may hold one without end.
 */
final class Rationed extends FilterInputStream {
  private static final int LONGEST_HEAD = 1 << 20;

  private long left = Long.MAX_VALUE;

  Rationed(InputStream in) {
    super(in);
  }

  /** From here on, the head of a record is read, with as much of its body as fits a buffer. */
  void allowHead() {
    left = LONGEST_HEAD;
  }

  void allowAll() {
    left = Long.MAX_VALUE;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (left <= 0) {
      throw new IOException("the head of a record is longer than 1 MB");
    }
    int read = in.read(into, from, (int) Math.min(length, left));
    left -= Math.max(0, read);
    return read;
  }

  @Override
  public long skip(long bytes) throws IOException {
    return in.skip(bytes);
  }
}
