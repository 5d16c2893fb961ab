package io.tidemark.tag.text.pos;

import io.tidemark.tag.text.feature.Spelling;
import java.util.List;

/** The kinds of features, in the order in which CoreNLP's model numbers them. */
public final class Template {
  /**
   * What CoreNLP calls the kinds: those of every word, then those of rare words only.
   *
   * <p>{@code [Extractor(-1,word), …]}: a model with another list is not one that we can read.
   */
  public static final List<String> KINDS =
      List.of(
          "Extractor(-1,word)",
          "Extractor(0,word)",
          "Extractor(1,word)",
          "ExtractorContinuousTagConj(-2 ... -1)",
          "Extractor(-1,tag)",
          "ExtractorWordShapeClassifier(-1,chris2)",
          "ExtractorWordShapeClassifier(0,chris2)",
          "ExtractorWordShapeClassifier(1,chris2)",
          "ExtractorDistsim(-1,word)",
          "ExtractorDistsim(0,word)",
          "ExtractorDistsim(1,word)",
          "ExtractorDistsimConjunction(-1,1)",
          "ExtractorUCase()",
          "ExtractorCNumber()",
          "ExtractorDash()",
          "ExtractorLetterDigitDash()",
          "CompanyNameDetector()",
          "ExtractorAllCapitalized()",
          "ExtractorUpperDigitDash()",
          "ExtractorStartSentenceCap()",
          "ExtractorMidSentenceCapC()",
          "ExtractorMidSentenceCap()",
          "ExtractorWordPref(len1,w0)",
          "ExtractorWordPref(len2,w0)",
          "ExtractorWordPref(len3,w0)",
          "ExtractorWordPref(len4,w0)",
          "ExtractorWordPref(len5,w0)",
          "ExtractorWordPref(len6,w0)",
          "ExtractorWordPref(len7,w0)",
          "ExtractorWordPref(len8,w0)",
          "ExtractorWordPref(len9,w0)",
          "ExtractorWordPref(len10,w0)",
          "ExtractorWordSuff(len1,w0)",
          "ExtractorWordSuff(len2,w0)",
          "ExtractorWordSuff(len3,w0)",
          "ExtractorWordSuff(len4,w0)",
          "ExtractorWordSuff(len5,w0)",
          "ExtractorWordSuff(len6,w0)",
          "ExtractorWordSuff(len7,w0)",
          "ExtractorWordSuff(len8,w0)",
          "ExtractorWordSuff(len9,w0)",
          "ExtractorWordSuff(len10,w0)",
          "ExtractorWordShapeClassifier(0,chris4)",
          "ExtractorNonAlphanumeric()");

  static final int LONGEST_AFFIX = 10;
  static final Spelling WORD_BEFORE = kind(0);
  static final Spelling WORD = kind(1);
  static final Spelling WORD_BEHIND = kind(2);
  static final Spelling TWO_TAGS_BEFORE = kind(3);
  static final Spelling TAG_BEFORE = kind(4);
  static final Spelling SHAPE_BEFORE = kind(5);
  static final Spelling SHAPE = kind(6);
  static final Spelling SHAPE_BEHIND = kind(7);
  static final Spelling CLUSTER_BEFORE = kind(8);
  static final Spelling CLUSTER = kind(9);
  static final Spelling CLUSTER_BEHIND = kind(10);
  static final Spelling CLUSTERS = kind(11);
  static final Spelling HAS_CAPITAL = kind(12);
  static final Spelling HAS_DIGIT = kind(13);
  static final Spelling HAS_DASH = kind(14);
  static final Spelling HAS_LETTER_DIGIT_DASH = kind(15);
  static final Spelling IN_COMPANY = kind(16);
  static final Spelling ALL_CAPITALS = kind(17);
  static final Spelling HAS_CAPITAL_DIGIT_DASH = kind(18);
  static final Spelling STARTS_AS = kind(19);
  static final Spelling WITHIN_AS = kind(20);

  /** CoreNLP names it "mid sentence", yet sets it at the start of one only. */
  static final Spelling STARTS_CAPITAL = kind(21);

  static final Spelling FINE_SHAPE = kind(42);
  static final Spelling ALL_MARKS = kind(43);

  private Template() {}

  /** What stands behind the value in the spelling of a feature of the kind {@code number}. */
  public static String name(int number) {
    return "|" + number;
  }

  private static Spelling kind(int number) {
    return Spelling.of(name(number));
  }

  /** The kind of the first {@code length} letters. */
  static Spelling prefix(int length) {
    return kind(21 + length);
  }

  /** The kind of the last {@code length} letters. */
  static Spelling suffix(int length) {
    return kind(31 + length);
  }
}
