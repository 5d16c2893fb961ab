package io.tidemark.catalog;

import io.tidemark.catalog.Name.Strength;
import io.tidemark.yaml.YamlEntry;
import io.tidemark.yaml.YamlEntry.Text;
import java.util.ArrayList;
import java.util.List;

/** Reads the fields that subjects and entities share: how they are called. */
final class NamesReader {
  private NamesReader() {}

  /**
   * The main name first. It is a sure one, unless the entry lists it under {@code market} or {@code
   * short} too.
   */
  static List<Name> names(YamlEntry entry, List<Text> shortNames) {
    List<Name> names = new ArrayList<>();
    names(entry, "aliases", entry.texts("aliases"), Strength.SURE, names);
    names(entry, "short", shortNames, Strength.SHORT, names);
    names(entry, "market", entry.texts("market"), Strength.MARKET, names);
    String main = entry.text("name");
    if (main.isEmpty()) {
      return names;
    }
    try {
      Pattern pattern = PatternParser.literal(main);
      List<Name> all = new ArrayList<>(List.of(new Name(pattern, Strength.SURE)));
      boolean listed = false;
      for (Name name : names) {
        if (!name.pattern().equals(pattern)) {
          all.add(name);
        } else if (!listed) {
          all.set(0, name);
          listed = true;
        }
      }
      return all;
    } catch (PatternException e) {
      entry.fault("name", String.valueOf(e.getMessage()));
      return names;
    }
  }

  static List<Pattern> not(YamlEntry entry) {
    List<Name> names = new ArrayList<>();
    names(entry, "not", entry.texts("not"), Strength.SURE, names);
    List<Pattern> not = new ArrayList<>();
    for (Name name : names) {
      not.add(name.pattern());
    }
    return not;
  }

  private static void names(
      YamlEntry entry, String field, List<Text> texts, Strength strength, List<Name> into) {
    for (Text text : texts) {
      try {
        Pattern pattern = PatternParser.name(text.value());
        Expansion.check(pattern);
        into.add(new Name(pattern, strength));
      } catch (PatternException | IllegalArgumentException e) {
        entry.fault(field, text.line(), "'" + text.value() + "': " + e.getMessage());
      }
    }
  }
}
