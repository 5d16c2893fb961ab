package io.tidemark.tag.text.pos;

import edu.stanford.nlp.process.AmericanizeFunction;
import edu.stanford.nlp.process.WordShapeClassifier;
import io.tidemark.tag.text.feature.Spelling;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * All that the model says about a word form alone, wherever it stands.
 *
 * @param entry what the training text tells of it
 * @param cluster the number of its cluster, or {@code null}
 * @param isCapital starts with a capital
 * @param endsCompany ends the name of a company
 * @param own factors of its tags
 * @param startAs the feature it has, if it is rare, at the start of a sentence for its small form
 * @param startCapital and there for a capital
 * @param within the feature it has elsewhere for its small form
 * @param before its feature for the word behind it
 * @param behind its feature for the word before it
 * @param shapeBefore and the others, for rare words only
 */
@SuppressWarnings("ArrayRecordComponent") // shared, never written to, never compared
record PosWord(
    LexiconEntry entry,
    Spelling cluster,
    boolean isCapital,
    boolean endsCompany,
    double[] own,
    int startAs,
    int startCapital,
    int within,
    int before,
    int behind,
    int shapeBefore,
    int shapeBehind,
    int clusterBefore,
    int clusterBehind) {

  private static final AmericanizeFunction AMERICAN = new AmericanizeFunction();
  private static final Spelling TOO_SHORT = Spelling.of("######");

  /** What the model of {@code factors} says about {@code form}. */
  static PosWord of(String form, Factors factors) {
    return new Reader(AMERICAN.apply(form), factors).read();
  }

  private static LexiconEntry entry(String word, PosModel model) {
    return model.entries()[Math.max(0, model.lexicon().get(Spelling.of(word).hash()))];
  }

  /** Looks a word's features up. */
  private static final class Reader {
    private final String word;
    private final Factors factors;
    private final LexiconEntry entry;
    private final Spelling spelling;
    private final Spelling shape;
    private final Spelling cluster;
    private final double[] own;

    Reader(String word, Factors factors) {
      this.word = word;
      this.factors = factors;
      this.entry = entry(word, factors.model());
      this.spelling = Spelling.of(word);
      this.shape =
          Spelling.of(WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS2));
      int number = factors.model().clusters().of(word);
      this.cluster = Spelling.of(number < 0 ? "null" : Integer.toString(number));
      this.own = new double[factors.model().tags().length];
    }

    PosWord read() {
      Arrays.fill(own, 1);
      factors.multiply(spelling, Template.WORD, own);
      if (entry.isRare()) {
        multiplyForm();
      }
      boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
      String small =
          capital
              ? entry(word.toLowerCase(Locale.ROOT), factors.model()).first()
              : LexiconEntry.NO_TAG;
      return new PosWord(
          entry,
          cluster,
          capital,
          factors.model().companyEnds().contains(word),
          own,
          factors.row(Spelling.of(small), Template.STARTS_AS),
          has(Character::isUpperCase) ? factors.row(Factors.YES, Template.STARTS_CAPITAL) : -1,
          factors.row(Spelling.of(small), Template.WITHIN_AS),
          factors.row(spelling, Template.WORD_BEFORE),
          factors.row(spelling, Template.WORD_BEHIND),
          factors.row(shape, Template.SHAPE_BEFORE),
          factors.row(shape, Template.SHAPE_BEHIND),
          factors.row(cluster, Template.CLUSTER_BEFORE),
          factors.row(cluster, Template.CLUSTER_BEHIND));
    }

    private void multiplyForm() {
      boolean capital = has(Character::isUpperCase);
      boolean digit = has(Character::isDigit);
      boolean dash = word.indexOf('-') >= 0;
      factors.multiply(shape, Template.SHAPE, own);
      factors.multiply(cluster, Template.CLUSTER, own);
      multiplyIf(capital, Template.HAS_CAPITAL);
      multiplyIf(digit, Template.HAS_DIGIT);
      multiplyIf(dash, Template.HAS_DASH);
      multiplyIf(has(Character::isLetter) && digit && dash, Template.HAS_LETTER_DIGIT_DASH);
      multiplyIf(word.chars().allMatch(Character::isUpperCase), Template.ALL_CAPITALS);
      multiplyIf(capital && digit && dash, Template.HAS_CAPITAL_DIGIT_DASH);
      multiplyAffixes();
      factors.multiply(
          Spelling.of(WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS4)),
          Template.FINE_SHAPE,
          own);
      multiplyIf(!has(Character::isLetterOrDigit), Template.ALL_MARKS);
    }

    private void multiplyAffixes() {
      int size = word.length();
      for (int length = 1; length <= Template.LONGEST_AFFIX; length++) {
        boolean fits = length <= size;
        Spelling prefix = fits ? Spelling.of(word, 0, length) : TOO_SHORT;
        Spelling suffix = fits ? Spelling.of(word, size - length, size) : TOO_SHORT;
        factors.multiply(prefix, Template.prefix(length), own);
        factors.multiply(suffix, Template.suffix(length), own);
      }
    }

    private void multiplyIf(boolean holds, Spelling kind) {
      if (holds) {
        factors.multiply(Factors.YES, kind, own);
      }
    }

    private boolean has(IntPredicate kind) {
      return word.chars().anyMatch(kind);
    }
  }
}
