package io.tidemark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.Article;
import io.tidemark.json.ArticleJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractCommandTest {
  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void oneArticleALineAndExit0() throws IOException {
    Path note = write("note.txt", "Gold at a record\n\nGold rose 2% on Tuesday.");

    assertThat(run("extract", note.toString())).isEqualTo(ExitCode.DONE);

    Article article = ArticleJson.readArticle(out.toString().strip());
    assertThat(article.source()).isEqualTo(note.toString());
    assertThat(article.title()).isEqualTo("Gold at a record");
    assertThat(err.toString()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "4"})
  void theOrderIsThatOfTheInputAtAnyNumberOfThreads(String threads) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      lines
          .append("{\"id\":\"")
          .append(i)
          .append("\",\"body\":\"Gold rose ")
          .append(i)
          .append(" times.\"}\n");
    }
    Path wire = write("wire.jsonl", lines.toString());

    assertThat(run("extract", "--threads", threads, wire.toString())).isEqualTo(ExitCode.DONE);

    List<String> ids =
        out.toString().lines().map(line -> ArticleJson.readArticle(line).id()).toList();
    assertThat(ids)
        .isEqualTo(Stream.iterate(0, i -> i + 1).limit(60).map(String::valueOf).toList());
  }

  @Test
  void whatIsRejectedIsToldInOneLineAndTheOthersAreDone() throws IOException {
    Path empty = write("a.txt", "");
    write("b.txt", "Gold at a record\n\nGold rose 2% on Tuesday.");

    assertThat(run("extract", folder.toString())).isEqualTo(ExitCode.SOME_REJECTED);

    assertThat(out.toString().lines()).hasSize(1);
    assertThat(err.toString().strip()).isEqualTo(empty + ": read: the file is empty");
  }

  @Test
  void outputAppearsUnderItsNameOnlyWhole() throws IOException {
    Path note = write("note.txt", "Gold at a record\n\nGold rose 2% on Tuesday.");
    Path target = folder.resolve("articles.jsonl");

    assertThat(run("extract", "--output", target.toString(), note.toString()))
        .isEqualTo(ExitCode.DONE);

    assertThat(Files.readAllLines(target)).hasSize(1);
    assertThat(out.toString()).isEmpty();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(note, target);
    }
  }

  @Test
  void outputThatCannotBeWrittenFailsWithItsName() {
    assertThat(run("extract", "--output", folder.resolve("none/x.jsonl").toString(), "-"))
        .isEqualTo(ExitCode.FAILED);
    assertThat(err.toString()).startsWith("tidemark: --output: cannot write");
  }

  @Test
  void aWrongOptionIsNamedAndExit2() {
    assertThat(run("extract", "--published", "soon", "x")).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(err.toString()).contains("--published").contains("“soon” is no date");

    assertThat(run("extract", "--threads", "0", "x")).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(err.toString()).contains("--threads must be 1 or more");

    assertThat(run("extract")).isEqualTo(ExitCode.WRONG_USAGE);
  }

  @Test
  void helpShowsExamples() {
    assertThat(run("extract", "--help")).isEqualTo(ExitCode.DONE);
    assertThat(out.toString()).contains("Examples:").contains("tidemark extract --output");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private int run(String... args) {
    return Main.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }
}
