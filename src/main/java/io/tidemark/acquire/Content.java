package io.tidemark.acquire;

import io.tidemark.article.RawDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.Iterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The documents of one file or stream. */
interface Content extends Iterator<Acquired>, AutoCloseable {
  @Override
  void close();

  /** Opens {@code location}; what goes wrong becomes its only document. */
  static Content of(Location location) {
    InputStream stream = null;
    try {
      Instant changed = null;
      switch (location) {
        case Location.Missing(String source, String reason) -> {
          return new OneDocument(Acquired.Failed.at(source, reason));
        }
        case Location.InStream in -> stream = in.stream();
        case Location.InFile file -> {
          stream = Files.newInputStream(file.path());
          changed = Files.getLastModifiedTime(file.path()).toInstant();
        }
      }
      InputStream plain = FirstBytes.unwrap(stream);
      if (FirstBytes.areJsonLines(plain) || namedJsonLines(location.source())) {
        return new JsonLines(location.source(), plain, changed);
      }
      try (plain) {
        return new OneDocument(whole(location.source(), plain, changed));
      }
    } catch (IOException e) {
      closeQuietly(stream);
      return new OneDocument(Acquired.Failed.at(location.source(), reason(e)));
    }
  }

  private static Acquired whole(String source, InputStream in, @Nullable Instant changed)
      throws IOException {
    byte[] bytes = in.readNBytes(Limits.DOCUMENT_BYTES + 1);
    return bytes.length > Limits.DOCUMENT_BYTES
        ? Acquired.Failed.at(source, Limits.TOO_LARGE)
        : new Acquired.Found(RawDocument.of(source, bytes, changed));
  }

  private static boolean namedJsonLines(String source) {
    String name = source.toLowerCase(Locale.ROOT);
    name = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    return name.endsWith(".jsonl") || name.endsWith(".ndjson");
  }

  /** One line on why a file could not be read. */
  static String reason(IOException e) {
    return switch (e) {
      case AccessDeniedException denied -> "no right to read this file";
      case NoSuchFileException gone -> "no such file";
      case java.io.EOFException end -> "the compressed file ends early";
      case java.util.zip.ZipException zip -> "not valid gzip: " + zip.getMessage();
      default -> "could not be read: " + e.getMessage();
    };
  }

  private static void closeQuietly(@Nullable InputStream stream) {
    try {
      if (stream != null) {
        stream.close();
      }
    } catch (IOException e) {
      // The reason why it could not be read is already told.
    }
  }
}
