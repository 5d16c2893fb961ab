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
 * @param mediaType the type its container told, or null where only the content can tell
 * @param fetched when it was fetched or the file was last changed, if known
 */
@SuppressWarnings("ArrayRecordComponent") // compared by no one, and too large to copy
public record RawDocument(
    String source, byte[] bytes, @Nullable String mediaType, @Nullable Instant fetched) {
  /** The type of a document that is one line of a JSON Lines file. */
  public static final String JSON_LINE = "application/x-ndjson-line";

  public RawDocument {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(bytes, "bytes");
  }
}
