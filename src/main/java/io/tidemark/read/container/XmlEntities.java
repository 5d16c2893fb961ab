package io.tidemark.read.container;

import java.nio.charset.StandardCharsets;

/**
 * Watches XML go by for a declaration of entities. No document needs them; those that swell ("a
 * billion laughs") and those that name files elsewhere are made of them. UTF-16 is seen through by
 * skipping zero bytes.
 */
public final class XmlEntities {
  private static final byte[] DECLARATION = "<!ENTITY".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] SYSTEM = "SYSTEM".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] PUBLIC = "PUBLIC".getBytes(StandardCharsets.US_ASCII);
  private static final int LONGEST_NAME = 200;

  private int matched;
  private boolean external;

  /**
   * Why {@code xml} is refused: it declares entities. Null where it does not.
   *
   * @param name of the document, for the reason
   */
  public static @org.jspecify.annotations.Nullable String refusal(byte[] xml, String name) {
    XmlEntities entities = new XmlEntities();
    return entities.declaredIn(xml, xml.length) ? entities.reason(name) : null;
  }

  /** Whether a declaration ends in the next {@code length} bytes. */
  boolean declaredIn(byte[] chunk, int length) {
    for (int i = 0; i < length; i++) {
      if (chunk[i] == 0) {
        continue;
      }
      if (chunk[i] == DECLARATION[matched]) {
        matched++;
      } else {
        matched = chunk[i] == DECLARATION[0] ? 1 : 0;
      }
      if (matched == DECLARATION.length) {
        external = isExternal(chunk, i + 1, length);
        return true;
      }
    }
    return false;
  }

  private static boolean isExternal(byte[] chunk, int from, int length) {
    StringBuilder declaration = new StringBuilder();
    for (int i = from; i < Math.min(length, from + LONGEST_NAME) && chunk[i] != '>'; i++) {
      if (chunk[i] != 0) {
        declaration.append((char) (chunk[i] & 0xff));
      }
    }
    String told = declaration.toString();
    return told.contains(new String(SYSTEM, StandardCharsets.US_ASCII))
        || told.contains(new String(PUBLIC, StandardCharsets.US_ASCII));
  }

  String reason(String name) {
    return external
        ? name + " names an external entity: XML may fetch nothing from elsewhere"
        : name + " declares XML entities, as an entity bomb does";
  }
}
