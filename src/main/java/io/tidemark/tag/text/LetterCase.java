package io.tidemark.tag.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How a sentence uses capitals: as prose does, or as headlines do. */
public enum LetterCase {
  /** Capitals for names and the first word. */
  PROSE,
  /** Nearly Every Longer Word Has One. */
  TITLE,
  /** NOTHING BUT CAPITALS. */
  UPPER,
  /** not one capital. */
  LOWER;

  /** The case of a sentence, told from its words of four letters and more. */
  public static LetterCase of(List<String> forms) {
    int words = 0;
    int capital = 0;
    int upper = 0;
    int anyCapital = 0;
    for (String form : forms) {
      if (!Character.isLetter(form.charAt(0))) {
        continue;
      }
      boolean starts = Character.isUpperCase(form.charAt(0));
      anyCapital += starts ? 1 : 0;
      if (form.length() < 4) {
        continue;
      }
      words++;
      capital += starts ? 1 : 0;
      upper += form.equals(form.toUpperCase(Locale.ROOT)) ? 1 : 0;
    }
    if (anyCapital == 0) {
      return LOWER;
    }
    if (words >= 3 && upper >= 0.8 * words) {
      return UPPER;
    }
    return words >= 3 && capital >= 0.8 * words ? TITLE : PROSE;
  }

  /**
   * The words of a sentence of this case, as the part-of-speech tagger is shown them: a headline's
   * without capitals where they are in no name, so that it sees verbs where it would see names.
   *
   * @param ner the names, {@code O} for none
   */
  List<String> plain(List<String> words, String[] ner) {
    if (this != TITLE && this != UPPER) {
      return words;
    }
    List<String> plain = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean acronym = this == TITLE && word.length() > 1 && Character.isUpperCase(word.charAt(1));
      boolean lower = (ner[i].equals("O") || this == UPPER) && !acronym;
      plain.add(lower ? word.toLowerCase(Locale.ROOT) : word);
    }
    return plain;
  }
}
