package io.tidemark.crawl.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/**
 * An answer as it was received.
 *
 * @param at when it was asked for
 * @param from the network address that answered
 * @param request as it was sent
 * @param headBytes as they were received, up to and with the empty line
 */
@SuppressWarnings("ArrayRecordComponent") // compared by no one, and too large to copy
public record Answer(
    Instant at, InetAddress from, byte[] request, Head head, byte[] headBytes, Body body)
    implements Fetched {

  /** The content cannot be had from the body; the message says why. */
  public static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    Unreadable(String reason) {
      super(reason);
    }
  }

  /**
   * The content, unpacked.
   *
   * @param limit how many bytes it may have at most; what is cut off by the body's own limit is as
   *     long as it is
   * @throws Unreadable where it has more, or is not packed as the head says
   */
  public byte[] content(int limit) throws Unreadable {
    byte[] content = body.entity();
    List<String> codings =
        head.all("content-encoding").stream()
            .flatMap(list -> List.of(list.split(",")).stream())
            .map(coding -> coding.strip().toLowerCase(Locale.ROOT))
            .filter(coding -> !coding.isEmpty() && !coding.equals("identity"))
            .toList();
    for (String coding : codings.reversed()) {
      content = unpacked(coding, content, limit);
    }
    return content;
  }

  private byte[] unpacked(String coding, byte[] packed, int limit) throws Unreadable {
    try (InputStream in = open(coding, packed)) {
      byte[] content = in.readNBytes(limit + 1);
      if (content.length > limit) {
        throw new Unreadable("its content unpacks to more than " + limit + " bytes");
      }
      return content;
    } catch (IOException e) {
      throw new Unreadable(
          "its content is not packed as " + coding + ", as its head says: " + e.getMessage());
    }
  }

  private static InputStream open(String coding, byte[] packed) throws IOException, Unreadable {
    InputStream in = new ByteArrayInputStream(packed);
    return switch (coding) {
      case "gzip", "x-gzip" -> new GZIPInputStream(in);
      case "deflate" -> new InflaterInputStream(in);
      default ->
          throw new Unreadable("its content is packed as " + coding + ", which was not asked for");
    };
  }
}
