package io.tidemark.acquire;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where bytes are to be had, before they are opened. */
sealed interface Location {
  /** The name that a user knows it by. */
  String source();

  /** A file. */
  record InFile(String source, Path path) implements Location {}

  /**
   * An open stream, such as standard input.
   *
   * @param changed when its content was last changed, if known
   * @param depth how many archives it lies in
   */
  record InStream(String source, InputStream stream, @Nullable Instant changed, int depth)
      implements Location {}

  /** What is not there, with the reason. */
  record Missing(String source, String reason) implements Location {}
}
