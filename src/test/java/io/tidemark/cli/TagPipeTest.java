package io.tidemark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.TaggedArticle;
import io.tidemark.catalog.CatalogReader;
import io.tidemark.json.ArticleJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code tidemark tag -} as a process of its own, with pipes at both ends. */
@Timeout(120)
class TagPipeTest {
  private static final int MOST_TRIES = 200;

  @TempDir Path folder;

  @Test
  void eachLineIsAnsweredAsItComesWithTheNewestCatalogThatIsWhole() throws Exception {
    Path models = folder.resolve("models");
    write(models, "rate cut");
    Path errors = folder.resolve("err.txt");
    Process process = start(models, errors);
    try (PrintWriter in = new PrintWriter(process.getOutputStream(), true, StandardCharsets.UTF_8);
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      String first = CatalogReader.stamp(models);
      TaggedArticle before = tag(in, out);
      assertThat(before.catalog()).isEqualTo(first);
      assertThat(before.themes()).isEmpty();

      write(models, "cheaper credit");
      TaggedArticle after = tagUntil(CatalogReader.stamp(models), in, out);
      assertThat(after.themes()).hasSize(1);

      String second = CatalogReader.stamp(models);
      write(models, "(cheaper");
      while (!Files.readString(errors).contains("stays in use")) {
        assertThat(tag(in, out).catalog()).isEqualTo(second);
      }
      assertThat(tag(in, out).catalog()).isEqualTo(second);
      assertThat(Files.readString(errors)).containsOnlyOnce("rates.yaml:3: field 'rules'");

      write(models, "credit");
      tagUntil(CatalogReader.stamp(models), in, out);
    }
    assertThat(process.waitFor()).isZero();
  }

  private static Process start(Path models, Path errors) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "io.tidemark.cli.Main",
            "tag",
            "-",
            "--models",
            models.toString())
        .redirectError(errors.toFile())
        .start();
  }

  /** Sends the same article until its row bears {@code stamp}. */
  private static TaggedArticle tagUntil(String stamp, PrintWriter in, BufferedReader out)
      throws Exception {
    for (int i = 0; i < MOST_TRIES; i++) {
      TaggedArticle tagged = tag(in, out);
      if (tagged.catalog().equals(stamp)) {
        return tagged;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("catalog " + stamp + " was never taken up");
  }

  private static TaggedArticle tag(PrintWriter in, BufferedReader out) throws IOException {
    in.println("{\"id\": \"a\", \"body\": \"Builders hope for cheaper credit.\"}");
    return ArticleJson.readTagged(String.valueOf(out.readLine()));
  }

  private static void write(Path models, String rule) throws IOException {
    Path themes = Files.createDirectories(models.resolve("themes"));
    Path part = themes.resolve("part");
    Files.writeString(part, "name: Rates\ncovers: rates\nrules: [\"" + rule + "\"]\n");
    Files.move(
        part,
        themes.resolve("rates.yaml"),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }
}
