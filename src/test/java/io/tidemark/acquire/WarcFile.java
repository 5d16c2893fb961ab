package io.tidemark.acquire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/** Writes a web archive into memory. */
final class WarcFile {
  static final Instant VISITED = Instant.parse("2024-07-16T10:00:00Z");

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final WarcWriter writer;

  private WarcFile(WarcCompression compression) throws IOException {
    writer = new WarcWriter(Channels.newChannel(bytes), compression);
    write(new Warcinfo.Builder().fields(Map.of("software", List.of("a test"))).build());
  }

  static WarcFile plain() throws IOException {
    return new WarcFile(WarcCompression.NONE);
  }

  static WarcFile packed() throws IOException {
    return new WarcFile(WarcCompression.GZIP);
  }

  WarcFile write(WarcRecord record) throws IOException {
    writer.write(record);
    return this;
  }

  WarcFile page(String address, String html) throws IOException {
    return response(
        address, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n", html.getBytes(UTF_8));
  }

  /** The head is taken as it stands, but for the blank line behind it. */
  WarcFile response(String address, String head, byte[] body) throws IOException {
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    message.writeBytes((head + "\r\n").getBytes(UTF_8));
    message.writeBytes(body);
    return write(
        new WarcResponse.Builder(address)
            .date(VISITED)
            .body(MediaType.HTTP_RESPONSE, message.toByteArray())
            .build());
  }

  WarcFile resource(String address, String type, String text) throws IOException {
    return write(
        new WarcResource.Builder(java.net.URI.create(address))
            .date(VISITED)
            .body(MediaType.parse(type), text.getBytes(UTF_8))
            .build());
  }

  WarcFile revisit(String address) throws IOException {
    return write(
        new WarcRevisit.Builder(
                java.net.URI.create(address), WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1)
            .date(VISITED)
            .build());
  }

  int size() {
    return bytes.size();
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }
}
