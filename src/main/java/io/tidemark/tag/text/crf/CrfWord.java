package io.tidemark.tag.text.crf;

import edu.stanford.nlp.process.AmericanizeFunction;
import edu.stanford.nlp.process.WordShapeClassifier;
import io.tidemark.tag.text.feature.Spelling;
import java.util.Locale;
import java.util.Set;

/**
 * All that the model says about a word form alone, wherever it stands.
 *
 * @param word its American spelling
 * @param shape its letters, digits and marks in short: {@code Xxxxx}, {@code dd.d}
 * @param cluster the number of its cluster
 * @param isShort of at most three letters: then the word beyond it counts too
 * @param isName a capital, and no other behind it
 * @param isPlain without a capital, with a letter
 * @param hasLetter with a letter
 * @param here scores of the labels of the word itself
 * @param before what it adds to the scores of the word behind it
 * @param behind what it adds to the scores of the word before it
 * @param nearBefore offset of what it adds to the five words behind it
 * @param nearBehind offset of what it adds to the five words before it
 * @param edge scores of the pairs of labels of the word before and itself
 * @param edgeBefore what it adds to the pairs of itself and the word behind
 * @param edgeBehind offset of what it adds to the pairs of the two words before it
 */
@SuppressWarnings("ArrayRecordComponent") // shared, never written to, never compared
record CrfWord(
    Spelling word,
    Spelling shape,
    Spelling cluster,
    boolean isShort,
    boolean isName,
    boolean isPlain,
    boolean hasLetter,
    double[] here,
    double[] before,
    double[] behind,
    int nearBefore,
    int nearBehind,
    double[] edge,
    double[] edgeBefore,
    int edgeBehind) {

  private static final int LONGEST_LETTERS = 6;
  private static final AmericanizeFunction AMERICAN = new AmericanizeFunction();

  /** What {@code model} says about {@code form}. */
  static CrfWord of(String form, CrfModel model) {
    String word = AMERICAN.apply(form);
    String shape =
        WordShapeClassifier.wordShape(
            word, WordShapeClassifier.WORDSHAPECHRIS2USELC, known(word, model));
    int cluster =
        model
            .clusters()
            .of(WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPEDIGITS));
    // Words in no cluster share the number 0.
    String number = Integer.toString(Math.max(cluster, 0));
    return of(word, shape, shape, number, number, model);
  }

  /** What stands before the first and behind the last word. */
  static CrfWord boundary(CrfModel model) {
    return of("", "", "null", "null", "", model);
  }

  private static CrfWord of(
      String form, String shape, String edgeShape, String cluster, String edgeCluster, CrfModel m) {
    Sums sums = new Sums(m);
    Spelling word = Spelling.of(form);
    long w = word.hash();
    long s = Spelling.of(shape).hash();
    long c = Spelling.of(cluster).hash();
    long e = Spelling.of(edgeCluster).hash();
    long[] here = {
      Template.ANY.hash(),
      Template.WORD.after(w),
      Template.CLUSTER.after(c),
      Template.SHAPE.after(s)
    };
    double[] scores = sums.labels(here);
    addLetters(form, scores, m);
    return new CrfWord(
        word,
        Spelling.of(shape),
        Spelling.of(edgeCluster),
        form.length() <= 3,
        isName(form),
        !has(form, Character::isUpperCase) && has(form, Character::isLetter),
        has(form, Character::isLetter),
        scores,
        sums.labels(
            Template.BEFORE.after(w),
            Template.CLUSTER_BEFORE.after(c),
            Template.SHAPE_BEFORE.after(s)),
        sums.labels(
            Template.BEHIND.after(w),
            Template.CLUSTER_BEHIND.after(c),
            Template.SHAPE_BEHIND.after(s)),
        m.features().get(Template.NEAR_BEFORE.after(w)),
        m.features().get(Template.NEAR_BEHIND.after(w)),
        sums.pairs(
            Template.EDGE.hash(),
            Template.EDGE_WORD.after(w),
            Template.EDGE_CLUSTER.after(e),
            Template.EDGE_SHAPE.after(s),
            Template.EDGE_SHAPE_AGAIN.after(s)),
        sums.pairs(
            Template.EDGE_BEFORE.after(w),
            Template.EDGE_CLUSTER_BEFORE.after(e),
            Template.EDGE_SHAPE_BEFORE.after(s)),
        m.features().get(Template.EDGE_SHAPE_BEHIND.after(Spelling.of(edgeShape).hash())));
  }

  /** Beginnings and ends of two to six characters, the word's own ends marked; each counts once. */
  private static void addLetters(String form, double[] scores, CrfModel model) {
    String marked = "<" + form + ">";
    int length = marked.length();
    int longest = Math.min(LONGEST_LETTERS, length);
    for (int i = 2; i <= longest; i++) {
      addLetters(marked, 0, i, scores, model);
    }
    for (int i = Math.max(0, length - LONGEST_LETTERS); i < length - 1; i++) {
      boolean whole = i == 0 && length <= LONGEST_LETTERS;
      if (!whole) {
        addLetters(marked, i, length, scores, model);
      }
    }
  }

  private static void addLetters(String marked, int from, int to, double[] scores, CrfModel model) {
    long letters = Spelling.of(marked, from, to).after(Spelling.of("#").hash());
    model.add(Template.LETTERS.after(letters), scores);
  }

  private static boolean isName(String form) {
    return form.length() >= 2
        && (Character.isUpperCase(form.charAt(0)) || Character.isTitleCase(form.charAt(0)))
        && !has(form.substring(1), Character::isUpperCase);
  }

  private static boolean has(String form, java.util.function.IntPredicate kind) {
    return form.chars().anyMatch(kind);
  }

  /** Sums of weights over features. */
  private record Sums(CrfModel model) {
    double[] labels(long... spellings) {
      return sum(new double[model.labels().length], spellings);
    }

    double[] pairs(long... spellings) {
      return sum(new double[model.labels().length * model.labels().length], spellings);
    }

    private double[] sum(double[] scores, long... spellings) {
      for (long spelling : spellings) {
        model.add(spelling, scores);
      }
      return scores;
    }
  }

  /** The word in lower case where the model knows it so: all that CoreNLP asks for. */
  private static Set<String> known(String word, CrfModel model) {
    String lower = word.toLowerCase(Locale.ROOT);
    return model.hasLowerCase(lower) ? Set.of(lower) : Set.of();
  }
}
