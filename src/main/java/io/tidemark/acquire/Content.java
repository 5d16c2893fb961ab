package io.tidemark.acquire;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The documents of one file or stream; what goes wrong becomes the last of them. */
final class Content implements Iterator<Acquired>, AutoCloseable {
  private final @Nullable Closeable file;
  private final Parts parts;
  private boolean atEnd;
  private @Nullable Acquired next;

  private Content(@Nullable Closeable file, Parts parts) {
    this.file = file;
    this.parts = parts;
  }

  static Content of(Location location) {
    InputStream stream = null;
    try {
      Instant changed = null;
      int depth = 0;
      switch (location) {
        case Location.Missing(String source, String reason) -> {
          return only(null, Acquired.Failed.at(source, reason));
        }
        case Location.InStream in -> {
          stream = in.stream();
          changed = in.changed();
          depth = in.depth();
        }
        case Location.InFile file -> {
          ZipFile bundle = ZipEntries.bundle(file.path());
          if (bundle != null) {
            return new Content(bundle, new ZipEntries(file.source(), bundle));
          }
          stream = Files.newInputStream(file.path());
          changed = Files.getLastModifiedTime(file.path()).toInstant();
        }
      }
      return new Content(
          stream, Shape.open(location.source(), FirstBytes.unwrap(stream), changed, depth));
    } catch (IOException e) {
      return only(stream, Acquired.Failed.at(location.source(), Fault.reason(e)));
    }
  }

  private static Content only(@Nullable Closeable stream, Acquired document) {
    return new Content(stream, new OneDocument(document));
  }

  @Override
  public boolean hasNext() {
    if (next == null && !atEnd) {
      try {
        next = parts.next();
        atEnd = next == null;
      } catch (IOException | RuntimeException e) {
        // The libraries that read archives throw both where a file is damaged.
        atEnd = true;
        next = Acquired.Failed.at(parts.place(), Fault.reason(e));
      }
    }
    return next != null;
  }

  @Override
  public Acquired next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Acquired result = next;
    next = null;
    return result;
  }

  @Override
  public void close() {
    try {
      if (file != null) {
        file.close();
      }
    } catch (IOException e) {
      // All that was wanted of it has been read.
    }
  }
}
