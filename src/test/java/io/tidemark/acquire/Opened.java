package io.tidemark.acquire;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.tidemark.article.RawDocument;
import io.tidemark.article.Rejected;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** What paths hold, or what {@code -} does where it reads given bytes. */
record Opened(List<Acquired> all) {
  static Opened paths(Path... paths) {
    List<String> names = Stream.of(paths).map(Path::toString).toList();
    try (Stream<Acquired> documents = Sources.open(names, InputStream.nullInputStream())) {
      return new Opened(documents.toList());
    }
  }

  static Opened stdin(byte[] bytes) {
    try (Stream<Acquired> documents = Sources.open(List.of("-"), new ByteArrayInputStream(bytes))) {
      return new Opened(documents.toList());
    }
  }

  static Opened stdin(String text) {
    return stdin(text.getBytes(UTF_8));
  }

  List<RawDocument> documents() {
    return all.stream()
        .flatMap(one -> one instanceof Acquired.Found found ? Stream.of(found.document()) : null)
        .toList();
  }

  RawDocument document(int number) {
    return documents().get(number);
  }

  List<String> sources() {
    return documents().stream().map(RawDocument::source).toList();
  }

  List<String> texts() {
    return documents().stream().map(Opened::text).toList();
  }

  static String text(RawDocument document) {
    return new String(document.bytes(), UTF_8);
  }

  List<Rejected> rejected() {
    return all.stream()
        .flatMap(one -> one instanceof Acquired.Failed failed ? Stream.of(failed.reason()) : null)
        .toList();
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }
}
