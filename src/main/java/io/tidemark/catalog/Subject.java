package io.tidemark.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that moves.
 *
 * @param names the main name first
 * @param not phrases that hold one of its names and mean something else ("gold medal")
 * @param country ISO 3166 code, {@code EU} for the euro zone, or null
 */
public record Subject(
    String id,
    String name,
    SubjectKind kind,
    List<Name> names,
    List<Pattern> not,
    List<String> tickers,
    @Nullable String country) {
  public Subject {
    names = List.copyOf(names);
    not = List.copyOf(not);
    tickers = List.copyOf(tickers);
  }
}
