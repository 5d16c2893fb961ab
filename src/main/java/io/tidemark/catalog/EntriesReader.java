package io.tidemark.catalog;

import io.tidemark.yaml.Faults;
import io.tidemark.yaml.YamlEntry;
import io.tidemark.yaml.YamlEntry.Text;
import io.tidemark.yaml.YamlFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads the files of {@code models/subjects} and {@code models/entities}. */
final class EntriesReader {
  private static final List<String> SUBJECT_KEYS =
      List.of("id", "name", "kind", "aliases", "market", "not", "tickers", "country");
  private static final List<String> ENTITY_KEYS =
      List.of(
          "id",
          "name",
          "kind",
          "aliases",
          "short",
          "market",
          "not",
          "tickers",
          "country",
          "affiliation",
          "role");

  private final NameTable names;
  private final Faults faults;

  EntriesReader(NameTable names, Faults faults) {
    this.names = names;
    this.faults = faults;
  }

  List<Subject> subjects(YamlFile file) {
    List<Subject> subjects = new ArrayList<>();
    eachEntry(file, SUBJECT_KEYS, entry -> addIfWhole(subjects, subject(file, entry)));
    return subjects;
  }

  List<Entity> entities(YamlFile file) {
    List<Entity> entities = new ArrayList<>();
    eachEntry(file, ENTITY_KEYS, entry -> addIfWhole(entities, entity(file, entry)));
    return entities;
  }

  private void eachEntry(YamlFile file, List<String> keys, Consumer<YamlEntry> action) {
    if (file.root() instanceof SequenceNode list) {
      for (Node node : list.getValue()) {
        YamlEntry entry = YamlEntry.of(file.name(), node, keys, faults);
        if (entry != null) {
          action.accept(entry);
        }
      }
    } else if (file.root() != null) {
      faults.add(file.name(), 1, "expected a list of entries: '- id: ...'");
    }
  }

  private @Nullable Subject subject(YamlFile file, YamlEntry entry) {
    String id = id(entry);
    List<Name> called = NamesReader.names(entry, List.of());
    SubjectKind kind = entry.oneOf("kind", SubjectKind.class);
    if (kind == null || !names.add(id, called, file, entry)) {
      return null;
    }
    return new Subject(
        id,
        entry.text("name"),
        kind,
        called,
        NamesReader.not(entry),
        tickers(entry),
        country(entry));
  }

  private @Nullable Entity entity(YamlFile file, YamlEntry entry) {
    String id = id(entry);
    List<Name> called = NamesReader.names(entry, entry.texts("short"));
    EntityKind kind = entry.oneOf("kind", EntityKind.class);
    if (kind == null || !names.add(id, called, file, entry)) {
      return null;
    }
    String affiliation = entry.optionalText("affiliation");
    String role = entry.optionalText("role");
    if (!kind.isPerson() && (affiliation != null || role != null)) {
      entry.fault(affiliation != null ? "affiliation" : "role", "only people have one");
    }
    if (affiliation != null) {
      names.refer(affiliation, file.name(), entry.line("affiliation"), "field 'affiliation'");
    }
    return new Entity(
        id,
        entry.text("name"),
        kind,
        called,
        NamesReader.not(entry),
        tickers(entry),
        country(entry),
        affiliation,
        role);
  }

  private static String id(YamlEntry entry) {
    String id = entry.text("id");
    if (!id.isEmpty() && !CatalogReader.isId(id)) {
      entry.fault("id", "'" + id + "' is no id: " + CatalogReader.ID_SHAPE);
    }
    return id;
  }

  private static List<String> tickers(YamlEntry entry) {
    List<String> tickers = new ArrayList<>();
    for (Text text : entry.texts("tickers")) {
      tickers.add(text.value());
    }
    return tickers;
  }

  private static @Nullable String country(YamlEntry entry) {
    String country = entry.optionalText("country");
    if (country != null && !isCountry(country)) {
      entry.fault(
          "country", "'" + country + "' is no ISO 3166 code of two capitals (quote \"NO\")");
    }
    return country;
  }

  private static boolean isCountry(String code) {
    return code.length() == 2 && isCapital(code.charAt(0)) && isCapital(code.charAt(1));
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static <T> void addIfWhole(List<T> all, @Nullable T one) {
    if (one != null) {
      all.add(one);
    }
  }
}
