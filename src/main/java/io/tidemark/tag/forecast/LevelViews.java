package io.tidemark.tag.forecast;

import io.tidemark.article.Direction;
import io.tidemark.article.EntityRef;
import io.tidemark.article.Mention;
import io.tidemark.article.Quantity;
import io.tidemark.tag.text.At;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Views that tell where a subject will be rather than how it will move.
 *
 * <pre>
 * gold is expected to reach $2,500            UP, with a target
 * rates may fluctuate between 4 % and 5 %     a range without a direction
 * inflation will stay low                     FLAT
 * silver and gold may become favoured         UP, both
 * </pre>
 */
final class LevelViews {
  /** How far behind a word that looks ahead the verb may stand, in tokens. */
  private static final int REACH = 6;

  private static final Map<String, Direction> VERBS =
      Map.ofEntries(
          Map.entry("reach", Direction.UP),
          Map.entry("hit", Direction.UP),
          Map.entry("outperform", Direction.UP),
          Map.entry("benefit", Direction.UP),
          Map.entry("underperform", Direction.DOWN),
          Map.entry("suffer", Direction.DOWN),
          Map.entry("struggle", Direction.DOWN),
          Map.entry("remain", Direction.FLAT),
          Map.entry("stay", Direction.FLAT),
          Map.entry("hold", Direction.FLAT),
          Map.entry("stabilize", Direction.FLAT),
          Map.entry("stabilise", Direction.FLAT),
          Map.entry("slow", Direction.DOWN),
          Map.entry("deteriorate", Direction.DOWN),
          Map.entry("worsen", Direction.DOWN),
          Map.entry("contract", Direction.DOWN),
          Map.entry("soften", Direction.DOWN),
          Map.entry("improve", Direction.UP),
          Map.entry("recover", Direction.UP),
          Map.entry("expand", Direction.UP),
          Map.entry("thrive", Direction.UP));

  private static final Set<String> KEEPING = Set.of("keep", "leave", "hold", "maintain");

  /** Verbs that tell a view only with a level. */
  private static final Set<String> LEVELS = Set.of("reach", "hit");

  private static final Set<String> BARE =
      Set.of("fluctuate", "trade", "average", "range", "end", "be", "stand", "move", "test");
  private static final Map<String, Direction> STATES =
      Map.ofEntries(
          Map.entry("favored", Direction.UP),
          Map.entry("favoured", Direction.UP),
          Map.entry("supported", Direction.UP),
          Map.entry("stronger", Direction.UP),
          Map.entry("weaker", Direction.DOWN));
  private static final Set<String> FIGURES = Set.of("price", "rate", "index", "level", "yield");

  private final SentenceWords words;

  private LevelViews(SentenceWords words) {
    this.words = words;
  }

  /** The views in {@code words} beyond those {@code known}. */
  static List<View> find(SentenceWords words, List<View> known) {
    LevelViews levels = new LevelViews(words);
    List<View> views = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int at = i;
      boolean told = known.stream().anyMatch(view -> Math.abs(view.at() - at) <= 2);
      if (words.isVerb(i) && !told && levels.isAhead(i)) {
        levels.add(i, views);
      }
    }
    return views;
  }

  private void add(int verb, List<View> views) {
    EntityRef kept = kept(verb);
    if (kept != null) {
      views.add(new View(kept, Direction.FLAT, target(words.tokenAt(kept.span())), verb));
      return;
    }
    Quantity target = target(verb);
    Direction direction =
        words.lemma(verb).equals("test") ? test(verb) : VERBS.get(words.lemma(verb));
    if (target == null && LEVELS.contains(words.lemma(verb))) {
      return;
    }
    boolean bare = target != null && BARE.contains(words.lemma(verb));
    if (direction == null && !bare) {
      direction = state(verb);
      if (direction == null) {
        return;
      }
    }
    for (EntityRef subject : subjects(verb)) {
      views.add(new View(subject, direction, target, verb));
    }
  }

  /** The policy rate that a central bank will keep as it is, or null. */
  private @Nullable EntityRef kept(int verb) {
    if (!KEEPING.contains(words.lemma(verb))) {
      return null;
    }
    for (int i = verb + 1; i < verb + 5; i++) {
      At<Mention> subject = words.subject(i);
      EntityRef ref = subject == null ? null : View.ref(subject);
      if (ref != null) {
        return PolicyRate.isPolicyRate(ref.entity()) ? ref : null;
      }
    }
    return null;
  }

  /** "to test the lows of last year". */
  private @Nullable Direction test(int verb) {
    for (int i = verb + 1; i < verb + 5; i++) {
      if (words.lemma(i).equals("low")) {
        return Direction.DOWN;
      }
      if (words.lemma(i).equals("high")) {
        return Direction.UP;
      }
    }
    return null;
  }

  private boolean isAhead(int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
      if (words.looksAhead(i)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Direction state(int verb) {
    if (!words.lemma(verb).equals("be") && !words.lemma(verb).equals("become")) {
      return null;
    }
    for (int i = verb + 1; i < verb + 4; i++) {
      Direction direction = STATES.get(words.lower(i));
      if (direction != null) {
        return direction;
      }
    }
    return null;
  }

  private @Nullable Quantity target(int verb) {
    for (int i = verb + 1; i < Math.min(words.clauseEnd(verb), verb + 10); i++) {
      At<Quantity> quantity = words.quantity(i);
      if (quantity != null) {
        return quantity.what();
      }
      if (words.isVerb(i) || words.lower(i).equals(",")) {
        return null;
      }
    }
    return null;
  }

  /** The subject in front of the verb, and those listed with it. */
  private List<EntityRef> subjects(int verb) {
    List<EntityRef> found = new ArrayList<>();
    int next = -1;
    int members = 0;
    for (At<Mention> at : words.subjects().reversed()) {
      if (at.to() > verb) {
        continue;
      }
      boolean joined = next < 0 ? touches(at.to(), verb) : isList(at.to(), next, members == 1);
      if (!joined) {
        break;
      }
      EntityRef subject = View.ref(at);
      if (subject != null) {
        found.addFirst(subject);
      }
      next = at.from();
      members++;
    }
    return found;
  }

  /** Whether nothing but a verb group stands from {@code from} to the verb. */
  private boolean touches(int from, int verb) {
    for (int i = from; i < verb; i++) {
      boolean group =
          words.looksAhead(i)
              || words.isAdverb(i)
              || words.isVerb(i)
              || words.pos(i).equals("TO")
              || FIGURES.contains(words.lemma(i));
      if (!group) {
        return false;
      }
    }
    return true;
  }

  /** Whether only commas, and one "and" or "or", stand between two members of a list. */
  private boolean isList(int from, int to, boolean lastTwo) {
    boolean joined = false;
    for (int i = from; i < to; i++) {
      boolean and = words.lower(i).equals("and") || words.lower(i).equals("or");
      if (!and && !words.lower(i).equals(",")) {
        return false;
      }
      joined |= and;
    }
    return to > from && (joined || !lastTwo);
  }
}
