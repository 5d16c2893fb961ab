package io.tidemark.tag.speech;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cues of {@code cues.txt}; the file's head says how it is written. */
final class CueLexicon {
  private static final String FILE = "cues.txt";

  private final Map<String, Map<String, Cue>> cues = new HashMap<>();

  private CueLexicon() {}

  /** Reads the lexicon that travels with the program. */
  static CueLexicon load() {
    CueLexicon lexicon = new CueLexicon();
    String section = "";
    for (String line : lines()) {
      String text = line.strip();
      if (text.startsWith("[")) {
        section = text.substring(1, text.length() - 1);
      } else if (!text.isEmpty() && !text.startsWith("#")) {
        lexicon.add(section, text);
      }
    }
    return lexicon;
  }

  private static List<String> lines() {
    try (InputStream in = CueLexicon.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the program");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read", e);
    }
  }

  private void add(String section, String line) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      throw new IllegalStateException(FILE + ": no colon in '" + line + "'");
    }
    Set<Frame> frames = EnumSet.noneOf(Frame.class);
    Set<String> prepositions = new HashSet<>();
    for (String word : line.substring(0, colon).strip().split(" +")) {
      if (word.equals("nothing")) {
        continue;
      }
      if (word.startsWith("+")) {
        prepositions.add(word.substring(1));
      } else {
        frames.add(Frame.valueOf(word.toUpperCase(Locale.ROOT)));
      }
    }
    Map<String, Cue> words = cues.computeIfAbsent(section, key -> new HashMap<>());
    for (String lemma : line.substring(colon + 1).strip().split(" +")) {
      words.merge(lemma, new Cue(lemma, frames, prepositions), CueLexicon::both);
    }
  }

  private static Cue both(Cue first, Cue second) {
    Set<Frame> frames = new HashSet<>(first.frames());
    frames.addAll(second.frames());
    Set<String> prepositions = new HashSet<>(first.prepositions());
    prepositions.addAll(second.prepositions());
    return new Cue(first.lemma(), frames, prepositions);
  }

  /** The verb with the particle {@code next}, else the verb alone, or null. */
  @Nullable Cue verb(String lemma, String next) {
    Cue cue = verb(lemma + "_" + next);
    return cue == null ? verb(lemma) : cue;
  }

  /** The verb, or null. */
  @Nullable Cue verb(String lemma) {
    return find("verbs", lemma);
  }

  /** The noun, or null. */
  @Nullable Cue noun(String lemma) {
    return find("nouns", lemma);
  }

  /** The adjective, or null. */
  @Nullable Cue adjective(String lemma) {
    return find("adjectives", lemma);
  }

  private @Nullable Cue find(String section, String lemma) {
    return cues.getOrDefault(section, Map.of()).get(lemma);
  }
}
