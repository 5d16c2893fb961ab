package io.tidemark.tag.move;

import io.tidemark.article.MentionType;
import java.util.Set;

/** Uses of the trigger words that tell no move of anything. */
final class Idioms {
  /** Nouns that rise and fall without being a price, a figure or an amount. */
  private static final Set<String> MOODS =
      Set.of(
          "fear",
          "concern",
          "tension",
          "violence",
          "worry",
          "hope",
          "doubt",
          "risk",
          "optimism",
          "pressure",
          "speculation",
          "anxiety",
          "uncertainty",
          "criticism",
          "nerve",
          "anger",
          "temper",
          "sea",
          "tide",
          "star",
          "sun",
          "question",
          "challenge",
          "threat",
          "conflict",
          "hostility",
          "sentiment",
          "mood",
          "anticipation",
          "pessimism",
          "skepticism",
          "death",
          "temperature",
          "water",
          "government",
          "empire",
          "regime",
          "troop",
          "city",
          "leader",
          "president",
          "minister",
          "protest",
          "unrest",
          "friction",
          "angst",
          "jitter",
          "enthusiasm");

  private static final Set<String> EPISODES =
      Set.of(
          "rally",
          "pullback",
          "rebound",
          "rout",
          "selloff",
          "sell-off",
          "gain",
          "loss",
          "bounce",
          "retreat",
          "slide",
          "plunge",
          "slump",
          "crash",
          "meltdown",
          "surge");

  private static final Set<String> STOCKS =
      Set.of("stock", "stockpile", "inventory", "crude", "supply", "storage");

  private static final Set<String> NO_LEVELS =
      Set.of(
          "end",
          "half",
          "house",
          "court",
          "chamber",
          "education",
          "quality",
          "class",
          "bound",
          "tier",
          "ground",
          "hand",
          "case",
          "street",
          "side",
          "part",
          "boundary",
          "limb",
          "deck",
          "school",
          "level",
          "body",
          "middle",
          "value",
          "grade",
          "priority",
          "authority",
          "being");

  /** What easing is said to be, or to be of, where a central bank does it. */
  private static final Set<String> POLICY =
      Set.of(
          "monetary",
          "quantitative",
          "policy",
          "credit",
          "aggressive",
          "aggressively",
          "bold",
          "bolder",
          "radical",
          "drastic",
          "powerful",
          "forceful",
          "unlimited",
          "open-ended");

  private Idioms() {}

  /** Whether the trigger word at {@code i} stands in an idiom. */
  static boolean block(SentenceView view, int i) {
    String lower = view.lower(i);
    String before = view.lower(i - 1);
    String next = view.lower(i + 1);
    return switch (lower) {
      // "monetary easing", "aggressive easing": what a central bank does, not what prices do.
      case "easing" -> POLICY.contains(before) || POLICY.contains(next);
      // "a moderate recovery" tells how much of it there is.
      case "moderate" -> isBeforeNoun(view, i);
      case "fall", "spring" ->
          before.equals("last")
              || before.equals("next")
              || before.equals("in") && view.lower(i - 2).equals("the")
              || next.equals("short")
              || next.equals("apart")
              || next.equals("foul")
              || next.equals("victim");
      case "falls", "fell", "falling" ->
          Set.of(
                  "short", "apart", "foul", "victim", "behind", "ill", "asleep", "under", "within",
                  "into", "prey", "through", "out")
              .contains(next);
      case "gain", "gains", "gained", "gaining" ->
          Set.of(
                      "access",
                      "traction",
                      "control",
                      "momentum",
                      "approval",
                      "attention",
                      "support",
                      "entry",
                      "popularity",
                      "experience",
                      "confidence",
                      "insight",
                      "exposure",
                      "market",
                      "share",
                      "favor",
                      "favour",
                      "credibility",
                      "acceptance",
                      "foothold",
                      "currency",
                      "from",
                      "clarity")
                  .contains(next)
              || isBetween(view, i)
              || next.equals("ground") && !view.moves(view.mention(i - 1))
              || before.equals("capital");
      case "decline", "declines", "declined", "declining" ->
          next.equals("to") && view.pos(i + 2).equals("VB")
              || lower.equals("declines") && before.equals("on") && isAdvice(view);
      case "upside" -> view.lower(i - 2).equals("to");
      case "advance", "advances" ->
          before.equals("in") || next.equals("of") && before.equals("in") || next.equals("notice");
      case "rise", "rises", "rose" ->
          next.equals("to")
                  && Set.of("power", "prominence", "fame", "the").contains(view.lower(i + 2))
              || before.equals("give")
              || before.equals("gives")
              || before.equals("gave");
      case "lost", "lose", "losing", "loses" -> view.phrase(i) != null || !loses(view, i);
      case "stronger", "weaker", "softer", "firmer" ->
          next.equals("-") && view.lower(i + 2).equals("than");
      case "higher", "lower" ->
          next.equals("-")
              || next.equals("for") && view.lower(i + 2).startsWith("long")
              || before.equals("the") && (next.equals("the") || view.lower(i + 1).equals(","));
      case "crash", "crashed", "crashes" ->
          Set.of("plane", "car", "helicopter", "train", "air", "bus").contains(before);
      case "loss", "losses" ->
          isBetween(view, i)
              || isResult(view, i)
              || Set.of(
                      "job",
                      "weight",
                      "loan",
                      "hearing",
                      "net",
                      "tax",
                      "operating",
                      "credit",
                      "stop",
                      "hair",
                      "memory")
                  .contains(before)
              || next.equals("-")
              || next.equals("of") && view.lower(i + 2).equals("life");
      case "surged", "surge" -> next.equals("protector");
      case "jumped", "jumping" -> Set.of("into", "ship").contains(next);
      case "contract", "contracts" ->
          !view.pos(i).equals("VB") || !view.pos(i - 1).equals("MD") && !before.equals("to");
      case "build", "builds", "draw", "draws" -> !isStockMove(view, i);
      case "dip", "dips", "rallies" -> before.equals("on") && isAdvice(view);
      case "rally", "rallied" ->
          Set.of("behind", "around", "against").contains(next)
              || Set.of("campaign", "political").contains(before);
      case "growing", "advanced" -> view.phrase(i) != null;
      case "double", "triple" -> !view.pos(i).startsWith("VB");
      case "dropped", "drop" ->
          Set.of("out", "off", "by").contains(next)
                  && view.quantity(i + 2) == null
                  && !next.equals("by")
              || Set.of("bombs", "charges", "plans").contains(next);
      case "retreat" -> before.equals("corporate");
      case "stable", "steady", "flat" ->
          next.equals("coin")
              || next.equals("-")
              || next.equals("fee")
              || next.equals("rate") && !before.equals("was");
      case "spike", "spikes" -> view.pos(i).equals("NNP");
      case "climb", "climbed", "climbing" -> Set.of("aboard", "mountains").contains(next);
      case "slowing" -> true;
      case "strength" ->
          !before.equals("dollar")
              && !before.equals("yen")
              && !before.equals("euro")
              && !next.equals("in")
              && !next.equals("of");
      default -> false;
    };
  }

