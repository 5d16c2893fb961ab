package io.tidemark.cli;

/** How a run ended. */
final class ExitCode {
  static final int DONE = 0;
  static final int FAILED = 1;
  static final int WRONG_USAGE = 2;

  /** Some documents were rejected, all others are done. */
  static final int SOME_REJECTED = 3;

  private ExitCode() {}
}
