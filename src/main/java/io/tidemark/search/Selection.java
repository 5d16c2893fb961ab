package io.tidemark.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Which articles are meant.
 *
 * @param query the line as typed, for messages
 * @param from first day of publication, or null
 * @param to last day of publication, or null
 * @param zone where days begin and end; null: each article's own, as it tells its time
 * @param asOf nothing that reached the index later is seen; null: everything is
 */
public record Selection(
    String query,
    Expression expression,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable ZoneId zone,
    @Nullable Instant asOf) {
  /** Every article. */
  public static final Selection ALL =
      new Selection("*", new Expression.All(), null, null, null, null);

  /**
   * All that a query matches.
   *
   * @throws QueryException where it breaks the grammar
   */
  public static Selection of(String query) {
    return ALL.with(query);
  }

  /**
   * The same days and moment, another query.
   *
   * @throws QueryException where it breaks the grammar
   */
  public Selection with(String query) {
    return new Selection(query, QueryParser.parse(query), from, to, zone, asOf);
  }

  /** The same line, days and moment, where the line is now known to mean {@code other}. */
  Selection with(Expression other) {
    return new Selection(query, other, from, to, zone, asOf);
  }

  /** The same query and moment, other days. */
  public Selection between(LocalDate first, LocalDate last) {
    return new Selection(query, expression, first, last, zone, asOf);
  }
}
