package io.tidemark.tag.name;

import io.tidemark.tag.text.Sentence;
import io.tidemark.tag.text.Token;
import java.util.Set;

/** Words that tell an organisation by standing at the end, or the beginning, of its name. */
final class Heads {
  /** At the end: "Longboard Asset Management", "Limelight Networks". */
  private static final Set<String> LAST =
      WordSet.of(
          """
          bank bancorp bankshares securities capital management partners advisors advisers
          investments financial insurance assurance holdings group company corporation
          industries technologies technology systems networks software solutions labs
          laboratories pharmaceuticals pharma therapeutics biotech energy petroleum resources
          mining minerals motors airlines airways railway railways telecom communications media
          entertainment studios pictures stores foods brands hotels university college
          institute foundation association federation union council committee commission
          department ministry authority agency bureau board court chamber congress senate
          parliament party exchange fund funds trust ventures equity wealth analytics
          consulting economics research services logistics shipping electric electronics
          semiconductor semiconductors chemicals chemical steel properties realty homes times
          journal tribune herald telegraph news newswire press broadcasting hospital clinic
          society club coalition alliance organization organisation treasury reserve global
          international worldwide enterprises digital online interactive health healthcare
          medical aerospace automotive tobacco breweries beverages
          """);

  /** At the beginning, with "of" behind: "Bank of England", "Chamber of Mines". */
  private static final Set<String> FIRST =
      WordSet.of(
          """
          bank ministry department university chamber federation association institute board
          bureau college council court house office union league organization organisation
          confederation academy hospital school society embassy commission
          """);

  /** Last words that funds, duties and things have too. */
  private static final Set<String> UNSURE =
      WordSet.of(
          """
          fund funds court wealth global international services management technology research
          media energy capital online digital health insurance equity analytics news board party
          """);

  private Heads() {}

  /** Whether a capitalised word before is enough for a name. */
  static boolean isSureLast(Token token) {
    return isLast(token) && !UNSURE.contains(token.lower());
  }

  static boolean isLast(Token token) {
    return token.capital() && LAST.contains(token.lower());
  }

  static boolean isFirst(Token token) {
    return FIRST.contains(token.lower());
  }

  /** Whether token {@code i} can be a word of a name: a capital or a number before one. */
  static boolean isNameWord(Sentence sentence, int i) {
    Token token = sentence.get(i);
    if (token.capital()) {
      return token.pos().startsWith("NN")
          || token.pos().startsWith("JJ")
          || token.pos().equals("CD");
    }
    return Character.isDigit(token.form().charAt(0))
        && token.form().length() < 4
        && i + 1 < sentence.size()
        && sentence.get(i + 1).pos().startsWith("NNP");
  }
}
