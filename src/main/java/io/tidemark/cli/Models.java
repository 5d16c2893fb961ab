package io.tidemark.cli;

import io.tidemark.catalog.Catalog;
import io.tidemark.catalog.CatalogException;
import io.tidemark.catalog.CatalogReader;
import io.tidemark.catalog.Theme;
import io.tidemark.pipeline.LiveCatalog;
import io.tidemark.yaml.Nearest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option of each command that needs the catalog. */
final class Models {
  private static final String OPTION = "--models";

  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec command;

  @Option(
      names = OPTION,
      paramLabel = "DIR",
      description = "The folder of themes, subjects and entities (default: the program's own).")
  private @Nullable Path folder;

  /** The folder that the catalog is read from. */
  Path folder() {
    return folder == null ? own() : folder;
  }

  /** Reads and checks the catalog; its faults are told as wrong usage of {@code --models}. */
  Catalog catalog() {
    return read(OPTION, folder(), command);
  }

  /**
   * What {@code maker} makes of the catalog, made anew when the catalog changes.
   *
   * @param tell is told of each change
   */
  <T> LiveCatalog<T> live(Function<Catalog, T> maker, Consumer<String> tell) {
    return checked(OPTION, folder(), command, () -> LiveCatalog.of(folder(), maker, tell));
  }

  /**
   * Reads and checks the catalog of {@code folder}.
   *
   * @param option what named the folder; its faults are told as wrong usage of it
   */
  static Catalog read(String option, Path folder, CommandSpec command) {
    return checked(option, folder, command, () -> CatalogReader.read(folder));
  }

  /** Something that needs a catalog. */
  private interface Reading<T> {
    T read() throws CatalogException, IOException;
  }

  private static <T> T checked(
      String option, Path folder, CommandSpec command, Reading<T> reading) {
    try {
      return reading.read();
    } catch (CatalogException e) {
      throw new ParameterException(command.commandLine(), option + ":\n" + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(option + ": cannot read " + folder + ": " + e, e);
    }
  }

  /** The theme {@code id}; one that does not exist is wrong usage, with the nearest ids offered. */
  static Theme theme(Catalog catalog, String id, CommandSpec command) {
    return catalog
        .theme(id)
        .orElseThrow(() -> {
          List<String> ids = catalog.themes().stream().map(Theme::id).toList();
          String message = "there is no theme '" + id + "'" + Nearest.hint(id, ids);
          return new ParameterException(command.commandLine(), message);
        });
  }

  /** {@code models} beside the program, which the launcher tells of, else in the working folder. */
  private static Path own() {
    return Path.of(System.getProperty("tidemark.home", ""), "models");
  }
}
