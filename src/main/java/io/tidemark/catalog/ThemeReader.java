package io.tidemark.catalog;

import io.tidemark.article.ThemeStatus;
import io.tidemark.yaml.Faults;
import io.tidemark.yaml.YamlEntry;
import io.tidemark.yaml.YamlEntry.Text;
import io.tidemark.yaml.YamlFile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads one file of {@code models/themes}. */
final class ThemeReader {
  private static final List<String> KEYS =
      List.of("name", "covers", "rules", "but", "must", "mustNot");
  private static final List<String> RULE_KEYS = List.of("is", "with", "status");

  private final YamlFile file;
  private final PatternParser.Lists lists;
  private final NameTable names;
  private final Faults faults;

  ThemeReader(YamlFile file, PatternParser.Lists lists, NameTable names, Faults faults) {
    this.file = file;
    this.lists = lists;
    this.names = names;
    this.faults = faults;
  }

  /** The theme, or null where the file is no theme at all. */
  @Nullable Theme read() {
    if (file.root() == null) {
      return null;
    }
    YamlEntry entry = YamlEntry.of(file.name(), file.root(), KEYS, faults);
    if (entry == null) {
      return null;
    }
    if (!CatalogReader.isId(file.id())) {
      faults.add(file.name(), 0, "the file's name is the theme's id: " + CatalogReader.ID_SHAPE);
    }
    List<Theme.Rule> rules = new ArrayList<>();
    for (Node node : entry.nodes("rules")) {
      Theme.Rule rule = rule(entry, node);
      if (rule != null) {
        rules.add(rule);
      }
    }
    if (entry.isEmptyList("rules")) {
      entry.fault("rules", "a theme needs at least one rule");
    }
    return new Theme(
        file.id(),
        entry.text("name"),
        entry.text("covers"),
        rules,
        patterns(entry, "but"),
        examples(entry, "must"),
        examples(entry, "mustNot"),
        file.name());
  }

  private Theme.@Nullable Rule rule(YamlEntry theme, Node node) {
    int line = YamlEntry.line(node);
    if (node instanceof ScalarNode scalar) {
      Pattern is = pattern(theme, "rules", new Text(scalar.getValue(), line));
      return is == null ? null : new Theme.Rule(is, List.of(), null, scalar.getValue(), line);
    }
    if (!(node instanceof MappingNode)) {
      theme.fault("rules", line, "expected a pattern; put one that holds brackets into quotes");
      return null;
    }
    YamlEntry entry = YamlEntry.of(file.name(), node, RULE_KEYS, faults);
    String text = entry == null ? "" : entry.text("is");
    if (entry == null || text.isEmpty()) {
      return null;
    }
    Pattern is = pattern(entry, "is", new Text(text, entry.line("is")));
    List<Pattern> with = patterns(entry, "with");
    ThemeStatus status =
        entry.optionalText("status") == null ? null : entry.oneOf("status", ThemeStatus.class);
    return is == null ? null : new Theme.Rule(is, with, status, text, line);
  }

  private List<Pattern> patterns(YamlEntry entry, String field) {
    List<Pattern> patterns = new ArrayList<>();
    for (Text text : entry.texts(field)) {
      Pattern pattern = pattern(entry, field, text);
      if (pattern != null) {
        patterns.add(pattern);
      }
    }
    return patterns;
  }

  private @Nullable Pattern pattern(YamlEntry entry, String field, Text text) {
    try {
      Pattern pattern = PatternParser.rule(text.value(), lists);
      names.referAll(text.value(), file.name(), text.line(), "field '" + field + "'");
      return pattern;
    } catch (PatternException e) {
      entry.fault(field, text.line(), String.valueOf(e.getMessage()));
      return null;
    }
  }

  private static List<Theme.Example> examples(YamlEntry entry, String field) {
    return entry.texts(field).stream().map(t -> new Theme.Example(t.value(), t.line())).toList();
  }
}
