package io.tidemark.crawl;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.Warcinfo;

/** What the WARC files of a folder hold, as jwarc reads them. */
public final class Warcs {
  private Warcs() {}

  /**
   * A record.
   *
   * @param text of a response its content, unpacked; of all others the block
   */
  public record Entry(String type, String url, String truncated, String text) {}

  /** The files, sorted; those that are still open among them. */
  public static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().contains(".warc.gz")).sorted().toList();
    }
  }

  public static List<Entry> entries(Path folder) throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (Path file : files(folder)) {
      try (WarcReader reader = new WarcReader(file)) {
        for (WarcRecord record : reader) {
          entries.add(entry(record));
        }
      }
    }
    return entries;
  }

  /** The addresses of all records of a type, in their order. */
  public static List<String> urls(Path folder, String type) throws IOException {
    return entries(folder).stream()
        .filter(entry -> entry.type().equals(type))
        .map(Entry::url)
        .toList();
  }

  private static Entry entry(WarcRecord record) throws IOException {
    String truncated = record.truncated().toString();
    return switch (record) {
      case WarcResponse response ->
          new Entry(
              record.type(),
              response.target(),
              truncated,
              asFarAsItGoes(response.http().bodyDecoded().stream()));
      case WarcRequest request ->
          new Entry(record.type(), request.target(), truncated, block(record));
      case WarcRevisit revisit ->
          new Entry(record.type(), revisit.target(), truncated, block(record));
      case Warcinfo info -> new Entry(record.type(), "", truncated, block(record));
      default -> throw new AssertionError(record.type());
    };
  }

  private static String asFarAsItGoes(InputStream in) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      in.transferTo(bytes);
    } catch (EOFException e) {
      // Chunks that were cut off.
    }
    return text(bytes.toByteArray());
  }

  private static String block(WarcRecord record) throws IOException {
    return text(record.body().stream().readAllBytes());
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
