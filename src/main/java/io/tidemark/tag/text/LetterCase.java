package io.tidemark.tag.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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

  /** Longer words that headlines write without a capital. */
  private static final Set<String> SMALL =
      Set.of(
          ("with from over amid into after than that under upon until between against about despite"
                  + " before through above below during toward towards across around near since while"
                  + " when without within onto past their this what")
              .split(" "));

  /** The case of a sentence, told from its words of four letters and more. */
  public static LetterCase of(List<String> forms) {
    int words = 0;
    int capital = 0;
    int upper = 0;
    int anyCapital = 0;
    boolean plain = false;
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
      plain |= !starts && !SMALL.contains(form);
      upper += form.equals(form.toUpperCase(Locale.ROOT)) ? 1 : 0;
    }
    if (anyCapital == 0) {
      return LOWER;
    }
    if (words >= 3 && upper >= 0.8 * words) {
      return UPPER;
    }
    // Of many names a sentence can be all capitals too, but it ends in a full stop.
    boolean sentence = plain && forms.getLast().equals(".");
    return words >= 3 && capital >= 0.8 * words && !sentence ? TITLE : PROSE;
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
