package io.tidemark.index;

/** An index that cannot be used; the message says what the user can do. */
public final class IndexException extends RuntimeException {
  IndexException(String message) {
    super(message);
  }

  IndexException(String message, Throwable cause) {
    super(message, cause);
  }
}
