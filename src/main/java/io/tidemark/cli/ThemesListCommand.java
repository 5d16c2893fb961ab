package io.tidemark.cli;

import io.tidemark.catalog.Catalog;
import io.tidemark.catalog.Theme;
import io.tidemark.export.CellType;
import io.tidemark.export.Column;
import io.tidemark.export.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the themes. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description =
        "Prints each theme: its id, how many rules and test sentences it has, what it covers.",
    footer = {
      "",
      "Examples:",
      "  tidemark themes list",
      "  tidemark themes list --models my/models --format jsonl"
    })
final class ThemesListCommand implements Callable<Integer> {
  @Mixin private Models models = new Models();
  @Mixin private TableOutput output = new TableOutput();

  @Override
  public Integer call() {
    Catalog catalog = models.catalog();
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Theme theme : catalog.themes()) {
      rows.add(
          List.of(
              theme.id(),
              theme.rules().size(),
              theme.must().size() + theme.mustNot().size(),
              theme.covers(),
              theme.name(),
              theme.file()));
    }
    Table table =
        new Table(
            Map.of(),
            List.of(
                new Column("theme", "theme", CellType.TEXT),
                new Column("rules", "rules", CellType.COUNT),
                new Column("sentences", "sentences", CellType.COUNT),
                new Column("covers", "covers", CellType.TEXT),
                new Column("name", "name", CellType.HIDDEN),
                new Column("file", "file", CellType.HIDDEN)),
            rows,
            List.of(rows.size() == 1 ? "1 theme." : rows.size() + " themes."));
    output.print(table.stamped(catalog.stamp()));
    return ExitCode.DONE;
  }
}
