package io.tidemark.catalog;

import io.tidemark.yaml.Faults;
import io.tidemark.yaml.Nearest;
import io.tidemark.yaml.YamlEntry;
import io.tidemark.yaml.YamlFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads {@code models/lists/*.yaml}: names of lists, and the patterns each one stands for. */
final class ListsReader implements PatternParser.Lists {
  private final NameTable names;
  private final Faults faults;
  private final Map<String, Source> sources = new HashMap<>();
  private final Map<String, Pattern> read = new HashMap<>();
  private final Set<String> open = new HashSet<>();

  private record Source(String file, int line, List<Node> patterns) {}

  ListsReader(List<YamlFile> files, NameTable names, Faults faults) {
    this.names = names;
    this.faults = faults;
    for (YamlFile file : files) {
      collect(file);
    }
  }

  /** Every list, also those that no theme uses, by name. */
  Map<String, Pattern> all() {
    for (String name : List.copyOf(sources.keySet())) {
      try {
        list(name);
      } catch (PatternException e) {
        throw new IllegalStateException("a cycle outside any list", e);
      }
    }
    return Map.copyOf(read);
  }

  @Override
  public @Nullable Pattern list(String name) throws PatternException {
    Pattern known = read.get(name);
    Source source = sources.get(name);
    if (known != null || source == null) {
      return known;
    }
    if (!open.add(name)) {
      throw PatternException.at("@" + name, 0, "the lists go round in a circle");
    }
    List<Pattern> choices = new ArrayList<>();
    for (Node node : source.patterns()) {
      Pattern choice = pattern(name, source, node);
      if (choice != null) {
        choices.add(choice);
      }
    }
    open.remove(name);
    Pattern pattern = choices.size() == 1 ? choices.getFirst() : new Pattern.OneOf(choices);
    read.put(name, pattern);
    return pattern;
  }

  @Override
  public String hint(String name) {
    return Nearest.hint(name, sources.keySet());
  }

  private @Nullable Pattern pattern(String name, Source source, Node node) {
    if (!(node instanceof ScalarNode scalar)) {
      fault(source, YamlEntry.line(node), name, "expected a pattern; put brackets into quotes");
      return null;
    }
    try {
      Pattern pattern = PatternParser.rule(scalar.getValue(), this);
      int line = YamlEntry.line(node);
      names.referAll(scalar.getValue(), source.file(), line, "list '" + name + "'");
      return pattern;
    } catch (PatternException e) {
      fault(source, YamlEntry.line(node), name, e.getMessage());
      return null;
    }
  }

  private void collect(YamlFile file) {
    if (file.root() == null) {
      return;
    }
    if (!(file.root() instanceof MappingNode mapping)) {
      faults.add(file.name(), 1, "expected lists: 'name: [pattern, pattern]'");
      return;
    }
    for (NodeTuple tuple : mapping.getValue()) {
      String name = tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
      int line = YamlEntry.line(tuple.getKeyNode());
      if (tuple.getValueNode() instanceof SequenceNode list && !list.getValue().isEmpty()) {
        Source before = sources.put(name, new Source(file.name(), line, list.getValue()));
        if (before != null) {
          faults.add(
              file.name(),
              line,
              "list '" + name + "': also in " + before.file() + ":" + before.line());
        }
      } else {
        faults.add(file.name(), line, "list '" + name + "': expected at least one pattern");
      }
    }
  }

  private void fault(Source source, int line, String name, @Nullable String message) {
    faults.add(source.file(), line, "list '" + name + "': " + message);
  }
}
