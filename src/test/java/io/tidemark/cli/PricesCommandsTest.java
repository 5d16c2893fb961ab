package io.tidemark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** From news and closes to tables, with the program's own catalog. */
class PricesCommandsTest {
  @TempDir static Path folder;
  private static Path prices = Path.of("");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void ingest() throws IOException {
    Files.writeString(
        folder.resolve("news.jsonl"),
        """
        {"id": "a", "title": "Metals", "body": "Gold rose 2 percent on Tuesday. The yen fell 1.2 percent to 158 to the dollar.", "published": "2024-07-16", "publisher": "Harbor Wire"}
        """);
    assertThat(new PricesCommandsTest().run("ingest", folder.resolve("news.jsonl").toString()))
        .isZero();
  }

  @BeforeEach
  void closes() throws IOException {
    prices = Files.createDirectories(folder.resolve("prices"));
    write("gold.csv", "Date,Close", "2024-07-15,100", "2024-07-16,102");
    write("usdjpy.csv", "Date,Close", "2024-07-15,156", "2024-07-16,158");
  }

  @Test
  void checkTellsHowOftenSaidAndHappenedAgree() {
    assertThat(run("prices", "check", "--prices", prices.toString(), "--format", "csv")).isZero();

    assertThat(out.toString())
        .startsWith("of,name,stories,compared,agree,signOnly,contradict,otherSpan,noPrice,strict")
        .contains("\nall,,1,2,2,0,0,0,0,1.0,1.0,")
        .contains("\npublisher,Harbor Wire,1,2,2,0,0,0,0,1.0,1.0,")
        .contains("\nsubject,yen,1,1,1,0,0,0,0,1.0,1.0,");
  }

  @Test
  void movesShowWhatWasToldBesideWhatHappened() {
    assertThat(run("prices", "check", "move:yen/down", "--prices", prices.toString(), "--moves"))
        .isZero();

    assertThat(out.toString())
        .contains("-1.2 %", "-1.27 %", "2024-07-15  2024-07-16")
        .contains("“The yen fell 1.2 percent to 158 to the dollar.” — Harbor Wire, 2024-07-16, a");
  }

  @Test
  void faultsOfTheFilesAreWrongUsage() throws IOException {
    write("gold.csv", "Date,Close", "2024-07-15,abc");

    assertThat(run("prices", "check", "--prices", prices.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("gold.csv:2: field 'Close': 'abc' is no number");
  }

  @Test
  void aFolderThatIsNotThereIsWrongUsage() {
    assertThat(run("prices", "leads", "gold-rally", "--prices", "nowhere")).isEqualTo(2);
    assertThat(err.toString()).contains("--prices: there is no folder nowhere");
  }

  @Test
  void leadsAndEventsTellWhatTheyLeftOut() {
    assertThat(run("prices", "leads", "rate-cut", "--prices", prices.toString())).isZero();
    assertThat(out.toString())
        .contains("Fewer than thirty trading days in common: rate-cut and gold, rate-cut and yen.");
    assertThat(run("prices", "events", "rate-cut", "--prices", prices.toString())).isZero();
    assertThat(out.toString()).contains("No burst with prices");
  }

  @Test
  void tooFewRoundsAreWrongUsage() {
    assertThat(run("prices", "leads", "rate-cut", "--prices", prices.toString(), "--rounds", "9"))
        .isEqualTo(2);
    assertThat(err.toString()).contains("--rounds must be 99 or more");
  }

  private static void write(String file, String... lines) throws IOException {
    Files.write(prices.resolve(file), List.of(lines));
  }

  private int run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--index", folder.resolve("index").toString()));
    CommandLine program = Main.commandLine();
    program.setOut(new PrintWriter(out));
    program.setErr(new PrintWriter(err, true));
    return program.execute(all.toArray(String[]::new));
  }
}
