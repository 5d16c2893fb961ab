package io.tidemark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.catalog.CatalogReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** From documents to tables, with the program's own catalog and a real index. */
class IndexCommandsTest {
  private static final String GOLD =
      "Gold rose 2% to a record on Tuesday as traders bet on a rate cut by the Federal Reserve in"
          + " September, and dealers in three cities said that buyers were queueing for small"
          + " bars.";
  private static final String BITCOIN =
      "Bitcoin climbed 4% as the Trump trade gathered pace. Small caps rose.";

  @TempDir static Path folder;
  private static String firstRun = "";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void ingest() throws IOException {
    Files.writeString(
        folder.resolve("news.jsonl"),
        line("gold", "Harbor Wire", "2024-07-16", "Gold at a record", GOLD)
            + line("copy", "Lantern Post", "2024-07-17", "Bullion soars", GOLD)
            + line("coin", "Harbor Wire", "2024-07-15", "Bitcoin jumps", BITCOIN)
            + "not JSON\n");
    IndexCommandsTest first = new IndexCommandsTest();
    assertThat(first.run("ingest", folder.resolve("news.jsonl").toString())).isEqualTo(3);
    firstRun = first.err.toString();
  }

  @Test
  void ingestTellsWhatBecameOfEachArticleAndWhyOneWasRejected() {
    assertThat(firstRun)
        .contains("4 in: 2 indexed, 1 duplicate, 0 replaced, 0 unchanged, 1 rejected")
        .contains("news.jsonl#4: read: ");
  }

  @Test
  void ingestingTheSameTwiceChangesNothing() {
    assertThat(run("ingest", folder.resolve("news.jsonl").toString())).isEqualTo(3);
    assertThat(err.toString())
        .contains("4 in: 0 indexed, 0 duplicates, 0 replaced, 3 unchanged, 1 rejected");
  }

  @Test
  void searchShowsDayPublisherTitleAndAMarkedPassage() throws IOException {
    assertThat(run("search", "theme:trump-trade", "AND", "subject:bitcoin")).isZero();
    assertThat(out.toString())
        .contains("2024-07-15  Harbor Wire  Bitcoin jumps")
        .contains("[Bitcoin] climbed 4% as the [Trump trade] gathered pace.")
        .contains("1 article, 1 story, 1 publisher; shown 1 to 1\n")
        .endsWith("Catalog " + stamp() + ".\n");
  }

  @Test
  void aFaultyQueryIsWrongUsageAndShowsThePlace() {
    assertThat(run("search", "gold AND theme:trum-trade")).isEqualTo(2);
    assertThat(err.toString())
        .contains(
            "  gold AND theme:trum-trade\n"
                + " ".repeat(17)
                + "^ unknown theme 'trum-trade'; did you mean 'trump-trade'");
  }

  @Test
  void aPageIsFollowedByTheCursorBelowIt() {
    assertThat(run("search", "kind:news", "--sort", "oldest", "--limit", "1")).isZero();
    assertThat(out.toString()).contains("Bitcoin jumps").contains("shown 1 to 1");
    String cursor = err.toString().replaceFirst("(?s).*--after (\\S+).*", "$1");
    out.getBuffer().setLength(0);

    assertThat(run("search", "kind:news", "--sort", "oldest", "--after", cursor)).isZero();
    assertThat(out.toString())
        .contains("Gold at a record", "Bullion soars", "shown 2 to 3")
        .doesNotContain("Bitcoin jumps");
    assertThat(run("search", "gold", "--sort", "oldest", "--after", cursor)).isEqualTo(2);
    assertThat(err.toString()).contains("--after: this cursor belongs to another query");
  }

  @Test
  void aSearchForNothingIsWrongUsage() {
    assertThat(run("search")).isEqualTo(2);
    assertThat(err.toString()).contains("Missing QUERY");
    assertThat(run("search", "--like", "nothing")).isEqualTo(2);
    assertThat(err.toString()).contains("there is no article 'nothing'");
  }

  @Test
  void aNameOfTheCatalogTypedAsWordsFindsItsTag() {
    assertThat(run("search", "BTC")).isZero();
    assertThat(out.toString()).contains("Bitcoin jumps");
  }

  @Test
  void timelineCountsDaysWeeksAndMonths() throws IOException {
    assertThat(run("timeline", "rate-cut", "--by", "month", "--format", "csv")).isZero();
    assertThat(out.toString().lines())
        .containsExactly(
            "bucket,start,series,articles,publishers,share,z,index,active,fading,negated,"
                + "conditional,past,burst,inBurst,cut,silent,allStories,stories,catalog",
            "2024-07-01,2024-07-01,rate-cut,2,2,0.5,,,1,0,0,0,0,,false,start end,0,2,1," + stamp());
  }

  @Test
  void explainTellsNewStoriesFromReprints() throws IOException {
    assertThat(run("explain", "2024-07-17", "rate-cut")).isZero();
    assertThat(out.toString())
        .contains("rate-cut on 2024-07-17: what there was")
        .contains("since 2024-07-16  Bullion soars")
        .endsWith("Catalog " + stamp() + ".\n\n");
    assertThat(run("explain", "2024-07-17", "--part", "counts", "--format", "csv")).isZero();
    assertThat(out.toString()).contains("earlier stories again,1,0.0,1.0,," + stamp());
  }

