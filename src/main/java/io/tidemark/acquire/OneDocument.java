package io.tidemark.acquire;

import org.jspecify.annotations.Nullable;

/** A file that holds one document. */
final class OneDocument implements Parts {
  private @Nullable Acquired document;
  private final String place;

  OneDocument(Acquired document) {
    this.document = document;
    this.place =
        switch (document) {
          case Acquired.Found found -> found.document().source();
          case Acquired.Failed failed -> failed.reason().source();
        };
  }

  @Override
  public @Nullable Acquired next() {
    Acquired result = document;
    document = null;
    return result;
  }

  @Override
  public String place() {
    return place;
  }
}
