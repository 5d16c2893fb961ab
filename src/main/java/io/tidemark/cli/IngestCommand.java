package io.tidemark.cli;

import io.tidemark.catalog.Catalog;
import io.tidemark.pipeline.Quarantine;
import io.tidemark.pipeline.Tally;
import io.tidemark.vector.VectorIndex;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads, tags and indexes documents. */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    description = {
      "Reads documents, tags them and puts them into the index. What the index holds unchanged is",
      "neither read nor tagged again; a changed article takes the place of the version before, which",
      "stays for --as-of. Articles in other languages than English are indexed without tags."
    },
    footer = {
      "",
      "Examples:",
      "  tidemark ingest news/ notes.pdf",
      "  tidemark ingest --index /data/index --threads 4 archive.jsonl.gz",
      "  tidemark ingest news/ --vectors",
      "  tidemark ingest news/ --alerts alerts.yaml",
      "",
      "What cannot be read is told on standard error, listed by 'tidemark rejected', and tried again",
      "when it or the program changed. At the end standard error tells what became of each article. A run that was stopped is",
      "started again and goes on; one that reads while another writes sees what was there before.",
      "A changed catalog is faster applied by 'tidemark retag', which needs no documents."
    })
final class IngestCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec command;

  @Mixin private Inputs inputs = new Inputs();
  @Mixin private IndexFolder index = new IndexFolder();
  @Mixin private Models models = new Models();

  @Option(
      names = "--retry",
      description =
          "Try again what was rejected before, though neither it nor the program changed.")
  private boolean retry;

  @Option(
      names = "--vectors",
      description =
          "Also make a vector of each sentence, by which 'search' finds texts that mean the same in"
              + " other words; some 100 sentences a second on one processor. Once made, they are"
              + " kept up to date.")
  private boolean vectors;

  @Option(
      names = "--alerts",
      paramLabel = "FILE",
      description =
          "Ask the saved queries of this YAML file of each new article, and send what they match"
              + " where it says; see 'tidemark alerts --help'.")
  private @Nullable Path alerts;

  @Override
  public Integer call() {
    PrintWriter err = command.commandLine().getErr();
    Catalog catalog = models.catalog();
    Quarantine.Retry again = retry ? Quarantine.Retry.ALL : Quarantine.Retry.CHANGED;
    Indexing indexing =
        new Indexing(
            models, catalog, inputs.reader(), inputs.published(), again, inputs.threads(), err);
    if (alerts != null) {
      indexing.alert(AlertsCommand.read(alerts, catalog, command));
    }
    Tally tally = indexing.run(inputs.paths(), index.path());
    if (vectors || VectorIndex.isThere(index.path())) {
      Vectorizing.run(index.path(), inputs.threads(), err);
    }
    err.println(tally + "; catalog " + catalog.stamp());
    return tally.rejected() == 0 ? ExitCode.DONE : ExitCode.SOME_REJECTED;
  }
}
