package io.tidemark.read;

/** A field that does not hold what it should; its message names the field. */
final class WrongField extends Exception {
  private static final long serialVersionUID = 1;

  WrongField(String message) {
    super(message);
  }
}
