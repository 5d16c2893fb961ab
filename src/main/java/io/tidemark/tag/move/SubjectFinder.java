package io.tidemark.tag.move;

import io.tidemark.tag.move.Trigger.Kind;
import io.tidemark.tag.text.NounPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrases that a trigger moves. */
final class SubjectFinder {
  private static final Set<String> OF = Set.of("in", "of", "for", "on", "to", "across", "among");
  private static final Set<String> SUBORDINATORS =
      words(
          """
          after before while when since as by without despite on until though although
          if and or but then from with of in for yet
          """);

  /** Nouns that tell how much or how long. */
  private static final Set<String> MEASURES =
      words(
          """
          tad bit touch little day days week weeks month months year years quarter
          session sessions time low high row one-day finish settlement close trade
          trading notch smidgen record streak
          """);

  /** Nouns that something moving has: "upward momentum". */
  private static final Set<String> TRENDS =
      Set.of(
          "momentum",
          "trend",
          "trajectory",
          "path",
          "drift",
          "move",
          "spiral",
          "swing",
          "bias",
          "pressure",
          "track",
          "course",
          "correction",
          "movement",
          "note");

  /** What prices are told for: "$60 a barrel". */
  private static final Set<String> PER_UNIT =
      Set.of(
          "barrel", "ounce", "gallon", "ton", "tonne", "bushel", "share", "pound", "mmbtu", "day");

  private static final Set<String> RELATIVE = Set.of("which", "who", "that");

