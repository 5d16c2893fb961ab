package io.tidemark.tag.text.pos;

import java.util.Arrays;

/**
 * What the training text tells of a word; many words share an entry.
 *
 * @param isRare seen less than five times: then its letters and neighbours tell more
 * @param first the name of its most frequent tag; {@link #NO_TAG} for a word that was not seen
 * @param tags the tags it can have, by number
 */
@SuppressWarnings("ArrayRecordComponent") // shared, never written to, never compared
public record LexiconEntry(boolean isRare, String first, byte[] tags) {
  /** What the model was shown in place of a tag. */
  public static final String NO_TAG = "0";

  static LexiconEntry[] parse(String[] lines) {
    return Arrays.stream(lines).map(LexiconEntry::parse).toArray(LexiconEntry[]::new);
  }

  private static LexiconEntry parse(String line) {
    String[] parts = line.split(" ", -1);
    byte[] tags = new byte[parts.length - 2];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = Byte.parseByte(parts[i + 2]);
    }
    return new LexiconEntry(Boolean.parseBoolean(parts[0]), parts[1], tags);
  }

  static String[] print(LexiconEntry[] entries) {
    return Arrays.stream(entries).map(LexiconEntry::print).toArray(String[]::new);
  }

  /** The entry as a line: equal entries give equal lines. */
  public String print() {
    StringBuilder line = new StringBuilder().append(isRare).append(' ').append(first);
    for (byte tag : tags) {
      line.append(' ').append(tag);
    }
    return line.toString();
  }
}
