package io.tidemark.export.flat;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a file was made from, so that it can be made again: the query, its days, zone and moment,
 * the counts, the catalog's stamp, the program, the time it was made.
 *
 * @param title what the file shows, in a few words
 * @param facts by name, in order; such as {@code query}, {@code catalog}, {@code made}
 */
public record Provenance(String title, Map<String, String> facts) {
  public Provenance {
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
  }
}
