package io.tidemark.catalog;

import io.tidemark.catalog.Name.Strength;
import io.tidemark.yaml.Faults;
import io.tidemark.yaml.Nearest;
import io.tidemark.yaml.YamlEntry;
import io.tidemark.yaml.YamlEntry.Text;
import io.tidemark.yaml.YamlFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** Who has which id and which sure name, so that nothing stands for two things. */
final class NameTable {
  private static final java.util.regex.Pattern MENTION =
      java.util.regex.Pattern.compile("\\{([^{}]+)}");

  private final Faults faults;
  private final Map<String, String> placeOfId = new HashMap<>();
  private final Map<String, Owner> ownerOfName = new HashMap<>();
  private final List<Reference> references = new ArrayList<>();

  private record Owner(String id, String place) {}

  private record Reference(String id, String file, int line, String where) {}

  NameTable(Faults faults) {
    this.faults = faults;
  }

  /** Notes an entry; false, with a fault, where its id is taken. */
  boolean add(String id, List<Name> names, YamlFile file, YamlEntry entry) {
    String place = file.name() + ":" + entry.line();
    String taken = placeOfId.putIfAbsent(id, place);
    if (taken != null) {
      entry.fault("id", "'" + id + "' is also the id of " + taken);
      return false;
    }
    Owner owner = new Owner(id, place);
    for (Name name : names) {
      if (name.strength() == Strength.SURE) {
        for (List<Pattern.Word> words : Expansion.of(name.pattern())) {
          own(words, owner, entry);
        }
      }
    }
    return true;
  }

  /**
   * Notes that {@code id} is spoken of, for {@link #checkReferences}.
   *
   * @param where in the file's terms, such as {@code field 'affiliation'}
   */
  void refer(String id, String file, int line, String where) {
    references.add(new Reference(id, file, line, where));
  }

  /** Notes every mention that the text of a pattern speaks of; those of its lists are theirs. */
  void referAll(String pattern, String file, int line, String where) {
    Matcher mention = MENTION.matcher(pattern);
    while (mention.find()) {
      refer(mention.group(1).strip(), file, line, where);
    }
  }

  /** Faults for what is spoken of and does not exist. */
  void checkReferences() {
    for (Reference r : references) {
      if (!placeOfId.containsKey(r.id())) {
        faults.add(
            r.file(),
            r.line(),
            "%s: there is no subject or entity '%s'%s"
                .formatted(r.where(), r.id(), Nearest.hint(r.id(), placeOfId.keySet())));
      }
    }
  }

  private void own(List<Pattern.Word> words, Owner owner, YamlEntry entry) {
    StringBuilder name = new StringBuilder();
    for (Pattern.Word word : words) {
      name.append(name.isEmpty() ? "" : " ").append(word.text());
    }
    String key = name.toString();
    Owner other = ownerOfName.putIfAbsent(key, owner);
    if (other != null && !other.id().equals(owner.id())) {
      String message =
          "'%s' is a sure name of '%s' too (%s); keep it in one of them"
              .formatted(key, other.id(), other.place());
      Optional<Text> alias = alias(words, entry);
      entry.fault(
          alias.isPresent() ? "aliases" : "name",
          alias.map(Text::line).orElseGet(() -> entry.line("name")),
          message);
    }
  }

  /** The alias of {@code entry} that can be said as {@code words}. */
  private static Optional<Text> alias(List<Pattern.Word> words, YamlEntry entry) {
    return entry.texts("aliases").stream()
        .filter(text -> {
          try {
            return Expansion.of(PatternParser.name(text.value())).contains(words);
          } catch (PatternException | IllegalArgumentException e) {
            return false;
          }
        })
        .findFirst();
  }
}
