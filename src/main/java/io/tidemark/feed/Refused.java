package io.tidemark.feed;

/** A file that is not read; its message says why, in one line. */
final class Refused extends Exception {
  private static final long serialVersionUID = 1;

  Refused(String reason) {
    super(reason);
  }
}
