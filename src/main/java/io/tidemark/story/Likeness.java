package io.tidemark.story;

import java.time.Duration;

/**
 * Whether two texts are copies, or versions of one article.
 *
 * <p>Copies are texts whose runs of five words are the same for the most part, or of which one is
 * the other cut short. Versions stand at the same address, or under the same title in the same
 * house within a week, and one keeps at least half of the other.
 *
 * <p>Neither are two texts that fill one mould: whose numbers are for the most part others, as in a
 * daily report on a market; or that have no word of their titles and beginnings in common, as two
 * notes that share but a disclaimer.
 */
public final class Likeness {
  /** From this Jaccard similarity of their runs on, two texts are copies. */
  public static final double COPY = 0.7;

  /** From this part of a text on that another holds, which begins alike, it is that one cut. */
  public static final double CUT = 0.95;

  /** From this part of a text on that another of the same article holds, they are versions. */
  public static final double VERSION = 0.5;

  /** Fewer runs tell nothing of being cut. */
  private static final int FEWEST_RUNS = 20;

  /** A smaller part of a text is an item that a round-up begins with. */
  private static final double SMALLEST_CUT = 0.1;

  private static final double HEADS_ALIKE = 0.5;
  private static final int FEWEST_NUMBERS = 3;
  private static final int FEWEST_HEAD_RUNS = 20;
  private static final double NEARLY_THE_SAME = 0.95;
  private static final long STUB_DAYS = 3;
  private static final long VERSION_DAYS = 7;
  private static final long DAY = Duration.ofDays(1).toMillis();

  private Likeness() {}

  /**
   * How near two copies are: their Jaccard similarity, or what the whole holds of the cut one.
   *
   * @return 0 where they are no copies
   */
  public static double ofCopies(Fingerprint a, Fingerprint b) {
    Sketch.Overlap text = a.text.with(b.text);
    double near = text.jaccard();
    if (near < COPY) {
      near = isCut(a, b, text) ? text.containment() : 0;
    }
    if (near == 0 || fillOneMould(a, b, near)) {
      return 0;
    }
    return (a.isStub() || b.isStub()) && daysBetween(a, b) > STUB_DAYS ? 0 : near;
  }

  /** Whether they are versions of one article. */
  public static boolean isVersion(Fingerprint a, Fingerprint b) {
    boolean samePlace =
        a.hasAddressOf(b) || (a.hasHeadingOf(b) && daysBetween(a, b) <= VERSION_DAYS);
    if (!samePlace) {
      return false;
    }
    double kept = a.text.with(b.text).containment();
    return kept >= VERSION && !fillOneMould(a, b, kept);
  }

  /**
   * Of two versions, whether {@code a} is the older: it was published earlier, or is the shorter
   * one where the same time is told. At one address the one that came last is the newer then.
   */
  static boolean comesBefore(Fingerprint a, Fingerprint b) {
    return a.time() != b.time() ? a.time() < b.time() : a.words() < b.words() && !a.hasAddressOf(b);
  }

  private static boolean isCut(Fingerprint a, Fingerprint b, Sketch.Overlap text) {
    return text.smaller() >= FEWEST_RUNS
        && text.smaller() >= SMALLEST_CUT * Math.max(text.left(), text.right())
        && text.containment() >= CUT
        && a.head.with(b.head).containment() >= HEADS_ALIKE;
  }

  private static boolean fillOneMould(Fingerprint a, Fingerprint b, double near) {
    Sketch.Overlap numbers = a.numbers.with(b.numbers);
    if (numbers.smaller() >= FEWEST_NUMBERS
        && numbers.both() * 2 < numbers.smaller()
        && !isUpdateOfTheDay(a, b)) {
      return true;
    }
    return near < NEARLY_THE_SAME
        && Math.min(a.head.size(), b.head.size()) >= FEWEST_HEAD_RUNS
        && a.head.with(b.text).both() == 0
        && b.head.with(a.text).both() == 0
        && a.title.with(b.title).both() == 0;
  }

  /** What one house prints under one title on one day may bring its prices up to date. */
  private static boolean isUpdateOfTheDay(Fingerprint a, Fingerprint b) {
    return a.hasHeadingOf(b) && a.time() != Fingerprint.UNDATED && daysBetween(a, b) == 0;
  }

  /** 0 where one of the two has no date. */
  private static long daysBetween(Fingerprint a, Fingerprint b) {
    return a.time() == Fingerprint.UNDATED || b.time() == Fingerprint.UNDATED
        ? 0
        : Math.abs(Math.floorDiv(a.time(), DAY) - Math.floorDiv(b.time(), DAY));
  }
}
