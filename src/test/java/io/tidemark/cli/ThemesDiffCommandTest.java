package io.tidemark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.catalog.CatalogReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A catalog of two themes, an edited copy of it, and three articles. */
class ThemesDiffCommandTest {
  @TempDir static Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void write() throws IOException {
    String rates =
        """
        name: Rates
        covers: policy rates
        rules:
          - rate cut
        """;
    write("old/themes/rates.yaml", rates);
    write("new/themes/rates.yaml", rates + "  - cheaper credit\nbut: [rate cut talk]\n");
    String gold = "name: Gold\ncovers: the metal\nrules: [bullion]\n";
    write("old/themes/gold.yaml", gold);
    write("new/themes/gold.yaml", gold.replace("the metal", "the yellow metal"));
    write(
        "news.jsonl",
        """
        {"id": "a", "title": "Talk of the town", "published": "2024-07-16", "body": "Dealers met. Idle rate cut talk moved bullion."}
        {"id": "b", "title": "Builders rise", "published": "2024-07-17", "body": "Builders gained on hopes of cheaper credit."}
        {"id": "c", "title": "A rate cut at last", "body": "The rate cut came at noon."}
        """);
    new ThemesDiffCommandTest()
        .run(
            "ingest",
            folder.resolve("news.jsonl").toString(),
            "--index",
            folder.resolve("index").toString(),
            "--models",
            folder.resolve("old").toString());
  }

  @Test
  void theTextShowsEntriesThemesArticlesAndDays() throws IOException {
    assertThat(diff("news.jsonl")).isZero();
    assertThat(out.toString())
        .isEqualTo(
            """
            What changed in the catalog, from %s to %s

            kind   id     change   fields
            theme  gold   changed  covers
            theme  rates  changed  rules, but

            Themes, before and after

            theme  articles before  after  gained  lost  stories before  after
            rates                2      2       1     1               2      2

            3 articles looked at, 2 of them gained or lost a theme.

            Articles that gained or lost a theme

            change  theme  day         title
            lost    rates  2024-07-16  Talk of the town
                Idle [rate cut] talk moved bullion.
                rates#1 (OLD:4) rate cut

            gained  rates  2024-07-17  Builders rise
                Builders gained on hopes of [cheaper credit].
                rates#2 (NEW:5) cheaper credit


            Days that count otherwise

            day         theme  articles before  after  stories before  after
            2024-07-16  rates                1      0               1      0
            2024-07-17  rates                0      1               0      1

            """
                .formatted(stamp("old"), stamp("new")));
  }

  @Test
  void anIndexGivesWhatItsDocumentsGive() {
    assertThat(diff("news.jsonl", "--format", "json")).isZero();
    String onDocuments = out.toString();
    out.getBuffer().setLength(0);

    assertThat(diff("index", "--format", "json")).isZero();
    assertThat(out.toString()).isEqualTo(onDocuments).contains("\"before\" :", "\"entries\" : [");
  }

  @Test
  void aFormatOfLinesHoldsOnePart() {
    assertThat(diff("index", "--format", "csv", "--part", "themes")).isZero();
    assertThat(out.toString().lines())
        .containsExactly(
            "theme,articlesBefore,articlesAfter,gained,lost,storiesBefore,storiesAfter",
            "rates,2,2,1,1,2,2");
    out.getBuffer().setLength(0);

    assertThat(diff("index", "--format", "jsonl")).isZero();
    assertThat(out.toString().lines()).hasSize(2).allMatch(line -> line.contains("\"rule\":\""));
  }

  @Test
  void anUnknownPartIsWrongUsage() {
    assertThat(diff("index", "--part", "weeks")).isEqualTo(2);
    assertThat(err.toString())
        .contains("no part 'weeks'; there are entries, themes, changed, days");
  }

  @Test
  void aFaultInOneOfTheCatalogsNamesItsSideFileLineAndField() throws IOException {
    write("bad/themes/rates.yaml", "name: Rates\ncovers: x\nrules: [(rate]\n");

    assertThat(run("themes", "diff", at("old"), at("bad"), "--on", at("index"))).isEqualTo(2);
    assertThat(err.toString())
        .contains("NEW:\n" + at("bad") + "/themes/rates.yaml:3: field 'rules': ");
  }

  private int diff(String on, String... more) {
    return run(
        Stream.concat(
                Stream.of("themes", "diff", at("old"), at("new"), "--on", at(on)), Stream.of(more))
            .toArray(String[]::new));
  }

  private int run(String... args) {
    CommandLine tidemark = Main.commandLine();
    tidemark.setOut(new PrintWriter(out));
    tidemark.setErr(new PrintWriter(err, true));
    int exit = tidemark.execute(args);
    String text = out.toString();
    out.getBuffer().setLength(0);
    out.append(
        text.replace(at("old/themes/rates.yaml"), "OLD")
            .replace(at("new/themes/rates.yaml"), "NEW"));
    return exit;
  }

  private static String at(String name) {
    return folder.resolve(name).toString();
  }

  private static String stamp(String models) throws IOException {
    return CatalogReader.stamp(folder.resolve(models));
  }

  private static void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.resolveSibling("."));
    Files.writeString(path, text);
  }
}
