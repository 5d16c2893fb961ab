package io.tidemark.export.tagged;

import io.tidemark.export.flat.FlatColumn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of tagged articles is put into a flat table; articles without any of it have no row. */
public enum TagTable {
  /** One row an article; ids in one cell are parted by spaces. */
  ARTICLES,
  THEMES,
  MOVES,
  FORECASTS,
  STATEMENTS,
  STANCES,
  POSITIONS;

  public List<FlatColumn> columns() {
    return shape().columns();
  }

  /** The rows of one article. */
  public List<List<@Nullable Object>> rows(Source source) {
    return shape().rows(source);
  }

  private Shape<?> shape() {
    return switch (this) {
      case ARTICLES -> Shapes.ARTICLES;
      case THEMES -> Shapes.THEMES;
      case MOVES -> Shapes.MOVES;
      case FORECASTS -> Shapes.FORECASTS;
      case STATEMENTS -> Shapes.STATEMENTS;
      case STANCES -> Shapes.STANCES;
      case POSITIONS -> Shapes.POSITIONS;
    };
  }
}
