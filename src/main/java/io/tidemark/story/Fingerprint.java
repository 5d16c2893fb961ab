package io.tidemark.story;

import io.tidemark.article.Article;
import io.tidemark.article.Published;
import java.nio.ByteBuffer;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an article to find its copies and versions: hashes of the runs of five words of
 * its text and of its beginning, of its numbers and of the words of its title, and when and where
 * it was published. At most 5 kilobytes; {@link Likeness} compares them.
 */
public final class Fingerprint {
  /** How many {@link #keys} there are. */
  static final int KEYS = MinHash.TEXT.bands + MinHash.HEAD.bands + 2;

  /** Most runs that are kept of a text. */
  static final int KEPT = 1024;

  /** Where it is not known when an article was published, it counts as later than all others. */
  static final long UNDATED = Long.MAX_VALUE;

  /** A body with fewer words is told apart by its title too: many teasers share one stub. */
  private static final int STUB = 20;

  private static final int HEAD_WORDS = 30;
  private static final int NUMBERS_KEPT = 64;
  private static final int TITLE_WORDS_KEPT = 16;

  final Sketch text;
  final Sketch head;
  final Sketch numbers;
  final Sketch title;

  private final long story;
  private final long time;
  private final long address;
  private final long heading;
  private final int words;
  private final long[] keys;

  private Fingerprint(Article article) {
    long[] titleWords = Shingles.words(article.title());
    String whole = Dateline.cut(article.body());
    long[] all = Shingles.words(whole);
    if (all.length < STUB) {
      whole = article.title() + "\n" + article.body();
      all = Shingles.words(whole);
    }
    long[] shingles = Shingles.of(all);
    long[] start = Shingles.of(Arrays.copyOf(all, Math.min(all.length, HEAD_WORDS)));
    text = Sketch.of(shingles, KEPT);
    head = Sketch.of(start, HEAD_WORDS);
    numbers = Sketch.of(Shingles.numbers(whole), NUMBERS_KEPT);
    title = Sketch.of(titleWords, TITLE_WORDS_KEPT);
    story = Shingles.hash(all, 0, all.length);
    time = time(article.published());
    address = Source.address(article.url());
    heading = Source.heading(article.publisher(), titleWords);
    words = all.length;
    keys = new long[KEYS];
    MinHash.TEXT.keys(shingles, keys, 0);
    MinHash.HEAD.keys(start, keys, MinHash.TEXT.bands);
    keys[KEYS - 2] = address == 0 ? story : address;
    keys[KEYS - 1] = heading == 0 ? story : heading;
  }

  private Fingerprint(ByteBuffer in) {
    story = in.getLong();
    time = in.getLong();
    address = in.getLong();
    heading = in.getLong();
    words = in.getInt();
    text = Sketch.read(in);
    head = Sketch.read(in);
    numbers = Sketch.read(in);
    title = Sketch.read(in);
    keys = new long[0];
  }

  /** The fingerprint of the article's body, and of its title where the body is a stub. */
  public static Fingerprint of(Article article) {
    return new Fingerprint(article);
  }

  /** Reads what {@link #bytes} wrote: all but the keys. */
  public static Fingerprint read(byte[] bytes) {
    return new Fingerprint(ByteBuffer.wrap(bytes));
  }

  /** All but the keys, to be kept. */
  public byte[] bytes() {
    int size = 4 * Long.BYTES + Integer.BYTES;
    size += text.bytes() + head.bytes() + numbers.bytes() + title.bytes();
    ByteBuffer out = ByteBuffer.allocate(size);
    out.putLong(story).putLong(time).putLong(address).putLong(heading).putInt(words);
    text.write(out);
    head.write(out);
    numbers.write(out);
    title.write(out);
    return out.array();
  }

  /** The id of the story that this text opens where it is no copy: a hash of its words. */
  public long story() {
    return story;
  }

  /** Keys under which copies and versions of this text are looked for. */
  public long[] keys() {
    return keys.clone();
  }

  /**
   * When it was published, in milliseconds since 1970. A bare day counts as its end, so that a copy
   * told to the minute on that day is taken as earlier.
   */
  public long time() {
    return time;
  }

  /** Words of the text. */
  public int words() {
    return words;
  }

  boolean isStub() {
    return words < 2 * STUB;
  }

  boolean hasAddressOf(Fingerprint other) {
    return address != 0 && address == other.address;
  }

  boolean hasHeadingOf(Fingerprint other) {
    return heading != 0 && heading == other.heading;
  }

  private static long time(@Nullable Published published) {
    return switch (published) {
      case null -> UNDATED;
      case Published.At at -> at.time().toInstant().toEpochMilli();
      case Published.On on ->
          on.day().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli() - 1;
    };
  }
}
