package io.tidemark.acquire;

import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** A file that holds one document. */
final class OneDocument implements Content {
  private @Nullable Acquired document;

  OneDocument(Acquired document) {
    this.document = document;
  }

  @Override
  public boolean hasNext() {
    return document != null;
  }

  @Override
  public Acquired next() {
    Acquired result = document;
    if (result == null) {
      throw new NoSuchElementException();
    }
    document = null;
    return result;
  }

  @Override
  public void close() {}
}
