package io.tidemark.cli;

import io.tidemark.catalog.Catalog;
import io.tidemark.catalog.Theme;
import io.tidemark.tag.Tagger;
import io.tidemark.tag.text.Annotator;
import io.tidemark.tag.theme.ThemeTester;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the sentences that themes must and must not match. */
@Command(
    name = "test",
    mixinStandardHelpOptions = true,
    description = {
      "Runs the sentences that each theme must and must not match, and prints every miss with its",
      "file, line, sentence and rule. The exit code is 1 where there is one."
    })
final class ThemesTestCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec command;

  @Mixin private Models models = new Models();

  @Parameters(paramLabel = "THEME", arity = "0..*", description = "Test these alone.")
  private List<String> ids = new ArrayList<>();

  @Override
  public Integer call() {
    Catalog catalog = models.catalog();
    Collection<Theme> themes =
        ids.isEmpty()
            ? catalog.themes()
            : ids.stream().map(id -> Models.theme(catalog, id, command)).toList();
    Annotator annotator = new Annotator();
    Tagger tagger = new Tagger(catalog, Main.VERSION);
    ThemeTester tester =
        new ThemeTester(article -> tagger.tag(annotator.annotate(article)).themes());
    PrintWriter out = command.commandLine().getOut();
    int misses = 0;
    int sentences = 0;
    for (Theme theme : themes) {
      for (ThemeTester.Miss miss : tester.test(theme)) {
        out.println(miss);
        misses++;
      }
      sentences += theme.must().size() + theme.mustNot().size();
    }
    out.flush();
    command
        .commandLine()
        .getErr()
        .printf("%d themes, %d sentences, %d misses%n", themes.size(), sentences, misses);
    return misses == 0 ? ExitCode.DONE : ExitCode.FAILED;
  }
}
