package io.tidemark.read;

import io.tidemark.read.draft.Prose;

/** Says in one line why a parser failed, for the person who holds the file. */
final class Failure {
  private static final int LONGEST = 200;

  private Failure() {}

  static String reason(Throwable cause) {
    return switch (cause) {
      case StackOverflowError e -> "nested too deeply";
      case OutOfMemoryError e -> "needs more memory than there is";
      default -> {
        String message = cause.getMessage();
        String told = cause.getClass().getSimpleName() + (message == null ? "" : ": " + message);
        String line = Prose.line(told);
        yield "could not be parsed: " + line.substring(0, Math.min(line.length(), LONGEST));
      }
    };
  }
}
