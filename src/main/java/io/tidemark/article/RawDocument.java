package io.tidemark.article;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Bytes and where they are from, before anything is known of what they hold.
 *
 * @param source the path or address as given; a part of a container is named behind {@code #}
 *     ({@code notes.jsonl#12} is the twelfth line)
 * @param bytes the content; the array is not copied, so no stage may change it
 * @param url the address it was fetched from, or null where none is known
 * @param mediaType the type its container told, with the character set where told, or null where
 *     only the content can tell
 * @param fetched when it was fetched or the file was last changed, if known
 */
@SuppressWarnings("ArrayRecordComponent") // compared by no one, and too large to copy
public record RawDocument(
    String source,
    byte[] bytes,
    @Nullable String url,
    @Nullable String mediaType,
    @Nullable Instant fetched) {
  /** The type of a document that is one line of a JSON Lines file. */
  public static final String JSON_LINE = "application/x-ndjson-line";

  /** The type of an entry of a feed, told with the fields of a JSON line and {@code updated}. */
  public static final String FEED_ENTRY = "application/x-feed-entry+json";

  /** The type of a mail, as a mailbox tells it. */
  public static final String MAIL = "message/rfc822";

  public RawDocument {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(bytes, "bytes");
  }

  /** Bytes of which only the content can tell more. */
  public static RawDocument of(String source, byte[] bytes, @Nullable Instant fetched) {
    return new RawDocument(source, bytes, null, null, fetched);
  }

  /**
   * Whether it is known by its number in a container, such as a line of JSON Lines or a message of
   * a mailbox: another document may have that number once something was put before it.
   */
  public boolean isNumbered() {
    return source.matches("(?s).*#\\d+");
  }
}
