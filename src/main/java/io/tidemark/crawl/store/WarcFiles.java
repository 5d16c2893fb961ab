package io.tidemark.crawl.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcWriter;

/**
 * Writes WARC files one after the other, each up to a size. A file comes to its place when it is
 * closed; before, it is in the folder of the state, with {@code .open} behind its name.
 */
final class WarcFiles implements Closeable {
  private static final String OPEN = ".open";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC);

  private final Path folder;
  private final Path state;
  private final long fileSize;
  private final Map<String, List<String>> info;
  private int serial;
  private @Nullable Current current;

  /** The file that is being written. */
  private record Current(
      String name, FileChannel channel, WarcWriter writer, WarcRecords records) {}

  /**
   * Where a record ends.
   *
   * @param file its final name
   */
  record Position(String file, long end) {}

  /**
   * @param info fields of the record that begins each file
   */
  WarcFiles(Path folder, Path state, long fileSize, Map<String, List<String>> info) {
    this.folder = folder;
    this.state = state;
    this.fileSize = fileSize;
    this.info = Collections.unmodifiableMap(new LinkedHashMap<>(info));
  }

  /** Writes {@code capture}, which is on the disk on return. */
  Position write(Capture capture) throws IOException {
    if (current != null && current.channel().position() >= fileSize) {
      close();
    }
    Current file = current == null ? open() : current;
    current = file;
    long before = file.channel().position();
    try {
      for (WarcRecord one : file.records().of(capture)) {
        file.writer().write(one);
      }
      file.channel().force(false);
    } catch (IOException e) {
      file.channel().truncate(before);
      throw e;
    }
    return new Position(file.name(), file.channel().position());
  }

  private Current open() throws IOException {
    String name = nextName();
    FileChannel channel =
        FileChannel.open(
            state.resolve(name + OPEN), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    WarcWriter writer = new WarcWriter(channel, WarcCompression.GZIP);
    WarcRecords records = WarcRecords.begin(name, info, writer);
    return new Current(name, channel, writer, records);
  }

  private String nextName() {
    while (true) {
      String name = "crawl-%s-%05d.warc.gz".formatted(TIME.format(Instant.now()), ++serial);
      if (!Files.exists(folder.resolve(name)) && !Files.exists(state.resolve(name + OPEN))) {
        return name;
      }
    }
  }

  @Override
  public void close() throws IOException {
    if (current != null) {
      String name = current.name();
      current.writer().close();
      current = null;
      Files.move(state.resolve(name + OPEN), folder.resolve(name));
    }
  }

  /**
   * Closes the files that a killed run left open.
   *
   * @param ends where the last finished record of each file ends, by final name; of a file that is
   *     not there nothing was finished
   */
  void recover(Map<String, Long> ends) throws IOException {
    List<Path> left;
    try (Stream<Path> files = Files.list(state)) {
      left =
          files
              .filter(f -> f.getFileName().toString().matches("crawl-.*\\.warc\\.gz\\.open"))
              .toList();
    }
    for (Path file : left) {
      String open = file.getFileName().toString();
      String name = open.substring(0, open.length() - OPEN.length());
      Long end = ends.get(name);
      if (end == null) {
        Files.delete(file);
        continue;
      }
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.truncate(end);
        channel.force(true);
      }
      Files.move(file, folder.resolve(name));
    }
  }
}
