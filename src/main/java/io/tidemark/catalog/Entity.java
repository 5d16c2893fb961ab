package io.tidemark.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation or a person of the markets.
 *
 * @param names the main name first
 * @param not phrases that hold one of its names and mean something else
 * @param tickers of listed companies; a company's shares are a subject under the same id
 * @param country ISO 3166 code or null
 * @param affiliation of a person: the id of the house, or null
 * @param role of a person: the office held, or null
 */
public record Entity(
    String id,
    String name,
    EntityKind kind,
    List<Name> names,
    List<Pattern> not,
    List<String> tickers,
    @Nullable String country,
    @Nullable String affiliation,
    @Nullable String role) {
  public Entity {
    names = List.copyOf(names);
    not = List.copyOf(not);
    tickers = List.copyOf(tickers);
  }
}
