package io.tidemark.cli;

import io.tidemark.catalog.Catalog;
import io.tidemark.catalog.Theme;
import io.tidemark.export.CellType;
import io.tidemark.export.Column;
import io.tidemark.export.Format;
import io.tidemark.export.Table;
import io.tidemark.tag.Tagger;
import io.tidemark.tag.text.Annotator;
import io.tidemark.tag.theme.ThemeTester;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
    },
    footer = {
      "",
      "Examples:",
      "  tidemark themes test",
      "  tidemark themes test rate-cut --models my/models",
      "  tidemark themes test --format jsonl | jq -r '[.theme, .rule, .sentence] | @tsv'"
    })
final class ThemesTestCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec command;

  @Mixin private Models models = new Models();

  @Parameters(paramLabel = "THEME", arity = "0..*", description = "Test these alone.")
  private List<String> ids = new ArrayList<>();

  @Mixin private TableOutput output = new TableOutput();

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
        new ThemeTester(
            article -> tagger.themes(annotator.annotate(article)),
            (article, theme) -> tagger.explain(annotator.annotate(article), theme));
    List<ThemeTester.Miss> misses = new ArrayList<>();
    int sentences = 0;
    for (Theme theme : themes) {
      misses.addAll(tester.test(theme));
      sentences += theme.must().size() + theme.mustNot().size();
    }
    if (output.format() == Format.TABLE) {
      output.print(misses.stream().map(ThemeTester.Miss::toString).toList());
    } else {
      output.print(table(misses).stamped(catalog.stamp()));
    }
    command
        .commandLine()
        .getErr()
        .printf(
            "%d theme%s, %d sentences, %d miss%s, catalog %s%n",
            themes.size(),
            themes.size() == 1 ? "" : "s",
            sentences,
            misses.size(),
            misses.size() == 1 ? "" : "es",
            catalog.stamp());
    return misses.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
  }

  private static Table table(List<ThemeTester.Miss> misses) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (ThemeTester.Miss miss : misses) {
      Theme.Rule by = miss.by();
      rows.add(
          Arrays.asList(
              miss.theme(),
              miss.file(),
              miss.line(),
              miss.wanted(),
              miss.sentence(),
              miss.why(),
              miss.rule(),
              by == null ? null : by.line(),
              by == null ? null : by.text()));
    }
    return new Table(
        Map.of(),
        Stream.of(
                "theme", "file", "line", "wanted", "sentence", "why", "rule", "ruleLine", "pattern")
            .map(key -> new Column(key, key, CellType.HIDDEN))
            .toList(),
        rows,
        List.of());
  }
}
