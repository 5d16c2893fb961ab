package io.tidemark.acquire;

import java.io.InputStream;
import java.nio.file.Path;

/** Where bytes are to be had, before they are opened. */
sealed interface Location {
  /** The name that a user knows it by. */
  String source();

  /** A file. */
  record InFile(String source, Path path) implements Location {}

  /** An open stream, such as standard input. */
  record InStream(String source, InputStream stream) implements Location {}

  /** What is not there, with the reason. */
  record Missing(String source, String reason) implements Location {}
}
