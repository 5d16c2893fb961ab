package io.tidemark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A past day's figures stay what they were, whatever comes in later. */
class AsOfTest {
  private static final Path CORPUS = Path.of("corpus");
  private static final String PRICES = "Date,Close\n2024-07-15,2420\n2024-07-16,2468\n";

  private static final List<List<String>> QUESTIONS =
      List.of(
          List.of("search", "rate cut"),
          List.of("search", "theme:trump-trade OR bitcoin"),
          List.of("timeline", "trump-trade", "--by", "week"),
          List.of("explain", "2024-07-16", "trump-trade"),
          List.of("comoves", "trump-trade"),
          List.of("comoves", "trump-trade", "rate-cut", "--together"),
          List.of("matrix"),
          List.of("evidence", "theme:trump-trade"),
          List.of("forecasts"),
          List.of("voices", "rate-cut"),
          List.of("discover"),
          List.of("prices", "check", "--prices", "PRICES"),
          List.of("alerts", "test", "ALERTS"),
          List.of("report", "--day", "2024-07-16"),
          List.of("export", "*", "--what", "themes"));

  @TempDir static Path folder;
  private static final Map<String, String> AT_FIRST = new LinkedHashMap<>();
  private static Instant then = Instant.MIN;

  @BeforeAll
  static void askThenTakeInMoreAndChangeTheCatalog() throws IOException {
    Files.writeString(
        Files.createDirectories(folder.resolve("prices")).resolve("gold.csv"), PRICES);
    Files.writeString(
        folder.resolve("alerts.yaml"),
        "alerts:\n  - id: cuts\n    query: theme:rate-cut\n    file: alerts.jsonl\n");
    List<Path> documents;
    try (Stream<Path> files = Files.list(CORPUS)) {
      documents = files.filter(Files::isRegularFile).sorted().toList();
    }
    List<Path> early = documents.subList(0, documents.size() * 2 / 3);
    Path news = folder.resolve("news.jsonl");
    Files.writeString(news, article("Gold rose 2% on a rate cut that traders bet on."));
    ingest(early, news);
    then = Instant.now();
    for (List<String> question : QUESTIONS) {
      AT_FIRST.put(String.join(" ", question), answer(question));
    }

    Files.writeString(news, article("Gold fell 3% as the Trump trade gathered pace."));
    ingest(documents, news);
    run(List.of("retag", "--models", withoutATheme().toString()));
  }

  @Test
  void noAnswerOfThatDayIsEmpty() {
    AT_FIRST.forEach(
        (question, answer) -> assertThat(answer.lines().count()).as(question).isGreaterThan(1));
  }

  @Test
  void everyAnswerAsOfThatDayIsTheSameAfterwards() {
    for (List<String> question : QUESTIONS) {
      String asked = String.join(" ", question);
      assertThat(answer(question).lines().sorted())
          .as(asked)
          .containsExactlyElementsOf(AT_FIRST.getOrDefault(asked, "").lines().sorted().toList());
    }
  }

  @Test
  void withoutADayTheAnswersAreOthers() {
    assertThat(run(List.of("comoves", "rate-cut", "--format", "csv")))
        .isNotEqualTo(AT_FIRST.get("comoves rate-cut"));
    assertThat(run(List.of("search", "theme:trump-trade", "--format", "csv")).lines()).hasSize(1);
  }

  private static String answer(List<String> question) {
    List<String> asked = new ArrayList<>(question);
    String format = question.getFirst().equals("report") ? "md" : "csv";
    asked.addAll(List.of("--format", format, "--as-of", then.toString()));
    return run(asked).replaceAll("made: \\S+", "made: then");
  }

  private static void ingest(List<Path> documents, Path news) {
    List<String> line = new ArrayList<>(List.of("ingest", "--trusted", news.toString()));
    documents.forEach(document -> line.add(document.toString()));
    run(line);
  }

  private static String run(List<String> words) {
    List<String> line =
        words.stream()
            .map(word ->
                switch (word) {
                  case "PRICES" -> folder.resolve("prices").toString();
                  case "ALERTS" -> folder.resolve("alerts.yaml").toString();
                  default -> word;
                })
            .collect(Collectors.toCollection(ArrayList::new));
    line.addAll(List.of("--index", folder.resolve("index").toString()));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine command =
        Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    assertThat(command.execute(line.toArray(String[]::new))).as(line + "\n" + err).isZero();
    return out.toString();
  }

  private static Path withoutATheme() throws IOException {
    Path models = folder.resolve("models");
    try (Stream<Path> files = Files.walk(Path.of("models"))) {
      for (Path file : files.toList()) {
        Path copy = models.resolve(Path.of("models").relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else if (!file.endsWith("trump-trade.yaml")) {
          Files.copy(file, copy);
        }
      }
    }
    return models;
  }

  private static String article(String body) {
    return """
    {"id": "changing", "title": "Gold", "publisher": "Harbor Wire", "published": "2024-07-16",\
     "language": "en", "body": "%s"}
    """
        .formatted(body);
  }
}
