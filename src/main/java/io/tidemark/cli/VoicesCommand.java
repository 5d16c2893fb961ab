package io.tidemark.cli;

import io.tidemark.analyze.Quotation;
import io.tidemark.analyze.voice.ChangedSide;
import io.tidemark.analyze.voice.Near;
import io.tidemark.analyze.voice.Quotes;
import io.tidemark.analyze.voice.Voices;
import io.tidemark.analyze.voice.Word;
import io.tidemark.export.Report;
import io.tidemark.export.Table;
import io.tidemark.export.VoiceTables;
import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows who speaks on a theme. */
@Command(
    name = "voices",
    mixinStandardHelpOptions = true,
    description = {
      "Shows who speaks on a theme, for which house, how often and which way, who was the first to",
      "say it, and who changed sides."
    },
    footer = {
      "",
      "Examples:",
      "  tidemark voices rate-cut",
      "  tidemark voices quantitative-easing --from 2024-01-01 --part changes --least 3",
      "  tidemark voices 'theme:tariffs AND subject:gold' --scope article --format json",
      "",
      "One word alone is taken for a theme's id; '\"gold\"' in quotation marks finds the word."
    })
final class VoicesCommand implements Callable<Integer> {
  /** How many of the first to speak are shown beside the others. */
  private static final int FIRST = 5;

  @Parameters(
      paramLabel = "THEME|QUERY",
      description = "The id of a theme, or a query as in search.")
  private String query = "";

  @Mixin private IndexFolder index = new IndexFolder();
  @Mixin private SelectionOptions options = new SelectionOptions();
  @Mixin private Models models = new Models();
  @Mixin private TableOutput output = new TableOutput();

  @Option(
      names = "--scope",
      paramLabel = "SCOPE",
      description =
          "How near to a theme or subject of the query a statement must stand: sentence or article"
              + " (default: ${DEFAULT-VALUE}; a query without any counts all of the article).",
      defaultValue = "sentence")
  private Near scope = Near.SENTENCE;

  @Option(
      names = "--least",
      paramLabel = "N",
      description =
          "How many stories each side needs for a change of sides (default: ${DEFAULT-VALUE}).")
  private int least = 2;

  @Option(
      names = "--part",
      paramLabel = "PART",
      description = "Only this part: voices, first or changes (CSV and JSON Lines: voices).")
  private @Nullable String part;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many voices to show (default: ${DEFAULT-VALUE}).")
  private int limit = 20;

  @Override
  public Integer call() {
    Selection selection = options.ofThemeOrQuery(query);
    output.print(
        index.search(models::catalog, searcher -> report(searcher, selection)), part, "voices");
    return ExitCode.DONE;
  }

  private Report report(Searcher searcher, Selection selection) {
    Voices voices = Voices.of(searcher, selection, scope, models.catalog());
    Function<Word, Quotation> quote = word -> Quotes.of(word, searcher.snapshot());
    Map<String, Integer> catalogs = searcher.catalogs(selection);
    Table all = VoiceTables.voices(voices, quote, selection, limit).stamped(catalogs);
    int firsts = part == null ? Math.min(FIRST, limit) : limit;
    Table first = VoiceTables.first(voices, quote, selection, firsts).stamped(catalogs);
    Table changes =
        VoiceTables.changes(ChangedSide.in(voices, least), voices, quote, selection, least)
            .stamped(catalogs);
    return new Report(
        all.about(),
        List.of(
            new Report.Part("voices", "Voices", all),
            new Report.Part("first", "First to say it", first),
            new Report.Part("changes", "Changed sides", changes)));
  }
}
