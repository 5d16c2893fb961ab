package io.tidemark.alert;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Scanner;
import java.util.Set;

/**
 * Appends alerts to a file, a line each. A line is written in one piece while the file is locked,
 * so that several processes may append to it; what a killed one left of a line is cut off.
 */
final class LineFileWriter implements Closeable {
  private final Path path;
  private final FileChannel channel;

  private LineFileWriter(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /** Opens {@code path}, which is made, with its folder, where it is missing. */
  static LineFileWriter open(Path path) {
    try {
      Files.createDirectories(path.toAbsolutePath().resolveSibling("."));
      return new LineFileWriter(
          path,
          FileChannel.open(
              path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
    } catch (IOException e) {
      throw failed(path, e);
    }
  }

  /** Ids of the alerts in the file. */
  Set<String> ids() {
    Set<String> ids = new HashSet<>();
    try {
      channel.position(0);
      Scanner lines = new Scanner(channel, StandardCharsets.UTF_8).useDelimiter("\n");
      while (lines.hasNext()) {
        String line = lines.next();
        if (AlertLine.isWhole(line)) {
          ids.add(AlertLine.id(line));
        }
      }
      return ids;
    } catch (IOException e) {
      throw failed(path, e);
    }
  }

  void append(String line) {
    try {
      FileLock lock = channel.lock();
      try {
        long end = endOfLines();
        channel.truncate(end);
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(line + "\n");
        while (bytes.hasRemaining()) {
          end += channel.write(bytes, end);
        }
      } finally {
        lock.release();
      }
    } catch (IOException e) {
      throw failed(path, e);
    }
  }

  /** Where the next line begins; ends a last line that lacks no more than its end. */
  private long endOfLines() throws IOException {
    long end = channel.size();
    long start = end;
    while (start > 0 && byteAt(start - 1) != '\n') {
      start--;
    }
    if (start == end) {
      return end;
    }
    channel.position(start);
    String rest =
        new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
    if (!AlertLine.isWhole(rest)) {
      return start;
    }
    channel.write(ByteBuffer.wrap(new byte[] {'\n'}), end);
    return end + 1;
  }

  private byte byteAt(long position) throws IOException {
    ByteBuffer one = ByteBuffer.allocate(1);
    channel.read(one, position);
    return one.get(0);
  }

  /** Makes what was appended last. */
  void force() {
    try {
      channel.force(true);
    } catch (IOException e) {
      throw failed(path, e);
    }
  }

  private static UncheckedIOException failed(Path path, IOException e) {
    return new UncheckedIOException(
        path + ": alerts cannot be written to it: " + e.getMessage(), e);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
