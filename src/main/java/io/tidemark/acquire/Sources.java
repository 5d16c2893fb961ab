package io.tidemark.acquire;

import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Opens paths, one file after the other, and yields the documents in them. */
public final class Sources implements Iterator<Acquired> {
  private final Iterator<Location> locations;
  private @Nullable Content open;

  private Sources(Iterator<Location> locations) {
    this.locations = locations;
  }

  /**
   * The documents under {@code paths}, in their order, read only as the stream is drawn. Closing
   * the stream closes the file it stands in.
   *
   * @param paths files, folders, or {@code -}
   * @param stdin what {@code -} reads
   */
  public static Stream<Acquired> open(List<String> paths, InputStream stdin) {
    Sources sources = new Sources(new Walk(paths, stdin));
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(sources, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(sources::close);
  }

  @Override
  public boolean hasNext() {
    while (open == null || !open.hasNext()) {
      close();
      if (!locations.hasNext()) {
        return false;
      }
      open = Content.of(locations.next());
    }
    return true;
  }

  @Override
  public Acquired next() {
    if (!hasNext() || open == null) {
      throw new NoSuchElementException();
    }
    return open.next();
  }

  private void close() {
    if (open != null) {
      open.close();
      open = null;
    }
  }
}
