package io.tidemark.cli;

import io.tidemark.export.Screen;

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

  /** How to lay text out for standard output. */
  static Screen screen() {
    if (!showsOutput()) {
      return Screen.PAPER;
    }
    boolean plain = System.getenv("NO_COLOR") != null || "dumb".equals(System.getenv("TERM"));
    int width = Integer.getInteger("tidemark.terminal.width", Screen.PAPER.width());
    return new Screen(width, plain ? Screen.Colour.PLAIN : Screen.Colour.ANSI);
  }
}
