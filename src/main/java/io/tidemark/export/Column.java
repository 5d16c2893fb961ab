package io.tidemark.export;

/**
 * A column.
 *
 * @param key its name in JSON and CSV
 * @param header its name in text
 */
public record Column(String key, String header, CellType type) {}
