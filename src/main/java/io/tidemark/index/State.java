package io.tidemark.index;

import java.time.Instant;
import java.util.List;

/**
 * What the index holds of one version of an article.
 *
 * @param id of the article
 * @param document the source of the document that it was read from
 * @param content hash of what it says
 * @param bytes hash of that document
 * @param mark of what it was tagged with
 * @param article id of the article's first version
 * @param key its own name
 * @param known when it reached the index
 * @param until when another took its place, in milliseconds since 1970; {@link Fields#OPEN} for the
 *     newest
 */
record State(
    String id,
    String document,
    String content,
    String bytes,
    String mark,
    String article,
    String key,
    Instant known,
    long until,
    End end) {
  /** How a version's time ended. */
  enum End {
    /** It has not: this is the newest. */
    NONE,
    /** A newer one came from another document; should its own come again, nothing has changed. */
    FOLLOWED,
    /** Its document no longer holds it; should it come again, it is news. */
    GONE,
    /** The same text got other tags. */
    RETAGGED;

    // Indexes hold places in this list: what is new goes at the end.
    private static final List<End> CODES = List.of(NONE, FOLLOWED, GONE, RETAGGED);

    int code() {
      return CODES.indexOf(this);
    }

    static End of(long code) {
      return CODES.get((int) code);
    }
  }

  /** A version that begins now. */
  static State open(Entry entry, String mark, String article, Instant known) {
    String id = entry.tagged().article().id();
    String content = ContentHash.of(entry.tagged().article());
    String key = id + "\u0000" + content + "\u0000" + known.toEpochMilli();
    Origin origin = entry.origin();
    return new State(
        id,
        origin.document(),
        content,
        origin.bytesHash(),
        mark,
        article,
        key,
        known,
        Fields.OPEN,
        End.NONE);
  }

  State ended(Instant when, End how) {
    return new State(
        id, document, content, bytes, mark, article, key, known, when.toEpochMilli(), how);
  }

  /** The same version, read or tagged anew. */
  State renewed(Entry entry, String newMark) {
    Origin origin = entry.origin();
    String newContent = ContentHash.of(entry.tagged().article());
    return new State(
        id,
        origin.document(),
        newContent,
        origin.bytesHash(),
        newMark,
        article,
        key,
        known,
        until,
        end);
  }

  boolean isNewest() {
    return end == End.NONE;
  }
}