  @Test
  void aDayThatIsNoneIsWrongUsage() {
    assertThat(run("explain", "17.7.2024", "rate-cut")).isEqualTo(2);
    assertThat(err.toString()).contains("“17.7.2024” is no day; write 2024-07-16");
    assertThat(run("timeline", "rate-cut", "--base", "2024-07-16")).isEqualTo(2);
    assertThat(err.toString()).contains("are no two days; write 2024-01-01..2024-06-30");
  }

  @Test
  void comovesQuotesItsEvidence() {
    assertThat(run("comoves", "trump-trade")).isZero();
    assertThat(out.toString())
        .contains("bitcoin")
        .contains(
            "“Bitcoin climbed 4% as the Trump trade gathered pace.” — Harbor Wire, 2024-07-15,"
                + " coin");
  }

  @Test
  void theNameOfTheOutputFileTellsTheFormat() throws IOException {
    Path file = folder.resolve("hits.json");

    assertThat(run("search", "gold", "--output", file.toString())).isZero();
    assertThat(Files.readString(file))
        .startsWith("{\n  \"query\" : \"gold\"")
        .contains("\"catalog\" : \"" + stamp() + "\"");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void retagAppliesAChangedCatalogToTheArticlesItReaches() throws IOException {
    Path models = copy(Path.of("models"), folder.resolve("models"));
    Path theme = models.resolve("themes/safe-haven.yaml");
    Files.writeString(
        theme, Files.readString(theme).replace("\nbut:", "\n  - queueing for small bars\nbut:"));
    String index = copy(folder.resolve("index"), folder.resolve("index-2")).toString();
    String stamp = CatalogReader.stamp(models);

    assertThat(run("retag", "--index", index, "--models", models.toString())).isZero();
    assertThat(err.toString())
        .contains("2 of 3 articles in reach: the change from catalog " + stamp())
        .contains("3 articles: 2 retagged (2 changed, 0 the same), 1 untouched; catalog " + stamp);

    assertThat(run("search", "theme:safe-haven", "--index", index)).isZero();
    assertThat(out.toString())
        .contains("[queueing for small bars]")
        .contains("2 articles, 1 story, 2 publishers")
        .endsWith("Catalog " + stamp + ".\n");
  }

  @Test
  void retagMakesNoIndexWhereThereIsNone() {
    Path none = folder.resolve("nowhere");

    assertThat(run("retag", "--index", none.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("no index here");
    assertThat(none).doesNotExist();
  }

  @Test
  void articlesInOtherLanguagesAreToldAndFoundByTheirWords() throws IOException {
    Path german = folder.resolve("german.jsonl");
    String body = "Gold ist am Dienstag gestiegen, weil die Notenbank ihre Zinsen senken wird.";
    Files.writeString(german, line("de", "Talbote", "2024-07-16", "Gold steigt", body));
    String index = folder.resolve("abroad").toString();

    assertThat(run("ingest", "--index", index, german.toString())).isZero();
    assertThat(err.toString())
        .contains("1 article was taken in without tags, to be found by words: language de 1");
    assertThat(run("search", "--index", index, "Zinsen", "lang:de")).isZero();
    assertThat(out.toString()).contains("[Zinsen]").contains("1 article, 1 story, 1 publisher");
    assertThat(run("tag", german.toString())).isZero();
    assertThat(out.toString()).contains("\"mentions\":[]").contains("\"untagged\":\"language de\"");
  }

  @Test
  void storiesNamesTheOriginalOfEachGroup() {
    assertThat(run("stories", folder.resolve("news.jsonl").toString())).isEqualTo(3);
    assertThat(out.toString().lines())
        .hasSize(3)
        .anyMatch(l -> l.startsWith("{\"id\":\"gold\"") && l.contains("\"original\":true"))
        .anyMatch(l -> l.startsWith("{\"id\":\"copy\"") && l.contains("\"original\":false"));
  }

  @Test
  void aMissingIndexSaysHowToMakeOne() {
    assertThat(run("search", "gold", "--index", folder.resolve("none").toString())).isEqualTo(1);
    assertThat(err.toString()).contains("make one with: tidemark ingest PATH");
  }

  private static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> tree = Files.walk(from)) {
      for (Path path : tree.toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
    return to;
  }

  private static String stamp() throws IOException {
    return CatalogReader.stamp(Path.of("models"));
  }

  private int run(String... args) {
    CommandLine tidemark = Main.commandLine();
    tidemark.setOut(new PrintWriter(out));
    tidemark.setErr(new PrintWriter(err, true));
    boolean named =
        List.of(args).contains("--index") || List.of("stories", "tag").contains(args[0]);
    return tidemark.execute(named ? args : withIndex(args));
  }

  private static String[] withIndex(String[] args) {
    String[] all = java.util.Arrays.copyOf(args, args.length + 2);
    all[args.length] = "--index";
    all[args.length + 1] = folder.resolve("index").toString();
    return all;
  }

  private static String line(
      String id, String publisher, String published, String title, String body) {
    return """
    {"id": "%s", "publisher": "%s", "published": "%s", "title": "%s", "body": "%s"}
    """
        .formatted(id, publisher, published, title, body);
  }
}
