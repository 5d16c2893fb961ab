package io.tidemark.cli;

import io.tidemark.export.Tables;
import io.tidemark.search.Order;
import io.tidemark.search.Page;
import io.tidemark.search.Selection;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds articles. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = "Finds articles by their words and tags, and shows the sentence that tells why.",
    footer = {
      "",
      "The query:",
      "  gold rally               both words, whatever their endings",
      "  \"rate cut\"               these words side by side, just as written",
      "  a AND b, a OR b, NOT a   operators in capitals; ( ) group",
      "  theme:trump-trade        also theme:reflation/fading: active, fading, negated, conditional,",
      "                           past",
      "  subject:bitcoin          org:huatai-securities  person:jerome-powell  place:china",
      "  move:gold/up             up, down, flat, steeper, flatter; move:gold/up/expected",
      "  publisher:\"Harbor Wire\"  kind:research  lang:en  from:2024-07-01  to:2024-07  story:ID",
      "",
      "Examples:",
      "  tidemark search 'theme:trump-trade AND subject:bitcoin'",
      "  tidemark search 'move:gold/up \"record high\"' --from 2024-07-01 --sort newest",
      "  tidemark search 'org:huatai-securities OR org:cicc' --format jsonl"
    })
final class SearchCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec command;

  @Parameters(arity = "1..*", paramLabel = "QUERY", description = "What to find; * is everything.")
  private List<String> query = List.of();

  @Mixin private IndexFolder index = new IndexFolder();
  @Mixin private SelectionOptions options = new SelectionOptions();
  @Mixin private Models models = new Models();
  @Mixin private TableOutput output = new TableOutput();

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description = "relevance, newest or oldest (default: ${DEFAULT-VALUE}).",
      defaultValue = "relevance")
  private Order order = Order.RELEVANCE;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many hits to show (default: ${DEFAULT-VALUE}).")
  private int limit = 10;

  @Option(
      names = "--page",
      paramLabel = "N",
      description = "Which page of that many hits, from 1 (default: ${DEFAULT-VALUE}).")
  private int page = 1;

  @Override
  public Integer call() {
    if (limit < 1 || page < 1) {
      throw new ParameterException(command.commandLine(), "--limit and --page must be 1 or more");
    }
    Selection selection = options.of(String.join(" ", query));
    Page wanted = new Page((page - 1) * limit, limit);
    output.print(
        index.table(
            models,
            searcher -> Tables.of(searcher.search(selection, order, wanted), selection, wanted)));
    return ExitCode.DONE;
  }
}
