package io.tidemark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for the files of the project, whatever stands in them. */
class HouseRulesTest {
  private static final Path MAIN = Path.of("src/main/java");
  private static final Pattern COMMENT =
      Pattern.compile("/\\*\\*\n(?<text>.*?)\n \\*/", Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("]\\((?!https?:|mailto:|#)(?<to>[^)#\\s]+)");

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  @Test
  void noFileOfTheProgramIsLongerThan400Lines() throws IOException {
    List<Path> sources = files(MAIN, ".java");
    assertThat(sources).hasSizeGreaterThan(200);
    for (Path source : sources) {
      assertThat(Files.readAllLines(source).size()).as(source.toString()).isLessThanOrEqualTo(400);
    }
  }

  @Test
  void eachPackageIsTaughtIn10To40Lines() throws IOException {
    List<Path> pages =
        files(MAIN, ".java").stream()
            .map(source -> source.resolveSibling("package-info.java"))
            .distinct()
            .toList();
    for (Path page : pages) {
      assertThat(page).exists();
      var comment = COMMENT.matcher(Files.readString(page));
      assertThat(comment.find()).as("%s has a comment", page).isTrue();
      assertThat(comment.group("text").lines().count()).as(page.toString()).isBetween(10L, 40L);
    }
  }

  @Test
  void eachLinkInThePagesLeadsSomewhere() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(Path.of("README.md"), Path.of("ARCHITECTURE.md")));
    for (String folder : List.of("docs", "models", "corpus", "index")) {
      pages.addAll(files(Path.of(folder), ".md"));
    }
    for (Path page : pages) {
      var link = LINK.matcher(Files.readString(page));
      while (link.find()) {
        assertThat(page.resolveSibling(link.group("to"))).as("link in %s", page).exists();
      }
    }
  }

  @Test
  void decisionsAreNumberedWithoutGaps() throws IOException {
    List<Path> decisions = files(Path.of("docs/decisions"), ".md");
    for (int i = 0; i < decisions.size(); i++) {
      assertThat(decisions.get(i).getFileName().toString())
          .matches(String.format("%04d-[a-z0-9-]+\\.md", i + 1));
    }
  }
}
