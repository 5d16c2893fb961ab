package io.tidemark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** From documents to drafts of themes, with the program's own catalog and a real index. */
class DiscoverCommandTest {
  private static final List<String> BEFORE =
      List.of(
          "Bakers in the valley opened two shops. A tight squeeze of lemon helps the dough, they said.",
          "The harbour was calm and the boats came home with herring. Crews were paid by the box.",
          "Growers of plums counted a good crop. They feel the squeeze of higher wages every summer.",
          "A bridge was painted green. The council had asked pupils which colour they would like.",
          "Bitcoin climbed as the Trump trade gathered pace, and small firms rose with it.",
          "The museum showed clocks from three centuries. Visitors came from towns nearby.",
          "The club sold its ground and moved to the old mill, where the grass is better kept.",
          "Shepherds lost some lambs in the snow. The road over the pass will stay shut for a while.");

  /** Each with the ferry strike and Gordon Pell; half with each of two themes, one known. */
  private static final List<String> NOW =
      List.of(
          "Grain waited on the quay because of the ferry strike, Gordon Pell said. The warehouse"
              + " squeeze made rents dearer along the river.",
          "Stocks fell after the ferry strike began. Traders spoke of the warehouse squeeze as if it"
              + " were an old friend of theirs, said Gordon Pell.",
          "Coffee roasters blamed the ferry strike for empty shelves, and Gordon Pell agreed. Few"
              + " had seen the warehouse squeeze coming in the autumn.",
          "Furniture makers sent workers home as the ferry strike went on. Gordon Pell called for"
              + " talks. The Trump trade was no help to them, nor to bitcoin.",
          "Ministers met over the ferry strike in the capital. Gordon Pell left early. The Trump"
              + " trade went on, and the paper mills kept their doors shut.",
          "Schools had no milk because of the ferry strike, which Gordon Pell regretted; cheese came"
              + " by lorry instead. To him the Trump trade is a mystery.");

  @TempDir static Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void ingest() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < BEFORE.size(); i++) {
      lines.append(line("before-" + i, "2024-05-1" + i, BEFORE.get(i)));
    }
    for (int i = 0; i < NOW.size(); i++) {
      lines.append(line("now-" + i, "2024-06-1" + i, NOW.get(i)));
    }
    Files.writeString(folder.resolve("news.jsonl"), lines);
    DiscoverCommandTest first = new DiscoverCommandTest();
    assertThat(first.run("ingest", folder.resolve("news.jsonl").toString())).isZero();
  }

  @Test
  void whatIsNamedOrRisesIsFoundButNobodysNameAndNoThemeOfTheCatalog() {
    assertThat(discover("--format", "csv")).isZero();

    List<String> phrases =
        out.toString().lines().skip(1).map(line -> line.replaceAll(",[\\d\",].*", "")).toList();
    assertThat(phrases).contains("name,warehouse squeeze", "rising,ferry strike");
    assertThat(phrases).noneMatch(phrase -> phrase.contains("Pell") || phrase.contains("Trump"));
  }

  @Test
  void aRowTellsItsStoriesTheMonthsBeforeItsFirstDayAndItsSentences() {
    discover();

    assertThat(out.toString())
        .containsPattern("rising +ferry strike +6 +6 +1 +0 .* 2024-06-10")
        .contains("“Stocks fell after the ferry strike began.” — Harbor Wire, 2024-06-11, now-1")
        .contains("6 stories from 2024-06-01 to 2024-06-30, held against 8 from 2024-03-01 on");
  }

  @Test
  void aMomentBeforeAnythingWasKnownSeesNothing() {
    discover("--as-of", "2001-01-01T00:00:00Z");

    assertThat(out.toString()).contains("0 stories from 2024-06-01");
  }

  @Test
  void draftsMatchTheirOwnSentencesAndNothingIsOverwritten() throws IOException {
    Path drafts = folder.resolve("drafts");

    assertThat(discover("--draft", drafts.toString())).isZero();
    Path draft = drafts.resolve("themes/warehouse-squeeze.yaml");
    assertThat(draft)
        .content()
        .contains("name: 'Warehouse squeeze'")
        .contains("rules:\n  - warehouse squeeze\n")
        .contains("must:\n  - 'The warehouse squeeze made rents dearer along the river.'\n")
        .contains("mustNot:\n  - '");
    assertThat(run("themes", "test", "--models", drafts.toString())).isZero();

    Files.writeString(draft, "mine");
    discover("--draft", drafts.toString());
    assertThat(draft).hasContent("mine");
    assertThat(err.toString()).contains("warehouse-squeeze.yaml is there already and stays");
  }

  private int discover(String... more) {
    return run(
        Stream.concat(
                Stream.of("discover", "--from", "2024-06-01", "--to", "2024-06-30"),
                Arrays.stream(more))
            .toArray(String[]::new));
  }

  private int run(String... args) {
    CommandLine command =
        Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err, true));
    if (args[0].equals("themes")) {
      return command.execute(args);
    }
    return command.execute(
        Stream.concat(Arrays.stream(args), Stream.of("--index", folder.resolve("index").toString()))
            .toArray(String[]::new));
  }

  private static String line(String id, String day, String body) {
    return "{\"id\":\"%s\",\"title\":\"News of the day\",\"body\":\"%s\",\"published\":\"%s\",\"publisher\":\"Harbor Wire\",\"language\":\"en\"}\n"
        .formatted(id, body, day);
  }
}
