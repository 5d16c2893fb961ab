package io.tidemark.tag.forecast;

import io.tidemark.article.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds under which condition a view is held: "if …", "assuming …", "as long as …". */
final class Conditions {
  private static final Set<String> MARKERS =
      Set.of("if", "unless", "assuming", "provided", "providing", "until");
  private static final Set<String> OPENING = Set.of("when", "once", "after");
  private static final Set<String> ENDS = Set.of("then", "but", ";", "”", "\"", ".");
  private static final Set<String> FINITE = Set.of("MD", "VBZ", "VBP", "VBD");
  private static final int SHORTEST = 3;
  private static final int MAIN = 14;

  private final SentenceWords words;

  private Conditions(SentenceWords words) {
    this.words = words;
  }

  /** The words of the condition that {@code words} tell, or null. */
  static @Nullable Span find(SentenceWords words) {
    Conditions conditions = new Conditions(words);
    for (int i = 0; i < words.size(); i++) {
      if (conditions.starts(i)) {
        int end = conditions.end(i);
        if (end - i >= SHORTEST) {
          return words.sentence().span(i, end);
        }
      }
    }
    return null;
  }

  private boolean starts(int i) {
    String lower = words.lower(i);
    String before = words.lower(i - 1);
    if (lower.equals("as")) {
      return words.lower(i + 1).equals("long") && words.lower(i + 2).equals("as");
    }
    if (lower.equals("should")) {
      return i == 0 && words.pos(i + 1).startsWith("N");
    }
    if (OPENING.contains(lower)) {
      return (i == 0 || before.equals("that")) && end(i) < words.size() - 1;
    }
    return MARKERS.contains(lower) && !before.equals("as") && !before.equals("not");
  }

  /** At the comma behind which a main clause starts, else at the end of the sentence. */
  private int end(int from) {
    for (int i = from + 1; i < words.size(); i++) {
      String lower = words.lower(i);
      if (ENDS.contains(lower) && i > from + 2) {
        return words.lower(i - 1).equals(",") ? i - 1 : i;
      }
      if (lower.equals(",") && mainClause(i + 1)) {
        return i;
      }
    }
    return words.size();
  }

  /** Whether a clause with a subject and a verb of its own starts at token {@code from}. */
  private boolean mainClause(int from) {
    if (words.isVerb(from)) {
      return false;
    }
    for (int i = from; i < Math.min(words.size(), from + MAIN); i++) {
      if (words.lower(i).equals(",")) {
        return nextClause(i + 1);
      }
      if (FINITE.contains(words.pos(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean nextClause(int from) {
    for (int i = from; i < Math.min(words.size(), from + MAIN / 2); i++) {
      if (words.isModal(i)) {
        return true;
      }
    }
    return false;
  }
}
