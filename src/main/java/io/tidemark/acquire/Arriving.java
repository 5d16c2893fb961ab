package io.tidemark.acquire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/**
 * A stream as a channel that gives what one read brings. The channels of the JDK read until they
 * are full, and so lose what a damaged file gave before the damage.
 */
final class Arriving implements ReadableByteChannel {
  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];

  Arriving(InputStream in) {
    this.in = in;
  }

  @Override
  public int read(ByteBuffer into) throws IOException {
    int read = in.read(buffer, 0, Math.min(buffer.length, into.remaining()));
    if (read > 0) {
      into.put(buffer, 0, read);
    }
    return read;
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
