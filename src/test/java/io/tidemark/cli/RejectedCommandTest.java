package io.tidemark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class RejectedCommandTest {
  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void ingestAnEmptyFile() throws IOException {
    Files.writeString(folder.resolve("empty.txt"), "");
    assertThat(ingest()).isEqualTo(ExitCode.SOME_REJECTED);
    err.getBuffer().setLength(0);
  }

  @Test
  void itListsWhatWasRejectedAndWhy() {
    assertThat(run("rejected", "--index", index(), "--format", "csv")).isZero();

    assertThat(out.toString())
        .startsWith("first,last,tries,stage,source,reason,document")
        .contains(",1,read," + file() + ",the file is empty," + file());
  }

  @Test
  void aSecondIngestSaysThatItDidNotTryAgainAndRetryTries() {
    assertThat(ingest()).isEqualTo(ExitCode.SOME_REJECTED);
    assertThat(err.toString()).contains("1 rejected before and not tried again");

    assertThat(ingest("--retry")).isEqualTo(ExitCode.SOME_REJECTED);
    assertThat(err.toString()).contains("empty.txt: read: the file is empty");
  }

  @Test
  void whatIsForgottenIsListedNoMore() {
    assertThat(run("rejected", "--index", index(), "--forget", "other.txt"))
        .isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(err.toString()).contains("--forget: not on the list: other.txt");

    assertThat(run("rejected", "--index", index(), "--forget", file())).isZero();
    assertThat(out.toString()).contains("0 rejections.").doesNotContain("empty.txt");
  }

  @Test
  void limitsThatMakeNoSenseAreWrongUsage() {
    assertThat(ingest("--memory-limit", "1")).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(err.toString()).contains("--memory-limit must be 64 or more, not 1");
  }

  private int ingest(String... options) {
    String[] args = new String[options.length + 4];
    System.arraycopy(options, 0, args, 4, options.length);
    args[0] = "ingest";
    args[1] = "--index";
    args[2] = index();
    args[3] = file();
    return run(args);
  }

  private String index() {
    return folder.resolve("index").toString();
  }

  private String file() {
    return folder.resolve("empty.txt").toString();
  }

  private int run(String... args) {
    CommandLine command =
        Main.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    return command.execute(args);
  }
}
