package io.tidemark.tag.move;

import io.tidemark.article.Direction;
import io.tidemark.tag.move.Trigger.Kind;
import io.tidemark.tag.move.TriggerWords.Word;
import io.tidemark.tag.move.TriggerWords.WordClass;
import io.tidemark.tag.text.NounPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the words that carry a direction, in a use that tells a move. */
final class TriggerFinder {
  private static final Set<String> DETERMINERS =
      Set.of(
          "a", "an", "the", "its", "their", "this", "that", "any", "some", "no", "his", "recent");

  /** Verbs that lend a following "higher" or "down" their subject: "edged higher". */
  private static final Set<String> DRIFTING =
      Set.of(
          "edge", "inch", "tick", "creep", "nudge", "drift", "grind", "move", "go", "trend", "head",
          "trade", "swing", "turn", "push", "come", "pull", "be", "end", "close", "finish",
          "settle", "open", "start", "begin", "get", "remain", "stay", "look", "shoot", "pick",
          "bid", "level", "hold", "track", "point", "march", "power", "pitch", "dive", "charge",
          "rip", "rule", "shift", "veer", "tip");

  /** Verbs that move by passing what stands behind them. */
  private static final Set<String> PASSING =
      Set.of("top", "surpass", "exceed", "outpace", "accelerate", "recover", "lose", "gain");

  private static final Set<String> ARTICLES = Set.of("the", "its", "their");

  /** Nouns behind a verb that say how far or when: "fell a third", "rose the most". */
  private static final Set<String> MEASURES =
      Set.of(
          "third",
          "quarter",
          "half",
          "fifth",
          "tenth",
          "point",
          "percent",
          "bit",
          "notch",
          "tad",
          "day",
          "week",
          "month",
          "year",
          "session",
          "time",
          "hair",
          "touch",
          "cent",
          "ground",
          "lot",
          "deal",
          "fraction",
          "penny",
          "value",
          "level",
          "mark",
          "most",
          "steam",
          "momentum",
          "each",
          "this",
          "that");

  private static final Set<String> NEARLY =
      Set.of("near", "around", "mostly", "last", "broadly", "roughly");

  private static final Set<String> HARDLY =
      Set.of("little", "barely", "hardly", "not", "scarcely", "n't");

  private static final Set<String> HOLDING =
      Set.of("hold", "stay", "remain", "keep", "stand", "hover");

  private static final Set<String> HELD =
      Set.of(
          "near",
          "around",
          "firm",
          "steady",
          "above",
          "below",
          "stable",
          "low",
          "high",
          "elevated",
          "subdued");

  private static final Set<String> BEFORE_GERUND =
      Set.of("of", "by", "after", "before", "without", "from");

  private final TriggerWords words;
  private final Set<String> currencies;
  private final Particles particles;
  private final Levels levels;
  private final Turns turns;
  private final RateMoves rates;

  /**
   * @param currencies ids of the subjects that are currencies
   */
  TriggerFinder(TriggerWords words, Set<String> currencies) {
    this.words = words;
    this.currencies = currencies;
    this.particles = new Particles();
    this.levels = new Levels();
    this.turns = new Turns(words);
    this.rates = new RateMoves();
  }

  /** The triggers in order; none overlaps another. */
  List<Trigger> find(SentenceView view) {
    List<Trigger> found = new ArrayList<>();
    int i = 0;
    while (i < view.size()) {
      Trigger trigger = at(view, i, found);
      if (trigger == null) {
        i++;
      } else {
        found.add(trigger);
        i = trigger.to();
      }
    }
    return found;
  }

  private @Nullable Trigger at(SentenceView view, int i, List<Trigger> before) {
    if (view.mention(i) != null && !isCapitalWord(view, i)) {
      // "Fed rate cut" names a rate and tells its move at once.
      return rates.at(view, i);
    }
    if (view.time(i) != null) {
      return null;
    }
    Trigger trigger = turns.at(view, i);
    trigger = trigger != null ? trigger : rates.at(view, i);
    trigger = trigger != null ? trigger : Territory.at(view, i);
    trigger = trigger != null ? trigger : flat(view, i);
    trigger = trigger != null ? trigger : PhrasalVerbs.at(view, i);
    trigger = trigger != null ? trigger : particles.at(view, i);
    trigger = trigger != null ? trigger : levels.at(view, i, before);
    return trigger != null ? trigger : word(view, i);
  }

