package io.tidemark.export;

/**
 * Where text is shown.
 *
 * @param width columns of a line
 */
public record Screen(int width, Colour colour) {
  /** Paper, a file, or a terminal whose width is not known. */
  public static final Screen PAPER = new Screen(120, Colour.PLAIN);

  /** Whether escape sequences may be written. */
  public enum Colour {
    PLAIN,
    ANSI
  }

  public Screen {
    width = Math.max(40, width);
  }
}
