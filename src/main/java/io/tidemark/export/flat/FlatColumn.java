package io.tidemark.export.flat;

/**
 * A column of plain values.
 *
 * @param name for programs, such as {@code medianChangeUnit}
 * @param header for people, such as {@code median (unit)}
 */
public record FlatColumn(String name, String header, FlatType type) {
  /** A column of this name for both. */
  public static FlatColumn of(String name, FlatType type) {
    return new FlatColumn(name, name, type);
  }
}
