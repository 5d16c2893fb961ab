package io.tidemark.index;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which story an article's text belongs to, and which article it is a version of.
 *
 * @param story the story's number
 * @param linked stories of other numbers that this text shows to be the same one
 * @param copy whether the story was known before
 * @param version which article of another id it is a version of, or null
 * @param text what later texts are compared with
 */
public record Placing(
    long story, Set<Long> linked, Copy copy, @Nullable Version version, Text text) {
  public Placing {
    linked = Set.copyOf(linked);
  }

  /** Whether a story was known before. */
  public enum Copy {
    FIRST,
    FURTHER
  }

  /**
   * An article of which this is a version.
   *
   * @param of its id, or that of one of its versions
   */
  public record Version(String of, Turn turn) {}

  /** Whether a version comes behind the newest one that is known, or before it. */
  public enum Turn {
    LATER,
    EARLIER
  }

  /**
   * A text, to be compared with others.
   *
   * @param time when it was published, as far as told, to tell the original: the smallest is it
   * @param words how many it has
   * @param fingerprint packed; the index does not look into it
   * @param keys under which later texts look for this one
   */
  @SuppressWarnings("ArrayRecordComponent") // handed over once and compared by no one
  public record Text(long time, int words, byte[] fingerprint, long[] keys) {}
}
