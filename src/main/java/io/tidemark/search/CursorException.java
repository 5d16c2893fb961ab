package io.tidemark.search;

/** A cursor that does not belong to what is asked. */
public final class CursorException extends RuntimeException {
  CursorException(String message) {
    super(message);
  }
}
