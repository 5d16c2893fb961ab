package io.tidemark.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A mapping of a YAML file: typed access to its fields; whatever does not fit becomes a fault. */
public final class YamlEntry {
  private final String file;
  private final int line;
  private final Faults faults;
  private final Map<String, Node> fields = new LinkedHashMap<>();

  /** A piece of text with the line it starts on, from 1. */
  public record Text(String value, int line) {}

  private YamlEntry(String file, Node node, Faults faults) {
    this.file = file;
    this.line = line(node);
    this.faults = faults;
  }

  /**
   * Reads {@code node}, whose keys may be {@code keys}; null, with a fault, where it is no mapping.
   */
  public static @Nullable YamlEntry of(String file, Node node, List<String> keys, Faults faults) {
    if (!(node instanceof MappingNode mapping)) {
      faults.add(file, line(node), "expected fields ('" + keys.getFirst() + ": ...') here");
      return null;
    }
    YamlEntry entry = new YamlEntry(file, node, faults);
    for (NodeTuple tuple : mapping.getValue()) {
      Node key = tuple.getKeyNode();
      String name = key instanceof ScalarNode scalar ? scalar.getValue() : "";
      if (!keys.contains(name)) {
        String known = Nearest.hint(name, keys);
        entry.fault(
            key,
            name,
            "unknown field" + (known.isEmpty() ? "; known are " + String.join(", ", keys) : known));
      } else if (entry.fields.put(name, tuple.getValueNode()) != null) {
        entry.fault(key, name, "given twice");
      }
    }
    return entry;
  }

  public int line() {
    return line;
  }

  public int line(String field) {
    Node node = fields.get(field);
    return node == null ? line : line(node);
  }

  /** Required text; empty, with a fault, where it is missing. */
  public String text(String field) {
    String value = optionalText(field);
    if (value == null) {
      if (!fields.containsKey(field)) {
        fault(field, "missing");
      }
      return "";
    }
    return value;
  }

  public @Nullable String optionalText(String field) {
    Node node = fields.get(field);
    return node == null ? null : scalar(field, node);
  }

  /** A list of texts; empty where the field is missing. */
  public List<Text> texts(String field) {
    List<Text> texts = new ArrayList<>();
    for (Node node : nodes(field)) {
      String value = scalar(field, node);
      if (value != null) {
        texts.add(new Text(value, line(node)));
      }
    }
    return texts;
  }

  /** A list; empty where the field is missing. */
  public List<Node> nodes(String field) {
    Node node = fields.get(field);
    if (node == null) {
      return List.of();
    }
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    fault(field, "expected a list: '- ...' lines or [..., ...]");
    return List.of();
  }

  /**
   * A list of mappings, whose keys may be {@code keys}; an item that is text stands for a mapping
   * of the first key alone. Empty where the field is missing.
   */
  public List<YamlEntry> entries(String field, List<String> keys) {
    List<YamlEntry> entries = new ArrayList<>();
    for (Node node : nodes(field)) {
      YamlEntry item;
      if (node instanceof ScalarNode) {
        item = new YamlEntry(file, node, faults);
        item.fields.put(keys.getFirst(), node);
      } else {
        item = of(file, node, keys, faults);
      }
      if (item != null) {
        entries.add(item);
      }
    }
    return entries;
  }

  /** Whether the field is missing, or a list of nothing. */
  public boolean isEmptyList(String field) {
    Node node = fields.get(field);
    return node == null || node instanceof SequenceNode sequence && sequence.getValue().isEmpty();
  }

  /** One of the names of an enum; null, with a fault, where it is none. */
  public <E extends Enum<E>> @Nullable E oneOf(String field, Class<E> type) {
    String value = text(field);
    List<String> names = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(value)) {
        return constant;
      }
      names.add(constant.name());
    }
    if (!value.isEmpty()) {
      fault(field, "'" + value + "' is none of " + String.join(", ", names));
    }
    return null;
  }

  public void fault(String field, String message) {
    faults.add(file, line(field), "field '" + field + "': " + message);
  }

  public void fault(String field, int atLine, String message) {
    faults.add(file, atLine, "field '" + field + "': " + message);
  }

  private void fault(Node at, String field, String message) {
    faults.add(file, line(at), "field '" + field + "': " + message);
  }

  private @Nullable String scalar(String field, Node node) {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue().strip();
    }
    fault(
        node,
        field,
        node instanceof ScalarNode
            ? "empty"
            : "expected text; put text that holds brackets or ': ' into quotes");
    return null;
  }

  public static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }
}
