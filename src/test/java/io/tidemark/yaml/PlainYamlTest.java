package io.tidemark.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The short way to read YAML, held against the long one. */
class PlainYamlTest {
  private static final String MARKS = " \n:-#[]{},\"'ab|>&*!%@?\\~=.\té\u2028";

  /** The tree as text, with the line of each node. */
  private static String show(Node node) {
    String line = ":" + YamlEntry.line(node);
    return switch (node) {
      case ScalarNode text -> "<" + text.getValue() + ">" + line;
      case SequenceNode list ->
          list.getValue().stream()
              .map(PlainYamlTest::show)
              .collect(Collectors.joining(",", "[", "]" + line));
      case MappingNode mapping ->
          mapping.getValue().stream()
              .map(entry -> show(entry.getKeyNode()) + "=" + show(entry.getValueNode()))
              .collect(Collectors.joining(",", "{", "}" + line));
      default -> throw new AssertionError(node);
    };
  }

  private static Optional<String> theShortWay(String text) {
    return PlainYaml.compose(text).map(PlainYamlTest::show);
  }

  private static Optional<String> theLongWay(String text) {
    try {
      return Optional.of(show(new Yaml(new LoaderOptions()).compose(new StringReader(text))));
    } catch (YAMLException fault) {
      return Optional.empty();
    }
  }

  private static List<String> models() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("models"))) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .sorted()
          .map(PlainYamlTest::read)
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }

  @Test
  void everyFileOfTheModelsIsReadTheShortWay() throws IOException {
    assertThat(models())
        .hasSizeGreaterThan(50)
        .allSatisfy(text -> assertThat(theShortWay(text)).isPresent().isEqualTo(theLongWay(text)));
  }

  @Test
  void whateverIsReadTheShortWayIsReadTheSameTheLongWay() throws IOException {
    Random random = new Random(20240717);
    int read = 0;
    for (String text : models()) {
      List<String> lines = text.lines().toList();
      for (int i = 0; i < 60; i++) {
        int from = random.nextInt(lines.size());
        int to = Math.min(lines.size(), from + 1 + random.nextInt(8));
        String broken = broken(String.join("\n", lines.subList(from, to)), random);
        Optional<String> tree = theShortWay(broken);
        if (tree.isPresent()) {
          read++;
          assertThat(tree).as(broken).isEqualTo(theLongWay(broken));
        }
      }
    }
    assertThat(read).isGreaterThan(1000);
  }

  private static String broken(String text, Random random) {
    StringBuilder broken = new StringBuilder(text);
    for (int faults = random.nextInt(1, 4); faults > 0 && !broken.isEmpty(); faults--) {
      int at = random.nextInt(broken.length());
      char mark = MARKS.charAt(random.nextInt(MARKS.length()));
      switch (random.nextInt(3)) {
        case 0 -> broken.deleteCharAt(at);
        case 1 -> broken.insert(at, mark);
        default -> broken.setCharAt(at, mark);
      }
    }
    return broken.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# a comment alone",
        "a: b # a comment behind",
        "a: b\n  goes on",
        "a: \"with \\t escape\"",
        "a: 'it''s'",
        "a: {b: c}",
        "a: [b,\n  c]",
        "a: [b, [c]]",
        "a: |\n  block",
        "a: &anchor b",
        "a: [b",
        "a: b: c",
        "a:\n- b",
        "a:\n  - b\n c: d",
        "a:",
        "- - a",
        "\ta: b",
        "a b: c",
        "---\na: b",
      })
  void whatIsNotPlainIsLeftToTheLongWay(String text) {
    assertThat(theShortWay(text)).isEmpty();
  }
}
