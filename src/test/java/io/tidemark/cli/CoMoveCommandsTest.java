package io.tidemark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.Sample;
import io.tidemark.index.ArticleIndex;
import io.tidemark.index.Entries;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Co-moves, the matrix and evidence, on an index of four small articles. */
class CoMoveCommandsTest {
  @TempDir static Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void index() throws IOException {
    try (ArticleIndex index = ArticleIndex.open(folder, InstantSource.system())) {
      index.put(
          Entries.of(
              Sample.of("one", "2024-07-01", "Harbor Wire", "One", "Gold rose on tariffs.")
                  .theme("tariffs", "tariffs")
                  .up("gold", "Gold", "rose")));
      index.put(
          Entries.of(
              Sample.of("two", "2024-07-02", "Lantern Post", "Two", "Tariffs: gold rose again.")
                  .theme("tariffs", "Tariffs")
                  .up("gold", "gold", "rose")));
      index.put(
          Entries.of(
              Sample.of(
                      "three",
                      "2024-07-15",
                      null,
                      "Three",
                      "Gold fell on tariffs, rate cut or not.")
                  .theme("tariffs", "tariffs")
                  .theme("rate-cut", "rate cut")
                  .down("gold", "Gold", "fell")));
      index.put(Entries.of(Sample.of("four", "2024-07-16", null, "Four", "Rain helped wheat.")));
    }
  }

  @Test
  void comovesTellsDirectionsTheShareAndItsInterval() {
    assertThat(run("comoves", "tariffs", "--quotes", "1")).isZero();
    assertThat(out.toString())
        .contains("67% (21–94)")
        .contains("“Tariffs: gold rose again.” — Lantern Post, 2024-07-02, two")
        .contains("In all 3 articles, 3 stories, 2 publishers.");
  }

  @Test
  void severalThemesAreCountedEachByItself() {
    assertThat(run("comoves", "tariffs", "rate-cut", "--format", "csv", "--quotes", "0")).isZero();
    assertThat(out.toString().lines().skip(1))
        .anyMatch(line -> line.startsWith("tariffs,gold,3,3,2,1,0,"))
        .anyMatch(line -> line.startsWith("rate-cut,gold,1,1,0,1,0,"));
  }

  @Test
  void togetherShowsEachThemeAlone() {
    assertThat(run("comoves", "tariffs", "rate-cut", "--together")).isZero();
    assertThat(out.toString())
        .contains("together: 1 article, 1 story, 0 publishers")
        .contains("tariffs alone: 2 articles, 2 stories, 2 publishers")
        .contains("rate-cut alone: 0 articles");
  }

  @Test
  void regimeComparesTheWindowWithTheDaysBefore() {
    assertThat(run("comoves", "tariffs", "--regime", "--from", "2024-07-10")).isZero();
    assertThat(out.toString())
        .contains("usual: 2024-07-01 to 2024-07-09, 2 articles")
        .contains("window: 2024-07-10 to 2024-07-15, 1 article")
        .contains("not tested");
  }

  @Test
  void whatDoesNotGoTogetherIsWrongUsage() {
    assertThat(run("comoves", "tariffs", "--together")).isEqualTo(2);
    assertThat(err.toString()).contains("--together needs two themes or more");
  }

  @Test
  void theMatrixIsARowAThemeOnPaperAndARowACellElsewhere() {
    assertThat(run("matrix")).isZero();
    assertThat(out.toString()).containsPattern("tariffs +3 +3 \\+1\n");

    out.getBuffer().setLength(0);
    assertThat(run("matrix", "--format", "csv", "--themes", "rate-cut")).isZero();
    assertThat(out.toString()).contains("rate-cut,gold,1,1,-1,0,1,0,0,0,0");
  }

  @Test
  void evidenceOpensACell() {
    assertThat(
            run(
                "evidence",
                "tariffs",
                "--subject",
                "gold",
                "--direction",
                "up",
                "--format",
                "jsonl"))
        .isZero();
    assertThat(out.toString().lines()).hasSize(2);
    assertThat(out.toString())
        .contains("\"sentence\":\"Gold rose on tariffs.\"")
        .contains("\"triggerStart\":5,\"triggerEnd\":9")
        .contains("\"rules\":\"tariffs#1\"")
        .contains("\"contentHash\":")
        .contains("\"known\":");
  }

  @Test
  void evidenceOfAnUnknownSubjectIsAFault() {
    assertThat(run("evidence", "tariffs", "--subject", "golt")).isEqualTo(2);
    assertThat(err.toString()).contains("unknown subject 'golt'; did you mean 'gold'");
  }

  private int run(String... args) {
    CommandLine command = Main.commandLine();
    command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    String[] all = Arrays.copyOf(args, args.length + 2);
    all[args.length] = "--index";
    all[args.length + 1] = folder.toString();
    return command.execute(all);
  }
}
