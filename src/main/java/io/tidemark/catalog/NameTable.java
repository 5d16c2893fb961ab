package io.tidemark.catalog;

import io.tidemark.catalog.Name.Strength;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who has which id and which sure name, so that nothing stands for two things. */
final class NameTable {
  private final Faults faults;
  private final Map<String, String> placeOfId = new HashMap<>();
  private final Map<String, Owner> ownerOfName = new HashMap<>();
  private final List<Reference> references = new ArrayList<>();

  private record Owner(String id, String place) {}

  private record Reference(String id, String file, int line) {}

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

  /** Notes that {@code id} is spoken of, for {@link #checkReferences}. */
  void refer(String id, YamlFile file, int line) {
    references.add(new Reference(id, file.name(), line));
  }

  /** Notes all that the rules of {@code theme} speak of. */
  void referAll(Theme theme) {
    for (Theme.Rule rule : theme.rules()) {
      refer(rule.is(), theme.file(), rule.line());
      rule.with().forEach(w -> refer(w, theme.file(), rule.line()));
    }
    theme.but().forEach(b -> refer(b, theme.file(), 0));
  }

  private void refer(Pattern pattern, String file, int line) {
    switch (pattern) {
      case Pattern.MentionOf mention -> references.add(new Reference(mention.id(), file, line));
      case Pattern.Sequence sequence -> sequence.steps().forEach(s -> refer(s, file, line));
      case Pattern.OneOf one -> one.choices().forEach(c -> refer(c, file, line));
      case Pattern.Optional optional -> refer(optional.step(), file, line);
      case Pattern.Word w -> {}
      case Pattern.Gap g -> {}
    }
  }

  /** Faults for what is spoken of and does not exist. */
  void checkReferences() {
    for (Reference r : references) {
      if (!placeOfId.containsKey(r.id())) {
        faults.add(
            r.file(),
            r.line(),
            "there is no subject or entity '"
                + r.id()
                + "'"
                + Nearest.hint(r.id(), placeOfId.keySet()));
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
      entry.fault(
          "name",
          entry.line(),
          "'"
              + key
              + "' is a sure name of '"
              + other.id()
              + "' too ("
              + other.place()
              + "); keep it in one of them");
    }
  }
}
