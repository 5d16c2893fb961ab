package io.tidemark.story;

import io.tidemark.article.Article;
import java.util.Arrays;
import java.util.Random;

/**
 * What is kept of a text to find its copies.
 *
 * <p>{@code bands} are 32 keys of 4 minimum hashes each: two texts with Jaccard similarity s share
 * at least one with probability 1 - (1 - s⁴)³², which is 0.9998 at 0.7 and 0.05 at 0.2 (Leskovec,
 * Rajaraman, Ullman, Mining of Massive Datasets, ch. 3.4). {@code sketch} decides: it holds all
 * shingle hashes of a text that has up to {@link #KEPT} of them and the smallest {@link #KEPT} of a
 * longer one (Broder's bottom-k sketch).
 */
public final class Fingerprint {
  /** From this Jaccard similarity of five-word shingles on, two texts are copies. */
  public static final double COPY = 0.7;

  /** Most hashes that a sketch keeps. */
  static final int KEPT = 1024;

  private static final int BANDS = 32;
  private static final int ROWS = 4;
  private static final long[] FACTORS = new Random(20240716).longs(BANDS * ROWS).toArray();

  private final long story;
  private final int[] sketch;
  private final long[] bands;

  private Fingerprint(long story, int[] sketch, long[] bands) {
    this.story = story;
    this.sketch = sketch;
    this.bands = bands;
  }

  /** The fingerprint of the article's body, and of its title where the body is a stub. */
  public static Fingerprint of(Article article) {
    long[] words = Shingles.words(article);
    long[] shingles = Shingles.of(words);
    return new Fingerprint(
        Shingles.hash(words, 0, words.length), smallest(shingles), bands(shingles));
  }

  /** A fingerprint to compare with, of which only {@link #story} and {@link #sketch} were kept. */
  public static Fingerprint kept(long story, int[] sketch) {
    return new Fingerprint(story, sketch.clone(), new long[0]);
  }

  /** The id of the story that this text opens where it is no copy: a hash of its words. */
  public long story() {
    return story;
  }

  /** Shingle hashes in rising order. */
  public int[] sketch() {
    return sketch.clone();
  }

  /** Keys under which copies of this text are looked for. */
  public long[] bands() {
    return bands.clone();
  }

  /** Jaccard similarity of the two texts' shingles, 0 to 1; within ±0.03 for texts over KEPT. */
  public double similarity(Fingerprint other) {
    boolean whole = sketch.length < KEPT && other.sketch.length < KEPT;
    int limit = whole ? Integer.MAX_VALUE : KEPT;
    int i = 0;
    int j = 0;
    int both = 0;
    int union = 0;
    while (union < limit && i < sketch.length && j < other.sketch.length) {
      int order = Integer.compare(sketch[i], other.sketch[j]);
      union++;
      if (order == 0) {
        both++;
      }
      if (order <= 0) {
        i++;
      }
      if (order >= 0) {
        j++;
      }
    }
    union = (int) Math.min(limit, (long) union + (sketch.length - i) + (other.sketch.length - j));
    return union == 0 ? 1 : (double) both / union;
  }

  private static int[] smallest(long[] shingles) {
    int[] folded = new int[shingles.length];
    for (int i = 0; i < shingles.length; i++) {
      folded[i] = (int) (shingles[i] >>> 32);
    }
    return Arrays.stream(folded).sorted().distinct().limit(KEPT).toArray();
  }

  private static long[] bands(long[] shingles) {
    long[] bands = new long[BANDS];
    for (int band = 0; band < BANDS; band++) {
      long key = band;
      for (int row = 0; row < ROWS; row++) {
        key = Shingles.mix(key * 31 + minimum(shingles, FACTORS[band * ROWS + row] | 1));
      }
      bands[band] = key;
    }
    return bands;
  }

  private static long minimum(long[] shingles, long factor) {
    long minimum = Long.MAX_VALUE;
    for (long shingle : shingles) {
      long hash = shingle * factor;
      minimum = Math.min(minimum, hash ^ (hash >>> 32));
    }
    return minimum;
  }
}
