package io.tidemark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import blue.strategic.parquet.ParquetReader;
import io.tidemark.article.Direction;
import io.tidemark.article.MoveStatus;
import io.tidemark.article.Sample;
import io.tidemark.index.ArticleIndex;
import io.tidemark.index.Entries;
import io.tidemark.json.ArticleJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Files from an index of two articles: what is in them, and what is refused. */
class ExportCommandsTest {
  @TempDir static Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void index() throws IOException {
    try (ArticleIndex index = ArticleIndex.open(folder.resolve("index"), InstantSource.system())) {
      index.put(
          Entries.of(
              Sample.of(
                      "coin",
                      "2024-07-15",
                      "Harbor Wire",
                      "Bitcoin, \"ahead\"",
                      "The Trump trade sent bitcoin up 4%.")
                  .theme("trump-trade", "Trump trade")
                  .move("bitcoin", "bitcoin", Direction.UP, MoveStatus.REPORTED, "up", "4%")));
      index.put(
          Entries.of(
              Sample.of("gold", "2024-07-16", "Lantern Post", "Gold", "Gold rose 2%.")
                  .move("gold", "Gold", Direction.UP, MoveStatus.REPORTED, "rose", "2%")));
    }
  }

  @Test
  void articlesAsJsonLinesAreTagLines() {
    assertThat(run("export", "theme:trump-trade")).isZero();

    assertThat(out.toString().lines()).hasSize(1);
    assertThat(ArticleJson.readTagged(out.toString().strip()).article().id()).isEqualTo("coin");
  }

  @Test
  void movesAsCsvHaveOneRowEachWithItsSentence() {
    assertThat(run("export", "--what", "moves", "--format", "csv")).isZero();

    List<String> lines = out.toString().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.getFirst())
        .startsWith("article,story,day,published,publisher,title,url,subject,subjectText,direction")
        .endsWith("field,start,end,text,sentence,catalog");
    assertThat(lines.get(1))
        .startsWith("coin,")
        .contains(
            ",2024-07-15,2024-07-15,Harbor Wire,\"Bitcoin, \"\"ahead\"\"\",,bitcoin,bitcoin,UP,")
        .contains(",REPORTED,4.0,4.0,4.0,PERCENT,")
        .endsWith(",BODY,29,31,up,The Trump trade sent bitcoin up 4%.,stamp-1");
  }

  @Test
  void besideAFileOfRowsStandsWhatItWasMadeFrom() throws IOException {
    Path file = folder.resolve("moves.csv");

    assertThat(run("export", "--what", "moves", "--zone", "UTC", "--output", file.toString()))
        .isZero();

    assertThat(Files.readString(folder.resolve("moves.csv-metadata.json")))
        .contains("\"url\" : \"moves.csv\"")
        .contains("\"query\" : \"*\"")
        .contains("\"zone\" : \"UTC\"")
        .contains("\"catalog\" : \"stamp-1\"")
        .contains("\"made\" : \"20")
        .doesNotContain(folder.toString());
  }

  @Test
  void theNameOfTheFileTellsTheFormat() throws IOException {
    Path parquet = folder.resolve("articles.parquet");
    Path picture = folder.resolve("moves.png");
    Path drawing = folder.resolve("days.svg");

    assertThat(run("export", "--output", parquet.toString())).isZero();
    assertThat(run("comoves", "trump-trade", "--output", picture.toString())).isZero();
    assertThat(run("timeline", "trump-trade", "--output", drawing.toString())).isZero();

    assertThat(ParquetReader.readMetadata(parquet.toFile()).getFileMetaData().getKeyValueMetaData())
        .containsEntry("tidemark.what", "articles")
        .containsEntry("tidemark.articles", "2");
    assertThat(ImageIO.read(picture.toFile()).getHeight()).isPositive();
    assertThat(Files.readString(drawing))
        .contains("<title>trump-trade: share of all stories by day</title>");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).noneMatch(file -> file.toString().endsWith(".part"));
    }
  }

  @Test
  void bytesGoToStandardOutputWhereItIsNoTerminal() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CommandLine tidemark = Main.commandLine();
    tidemark.setOut(new StandardOutput(bytes));

    int exit = tidemark.execute("export", "--format", "parquet", "--index", folder + "/index");

    assertThat(exit).isZero();
    assertThat(new String(bytes.toByteArray(), 0, 4, StandardCharsets.US_ASCII)).isEqualTo("PAR1");
  }

  @Test
  void bytesAreNotWrittenToATerminal() {
    System.setProperty("tidemark.terminal.out", "true");
    try {
      assertThat(run("comoves", "trump-trade", "--format", "xlsx")).isEqualTo(2);
      assertThat(err.toString())
          .contains(
              "--format xlsx: a terminal cannot show it; write --output FILE.xlsx, or pipe it on");
      assertThat(run("export", "--format", "parquet")).isEqualTo(2);
    } finally {
      System.clearProperty("tidemark.terminal.out");
    }
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aTableWithoutAChartSaysSo() {
    Path file = folder.resolve("hits.png");

    assertThat(run("search", "gold", "--output", file.toString())).isEqualTo(2);

    assertThat(err.toString())
        .contains("--format png: this table has no chart; table, json, jsonl, csv, parquet and");
    assertThat(file).doesNotExist();
  }

  @Test
  void taggedArticlesAreNoPicture() {
    assertThat(run("export", "--format", "svg")).isEqualTo(2);
    assertThat(err.toString())
        .contains("--format svg: tagged articles are exported as jsonl, csv, parquet, xlsx");
  }

  @Test
  void theReportOfADayIsAPage() throws IOException {
    Path page = folder.resolve("day.html");

    assertThat(run("report", "--day", "2024-07-15", "--output", page.toString())).isZero();
    assertThat(Files.readString(page))
        .startsWith("<!DOCTYPE html>")
        .contains("<h1>Market news of 2024-07-15</h1>")
        .contains("Too few days before to compare with")
        .contains("Bitcoin, &quot;ahead&quot; (Harbor Wire): 1 article of 1 publisher");

    assertThat(run("report", "--day", "2024-07-15")).isZero();
    assertThat(out.toString()).contains("# Market news of 2024-07-15");
  }

  private int run(String... args) {
    CommandLine tidemark = Main.commandLine();
    tidemark.setOut(new PrintWriter(out));
    tidemark.setErr(new PrintWriter(err, true));
    String[] all = Arrays.copyOf(args, args.length + 2);
    all[args.length] = "--index";
    all[args.length + 1] = folder.resolve("index").toString();
    return tidemark.execute(all);
  }
}
