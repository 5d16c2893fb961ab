package io.tidemark.tag.forecast;

import io.tidemark.article.Direction;
import io.tidemark.article.EntityRef;
import io.tidemark.article.Mention;
import io.tidemark.tag.text.At;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Views told by nouns that no move is told with.
 *
 * <pre>
 * we see a slowdown in growth          DOWN
 * expects upside for gold              UP
 * may make a new high on the Dow       UP
 * price in a rate cut                  DOWN
 * </pre>
 */
final class NounViews {
  /** How far in front of the noun the word that looks ahead may stand, in tokens. */
  private static final int REACH = 8;

  private static final Map<String, Direction> NOUNS =
      Map.ofEntries(
          Map.entry("upside", Direction.UP),
          Map.entry("high", Direction.UP),
          Map.entry("pickup", Direction.UP),
          Map.entry("improvement", Direction.UP),
          Map.entry("strength", Direction.UP),
          Map.entry("downside", Direction.DOWN),
          Map.entry("low", Direction.DOWN),
          Map.entry("slowdown", Direction.DOWN),
          Map.entry("deterioration", Direction.DOWN),
          Map.entry("weakness", Direction.DOWN));

  /** What a central bank does to its rate. */
  private static final Map<String, Direction> STEPS =
      Map.of(
          "cut", Direction.DOWN,
          "reduction", Direction.DOWN,
          "hike", Direction.UP,
          "increase", Direction.UP);

  private static final Set<String> ODDS = Set.of("odds", "chance", "probability", "likelihood");
  private static final Set<String> JOINTS = Set.of("in", "for", "on", "of", "to");

  private NounViews() {}

  static List<View> find(SentenceWords words, List<View> known, PolicyRate meant) {
    List<View> views = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int at = i;
      Direction direction = NOUNS.get(words.lemma(i));
      boolean told = known.stream().anyMatch(view -> Math.abs(view.at() - at) <= 1);
      boolean noun = (words.pos(i).startsWith("NN") || isRecord(words, i)) && !told;
      if (noun && direction != null && isAhead(words, i)) {
        for (EntityRef subject : behind(words, i)) {
          views.add(new View(subject, direction, null, i));
        }
      }
      EntityRef rate =
          noun && STEPS.containsKey(words.lemma(i)) ? policyRate(words, i, meant) : null;
      if (rate != null && isAhead(words, i)) {
        views.add(new View(rate, STEPS.get(words.lemma(i)), null, i));
      }
    }
    return views;
  }

  /** "A new high on": taken for an adjective. */
  private static boolean isRecord(SentenceWords words, int i) {
    return words.lower(i - 1).equals("new") && words.pos(i + 1).equals("IN");
  }

  private static boolean isAhead(SentenceWords words, int at) {
    for (int i = at - 1; i >= Math.max(words.clauseStart(at), at - REACH); i--) {
      if (words.looksAhead(i)) {
        return true;
      }
    }
    return false;
  }

  /** The policy rate named by the noun at token {@code at} or right in front of it, or null. */
  private static @Nullable EntityRef policyRate(SentenceWords words, int at, PolicyRate meant) {
    for (int i = at; i >= at - 1; i--) {
      At<Mention> named = words.subject(i);
      EntityRef rate = named == null ? null : View.ref(named);
      if (rate != null && PolicyRate.isPolicyRate(rate.entity())) {
        return rate;
      }
    }
    return isBet(words, at) ? meant.at(words.span(at)) : null;
  }

  /** "A 70% chance of a September cut". */
  private static boolean isBet(SentenceWords words, int at) {
    for (int i = at - 1; i >= Math.max(words.clauseStart(at), at - 4); i--) {
      if (words.lower(i).equals("of") && ODDS.contains(words.lemma(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static List<EntityRef> behind(SentenceWords words, int noun) {
    boolean joined = false;
    for (int i = noun + 1; i <= noun + 4; i++) {
      joined |= JOINTS.contains(words.lower(i));
      At<Mention> subject = words.subject(i);
      if (subject != null) {
        EntityRef ref = joined ? View.ref(subject) : null;
        return ref == null ? List.of() : List.of(ref);
      }
    }
    return List.of();
  }
}
