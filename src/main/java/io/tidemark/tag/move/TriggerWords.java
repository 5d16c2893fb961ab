package io.tidemark.tag.move;

import io.tidemark.article.Direction;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The words of {@code triggers.txt}, looked up by any of their forms. */
final class TriggerWords {
  /** The classes of that file, which explains them. */
  enum WordClass {
    GO,
    PUSH,
    BOTH,
    NOUN,
    STATE;

    boolean isVerb() {
      return this == GO || this == PUSH || this == BOTH;
    }
  }

  /**
   * A word in one class.
   *
   * @param needsSubject whether it is a move only of a subject that the catalog knows
   */
  record Word(String lemma, WordClass wordClass, Direction direction, boolean needsSubject) {}

  private final Map<String, EnumMap<WordClass, Word>> byForm = new HashMap<>();

  private TriggerWords() {}

  /**
   * @throws IllegalStateException where a line of the file is no entry
   */
  static TriggerWords load() {
    TriggerWords words = new TriggerWords();
    try (InputStream in = TriggerWords.class.getResourceAsStream("triggers.txt")) {
      BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  Objects.requireNonNull(in, "triggers.txt"), StandardCharsets.UTF_8));
      lines.lines().filter(line -> !line.isBlank() && line.charAt(0) != '#').forEach(words::add);
    } catch (IOException e) {
      throw new UncheckedIOException("triggers.txt cannot be read", e);
    }
    return words;
  }

  private void add(String line) {
    String[] parts = line.trim().split("\\s+");
    try {
      boolean needsSubject = parts[0].endsWith("?");
      Direction direction = Direction.valueOf(parts[0].replace("?", ""));
      WordClass wordClass = WordClass.valueOf(parts[1].toUpperCase(Locale.ROOT));
      for (int i = 2; i < parts.length; i++) {
        Word word = new Word(parts[i], wordClass, direction, needsSubject);
        for (String form : forms(word)) {
          byForm
              .computeIfAbsent(form, key -> new EnumMap<>(WordClass.class))
              .putIfAbsent(wordClass, word);
        }
      }
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("triggers.txt: no entry: " + line, e);
    }
  }

  private static Iterable<String> forms(Word word) {
    return switch (word.wordClass()) {
      case GO, PUSH, BOTH -> VerbForms.of(word.lemma());
      case NOUN -> VerbForms.plurals(word.lemma());
      case STATE -> java.util.List.of(word.lemma());
    };
  }

  /** Every form of every verb. */
  java.util.Set<String> verbForms() {
    java.util.Set<String> forms = new java.util.HashSet<>();
    byForm.forEach((form, classes) -> {
      if (classes.keySet().stream().anyMatch(WordClass::isVerb)) {
        forms.add(form);
      }
    });
    return forms;
  }

  @Nullable Word get(String lower, WordClass wordClass) {
    EnumMap<WordClass, Word> classes = byForm.get(lower);
    return classes == null ? null : classes.get(wordClass);
  }

  /** The word as a verb of whichever class, or null. */
  @Nullable Word verb(String lower) {
    EnumMap<WordClass, Word> classes = byForm.get(lower);
    if (classes == null) {
      return null;
    }
    for (Word word : classes.values()) {
      if (word.wordClass().isVerb()) {
        return word;
      }
    }
    return null;
  }
}
