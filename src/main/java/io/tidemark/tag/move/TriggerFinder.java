package io.tidemark.tag.move;

import io.tidemark.article.Direction;
import io.tidemark.article.Unit;
import io.tidemark.tag.move.Trigger.Kind;
import io.tidemark.tag.move.TriggerWords.Word;
import io.tidemark.tag.move.TriggerWords.WordClass;
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
    trigger = trigger != null ? trigger : withCompany(view, i);
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
    if (word.wordClass() == WordClass.PUSH && needs && !tellsSize(view, end)) {
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
    int from = DRIFTING.contains(view.lemma(before)) && before == i - 1 ? before : i;
    while (Set.of("near", "around", "mostly", "last", "broadly", "roughly")
        .contains(view.lower(before))) {
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

  /**
   * Verbs that tell a move only with what follows: "weighed on", "turned negative", "added 2 %".
   */
  private static @Nullable Trigger withCompany(SentenceView view, int i) {
    int next = view.skipAdverbs(i + 1);
    return switch (view.lower(i)) {
      case "weigh", "weighs", "weighed", "weighing" ->
          view.lower(next).equals("on")
              ? new Trigger(i, next + 1, i, Direction.DOWN, Kind.PUSH, true)
              : null;
      case "turn", "turns", "turned", "turning" ->
          switch (view.lower(next)) {
            case "positive" -> new Trigger(i, next + 1, i, Direction.UP, Kind.STATE, false);
            case "negative" -> new Trigger(i, next + 1, i, Direction.DOWN, Kind.STATE, false);
            case "up" -> new Trigger(i, next + 1, i, Direction.UP, Kind.STATE, true);
            case "down", "weak" -> new Trigger(i, next + 1, i, Direction.DOWN, Kind.STATE, true);
            default -> null;
          };
      case "return",
          "returns",
          "returned",
          "returning",
          "break",
          "breaks",
          "broke",
          "breaking",
          "back" ->
          switch (view.lower(next)) {
            case "above", "past", "through" ->
                view.quantity(next + 1) != null
                    ? new Trigger(i, next + 1, i, Direction.UP, Kind.GO, true)
                    : null;
            case "below", "under" ->
                view.quantity(next + 1) != null
                    ? new Trigger(i, next + 1, i, Direction.DOWN, Kind.GO, true)
                    : null;
            default -> null;
          };
      case "pull", "pulls", "pulled", "pulling" ->
          view.lower(i + 1).equals("back")
                  && view.phrase(i + 2) == null
                  && !view.lower(i + 2).equals("on")
              ? new Trigger(i, i + 2, i, Direction.DOWN, Kind.GO, true)
              : null;
      case "pick", "picks", "picked", "picking" ->
          view.lower(i + 1).equals("up") && view.phrase(i + 2) == null
              ? new Trigger(i, i + 2, i, Direction.UP, Kind.GO, true)
              : null;
      case "shed", "sheds", "shedding" ->
          addsSize(view, i + 1)
              ? new Trigger(i, i + 1, i, Direction.DOWN, Kind.GO, true)
              : null;
      case "keep", "keeps", "kept", "leave", "leaves", "left", "hold", "holds", "held" ->
          keepsRate(view, i) ? new Trigger(i, i + 1, i, Direction.FLAT, Kind.PUSH, true) : null;
      case "tack", "tacks", "tacked", "tacking" ->
          view.lower(i + 1).equals("on") && view.quantity(i + 2) != null
              ? new Trigger(i, i + 2, i, Direction.UP, Kind.GO, true)
              : null;
      case "off" ->
          view.quantity(i + 1) != null
                      && (view.phrase(i - 1) != null || view.is(i - 1, Set.of(")", ",", "-rrb-")))
                  || view.isHeadline()
                      && view.moves(view.mention(i - 1))
                      && view.pos(i + 1).equals("IN")
                  || view.lower(i + 1).equals("by") && view.quantity(i + 2) != null
              ? new Trigger(i, i + 1, i, Direction.DOWN, Kind.STATE, true)
              : null;
      case "end",
          "ends",
          "ended",
          "close",
          "closes",
          "closed",
          "settle",
          "settles",
          "settled",
          "finish",
          "finishes",
          "move",
          "moves",
          "trade",
          "trades" ->
          view.isHeadline() && level(view, i + 2)
              ? switch (view.lower(i + 1)) {
                case "above" -> new Trigger(i, i + 2, i, Direction.UP, Kind.GO, true);
                case "below", "under" -> new Trigger(i, i + 2, i, Direction.DOWN, Kind.GO, true);
                default -> null;
              }
              : null;
      case "hit", "hits" ->
          view.isHeadline() && level(view, i + 1)
              ? new Trigger(i, i + 1, i, Direction.UP, Kind.GO, true)
              : null;
      case "regain",
          "regains",
          "regained",
          "reclaim",
          "reclaims",
          "reclaimed",
          "retake",
          "retakes",
          "retook",
          "recapture",
          "recaptures",
          "recaptured",
          "crosses",
          "crossed",
          "breaches",
          "breached",
          "scales",
          "scaled" ->
          level(view, i + 1) || ground(view, i + 1)
              ? new Trigger(i, i + 1, i, Direction.UP, Kind.GO, true)
              : null;
      case "add", "adds", "added", "adding" ->
          addsSize(view, i + 1) || addsJobs(view, i + 1) ? new Trigger(i, i + 1, i, Direction.UP, Kind.GO, true) : null;
      default -> null;
    };
  }

  /** "keep its federal funds rate near zero": the object, then where it stays. */
  private static boolean keepsRate(SentenceView view, int i) {
    var object = view.phrase(i + 1);
    return object != null
        && view.moves(view.mention(object.head()))
        && view.is(object.to(), Set.of("near", "at", "close"))
        && !view.lower(object.to() + 1).equals("bay");
  }

  /** "payrolls added 146,000 jobs". */
  private static boolean addsJobs(SentenceView view, int i) {
    var phrase = view.phrase(view.skipAdverbs(i));
    return phrase != null
        && view.is(phrase.head(), Set.of("jobs", "positions", "workers"))
        && view.moves(view.mention(i - 2));
  }

  /** Whether an amount that is a level, no change, starts at {@code i}: "$1,900", "the 30k mark". */
  private static boolean level(SentenceView view, int i) {
    int at = view.is(i, Set.of("the", "above", "past")) ? i + 1 : i;
    var quantity = view.quantity(at);
    return quantity != null
        && quantity.what().unit() != Unit.PERCENT
        && quantity.what().unit() != Unit.BASIS_POINTS;
  }

  /** "some lost ground", "record levels": what a recovery wins back. */
  private static boolean ground(SentenceView view, int i) {
    var phrase = view.phrase(i);
    return phrase != null && view.is(phrase.head(), Set.of("ground", "level", "levels", "strength"));
  }

  private static boolean addsSize(SentenceView view, int from) {
    for (int i = from; i < from + 4; i++) {
      var quantity = view.quantity(i);
      if (quantity != null) {
        return !view.pos(quantity.to()).startsWith("NN") && !view.lower(quantity.to()).equals("-");
      }
      if (!view.isAdverb(i)
          && !view.is(i, Set.of("about", "as", "much", "another", "a", "more", "than", "nearly"))) {
        return false;
      }
    }
    return false;
  }

  private static @Nullable Trigger flat(SentenceView view, int i) {
    String lower = view.lower(i);
    String next = view.lower(i + 1);
    boolean little =
        Set.of("little", "barely", "hardly", "not", "scarcely", "n't").contains(lower)
            && (next.equals("changed") || next.equals("moved"));
    if (little) {
      return new Trigger(i, i + 2, i + 1, Direction.FLAT, Kind.STATE, false);
    }
    boolean noChange = lower.equals("no") && next.equals("change");
    if (noChange) {
      return new Trigger(i, i + 2, i + 1, Direction.FLAT, Kind.NOUN, false);
    }
    boolean holds =
        Set.of("hold", "stay", "remain", "keep", "stand", "hover").contains(view.lemma(i))
            && Set.of(
                    "near", "around", "firm", "steady", "above", "below", "stable", "low", "high",
                    "elevated", "subdued")
                .contains(next)
            && !view.pos(i + 2).startsWith("NN")
            || view.lemma(i).equals("hold") && next.equals("ground");
    return holds ? new Trigger(i, i + 2, i, Direction.FLAT, Kind.GO, true) : null;
  }
}
