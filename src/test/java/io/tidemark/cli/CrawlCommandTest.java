package io.tidemark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.crawl.WebServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CrawlCommandTest {
  private static final String ARTICLE =
      """
      <title>Gold climbs</title><article><h1>Gold climbs</h1>
      <p>Gold rose 1.2% to $2,411 an ounce on Tuesday as traders bet on a rate cut.</p>
      <p>Silver followed it up, by 2%, and copper fell as stocks in warehouses grew.</p></article>
      """;

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @SuppressWarnings("NullAway.Init") // before each test
  private WebServer server;

  @BeforeEach
  void start() throws IOException {
    server = WebServer.start().html("/gold.html", ARTICLE);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private int crawl(String seeds, String... more) throws IOException {
    Path plan = folder.resolve("plan.yaml");
    Files.writeString(plan, "contact: desk@example.org\ndelay: 1ms\nseeds: [" + seeds + "]\n");
    List<String> args = new ArrayList<>(List.of("crawl", plan.toString(), "--output"));
    args.add(folder.resolve("out").toString());
    args.addAll(List.of(more));
    return run(args.toArray(String[]::new));
  }

  private int run(String... args) {
    CommandLine tidemark = Main.commandLine();
    tidemark.setOut(new PrintWriter(out));
    tidemark.setErr(new PrintWriter(err, true));
    return tidemark.execute(args);
  }

  @Test
  void whatWasFetchedIsReadLikeAnyDocument() throws IOException {
    assertThat(crawl("'" + server.url("/gold.html") + "'", "--allow-private")).isZero();
    assertThat(err.toString()).startsWith("1 fetched, 0 not modified,");
    assertThat(out.toString()).isEmpty();

    assertThat(run("extract", folder.resolve("out").toString())).isZero();
    assertThat(out.toString().lines()).hasSize(1);
    assertThat(out.toString())
        .contains("\"title\":\"Gold climbs\"", "\"url\":\"" + server.url("/gold.html") + "\"");
  }

  @Test
  void whatFailedIsToldWithItsReasonAndExit3() throws IOException {
    String gone = server.url("/gone");

    assertThat(crawl("'" + gone + "'", "--allow-private", "--format", "jsonl")).isEqualTo(3);

    assertThat(err.toString().lines()).first().isEqualTo(gone + ": 404 Not Found");
    assertThat(out.toString().strip())
        .isEqualTo("{\"address\":\"" + gone + "\",\"reason\":\"404 Not Found\"}");
  }

  @Test
  void theSummaryIsPrintedAsJsonWhereAsked() throws IOException {
    assertThat(crawl("'" + server.url("/gold.html") + "'", "--allow-private", "-f", "json"))
        .isZero();

    assertThat(out.toString())
        .contains("\"fetched\" : 1,", "\"refusedByRobots\" : 0,", "\"end\" : \"done\"");
  }

  @Test
  void nothingPrivateIsAskedUnlessTold() throws IOException {
    assertThat(crawl("'" + server.url("/gold.html") + "'")).isEqualTo(3);

    assertThat(server.paths()).isEmpty();
    assertThat(err.toString())
        .contains("is not on the public internet; 'allowPrivate' in the plan");
  }

  @Test
  void aFaultyPlanIsWrongUsage() throws IOException {
    assertThat(crawl("nowhere")).isEqualTo(2);
    assertThat(err.toString())
        .startsWith("tidemark crawl: FILE: the plan has faults:\n")
        .contains("plan.yaml:3: field 'url': 'nowhere' is no address");
  }

  @Test
  void aMissingPlanIsWrongUsage() {
    assertThat(run("crawl", folder.resolve("none.yaml").toString())).isEqualTo(2);
    assertThat(err.toString()).contains("FILE: there is no file " + folder.resolve("none.yaml"));
  }
}
