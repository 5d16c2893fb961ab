package io.tidemark.search;

import io.tidemark.index.Fields;
import io.tidemark.index.Words;
import io.tidemark.search.QueryTokens.Sign;
import io.tidemark.search.QueryTokens.Token;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/**
 * Offers another spelling of a query: for each word that the index holds in hardly any article, one
 * at most two letters away that it holds in many more. Ids are not touched; an unknown one is told
 * with the nearest by itself.
 */
final class DidYouMean {
  /** Shorter words are near to too many others. */
  private static final int SHORTEST = 4;

  /**
   * One letter in seven may differ, two in seven: of {@code bitcon} is {@code button} no spelling.
   */
  private static final float NEAREST = 0.7f;

  /** How many times as common a word must be to be meant rather than what is written. */
  private static final int TIMES = 10;

  private final TextTerms terms;
  private final DirectSpellChecker checker = new DirectSpellChecker();

  DidYouMean(TextTerms terms) {
    this.terms = terms;
    checker.setMinQueryLength(SHORTEST);
    checker.setAccuracy(NEAREST);
  }

  /** The query in another spelling; empty where none is nearer to the index's words. */
  Optional<String> of(String query) throws IOException {
    StringBuilder meant = new StringBuilder(query);
    List<Token> tokens = QueryTokens.of(query);
    boolean changed = false;
    for (int i = tokens.size() - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      boolean value = i > 0 && tokens.get(i - 1).sign() == Sign.FIELD;
      if (value || !isText(token)) {
        continue;
      }
      int start = token.at() + (token.sign() == Sign.PHRASE ? 1 : 0);
      for (Words.Word word : Words.of(token.text()).reversed()) {
        Optional<String> other = nearest(word);
        if (other.isPresent()) {
          meant.replace(start + word.start(), start + word.end(), other.get());
          changed = true;
        }
      }
    }
    return changed ? Optional.of(meant.toString()) : Optional.empty();
  }

  private static boolean isText(Token token) {
    return switch (token.sign()) {
      case PHRASE -> !QueryWords.hasWildcard(token);
      case WORD ->
          !token.is("AND") && !token.is("OR") && !token.is("NOT") && !QueryWords.hasWildcard(token);
      default -> false;
    };
  }

  private Optional<String> nearest(Words.Word word) throws IOException {
    long known =
        Math.max(
            terms.frequency(word.form()),
            Math.max(
                terms.frequency(Fields.stem(word.stem())),
                terms.frequency(Fields.whole(word.form()))));
    SuggestWord[] near =
        checker.suggestSimilar(
            new Term(Fields.TEXT, word.form()), 3, terms.reader(), SuggestMode.SUGGEST_ALWAYS);
    for (SuggestWord each : near) {
      if (each.freq > TIMES * known && each.string.chars().allMatch(Character::isLetter)) {
        return Optional.of(each.string);
      }
    }
    return Optional.empty();
  }
}