  /** "Buy on dips", "sell gold on rallies": advice, no move. */
  private static boolean isAdvice(SentenceView view) {
    for (int i = 0; i < view.size(); i++) {
      if (Set.of("buy", "sell", "buying", "selling").contains(view.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** A build is a rise of stocks held, a draw a fall: "a build of 2 million barrels". */
  private static boolean isStockMove(SentenceView view, int i) {
    if (view.is(i - 1, STOCKS)) {
      return !view.pos(i + 1).startsWith("NN") && !view.pos(i + 1).equals("DT");
    }
    if (!view.pos(i).startsWith("NN") && view.phrase(i) == null) {
      return false;
    }
    for (int j = Math.max(0, i - 8); j < Math.min(view.size(), i + 8); j++) {
      if (STOCKS.contains(view.lemma(j)) || view.lemma(j).equals("barrel")) {
        return true;
      }
    }
    return false;
  }

  private static boolean loses(SentenceView view, int i) {
    String next = view.lower(i + 1);
    int after = view.skipAdverbs(i + 1);
    if (view.lower(i).equals("losing")
        && Set.of("streak", "run", "session", "sessions", "day", "week", "weeks").contains(next)) {
      return false;
    }
    var size = view.quantity(after);
    if (size != null && size.what().value() >= 1e6 && isHouse(view, i - 1)) {
      // A company that lost $2 billion lost money, not price.
      return false;
    }
    return size != null
        || view.quantity(after + 1) != null
        || Set.of(
                "ground",
                "value",
                "steam",
                "momentum",
                "luster",
                "lustre",
                "altitude",
                "strength",
                "shine",
                "more",
                "as",
                "nearly",
                "about",
                "over",
                "almost",
                "some",
                "around")
            .contains(next)
        || view.isHeadline() && view.mention(i - 1) != null;
  }

  private static boolean isHouse(SentenceView view, int i) {
    var mention = view.mention(i);
    return mention != null && mention.what().type() == MentionType.ORGANIZATION;
  }

  private static boolean isBeforeNoun(SentenceView view, int i) {
    var phrase = view.phrase(i);
    return phrase != null && phrase.head() > i && view.pos(i).startsWith("JJ");
  }

  /** "swung between gains and losses": both ways, so none. */
  private static boolean isBetween(SentenceView view, int i) {
    return view.lower(i - 1).equals("between") || view.lower(i - 3).equals("between");
  }

  /** "reported a quarterly loss": a company's result. */
  private static boolean isResult(SentenceView view, int i) {
    for (int j = i - 1; j >= Math.max(0, i - 5); j--) {
      if (view.lemma(j).equals("report")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the noun tells an episode of some market, which must be named near it. */
  static boolean isEpisode(String lemma) {
    return EPISODES.contains(lemma);
  }

  /** Whether a thing of this head noun has moods rather than a level. */
  static boolean isMood(String lemma) {
    return MOODS.contains(lemma);
  }

  /** Whether "higher" in front of the noun at {@code head} compares no level: "the lower end". */
  static boolean noLevel(SentenceView view, int head) {
    return NO_LEVELS.contains(view.lemma(head))
        || view.lower(head - 1).equals("for") && view.mention(head) == null;
  }
}
