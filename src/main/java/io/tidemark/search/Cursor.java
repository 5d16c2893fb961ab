package io.tidemark.search;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32C;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;

/**
 * Where a page ended, so that the next one begins there whatever has reached the index since.
 *
 * @param question hash of query, bounds and order, for which alone it is good
 * @param view version of the index that the page was read from
 * @param known the newest article of that view reached the index then, in milliseconds since 1970
 * @param shown how many hits there were up to here
 * @param score of the last hit
 * @param day of the last hit, as its column is sorted
 * @param time of the last hit, as its column is sorted
 * @param key names the last hit's version of its article
 */
record Cursor(
    int question, long view, long known, int shown, float score, long day, long time, String key) {
  private static final byte FORMAT = 1;

  /** The hash of what is asked. */
  static int question(Selection selection, Order order) {
    CRC32C hash = new CRC32C();
    String asked =
        String.join(
            "\u0000",
            selection.query().strip(),
            String.valueOf(selection.from()),
            String.valueOf(selection.to()),
            String.valueOf(selection.zone()),
            String.valueOf(selection.asOf()),
            order.name());
    hash.update(asked.getBytes(StandardCharsets.UTF_8));
    return (int) hash.getValue();
  }

  /**
   * Reads a cursor.
   *
   * @throws CursorException where it is none, or belongs to another question
   */
  static Cursor read(String text, int question) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text.strip()));
      byte format = bytes.get();
      int sum = bytes.getInt();
      if (format != FORMAT || sum != sum(bytes.slice())) {
        throw none();
      }
      Cursor cursor =
          new Cursor(
              bytes.getInt(),
              bytes.getLong(),
              bytes.getLong(),
              bytes.getInt(),
              bytes.getFloat(),
              bytes.getLong(),
              bytes.getLong(),
              StandardCharsets.UTF_8.decode(bytes).toString());
      if (cursor.question() != question) {
        throw new CursorException(
            "this cursor belongs to another query; it is good only with the query, the days, the"
                + " zone and the order that it was given with");
      }
      return cursor;
    } catch (IllegalArgumentException | BufferUnderflowException e) {
      throw none();
    }
  }

  private static CursorException none() {
    return new CursorException(
        "this is no cursor, or not all of it; give the one below the page before as it stands");
  }

  /** As it is handed out: letters, digits, hyphens and underscores. */
  String text() {
    byte[] name = key.getBytes(StandardCharsets.UTF_8);
    ByteBuffer rest = ByteBuffer.allocate(3 * Integer.BYTES + 4 * Long.BYTES + name.length);
    rest.putInt(question).putLong(view).putLong(known).putInt(shown);
    rest.putFloat(score).putLong(day).putLong(time).put(name).flip();
    ByteBuffer all = ByteBuffer.allocate(1 + Integer.BYTES + rest.limit());
    all.put(FORMAT).putInt(sum(rest.duplicate())).put(rest);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(all.array());
  }

  private static int sum(ByteBuffer bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes);
    return (int) sum.getValue();
  }

  /** The last hit as Lucene's {@code searchAfter} takes it. */
  FieldDoc last(Order order) {
    return new FieldDoc(
        Integer.MAX_VALUE,
        score,
        order == Order.RELEVANCE
            ? new Object[] {score, day, time, new BytesRef(key)}
            : new Object[] {day, time, score, new BytesRef(key)});
  }
}
