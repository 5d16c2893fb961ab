package io.tidemark.cli;

import io.tidemark.catalog.Catalog;
import io.tidemark.price.PriceException;
import io.tidemark.price.Prices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of each command that compares with prices. */
final class PriceFolder {
  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec command;

  @Option(
      names = "--prices",
      paramLabel = "DIR",
      description =
          "A folder of CSV files, one a series, with the columns Date and Close; each is known by"
              + " its name: a subject's id, a ticker, a pair such as usdjpy.")
  private @Nullable Path folder;

  @Option(
      names = "--price-map",
      paramLabel = "FILE",
      description =
          "What the files are of where their names do not tell it (default: prices.yaml in the"
              + " folder); docs/prices.yaml explains it.")
  private @Nullable Path mapping;

  /** Whether a folder was named. */
  boolean isGiven() {
    return folder != null;
  }

  /** Reads the series; their faults are told as wrong usage, what was odd on stderr. */
  Prices read(Catalog catalog) {
    if (folder == null) {
      throw new ParameterException(
          command.commandLine(), "Missing required option: '--prices=DIR'");
    }
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(command.commandLine(), "--prices: there is no folder " + folder);
    }
    try {
      Prices prices =
          mapping == null ? Prices.read(folder, catalog) : Prices.read(folder, mapping, catalog);
      prices.remarks().forEach(remark -> command.commandLine().getErr().println(remark));
      return prices;
    } catch (PriceException e) {
      throw new ParameterException(command.commandLine(), "--prices:\n" + e.getMessage(), e);
    } catch (IOException e) {
      throw new ParameterException(
          command.commandLine(), "--prices: cannot read " + e.getMessage(), e);
    }
  }
}
