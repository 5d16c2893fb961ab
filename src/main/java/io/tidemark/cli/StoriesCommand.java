package io.tidemark.cli;

import io.tidemark.export.CellType;
import io.tidemark.export.Column;
import io.tidemark.export.Format;
import io.tidemark.export.Screen;
import io.tidemark.export.Table;
import io.tidemark.story.StoryGroups;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Groups the copies of one text. */
@Command(
    name = "stories",
    mixinStandardHelpOptions = true,
    description = {
      "Reads documents and prints for each article, as JSON, the story it belongs",
      "to: copies, cut copies and light rewrites of one text share a story, whose",
      "original was published first. Updates of one article (same address, or same",
      "publisher and title, and much of the text kept) are its versions, from 1 on;",
      "'of' names the first."
    },
    footer = {
      "",
      "Examples:",
      "  tidemark stories news.jsonl.gz",
      "  tidemark stories corpus/ | jq -r 'select(.original | not) | .id'",
      "",
      "The last 200,000 articles are compared; older ones are remembered by name only."
    })
final class StoriesCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec command;

  @Mixin private Inputs inputs = new Inputs();
  @Mixin private OutputFile output = new OutputFile();

  @Override
  public Integer call() {
    StoryGroups groups = new StoryGroups();
    try (Output out = output.open()) {
      Documents documents = inputs.documents(command.commandLine().getErr());
      int exit = documents.each("stories", article -> article, groups::add);
      out.table(table(groups.placed()), Format.JSONL, Screen.PAPER);
      out.finish();
      return exit;
    }
  }

  private static Table table(List<StoryGroups.Placed> articles) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (StoryGroups.Placed placed : articles) {
      double similarity = Math.round(placed.similarity() * 1e4) / 1e4;
      rows.add(
          Arrays.asList(
              placed.id(),
              placed.story(),
              placed.original(),
              similarity,
              placed.version(),
              placed.of()));
    }
    return new Table(
        Map.of(),
        List.of(
            new Column("id", "id", CellType.TEXT),
            new Column("story", "story", CellType.TEXT),
            new Column("original", "original", CellType.FLAG),
            new Column("similarity", "similarity", CellType.NUMBER),
            new Column("version", "version", CellType.COUNT),
            new Column("of", "of", CellType.TEXT)),
        rows,
        List.of());
  }
}
