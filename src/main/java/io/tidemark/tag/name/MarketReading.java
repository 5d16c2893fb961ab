package io.tidemark.tag.name;

import io.tidemark.article.MentionType;
import io.tidemark.tag.text.Sentence;
import io.tidemark.tag.text.Token;
import java.util.List;
import java.util.Set;

/**
 * Whether the words around a name speak of markets: "silver rose 2 %" does, "the silver screen"
 * does not.
 *
 * <p>A subject's name that only modifies another noun means that noun ("gold medal", "energy
 * drinks"), unless the noun is one of markets ("gold prices"). Bare names ("market", "growth") are
 * so common that a word of rise or fall must stand close by.
 */
final class MarketReading {
  private static final int REACH = 14;
  private static final int NEAR_BEFORE = 4;
  private static final int NEAR_AFTER = 7;

  private MarketReading() {}

  /**
   * Whether {@code hit} is meant as a thing of markets.
   *
   * @param sure what else the sentence surely names
   */
  static boolean of(Hit hit, Sentence sentence, List<Hit> sure) {
    boolean company = hit.name().type() == MentionType.ORGANIZATION;
    if (!company && !canBe(hit, sentence)) {
      return false;
    }
    if (hit.name().bare()) {
      return tellsMove(hit, sentence)
          || isNear(hit, sentence, NEAR_BEFORE, NEAR_AFTER, MarketWords.MOVES);
    }
    for (Hit other : sure) {
      if (!other.overlaps(hit) && other.name().type() == MentionType.SUBJECT) {
        return true;
      }
    }
    return isNear(hit, sentence, REACH, REACH, MarketWords.MARKET)
        || isNear(hit, sentence, REACH, REACH, MarketWords.MOVES)
        || (company && isNear(hit, sentence, REACH, REACH, MarketWords.COMPANY));
  }

  /** Whether grammar lets the name mean a subject here, whatever the rest of the sentence says. */
  static boolean canBe(Hit hit, Sentence sentence) {
    return !isModifier(hit, sentence) && !isJustAPlace(hit, sentence);
  }

  /** "Asia fell" and "gains in Asia" are of its markets, "factories in Asia" are not. */
  private static boolean isJustAPlace(Hit hit, Sentence sentence) {
    int from = hit.at().from();
    int to = hit.at().to();
    boolean place = hit.words() == 1 && Gazetteer.STANDARD.holds(sentence.get(from).lower());
    boolean moves = to < sentence.size() && isOneOf(MarketWords.MOVES, sentence.get(to));
    boolean moveIn =
        from > 1
            && sentence.get(from - 1).is("in")
            && isOneOf(MarketWords.MOVES, sentence.get(from - 2));
    return place && !moves && !moveIn;
  }

  /** Whether the name stands before a noun that is not one of markets, or is itself a verb. */
  private static boolean isModifier(Hit hit, Sentence sentence) {
    int to = hit.at().to();
    if (hit.at().size() == 1 && sentence.get(to - 1).isVerb()) {
      return true;
    }
    if (to == sentence.size()) {
      return false;
    }
    Token after = sentence.get(to);
    boolean noun = after.isNoun() && !isOneOf(MarketWords.MARKET, after);
    boolean move = isOneOf(MarketWords.MOVES, after);
    return !tellsMove(hit, sentence) && (sentence.isHyphenBefore(to + 1) || (noun && !move));
  }

  /** Whether the name itself tells a rise or fall: "rate cut". */
  private static boolean tellsMove(Hit hit, Sentence sentence) {
    return hit.words() > 1 && isOneOf(MarketWords.MOVES, sentence.get(hit.at().to() - 1));
  }

  private static boolean isOneOf(Set<String> words, Token token) {
    return words.contains(token.lower())
        || words.contains(token.lemma())
        || (isTakenForName(token) && words.contains(withoutEnding(token.lower())));
  }

  /** Names have no dictionary form but their own. */
  private static boolean isTakenForName(Token token) {
    return token.pos().startsWith("NNP") && token.lower().endsWith("s");
  }

  /** "Fed Cuts Rates": in headlines verbs look like names and plurals. */
  static boolean isMoveTakenForNoun(Token token) {
    boolean plural = isTakenForName(token) || token.pos().equals("NNS");
    return plural && isOneOf(MarketWords.MOVES, token);
  }

  private static String withoutEnding(String word) {
    return word.substring(0, word.length() - 1);
  }

  private static boolean isNear(
      Hit hit, Sentence sentence, int before, int after, Set<String> words) {
    int from = Math.max(0, hit.at().from() - before);
    int to = Math.min(sentence.size(), hit.at().to() + after);
    for (int i = from; i < to; i++) {
      if (!hit.at().contains(i)) {
        if (isOneOf(words, sentence.get(i))) {
          return true;
        }
      }
    }
    return false;
  }
}
