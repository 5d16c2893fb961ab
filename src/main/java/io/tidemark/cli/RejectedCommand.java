package io.tidemark.cli;

import io.tidemark.article.Quarantined;
import io.tidemark.article.Rejected;
import io.tidemark.export.CellType;
import io.tidemark.export.Column;
import io.tidemark.export.Table;
import io.tidemark.pipeline.Quarantine;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists what could not be read. */
@Command(
    name = "rejected",
    mixinStandardHelpOptions = true,
    description = {
      "Lists the documents that could not be read, tagged or indexed, and why. 'tidemark ingest'",
      "passes them over until they or the program change, or --retry is given."
    },
    footer = {
      "",
      "Examples:",
      "  tidemark rejected",
      "  tidemark rejected --format csv --output rejected.csv",
      "  tidemark rejected --forget mail/2024-07-16.eml"
    })
final class RejectedCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec command;

  @Mixin private IndexFolder index = new IndexFolder();
  @Mixin private TableOutput output = new TableOutput();

  @Option(
      names = "--forget",
      paramLabel = "SOURCE",
      description = "Take a document off the list, such as one that is gone; may be repeated.")
  private List<String> forgotten = List.of();

  @Override
  public Integer call() {
    Quarantine quarantine =
        Quarantine.open(index.path(), Quarantine.Retry.CHANGED, InstantSource.system());
    if (!forgotten.isEmpty()) {
      List<String> unknown = quarantine.forget(forgotten);
      if (!unknown.isEmpty()) {
        throw new ParameterException(
            command.commandLine(), "--forget: not on the list: " + String.join(", ", unknown));
      }
      quarantine.save();
    }
    output.print(table(quarantine));
    return ExitCode.DONE;
  }

  private static Table table(Quarantine quarantine) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Quarantined document : quarantine.all()) {
      for (Rejected reason : document.reasons()) {
        rows.add(
            List.of(
                document.first().truncatedTo(ChronoUnit.SECONDS).toString(),
                document.last().truncatedTo(ChronoUnit.SECONDS).toString(),
                document.tries(),
                reason.stage(),
                reason.source(),
                reason.reason(),
                document.document()));
      }
    }
    return new Table(
        Map.of(),
        List.of(
            new Column("first", "since", CellType.TEXT),
            new Column("last", "last tried", CellType.TEXT),
            new Column("tries", "tries", CellType.COUNT),
            new Column("stage", "stage", CellType.TEXT),
            new Column("source", "source", CellType.TEXT),
            new Column("reason", "reason", CellType.NOTE),
            new Column("document", "document", CellType.HIDDEN)),
        rows,
        List.of(rows.size() == 1 ? "1 rejection." : rows.size() + " rejections."));
  }
}
