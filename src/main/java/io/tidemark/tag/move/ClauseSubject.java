package io.tidemark.tag.move;

import io.tidemark.article.MentionType;
import io.tidemark.tag.text.NounPhrase;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a verb group says something of: the noun phrase to its left, past prepositional
 * phrases, insertions, brackets, times and sizes, and over to the subject of the verb that it is
 * joined to.
 */
final class ClauseSubject {
  /** Nouns that tell how much or how long. */
  private static final Set<String> MEASURES =
      words(
          """
          tad bit touch little day days week weeks month months year years quarter
          session sessions time low high row one-day finish settlement close trade
          trading notch smidgen record streak loss losses gain gains
          """);

  /** What prices are told for: "$60 a barrel". */
  private static final Set<String> PER_UNIT =
      Set.of(
          "barrel", "ounce", "gallon", "ton", "tonne", "bushel", "share", "pound", "mmbtu", "day");

  private static final Set<String> RELATIVE = Set.of("which", "who", "that");

  /** Prepositions and conjunctions that can open a clause of their own. */
  private static final Set<String> CLAUSE_OPENERS =
      words(
          """
          as after while since because if that when before until although though whether than with
          where whereas once so
          """);

  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "one");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  private static final Set<String> LISTING = Set.of("and", ",");

  private static final Set<String> JOINING = Set.of("and", "but", "then", "or");

  private static final Set<String> BEFORE_PARTICIPLE =
      Set.of("after", "before", "while", "despite", "without", "since", "when");

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }

  private final SentenceView view;

  ClauseSubject(SentenceView view) {
    this.view = view;
  }

  /** Whether {@code lower} is a noun of size or length: "tad", "week". */
  boolean isMeasureWord(String lower) {
    return MEASURES.contains(lower);
  }

  /** The phrase that the verb group starting at {@code start} says something of. */
  @Nullable NounPhrase of(int start) {
    return of(start, 0);
  }

  private @Nullable NounPhrase of(int start, int depth) {
    if (depth > 6) {
      return null;
    }
    int i = start - 1;
    if (leansOnClauseBefore(i, start)) {
      NounPhrase shared = shared(view.lower(i - 1).equals(",") ? i - 2 : i - 1, depth);
      if (shared != null) {
        return shared;
      }
    }
    if (view.is(i, RELATIVE) && view.pos(i).startsWith("W")) {
      NounPhrase antecedent = view.phrase(view.lower(i - 1).equals(",") ? i - 2 : i - 1);
      if (antecedent != null) {
        return antecedent;
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
        int preposition = preposition(phrase);
        if (preposition >= 0
            && !isClauseStart(preposition, phrase)
            && hasPhraseBefore(preposition)) {
          i = preposition - 1;
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
        return of(view.verbGroup(i), depth + 1);
      }
      if (Set.of(";", "``", "\"", "“").contains(lower)) {
        return null;
      }
      i--;
    }
    return null;
  }

  /**
   * Whether the verb group at {@code start} shares the subject of a verb before it: "rose and
   * closed", "rose, adding 2 %", "fell after rising for a week".
   */
  private boolean leansOnClauseBefore(int i, int start) {
    boolean participle = view.pos(start).equals("VBG") && view.phrase(start) == null;
    return view.is(i, JOINING)
        || view.lower(i).equals(",") && (participle || view.isHeadline())
        || participle && view.is(i, BEFORE_PARTICIPLE);
  }

  /**
   * The subject of a verb before {@code from}: the nearest that names something that moves, else
   * the nearest at all.
   */
  private @Nullable NounPhrase shared(int from, int depth) {
    NounPhrase nearest = null;
    int verb = verbBefore(from);
    for (int tries = 0; verb >= 0 && tries < 3; tries++) {
      NounPhrase subject = of(view.verbGroup(verb), depth + 1);
      if (subject != null && view.moves(view.mention(subject.head()))) {
        return subject;
      }
      nearest = nearest == null ? subject : nearest;
      verb = verbBefore(view.verbGroup(verb) - 1);
    }
    return nearest;
  }

  /**
   * The preposition that governs the phrase, or the list of places it ends: "[in] Iran and
   * Venezuela"; -1 where none does.
   */
  private int preposition(NounPhrase phrase) {
    int from = phrase.from();
    NounPhrase place = isPlace(phrase) ? phrase : null;
    while (place != null) {
      from = place.from();
      NounPhrase left = view.is(from - 1, LISTING) ? view.phrase(from - 2) : null;
      place = isPlace(left) ? left : null;
    }
    int before = from - 1;
    while (view.isAdverb(before)) {
      before--;
    }
    String pos = view.pos(before);
    return pos.equals("IN") || pos.equals("TO") ? before : -1;
  }

  private boolean isPlace(@Nullable NounPhrase phrase) {
    var mention = phrase == null ? null : view.mention(phrase.head());
    return mention != null && mention.what().type() == MentionType.PLACE;
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
    if (!view.is(i, CLAUSE_OPENERS)) {
      return false;
    }
    int next = phrase.to();
    int j = next;
    while (j < view.size() && j < next + 8) {
      if (view.pos(j).startsWith("VB") || view.pos(j).equals("MD") || view.isHeadlineVerb(j)) {
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

  /** Whether the phrase tells how much or how long rather than what. */
  boolean isMeasure(NounPhrase phrase) {
    boolean priced = view.quantity(phrase.from()) != null && phrase.head() == phrase.to() - 1;
    if (view.moves(view.mention(phrase.head()))) {
      // "157.90 yen" is what a dollar buys; "a 2 % oil drop" is another matter.
      return priced && view.quantity(phrase.head() - 1) != null;
    }
    String head = view.lower(phrase.head());
    boolean perUnit =
        PER_UNIT.contains(head)
            && view.is(phrase.from(), Set.of("a", "an"))
            && view.quantity(phrase.from() - 1) != null;
    boolean slashed = view.lower(phrase.from()).equals("/");
    if (perUnit || slashed || MEASURES.contains(head)) {
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

  /** {@code i}, or the token before the bracket that closes there: "Nike ( NKE.N )". */
  int beforeBracket(int i) {
    boolean closes = view.is(i, Set.of(")", "-rrb-"));
    return closes ? openingBracket(i) - 1 : i;
  }

  private int openingBracket(int i) {
    for (int j = i - 1; j >= Math.max(0, i - 12); j--) {
      if (view.is(j, Set.of("(", "-lrb-"))) {
        return j;
      }
    }
    return i;
  }

  /** From the comma or dash at {@code i}: over ", up 3 %, " to what it describes. */
  private int skipInsertion(int i) {
    for (int j = i - 1; j >= Math.max(0, i - 25); j--) {
      if (view.lower(j).equals(view.lower(i))) {
        boolean inserted =
            RELATIVE.contains(view.lower(j + 1))
                || view.pos(j + 1).equals("IN")
                || view.pos(j + 1).equals("VBG")
                || view.pos(j + 1).equals("VBN")
                || view.is(j + 1, Set.of("up", "down"))
                || view.is(j + 1, ARTICLES) && !isClauseBehindFront(j, i)
                || view.is(j - 1, Set.of(")", "-rrb-"));
        return inserted ? j - 1 : i - 1;
      }
    }
    return i - 1;
  }

  /** "[Against the yen,] the euro hit 106 [, up 1 %]": no apposition, a clause with its verb. */
  private boolean isClauseBehindFront(int comma, int end) {
    return view.pos(0).equals("IN") && !hasVerb(0, comma) && hasVerb(comma + 1, end);
  }

  private boolean hasVerb(int from, int to) {
    for (int i = from; i < to && !view.is(i, RELATIVE); i++) {
      if (FINITE.contains(view.pos(i))) {
        return true;
      }
    }
    return false;
  }
}
