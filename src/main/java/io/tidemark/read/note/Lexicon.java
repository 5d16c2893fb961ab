package io.tidemark.read.note;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of {@code lexicon.txt}, read once. */
final class Lexicon {
  private static final String FILE = "lexicon.txt";

  /** Sections by name; of each, what is meant by how it is written. */
  private static final Map<String, Map<String, String>> SECTIONS = read();

  /** Any rating, the longest first. */
  static final String RATING = alternation(section("rating").keySet());

  /** Any word beside a rating. */
  static final String MOVE = alternation(section("move").keySet());

  /** Any currency as it is written, the longest first. */
  static final String CURRENCY = alternation(section("currency").keySet());

  static final String EXCHANGE = alternation(section("exchange").keySet());

  /** Any code of an exchange behind a ticker, in capitals. */
  static final String SUFFIX =
      alternation(
          section("suffix").keySet().stream().map(each -> each.toUpperCase(Locale.ROOT)).toList());

  private Lexicon() {}

  /** The meaning of {@code written} in a section, or null. */
  static @Nullable String meaning(String section, String written) {
    return section(section).get(written.toLowerCase(Locale.ROOT));
  }

  /** What is written in a section, and what each means. */
  static Map<String, String> section(String name) {
    return Objects.requireNonNull(SECTIONS.get(name), name);
  }

  /** The labels, by what each is the label of. */
  static Map<String, Label> labels() {
    Map<String, Label> labels = new HashMap<>();
    for (Label label : Label.values()) {
      section("label " + label.name().toLowerCase(Locale.ROOT))
          .keySet()
          .forEach(written -> labels.put(written, label));
    }
    return labels;
  }

  /** A regular expression for any of {@code words}, which are no parts of longer words. */
  private static String alternation(Collection<String> words) {
    List<String> longestFirst = new ArrayList<>(words);
    longestFirst.sort(Comparator.comparingInt(String::length).reversed());
    return "(?:"
        + String.join(
            "|",
            longestFirst.stream()
                .map(word -> Pattern.quote(word).replace(" ", "\\E\\s\\Q"))
                .toList())
        + ")";
  }

  private static Map<String, Map<String, String>> read() {
    try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(FILE), FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Map<String, Map<String, String>> sections = new HashMap<>();
      Map<String, String> section = new LinkedHashMap<>();
      for (String line : lines.lines().map(String::strip).toList()) {
        if (line.startsWith("[") && line.endsWith("]")) {
          section = new LinkedHashMap<>();
          sections.put(line.substring(1, line.length() - 1), section);
        } else if (!line.isEmpty() && !line.startsWith("#")) {
          add(section, line);
        }
      }
      return Map.copyOf(sections);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " in the program's own jar cannot be read", e);
    }
  }

  /** {@code HKD = HK$ | 港元}, {@code NYSE = USD}, or a mere word. */
  private static void add(Map<String, String> section, String line) {
    int equals = line.indexOf(" = ");
    if (equals < 0) {
      section.put(line.toLowerCase(Locale.ROOT), line);
      return;
    }
    String meant = line.substring(0, equals).strip();
    for (String written : line.substring(equals + 3).split("\\|")) {
      section.put(written.strip().toLowerCase(Locale.ROOT), meant);
    }
  }
}
