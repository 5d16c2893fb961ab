package io.tidemark.analyze.discover;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The lists in {@code words.txt}, which says what each is for. */
final class WordLists {
  private static final Map<String, Set<String>> LISTS = read();

  static final Set<String> HEADS = list("heads");
  static final Set<String> PLAIN = list("plain");
  static final Set<String> NEVER = list("never");
  static final Set<String> WEAK = list("weak");
  static final Set<String> CUES = list("cues");

  private WordLists() {}

  private static Set<String> list(String name) {
    return Set.copyOf(Objects.requireNonNull(LISTS.get(name), name));
  }

  private static Map<String, Set<String>> read() {
    try (InputStream file =
        Objects.requireNonNull(WordLists.class.getResourceAsStream("words.txt"))) {
      Map<String, Set<String>> lists = new HashMap<>();
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> {
            String[] parts = line.split(": ", 2);
            lists
                .computeIfAbsent(parts[0], n -> new HashSet<>())
                .addAll(Arrays.asList(parts[1].split(" ")));
          });
      return lists;
    } catch (IOException e) {
      throw new UncheckedIOException("words.txt cannot be read", e);
    }
  }
}
