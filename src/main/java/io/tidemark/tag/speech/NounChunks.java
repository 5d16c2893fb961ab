package io.tidemark.tag.speech;

import java.util.Set;

/**
 * Finds noun chunks:
 *
 * <pre>
 * [determiner] (adjective | number | noun | 's | participle before a noun)* noun | pronoun
 * </pre>
 */
record NounChunks(TokenRow row) {
  private static final Set<String> DEMONSTRATIVES =
      Set.of(
          "this", "that", "these", "those", "some", "many", "all", "both", "most", "each",
          "another", "any", "several", "few", "neither", "half", "none", "others", "other", "more");
  private static final Set<String> DAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "yesterday",
          "today",
          "tonight",
          "tomorrow");
  private static final Set<String> JOINTS = Set.of("&", "/", "%");

  /** Behind the noun chunk that starts at {@code from}, or {@code from} where none does. */
  int end(int from) {
    if (row.pos(from).equals("PRP")) {
      return from + 1;
    }
    int noun = -1;
    int i = from;
    while (i < row.to() && goesOn(i, from, noun)) {
      if (row.isNoun(i) || row.pos(i).equals("CD")) {
        noun = i;
      }
      i++;
    }
    if (noun >= 0) {
      boolean possessive = i == noun + 2 && row.pos(noun + 1).equals("POS");
      return possessive ? noun + 2 : noun + 1;
    }
    boolean determined = isDeterminer(from);
    if (determined && i > from + 1 && row.isAdjective(i - 1)) {
      return i;
    }
    return determined && DEMONSTRATIVES.contains(row.lower(from)) ? from + 1 : from;
  }

  /** The last noun of the chunk from {@code from} to {@code to}. */
  int head(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (row.isNoun(i) || row.pos(i).startsWith("PRP") || row.pos(i).equals("CD")) {
        return i;
      }
    }
    return to - 1;
  }

  /** Whether token {@code i} belongs to the chunk whose last noun so far is {@code noun}. */
  private boolean goesOn(int i, int from, int noun) {
    String pos = row.pos(i);
    boolean touches = noun >= 0 && noun == i - 1;
    if (isDeterminer(i)) {
      return noun < 0 && (i == from || isDeterminer(i - 1) || row.isAdverb(i - 1));
    }
    if (row.isNoun(i) || pos.equals("CD")) {
      boolean day = DAYS.contains(row.lower(i));
      boolean name = pos.startsWith("NNP") && row.pos(i - 1).equals("NNS");
      return !touches || !day && !name;
    }
    return pos.equals("POS") ? touches : describes(i, from);
  }

  private boolean isDeterminer(int i) {
    String pos = row.pos(i);
    return pos.equals("DT") || pos.equals("PDT") || pos.equals("PRP$");
  }

  /** Whether the token can stand in front of a noun inside its chunk. */
  private boolean describes(int i, int from) {
    String pos = row.pos(i);
    if (row.isAdjective(i) || pos.equals("$") || pos.equals("HYPH") || pos.equals("ADD")) {
      return true;
    }
    if (row.isHyphen(i) || JOINTS.contains(row.form(i))) {
      return i > from;
    }
    if (pos.equals("VBN") || pos.equals("VBG")) {
      return i > from
          && (row.isNoun(i + 1) || row.isAdjective(i + 1) || row.pos(i + 1).equals("HYPH"));
    }
    boolean number = row.pos(i + 1).equals("CD");
    boolean graded = row.isAdjective(i + 1) || row.pos(i + 1).equals("VBN");
    return row.isAdverb(i) && (number || graded && i > from);
  }
}
