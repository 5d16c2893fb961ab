package io.tidemark.tag.move;

import io.tidemark.tag.move.Trigger.Kind;
import io.tidemark.tag.text.NounPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrases that a trigger moves. */
final class SubjectFinder {
  private static final Set<String> OF = Set.of("in", "of", "for", "to", "across", "among");

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

  /** Nouns that say how much there is of what stands before them. */
  private static final Set<String> AMOUNTS =
      Set.of(
          "inventory",
          "stockpile",
          "stock",
          "supply",
          "production",
          "output",
          "demand",
          "export",
          "import",
          "reserve",
          "consumption",
          "holding");

  /** Verbs that take their object up or down with a word behind it: "led the Dow higher". */
  private static final Set<String> LEADING =
      Set.of("lead", "send", "drive", "push", "pull", "drag", "lift", "bring", "force");

  private static final Set<String> POSSESSIVES = Set.of("its", "their", "his", "her");

  private final SentenceView view;
  private final ClauseSubject subjects;

  SubjectFinder(SentenceView view) {
    this.view = view;
    this.subjects = new ClauseSubject(view);
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
    addRange(phrase, all);
    if (trigger.kind() == Kind.NOUN && phrase.from() > trigger.anchor()) {
      addFollowing(phrase, all);
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
    NounPhrase left = behind != null || front != null ? null : subjects.of(own.from());
    return behind != null ? behind : front != null ? front : left != null ? left : own;
  }

  private @Nullable NounPhrase before(Trigger trigger) {
    int from = view.verbGroup(trigger.from());
    NounPhrase left = subjects.of(from);
    return left != null ? left : rightOf(trigger.to());
  }

  private @Nullable NounPhrase ofRate(Trigger trigger) {
    NounPhrase own = view.phrase(trigger.anchor());
    if (own != null && own.contains(trigger.anchor())) {
      NounPhrase front = own.from() < trigger.anchor() ? front(own, trigger.anchor()) : null;
      return front != null ? front : own;
    }
    NounPhrase behind = firstPhrase(trigger.to(), trigger.to() + 4);
    return behind != null ? behind : view.phrase(trigger.from() - 1);
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
    NounPhrase left = subjects.of(start);
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
          && !subjects.isMeasure(phrase)
          && !view.lower(i).equals("to")
          && !isPlace(phrase)) {
        return withSharedHead(phrase);
      }
      if (phrase == null && j == i + 1) {
        return null;
      }
      i = phrase == null ? j : phrase.to();
    }
    return null;
  }

  /** "crude and fuel inventories": one phrase, since both lean on the last noun. */
  private NounPhrase withSharedHead(NounPhrase first) {
    NounPhrase second =
        view.is(first.to(), Set.of("and", "or")) ? view.phrase(first.to() + 1) : null;
    if (second == null) {
      return first;
    }
    boolean shared =
        second.from() < second.head()
            && AMOUNTS.contains(view.lemma(second.head()))
            && !AMOUNTS.contains(view.lemma(first.head()));
    return shared ? new NounPhrase(first.from(), second.to(), second.head()) : first;
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
                  && !subjects.isMeasureWord(view.lower(i));
      if (noun) {
        head = i;
        break;
      }
      if (POSSESSIVES.contains(view.lower(i))) {
        NounPhrase owner = subjects.of(own.from());
        return owner != null ? owner : new NounPhrase(i, i + 1, i);
      }
    }
    if (head < 0) {
      return null;
    }
    int from = own.from();
    return new NounPhrase(from, head + 1, head);
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
      NounPhrase other = view.phrase(subjects.beforeBracket(i - 1));
      if (other == null || subjects.isMeasure(other) || isObject(other)) {
        return;
      }
      all.add(other);
      current = other;
    }
  }

  /** "Commodities from oil to copper": both ends of the range. */
  private void addRange(NounPhrase whole, List<NounPhrase> all) {
    NounPhrase first = view.lower(whole.to()).equals("from") ? view.phrase(whole.to() + 1) : null;
    NounPhrase last =
        first != null && view.lower(first.to()).equals("to") ? view.phrase(first.to() + 1) : null;
    if (first != null
        && last != null
        && view.moves(view.mention(first.head()))
        && view.moves(view.mention(last.head()))) {
      all.add(first);
      all.add(last);
    }
  }

  /** Whether a verb that moves nothing stands before the phrase: its object is no subject. */
  private boolean isObject(NounPhrase phrase) {
    int verb = phrase.from() - 1;
    return view.pos(verb).startsWith("VB")
        && !view.isAuxiliary(verb)
        && !LEADING.contains(view.lemma(verb));
  }

  /** "A drop in oil and gold": the other members of the list that opens with the phrase. */
  private void addFollowing(NounPhrase first, List<NounPhrase> all) {
    NounPhrase current = first;
    while (view.is(current.to(), Set.of("and", ",", "&", "or")) && all.size() < 6) {
      int next = current.to() + 1;
      next = view.is(next, Set.of("and", "or")) ? next + 1 : next;
      NounPhrase other = view.phrase(next);
      boolean subject = other == null || view.pos(view.skipAdverbs(other.to())).startsWith("VB");
      boolean anew = other != null && view.is(other.from(), Set.of("a", "an"));
      if (other == null || subject || anew || !view.moves(view.mention(other.head()))) {
        return;
      }
      all.add(other);
      current = other;
    }
  }
}
