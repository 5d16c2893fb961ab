package io.tidemark.read.pdf;

/**
 * A character where it stands when the page is held to be read; lengths in points, y downwards.
 *
 * @param direction which way it was turned for that, in degrees
 */
record Glyph(
    double left, double right, double y, double size, boolean bold, float direction, String text) {
  boolean isBlank() {
    return text.isBlank();
  }
}
