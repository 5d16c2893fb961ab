package io.tidemark.crawl.store;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A file of lines to which lines are added; each time, they are on the disk before it goes on. */
final class Journal implements Closeable {
  private static final int BLOCK = 1 << 16;

  private final FileChannel channel;

  private Journal(FileChannel channel) {
    this.channel = channel;
  }

  /** Gives each whole line of {@code file} to {@code reader}; a missing file has none. */
  static void read(Path file, Consumer<String> reader) throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    // The last line may end within a character, which a stricter reader would refuse.
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      while (line != null) {
        reader.accept(line);
        line = lines.readLine();
      }
    }
  }

  /** Replaces {@code file} by {@code lines}, all or nothing, and opens it for more. */
  static Journal begin(Path file, Stream<String> lines) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    try (FileChannel out =
        FileChannel.open(
            beside,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      StringBuilder block = new StringBuilder();
      for (String line : (Iterable<String>) lines::iterator) {
        block.append(line).append('\n');
        if (block.length() > BLOCK) {
          write(out, block.toString());
          block.setLength(0);
        }
      }
      write(out, block.toString());
      out.force(true);
    }
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    return new Journal(FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND));
  }

  void add(List<String> lines) throws IOException {
    write(channel, String.join("\n", lines) + "\n");
    channel.force(false);
  }

  private static void write(FileChannel out, String text) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      out.write(bytes);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
