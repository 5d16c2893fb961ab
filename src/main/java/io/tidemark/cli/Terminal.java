package io.tidemark.cli;

/**
 * Whether a person is watching. The launcher tells, since Java before version 22 cannot say it of
 * each stream.
 */
final class Terminal {
  private Terminal() {}

  /** Whether standard output is a terminal. */
  static boolean showsOutput() {
    return Boolean.getBoolean("tidemark.terminal.out");
  }

  /** Whether standard error is a terminal. */
  static boolean showsErrors() {
    return Boolean.getBoolean("tidemark.terminal.err");
  }
}
