package io.tidemark.acquire;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** The files in a tar archive, each opened as if it lay in a folder. */
final class TarEntries implements Parts {
  private final String source;
  private final Rationed stream;
  private final TarArchiveInputStream tar;
  private final int depth;
  private @Nullable Content open;
  private @Nullable Inside inside;

  TarEntries(String source, InputStream in, int depth) {
    this.source = source;
    this.depth = depth;
    this.stream = new Rationed(in);
    this.tar = new TarArchiveInputStream(stream);
  }

  @Override
  public @Nullable Acquired next() throws IOException {
    while (open == null || !open.hasNext()) {
      TarArchiveEntry entry = entry();
      if (entry == null) {
        return null;
      }
      if (entry.isFile() && !Walk.isPassedOverInside(entry.getName())) {
        inside = new Inside(tar);
        open =
            Content.of(
                new Location.InStream(
                    source + "#" + entry.getName(), inside, changed(entry), depth + 1));
      }
    }
    return open.next();
  }

  private @Nullable TarArchiveEntry entry() throws IOException {
    if (inside != null) {
      if (inside.failed) {
        return null;
      }
      inside.transferTo(OutputStream.nullOutputStream());
    }
    stream.allowHead();
    TarArchiveEntry entry = tar.getNextEntry();
    stream.allowAll();
    return entry;
  }

  @Override
  public String place() {
    return source;
  }

  private static @Nullable Instant changed(TarArchiveEntry entry) {
    FileTime changed = entry.getLastModifiedTime();
    return changed == null || changed.toMillis() <= 0 ? null : changed.toInstant();
  }

  /** One entry of the archive; the archive stays open behind it. */
  private static final class Inside extends FilterInputStream {
    private boolean failed;

    Inside(InputStream tar) {
      super(tar);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      try {
        return in.read(into, from, length);
      } catch (IOException e) {
        failed = true;
        throw e;
      }
    }

    @Override
    public void close() {}
  }
}
