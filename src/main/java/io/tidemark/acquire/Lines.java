package io.tidemark.acquire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a stream, as bytes. */
final class Lines {
  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;

  Lines(InputStream in) {
    this.in = in;
  }

  /**
   * Appends the next line with its end to {@code line}, of which no more than {@code limit} bytes
   * are kept.
   *
   * @return how long the line is, or -1 where there is none
   */
  long read(ByteArrayOutputStream line, int limit) throws IOException {
    long length = 0;
    while (true) {
      if (at == end) {
        at = 0;
        end = Math.max(0, in.read(buffer));
        if (end == 0) {
          return length == 0 ? -1 : length;
        }
      }
      int stop = at;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      boolean whole = stop < end;
      int taken = stop - at + (whole ? 1 : 0);
      line.write(buffer, at, Math.min(taken, Math.max(0, limit - line.size())));
      length += taken;
      at += taken;
      if (whole) {
        return length;
      }
    }
  }
}