  /** In a headline's capitals the CRF takes words for names: "at [Lowest Level] in a month". */
  private static boolean isCapitalWord(SentenceView view, int i) {
    var mention = view.mention(i);
    return mention != null && mention.what().entity() == null && view.isHeadline();
  }

  private @Nullable Trigger word(SentenceView view, int i) {
    String lower = view.lower(i);
    if (!Character.isLetter(lower.charAt(0)) || Idioms.block(view, i)) {
      return null;
    }
    Word stateWord = words.get(lower, WordClass.STATE);
    Trigger state = state(view, i, stateWord);
    if (state != null || stateWord != null && view.pos(i).startsWith("JJ")) {
      return state;
    }
    Word verb = words.verb(lower);
    Word noun = words.get(lower, WordClass.NOUN);
    if (noun != null && (verb == null || isNoun(view, i))) {
      return new Trigger(i, i + 1, i, noun.direction(), Kind.NOUN, noun.needsSubject());
    }
    return verb == null ? null : verb(view, i, verb);
  }

  /** Whether a word that may be a noun or a verb is a noun here. */
  private static boolean isNoun(SentenceView view, int i) {
    String pos = view.pos(i);
    if (view.isHeadlineVerb(i)) {
      return false;
    }
    if (pos.equals("VBD") || pos.equals("VBN") || pos.equals("VBG") || pos.equals("MD")) {
      return false;
    }
    if (view.is(i - 1, DETERMINERS)
        || view.pos(i - 1).startsWith("JJ") && !view.moves(view.mention(i - 1))) {
      return true;
    }
    if (view.quantity(i - 1) != null || view.lower(i - 1).equals("-")) {
      return true;
    }
    return view.phrase(i) != null && (pos.startsWith("NN") || pos.startsWith("JJ"));
  }

  private @Nullable Trigger verb(SentenceView view, int i, Word word) {
    Direction direction = word.direction();
    boolean needs = word.needsSubject();
    if (view.pos(i).startsWith("NN") && view.phrase(i) != null) {
      return null;
    }
    if (isAttribute(view, i, word)) {
      return word.wordClass() == WordClass.PUSH
          ? null
          : new Trigger(i, i + 1, i, direction, Kind.ATTRIBUTE, needs);
    }
    int end = i + 1;
    Word after = words.get(view.lower(end), WordClass.STATE);
    if (after != null && after.direction() == direction
        || particles.follows(view, end, direction)) {
      end++;
    }
    if (word.wordClass() == WordClass.PUSH
        && needs
        && !tellsSize(view, end)
        && !pushesMarket(view, i, end)) {
      return null;
    }
    if (word.wordClass() == WordClass.GO
        && !PASSING.contains(word.lemma())
        && takesObject(view, end)) {
      return null;
    }
    Kind kind =
        switch (word.wordClass()) {
          case PUSH -> Kind.PUSH;
          case BOTH -> hasObject(view, end) || isPassive(view, i) ? Kind.PUSH : Kind.GO;
          default -> Kind.GO;
        };
    return new Trigger(i, end, i, direction, kind, needs);
  }

  /** A participle in front of the noun that it describes: "rising prices". */
  private static boolean isAttribute(SentenceView view, int i, Word word) {
    String pos = view.pos(i);
    boolean participle = view.lower(i).endsWith("ing") || pos.equals("VBN") || pos.equals("JJ");
    // "by raising prices" has an object, "signs of falling prices" can have none.
    boolean gerund = word.wordClass() != WordClass.GO && view.is(i - 1, BEFORE_GERUND);
    if (!participle || gerund) {
      return false;
    }
    var phrase = view.phrase(i);
    return phrase != null && phrase.head() > i && !view.isAuxiliary(i - 1);
  }

  /** "ease monetary policy", "drop the economy into recession": what only rises has no object. */
  private static boolean takesObject(SentenceView view, int after) {
    NounPhrase phrase = view.phrase(after);
    return phrase != null
        && !view.isHeadline()
        && view.quantity(phrase.from()) == null
        && view.quantity(phrase.head()) == null
        && (view.mention(phrase.head()) == null || view.is(phrase.from(), ARTICLES))
        && view.mention(phrase.from()) == null
        && !MEASURES.contains(view.lemma(phrase.head()));
  }

