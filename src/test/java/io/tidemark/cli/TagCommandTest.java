package io.tidemark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.TaggedArticle;
import io.tidemark.json.ArticleJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TagCommandTest {
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    CommandLine tidemark = Main.commandLine();
    tidemark.setErr(new PrintWriter(err, true));
    return tidemark.execute(args);
  }

  @Test
  void printsOneTaggedArticleALineInTheOrderOfTheInput(@TempDir Path folder) throws IOException {
    Path articles = folder.resolve("articles.jsonl");
    Files.writeString(
        articles,
        """
        {"id": "b", "title": "Gold rises 2%", "body": "Gold rose 2% on Tuesday."}
        {"id": "a", "body": "Bitcoin fell."}
        """);
    Path out = folder.resolve("tagged.jsonl");

    int exit = run("tag", "--threads", "2", "--output", out.toString(), articles.toString());

    assertThat(exit).isZero();
    List<TaggedArticle> tagged =
        Files.readAllLines(out).stream().map(ArticleJson::readTagged).toList();
    assertThat(tagged.stream().map(t -> t.article().id())).containsExactly("b", "a");
    assertThat(tagged.getLast().mentions().getFirst().entity()).isEqualTo("bitcoin");
    assertThat(tagged.getLast().catalog()).hasSize(12);
  }

  @Test
  void faultsOfTheCatalogAreToldWithFileAndLine(@TempDir Path folder) throws IOException {
    Path subjects = Files.createDirectories(folder.resolve("models/subjects"));
    Files.writeString(subjects.resolve("own.yaml"), "- id: gold\n  name: gold\n  kind: SHINY\n");

    int exit = run("tag", "--models", folder.resolve("models").toString(), "article.txt");

    assertThat(exit).isEqualTo(2);
    assertThat(err.toString()).contains("own.yaml:3").contains("SHINY");
  }
}
