package io.tidemark.acquire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;

/**
 * What stands before the body of a response.
 *
 * @param length of the head in bytes, with the blank line behind it
 * @param contentType the field of that name, as it stands there, or null
 * @param transferEncoding the field of that name in small letters; empty where there is none
 * @param contentEncoding the field of that name in small letters; empty where there is none
 */
record HttpHead(
    int status,
    int length,
    @Nullable String contentType,
    String transferEncoding,
    String contentEncoding) {

  /** The head that {@code start} begins with, or null where it begins with none. */
  static @Nullable HttpHead of(byte[] start) {
    int length = length(start);
    if (length < 0) {
      return null;
    }
    try {
      HttpResponse response =
          HttpResponse.parseWithoutBody(
              Channels.newChannel(new ByteArrayInputStream(start, 0, length)),
              Channels.newChannel(OutputStream.nullOutputStream()));
      return new HttpHead(
          response.status(),
          length,
          response.headers().first("Content-Type").filter(type -> !type.isBlank()).orElse(null),
          small(response.headers().first("Transfer-Encoding")),
          small(response.headers().first("Content-Encoding")));
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  /** The media type without its parameters, in small letters; empty where none is told. */
  String type() {
    String type = contentType == null ? "" : contentType;
    return type.replaceFirst("[;,].*", "").strip().toLowerCase(Locale.ROOT);
  }

  private static String small(Optional<String> field) {
    return field.orElse("").strip().toLowerCase(Locale.ROOT);
  }

  /** Where the first blank line ends, or -1. */
  private static int length(byte[] start) {
    for (int i = 0; i < start.length; i++) {
      if (start[i] == '\n') {
        if (i + 1 < start.length && start[i + 1] == '\n') {
          return i + 2;
        }
        if (i + 2 < start.length && start[i + 1] == '\r' && start[i + 2] == '\n') {
          return i + 3;
        }
      }
    }
    return -1;
  }
}
