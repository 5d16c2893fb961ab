package io.tidemark.yaml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * One YAML file as a tree of nodes that know their lines; syntax errors become faults.
 *
 * @param root null where the file is no YAML or empty
 * @param bytes what was read; the array is not copied
 */
@SuppressWarnings("ArrayRecordComponent") // compared by no one
public record YamlFile(Path path, String name, @Nullable Node root, byte[] bytes) {
  private static final int MAX_ALIASES = 0;

  public static YamlFile read(Path path, Faults faults) throws IOException {
    String name = path.toString();
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(MAX_ALIASES);
    byte[] bytes = Files.readAllBytes(path);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      Node root =
          PlainYaml.compose(text)
              .orElseGet(() -> new Yaml(options).compose(new java.io.StringReader(text)));
      if (root == null) {
        faults.add(name, 0, "the file is empty");
      }
      return new YamlFile(path, name, root, bytes);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
      faults.add(name, line, "not YAML: " + e.getProblem() + hint(e));
    } catch (YAMLException | java.nio.charset.CharacterCodingException e) {
      faults.add(name, 0, "not YAML in UTF-8: " + e.getMessage());
    }
    return new YamlFile(path, name, null, bytes);
  }

  /** The file's name without its ending. */
  public String id() {
    String file = String.valueOf(path.getFileName());
    return file.substring(0, file.lastIndexOf('.'));
  }

  private static String hint(MarkedYAMLException e) {
    String problem = String.valueOf(e.getProblem());
    return problem.contains("cannot start any token")
            || problem.contains("expected <block end>")
            || problem.contains("mapping values")
        ? "; put text that starts with one of [ { @ = % \" or has ': ' in it into quotes"
        : "";
  }
}
