package io.tidemark.export;

import io.tidemark.export.flat.Provenance;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the provenance of files of what tables tell of themselves. */
final class Provenances {
  private Provenances() {}

  /** When a file was made, to the second, and by which program. */
  static Map<String, Object> making(Instant when, String program) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("program", program);
    facts.put("made", when.truncatedTo(ChronoUnit.SECONDS).toString());
    return facts;
  }

  /**
   * What {@code about} tells, and what it leaves out said plainly: whose days, which moment.
   *
   * @param notes what the counts mean; they travel with the file
   */
  static Provenance of(String title, Map<String, Object> about, List<String> notes) {
    Map<String, String> facts = new LinkedHashMap<>();
    about.forEach((key, value) -> facts.put(key, value.toString()));
    if (about.containsKey("query")) {
      facts.putIfAbsent("zone", "each article's own");
      facts.putIfAbsent("asOf", facts.getOrDefault("made", "the last commit"));
    }
    String catalog = "Catalog " + about.get("catalog") + ".";
    List<String> more = notes.stream().filter(note -> !note.equals(catalog)).toList();
    if (!more.isEmpty()) {
      facts.put("notes", String.join("\n", more));
    }
    return new Provenance(title, facts);
  }
}
