package io.tidemark.export;

import io.tidemark.search.Facet;
import io.tidemark.search.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes tables of facets. */
public final class FacetTables {
  private FacetTables() {}

  /** One row a value. */
  public static Table of(Facet facet, Selection selection) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Facet.Row row : facet.rows()) {
      rows.add(Tables.row(row.value(), row.articles(), row.stories()));
    }
    int more = facet.values() - facet.rows().size();
    return new Table(
        Tables.about(selection, null),
        List.of(
            new Column("value", name(facet.field()), CellType.TEXT),
            new Column("articles", "articles", CellType.COUNT),
            new Column("stories", "stories", CellType.BAR)),
        rows,
        more == 0 ? List.of() : List.of(more + " more not shown."));
  }

  /** What the field is called, as in the query language. */
  public static String name(Facet.Field field) {
    return field.name().toLowerCase(Locale.ROOT);
  }
}
