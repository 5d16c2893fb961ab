package io.tidemark.acquire;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The documents in one file or stream, as its format parts them. */
interface Parts {
  /**
   * The next document, or null at the end.
   *
   * @throws IOException where nothing behind this place can be read
   */
  @Nullable Acquired next() throws IOException;

  /** The name of what is being read, for a reason why it could not be. */
  String place();
}
