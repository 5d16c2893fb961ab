package io.tidemark.acquire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;

/**
 * The body of a response, without chunks and content encoding. Its length is that of the record,
 * whatever the response says, since some archives keep bodies decoded under their old heads. A body
 * that is cut off is decoded as far as it goes, as a browser does.
 */
final class HttpBody {
  private static final Set<String> PLAIN = Set.of("", "identity", "none", "utf-8");

  private HttpBody() {}

  /**
   * @param message the head and what stands behind it
   * @throws IOException where nothing of it can be decoded
   */
  static byte[] decoded(HttpHead head, byte[] message) throws IOException {
    byte[] body = Arrays.copyOfRange(message, head.length(), message.length);
    if (head.transferEncoding().contains("chunked")) {
      body = withoutChunks(body);
    }
    if (PLAIN.contains(head.contentEncoding()) || body.length == 0) {
      return body;
    }
    byte @Nullable [] unpacked = null;
    IOException fault = null;
    try {
      unpacked = unpacked(head.contentEncoding(), body);
    } catch (IOException e) {
      fault = e;
    }
    if (unpacked != null && unpacked.length > 0) {
      return unpacked;
    }
    if (isMarkup(body)) {
      return body;
    }
    throw fault != null ? fault : new IOException("nothing is in it");
  }

  private static byte[] withoutChunks(byte[] body) throws IOException {
    byte[] head =
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    InputStream message =
        new java.io.SequenceInputStream(
            new ByteArrayInputStream(head), new ByteArrayInputStream(body));
    return asFarAsItGoes(HttpResponse.parse(Channels.newChannel(message)).body().stream());
  }

  private static byte[] unpacked(String encoding, byte[] body) throws IOException {
    HttpResponse response =
        new HttpResponse.Builder(200, "OK")
            .addHeader("Content-Encoding", encoding)
            .body(MediaType.OCTET_STREAM, body)
            .build();
    return asFarAsItGoes(response.bodyDecoded().stream());
  }

  private static byte[] asFarAsItGoes(InputStream in) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    byte[] buffer = new byte[1 << 14];
    try {
      int read = in.read(buffer);
      while (read >= 0 && bytes.size() <= Limits.DOCUMENT_BYTES) {
        bytes.write(buffer, 0, read);
        read = in.read(buffer);
      }
    } catch (IOException | RuntimeException e) {
      if (bytes.size() == 0) {
        throw new IOException(Fault.message(e), e);
      }
    }
    return bytes.toByteArray();
  }

  /** Whether a body was put into the archive decoded, under a head that says otherwise. */
  private static boolean isMarkup(byte[] body) {
    int i = 0;
    while (i < body.length && body[i] >= 0 && body[i] <= ' ') {
      i++;
    }
    return i < body.length && body[i] == '<';
  }
}
