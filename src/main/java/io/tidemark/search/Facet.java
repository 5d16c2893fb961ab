package io.tidemark.search;

import java.util.List;

/**
 * How the articles that match spread over the values of one field, those with the most stories
 * first, months the last first.
 *
 * @param values how many there are in all, of which {@code rows} may be the first
 */
public record Facet(Field field, int values, List<Row> rows) {
  public Facet {
    rows = List.copyOf(rows);
  }

  /** What can be counted by. */
  public enum Field {
    THEME,
    SUBJECT,
    ORG,
    PERSON,
    PUBLISHER,
    /** Of publication, such as {@code 2024-07}. */
    MONTH
  }

  /**
   * A value.
   *
   * @param value as the query language names it, save for publishers, who stand as told
   */
  public record Row(String value, int articles, int stories) {}
}
