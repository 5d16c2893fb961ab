package io.tidemark.tag.name;

import io.tidemark.catalog.Pattern;
import io.tidemark.catalog.Spelling;
import io.tidemark.tag.text.LetterCase;
import io.tidemark.tag.text.Sentence;
import io.tidemark.tag.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A sentence as the catalog spells it: hyphens and quotation marks are gone, so that a token has
 * one word, several or none.
 */
final class Words {
  private final Sentence sentence;
  private final LetterCase letterCase;
  private final List<Word> words = new ArrayList<>();

  private record Word(String form, String lower, String lemma, int token) {}

  Words(Sentence sentence) {
    this.sentence = sentence;
    this.letterCase = LetterCase.of(sentence.tokens().stream().map(Token::form).toList());
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.get(i);
      List<String> forms = Spelling.words(token.form());
      if (forms.size() == 1) {
        String form = forms.getFirst();
        boolean plain = form.length() == token.form().length();
        String lower = plain ? token.lower() : form.toLowerCase(Locale.ROOT);
        words.add(new Word(form, lower, plain ? token.lemma() : lower, i));
        continue;
      }
      for (String form : forms) {
        String lower = form.toLowerCase(Locale.ROOT);
        words.add(new Word(form, lower, lower, i));
      }
    }
  }

  Sentence sentence() {
    return sentence;
  }

  LetterCase letterCase() {
    return letterCase;
  }

  int size() {
    return words.size();
  }

  String lower(int i) {
    return words.get(i).lower;
  }

  String lemma(int i) {
    return words.get(i).lemma;
  }

  /** The token that word {@code i} is of. */
  int token(int i) {
    return words.get(i).token;
  }

  /** Whether a token starts with word {@code i}. */
  boolean startsToken(int i) {
    return i == 0 || token(i - 1) != token(i);
  }

  /** Whether a token ends with word {@code i}. */
  boolean endsToken(int i) {
    return i == size() - 1 || token(i + 1) != token(i);
  }

  /** Whether word {@code i} may stand for the catalog's {@code word}. */
  boolean accepts(Pattern.Word word, int i) {
    Word mine = words.get(i);
    String wanted = word.text();
    if (!Character.isUpperCase(wanted.charAt(0))) {
      return mine.lower.equalsIgnoreCase(wanted) || (!word.exact() && mine.lemma.equals(wanted));
    }
    if (!mine.lower.equalsIgnoreCase(wanted)) {
      return false;
    }
    return switch (letterCase) {
      case LOWER, UPPER -> true;
      case PROSE, TITLE ->
          isUpper(wanted) ? isUpper(mine.form) : Character.isUpperCase(mine.form.charAt(0));
    };
  }

  private static boolean isUpper(String word) {
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }
}
