package io.tidemark.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Regular expressions that each begin with a plain word: they are tried only where a text holds
 * that word, since most texts hold none of them.
 */
final class Phrases {
  private static final String SENTENCE_ENDS = ".!?:;|•–—";

  private record Phrase(Pattern pattern, boolean opensSentence) {}

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

  private Phrases() {}

  /** The phrases of a file, one a line; behind {@code ^} stand those that open a sentence. */
  static Phrases of(String file) {
    Phrases phrases = new Phrases();
    for (String line : Lines.of(file)) {
      boolean opens = line.startsWith("^");
      String regex = opens ? line.substring(1) : line;
      phrases
          .byFirstWord
          .computeIfAbsent(regex.substring(0, wordEnd(regex, 0)), key -> new ArrayList<>())
          .add(new Phrase(Pattern.compile(regex), opens));
    }
    return phrases;
  }

  /** Whether one of them stands in {@code text}, whatever its case. */
  boolean isIn(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    boolean opens = true;
    int at = 0;
    while (at < small.length()) {
      int end = wordEnd(small, at);
      if (end == at) {
        opens |= SENTENCE_ENDS.indexOf(small.charAt(at)) >= 0;
        at++;
      } else if (beginsAt(small, at, end, opens)) {
        return true;
      } else {
        opens = small.startsWith("please", at) && end == at + "please".length();
        at = end;
      }
    }
    return false;
  }

  private boolean beginsAt(String text, int start, int end, boolean opens) {
    for (Phrase phrase : byFirstWord.getOrDefault(text.substring(start, end), List.of())) {
      Matcher matcher = phrase.pattern.matcher(text).region(start, text.length());
      if ((opens || !phrase.opensSentence) && matcher.lookingAt()) {
        return true;
      }
    }
    return false;
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