  private static final Set<String> POSSESSIVES = Set.of("its", "their", "his", "her");

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }

  private final SentenceView view;

  SubjectFinder(SentenceView view) {
    this.view = view;
  }

  /** The phrases that {@code trigger} moves, the main one first; empty where none is found. */
  List<NounPhrase> find(Trigger trigger) {
    NounPhrase phrase =
        switch (trigger.kind()) {
          case ATTRIBUTE -> described(trigger);
          case NOUN -> ofNoun(trigger);
          case PUSH -> pushed(trigger);
          case RATE -> ofRate(trigger);
          case GO, STATE, LEVEL, TURN -> before(trigger);
        };
    if (phrase == null) {
      return List.of();
    }
    List<NounPhrase> all = new ArrayList<>();
    all.add(phrase);
    if (trigger.kind() != Kind.ATTRIBUTE) {
      addCoordinated(phrase, all);
    }
    return all;
  }

  /** The noun behind the adjective; of "its upward momentum" what has the momentum. */
  private @Nullable NounPhrase described(Trigger trigger) {
    NounPhrase own = view.phrase(trigger.anchor());
    if (own == null || !TRENDS.contains(view.lemma(own.head()))) {
      return own;
    }
    NounPhrase behind = complement(own.to());
    NounPhrase front = behind != null ? null : front(own, trigger.anchor());
    NounPhrase left = behind != null || front != null ? null : leftOf(own.from(), 0);
    return behind != null ? behind : front != null ? front : left != null ? left : own;
  }

  private @Nullable NounPhrase before(Trigger trigger) {
    int from = view.verbGroup(trigger.from());
    NounPhrase left = leftOf(from, 0);
    return left != null ? left : rightOf(trigger.to());
  }

  private @Nullable NounPhrase ofRate(Trigger trigger) {
    NounPhrase own = view.phrase(trigger.anchor());
    if (own != null && own.contains(trigger.anchor())) {
      NounPhrase front = own.from() < trigger.anchor() ? front(own, trigger.anchor()) : null;
      return front != null ? front : own;
    }
    return firstPhrase(trigger.to(), trigger.to() + 4);
  }

  private @Nullable NounPhrase pushed(Trigger trigger) {
    boolean passive =
        view.lemma(lastNonAdverb(trigger.from() - 1)).equals("be")
            && !view.lower(trigger.anchor()).endsWith("ing");
    boolean byFollows = view.lower(trigger.to()).equals("by");
    if (passive || byFollows) {
      return before(trigger);
    }
    NounPhrase object = firstPhrase(trigger.to(), trigger.to() + 3);
    return object != null ? object : before(trigger);
  }

  private int lastNonAdverb(int i) {
    int j = i;
    while (view.isAdverb(j)) {
      j--;
    }
    return j;
  }

  /** The first phrase that starts from {@code from} up to {@code last}, past adverbs. */
  private @Nullable NounPhrase firstPhrase(int from, int last) {
    for (int i = from; i <= Math.min(last, view.size() - 1); i++) {
      NounPhrase phrase = view.phrase(i);
      if (phrase != null && view.quantity(phrase.head()) == null) {
        return phrase;
      }
      if (!view.isAdverb(i) && !view.is(i, Set.of("on", "of", "up", "down", "the", "\"", "``"))) {
        return null;
      }
    }
    return null;
  }

  private @Nullable NounPhrase ofNoun(Trigger trigger) {
    NounPhrase behind = complement(trigger.to());
    if (behind != null) {
      return behind;
    }
    NounPhrase own = view.phrase(trigger.anchor());
    if (own != null) {
      NounPhrase front = front(own, trigger.anchor());
      if (front != null) {
        return front;
      }
    }
    int start = own == null ? trigger.from() : own.from();
    NounPhrase left = leftOf(start, 0);
    return left != null ? left : rightOf(trigger.to());
  }

  /** The phrase of "in oil", "of 3 % in oil", "for the index" behind {@code from}. */
  private @Nullable NounPhrase complement(int from) {
    int i = from;
    for (int step = 0; step < 3; step++) {
      if (!OF.contains(view.lower(i))) {
        return null;
      }
      int j = i + 1;
      while (view.quantity(j) != null
          || view.isAdverb(j)
          || view.is(
              j,
              Set.of(
                  "about", "nearly", "more", "than", "around", "almost", "at", "least", "as",
                  "much", "or", ",", "between", "and", "to"))) {
        if (view.quantity(j) == null && view.phrase(j) != null) {
          break;
        }
        j++;
      }
      NounPhrase phrase = view.phrase(j);
      if (phrase != null
          && j > i + 1
          && !OF.contains(view.lower(j - 1))
          && view.quantity(j - 1) == null) {
        return null;
      }
      if (phrase != null
          && view.quantity(phrase.head()) == null
          && view.time(phrase.head()) == null
          && !view.lower(i).equals("to")
          && !isPlace(phrase)) {
        return phrase;
      }
      if (phrase == null && j == i + 1) {
        return null;
      }
      i = phrase == null ? j : phrase.to();
    }
    return null;
  }

  private boolean isPlace(NounPhrase phrase) {
    var mention = view.mention(phrase.head());
    return mention != null && mention.what().type() == io.tidemark.article.MentionType.PLACE;
  }

  /** What stands in front of the noun in its own phrase: "oil price [drop]", "Gold 's [gains]". */
  private @Nullable NounPhrase front(NounPhrase own, int anchor) {
    int head = -1;
    for (int i = anchor - 1; i >= own.from(); i--) {
      boolean noun =
          view.mention(i) != null
              || view.get(i).isNoun()
                  && view.quantity(i) == null
                  && view.time(i) == null
                  && !MEASURES.contains(view.lower(i));
      if (noun) {
        head = i;
        break;
      }
      if (POSSESSIVES.contains(view.lower(i))) {
        return leftOf(own.from(), 0);
      }
    }
    if (head < 0) {
      return null;
    }
    int from = own.from();
    return new NounPhrase(from, head + 1, head);
  }

  /** The phrase that the verb group starting at {@code start} says something of. */
  private @Nullable NounPhrase leftOf(int start, int depth) {
    if (depth > 6) {
      return null;
    }
    int i = start - 1;
    if (view.is(i, Set.of("and", "but", "then", "or"))) {
      int verb = verbBefore(view.lower(i - 1).equals(",") ? i - 2 : i - 1);
      NounPhrase shared = verb < 0 ? null : leftOf(view.verbGroup(verb), depth + 1);
      if (shared != null) {
        return shared;
      }
    }
    while (i >= 0) {
      String lower = view.lower(i);
      NounPhrase phrase = clip(view.phrase(i), start);
      if (phrase != null) {
        if (isMeasure(phrase)) {
          i = phrase.from() - 1;
          continue;
        }
        String before = view.lower(phrase.from() - 1);
        String posBefore = view.pos(phrase.from() - 1);
        boolean governed =
            (posBefore.equals("IN") || posBefore.equals("TO"))
                && !isClauseStart(phrase.from() - 1, phrase);
        if (governed && hasPhraseBefore(phrase.from() - 1)) {
          i = phrase.from() - 2;
          continue;
        }
        if (before.equals(",") && view.lower(phrase.to()).equals(",") && isApposition(phrase)) {
          NounPhrase named = view.phrase(phrase.from() - 2);
          if (named != null) {
            return named;
          }
        }
        return phrase;
      }
      if (lower.equals(",") || lower.equals("-") || lower.equals("--") || lower.equals("—")) {
        i = skipInsertion(i);
        continue;
      }
      if (lower.equals(")") || lower.equals("-rrb-")) {
        i = openingBracket(i) - 1;
        continue;
      }
      if (view.pos(i).startsWith("VB") && !view.isAuxiliary(i)) {
        return leftOf(view.verbGroup(i), depth + 1);
      }
      if (Set.of(";", "``", "\"", "“").contains(lower)) {
        return null;
      }
      i--;
    }
    return null;
  }

  /** The part of {@code phrase} before {@code end}; null where that has no noun. */
  private @Nullable NounPhrase clip(@Nullable NounPhrase phrase, int end) {
    if (phrase == null || phrase.to() <= end) {
      return phrase;
    }
    for (int i = end - 1; i >= phrase.from(); i--) {
      if (view.mention(i) != null || view.get(i).isNoun()) {
        return new NounPhrase(phrase.from(), i + 1, i);
      }
    }
    return null;
  }

  /** Whether a preposition opens a clause of its own ("as oil fell") rather than governs a noun. */
  private boolean isClauseStart(int i, NounPhrase phrase) {
    if (!Set.of(
            "as",
            "after",
            "while",
            "since",
            "because",
            "if",
            "that",
            "when",
            "before",
            "until",
            "although",
            "though",
            "whether",
            "than",
            "with",
            "where",
            "whereas",
            "once",
            "so")
        .contains(view.lower(i))) {
      return false;
    }
    int next = phrase.to();
    int j = next;
    while (j < view.size() && j < next + 8) {
      if (view.pos(j).startsWith("VB") || view.pos(j).equals("MD")) {
        return true;
      }
      if (view.lower(j).equals(",") || view.lower(j).equals(";")) {
        return view.lower(i).equals("with");
      }
      j++;
    }
    return view.isHeadline() || view.lower(i).equals("with");
  }

  private boolean hasPhraseBefore(int preposition) {
    for (int j = preposition - 1; j >= Math.max(0, preposition - 8); j--) {
      if (view.phrase(j) != null) {
        return true;
      }
      if (view.is(j, Set.of(";", ":"))) {
        return false;
      }
    }
    return false;
  }

  private boolean isMeasure(NounPhrase phrase) {
    String head = view.lower(phrase.head());
    boolean perUnit =
        PER_UNIT.contains(head)
            && view.is(phrase.from(), Set.of("a", "an"))
            && view.quantity(phrase.from() - 1) != null;
    if (perUnit || MEASURES.contains(head)) {
      return true;
    }
    return view.quantity(phrase.head()) != null || view.time(phrase.head()) != null;
  }

  /** "Brent, the global benchmark, rose": the phrase repeats the one before the comma. */
  private boolean isApposition(NounPhrase phrase) {
    int comma = phrase.from() - 1;
    NounPhrase named = view.phrase(comma - 1);
    return named != null && view.mention(phrase.head()) == null;
  }

  /**
   * From the comma at {@code i}: over ", which had fallen, " or ", up 3 %, " to what it describes.
   */
  /** The last full verb up to {@code i}, or -1. */
  private int verbBefore(int i) {
    for (int j = i; j >= 0; j--) {
      if (view.is(j, Set.of(";", ":"))) {
        return -1;
      }
      boolean full = view.pos(j).startsWith("VB") && !view.isAuxiliary(j) && view.phrase(j) == null;
      if (full) {
        return j;
      }
    }
    return -1;
  }

  private int openingBracket(int i) {
    for (int j = i - 1; j >= Math.max(0, i - 12); j--) {
      if (view.is(j, Set.of("(", "-lrb-"))) {
        return j;
      }
    }
    return i;
  }

  private int skipInsertion(int i) {
    for (int j = i - 1; j >= Math.max(0, i - 25); j--) {
      if (view.lower(j).equals(view.lower(i))) {
        boolean inserted =
            RELATIVE.contains(view.lower(j + 1))
                || view.pos(j + 1).equals("IN")
                || view.pos(j + 1).equals("VBG")
                || view.pos(j + 1).equals("VBN")
                || view.is(j + 1, Set.of("a", "an", "the", "up", "down", "one"));
        return inserted ? j - 1 : i - 1;
      }
    }
    return i - 1;
  }

  /** "Up 4.1 % on the week, Bitcoin …": the first phrase behind the first comma. */
  private @Nullable NounPhrase rightOf(int from) {
    for (int i = from; i < Math.min(view.size(), from + 20); i++) {
      if (view.lower(i).equals(",")) {
        return firstPhrase(i + 1, i + 3);
      }
    }
    return null;
  }

  /** "Gold, silver and copper rose": the other members of the list that ends in the phrase. */
  private void addCoordinated(NounPhrase last, List<NounPhrase> all) {
    NounPhrase current = last;
    while (all.size() < 6) {
      int i = current.from() - 1;
      boolean and = Set.of("and", "or", "&").contains(view.lower(i));
      boolean comma = view.lower(i).equals(",") && (all.size() > 1 || view.isHeadline());
      if (!and && !comma) {
        return;
      }
      if (and && view.lower(i - 1).equals(",")) {
        i--;
      }
      NounPhrase other = view.phrase(i - 1);
      if (other == null || isMeasure(other) || view.pos(other.from() - 1).startsWith("VB")) {
        return;
      }
      all.add(other);
      current = other;
    }
  }

  static boolean isSubordinator(String lower) {
    return SUBORDINATORS.contains(lower);
  }
}