  private static boolean hasObject(SentenceView view, int after) {
    int i = view.skipAdverbs(after);
    return view.phrase(i) != null && view.quantity(i) == null && view.time(i) == null;
  }

  /** Running text that names no size tells a cause rather than a move: "hopes lifted stocks". */
  private static boolean tellsSize(SentenceView view, int from) {
    if (view.isHeadline()) {
      return true;
    }
    for (int i = from; i < Math.min(view.size(), from + 9); i++) {
      if (view.quantity(i) != null) {
        return true;
      }
      if (view.is(i, Set.of(",", ";", "as", "after", "while"))) {
        return false;
      }
    }
    return false;
  }

  /** "strong earnings boosted stocks", "the euro was pressured": told as done to a market. */
  private static boolean pushesMarket(SentenceView view, int i, int after) {
    if (!view.pos(i).equals("VBD") && !isPassive(view, i)) {
      return false;
    }
    NounPhrase object = view.phrase(view.skipAdverbs(after));
    NounPhrase subject = view.phrase(view.verbGroup(i) - 1);
    return object != null && view.pos(i).equals("VBD") && view.moves(view.mention(object.head()))
        || isPassive(view, i) && subject != null && view.moves(view.mention(subject.head()));
  }

  private static boolean isPassive(SentenceView view, int i) {
    String pos = view.pos(i);
    int before = i - 1;
    while (view.isAdverb(before)) {
      before--;
    }
    return pos.startsWith("VB") && view.lemma(before).equals("be") && view.lower(i).endsWith("ed");
  }

  private boolean isCurrency(SentenceView view, int i) {
    var mention = view.mention(i);
    return mention != null
        && mention.what().entity() != null
        && currencies.contains(mention.what().entity());
  }

  private @Nullable Trigger state(SentenceView view, int i, @Nullable Word word) {
    if (word == null) {
      return null;
    }
    Direction direction = word.direction();
    boolean needs = word.needsSubject();
    var phrase = view.phrase(i);
    if (phrase != null && phrase.head() > i && view.quantity(i) == null) {
      // "a weaker dollar" tells a move; "stronger demand" compares.
      boolean unknown = needs && !isCurrency(view, phrase.head());
      return direction == Direction.FLAT || unknown || Idioms.noLevel(view, phrase.head())
          ? null
          : new Trigger(i, i + 1, i, direction, Kind.ATTRIBUTE, needs);
    }
    int before = i - 1;
    while (view.isAdverb(before)) {
      before--;
    }
    boolean drifts = DRIFTING.contains(view.lemma(before)) && view.quantity(before) == null;
    int from = drifts && before == i - 1 ? before : i;
    while (view.is(before, NEARLY)) {
      before--;
    }
    boolean said =
        DRIFTING.contains(view.lemma(before))
            || view.phrase(before) != null
            || view.quantity(before) != null
            || view.time(before) != null
            || view.lower(before).equals(",");
    if (direction == Direction.FLAT && !said) {
      return null;
    }
    return new Trigger(from, i + 1, i, direction, Kind.STATE, needs);
  }

  private static @Nullable Trigger flat(SentenceView view, int i) {
    String next = view.lower(i + 1);
    boolean little = view.is(i, HARDLY) && (next.equals("changed") || next.equals("moved"));
    if (little) {
      return new Trigger(i, i + 2, i + 1, Direction.FLAT, Kind.STATE, false);
    }
    boolean noChange = view.lower(i).equals("no") && next.equals("change");
    if (noChange) {
      return new Trigger(i, i + 2, i + 1, Direction.FLAT, Kind.NOUN, false);
    }
    boolean holds =
        HOLDING.contains(view.lemma(i)) && view.is(i + 1, HELD) && !view.pos(i + 2).startsWith("NN")
            || view.lemma(i).equals("hold") && next.equals("ground");
    return holds ? new Trigger(i, i + 2, i, Direction.FLAT, Kind.GO, true) : null;
  }
}
