package io.tidemark.cli;

import io.tidemark.catalog.Catalog;
import io.tidemark.catalog.Theme;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the themes. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description =
        "Prints each theme: its id, how many rules and test sentences it has, what it covers.")
final class ThemesListCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec command;

  @Mixin private Models models = new Models();

  @Override
  public Integer call() {
    Catalog catalog = models.catalog();
    int width = catalog.themes().stream().mapToInt(t -> t.id().length()).max().orElse(5);
    String row = "%-" + width + "s  %5s  %9s  %s%n";
    PrintWriter out = command.commandLine().getOut();
    out.printf(row, "theme", "rules", "sentences", "covers");
    for (Theme theme : catalog.themes()) {
      int sentences = theme.must().size() + theme.mustNot().size();
      out.printf(row, theme.id(), theme.rules().size(), sentences, theme.covers());
    }
    out.flush();
    command
        .commandLine()
        .getErr()
        .println(catalog.themes().size() + " themes, catalog " + catalog.stamp());
    return ExitCode.DONE;
  }
}
