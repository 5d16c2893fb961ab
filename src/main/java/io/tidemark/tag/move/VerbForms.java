package io.tidemark.tag.move;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The inflected forms of the verbs that tell moves. Headlines confuse part-of-speech taggers, so
 * the forms are looked up rather than taken from the tagger's lemma.
 */
final class VerbForms {
  private static final Map<String, List<String>> IRREGULAR =
      Map.ofEntries(
          Map.entry("rise", List.of("rose", "risen")),
          Map.entry("fall", List.of("fell", "fallen")),
          Map.entry("sink", List.of("sank", "sunk")),
          Map.entry("shrink", List.of("shrank", "shrunk")),
          Map.entry("grow", List.of("grew", "grown")),
          Map.entry("slide", List.of("slid")),
          Map.entry("lose", List.of("lost")),
          Map.entry("leap", List.of("leaped", "leapt")),
          Map.entry("swell", List.of("swelled", "swollen")),
          Map.entry("shine", List.of("shone", "shined")),
          Map.entry("spring", List.of("sprang", "sprung")),
          Map.entry("cut", List.of("cut")),
          Map.entry("break", List.of("broke", "broken")),
          Map.entry("give", List.of("gave", "given")),
          Map.entry("hit", List.of("hit")),
          Map.entry("drag", List.of("dragged")));

  private static final String DOUBLING = "bdgmnpt";

  private VerbForms() {}

  /** All forms of {@code lemma}: base, third person, past, participles. */
  static List<String> of(String lemma) {
    List<String> forms = new ArrayList<>();
    forms.add(lemma);
    forms.addAll(plurals(lemma));
    String stem = stem(lemma);
    forms.add(stem + "ing");
    List<String> irregular = IRREGULAR.get(lemma);
    if (irregular != null) {
      forms.addAll(irregular);
    } else if (lemma.endsWith("y") && !isVowel(lemma.charAt(lemma.length() - 2))) {
      forms.add(lemma.substring(0, lemma.length() - 1) + "ied");
    } else {
      forms.add(stem + "ed");
    }
    return forms;
  }

  /** {@code word} and its form in -s. */
  static List<String> plurals(String word) {
    char last = word.charAt(word.length() - 1);
    if (last == 'y' && !isVowel(word.charAt(word.length() - 2))) {
      return List.of(word, word.substring(0, word.length() - 1) + "ies");
    }
    boolean hisses = last == 's' || last == 'x' || word.endsWith("sh") || word.endsWith("ch");
    return List.of(word, word + (hisses ? "es" : "s"));
  }

  private static String stem(String lemma) {
    int n = lemma.length();
    char last = lemma.charAt(n - 1);
    if (last == 'e' && !lemma.endsWith("ee")) {
      return lemma.substring(0, n - 1);
    }
    boolean oneSyllable = lemma.chars().filter(c -> isVowel((char) c)).count() == 1;
    boolean doubles = oneSyllable && DOUBLING.indexOf(last) >= 0 && isVowel(lemma.charAt(n - 2));
    return doubles ? lemma + last : lemma;
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
