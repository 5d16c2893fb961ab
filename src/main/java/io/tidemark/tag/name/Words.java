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

  /**
   * @param first the token it starts in
   * @param last the token it ends in, another one only for "s&p"
   */
  private record Word(String form, String lower, String lemma, int first, int last) {}

  Words(Sentence sentence) {
    this.sentence = sentence;
    this.letterCase = LetterCase.of(sentence.tokens().stream().map(Token::form).toList());
    for (int i = 0; i < sentence.size(); i++) {
      if (isJoinedByAmpersand(i)) {
        String form = sentence.get(i).form() + "&" + sentence.get(i + 2).form();
        String lower = form.toLowerCase(Locale.ROOT);
        words.add(new Word(form, lower, lower, i, i + 2));
        i += 2;
      } else {
        add(i);
      }
    }
  }

  /** "at&t", which the tokenizer takes apart, as it does not "AT&T". */
  private boolean isJoinedByAmpersand(int i) {
    return i + 2 < sentence.size()
        && sentence.get(i + 1).form().equals("&")
        && sentence.get(i).end() == sentence.get(i + 1).start()
        && sentence.get(i + 1).end() == sentence.get(i + 2).start();
  }

  private void add(int i) {
    Token token = sentence.get(i);
    List<String> forms = Spelling.words(token.form());
    boolean plain = forms.size() == 1 && forms.getFirst().length() == token.form().length();
    for (String form : forms) {
      String lower = plain ? token.lower() : form.toLowerCase(Locale.ROOT);
      words.add(new Word(form, lower, plain ? token.lemma() : lower, i, i));
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

  /** The token that word {@code i} starts in. */
  int firstToken(int i) {
    return words.get(i).first;
  }

  /** The token that word {@code i} ends in. */
  int lastToken(int i) {
    return words.get(i).last;
  }

  /** Whether a token starts with word {@code i}. */
  boolean startsToken(int i) {
    return i == 0 || lastToken(i - 1) != firstToken(i);
  }

  /** Whether a token ends with word {@code i}. */
  boolean endsToken(int i) {
    return i == size() - 1 || firstToken(i + 1) != lastToken(i);
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
