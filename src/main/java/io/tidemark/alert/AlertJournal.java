package io.tidemark.alert;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was raised and what of it was delivered, in a file of lines in the index's folder:
 *
 * <pre>
 * known KEY KEY ...                 these subscriptions had an alert on these stories
 * raised ID SUBSCRIPTION ALERT      it is to be delivered; ALERT is its line of JSON
 * delivered ID
 * </pre>
 *
 * <p>A line that a killed run left unfinished does not count. Each run begins with the file written
 * anew, without what was delivered. One process at a time has it open. Safe for many threads.
 */
final class AlertJournal implements Closeable {
  private static final String KNOWN = "known ";
  private static final String RAISED = "raised ";
  private static final String DELIVERED = "delivered ";
  private static final int KEYS_PER_LINE = 100;

  private final Set<Long> keys;
  private final Map<String, Raised> waiting;
  private final FileChannel channel;
  private final FileChannel lock;

  /**
   * An alert on its way.
   *
   * @param line its JSON
   */
  record Raised(String id, String subscription, String line) {}

  private AlertJournal(
      Set<Long> keys, Map<String, Raised> waiting, FileChannel channel, FileChannel lock) {
    this.keys = keys;
    this.waiting = waiting;
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Opens the journal of an index.
   *
   * @param index the folder of the index
   * @throws IllegalStateException where another process has it open
   */
  static AlertJournal open(Path index) {
    Path folder = index.resolve("alerts");
    Path file = folder.resolve("journal");
    try {
      Files.createDirectories(folder);
      FileChannel lock = lock(folder.resolve("lock"));
      Set<Long> keys = new HashSet<>();
      Map<String, Raised> waiting = new LinkedHashMap<>();
      if (Files.exists(file)) {
        read(file, keys, waiting);
      }
      Path part = folder.resolve("journal.part");
      Files.write(part, lines(keys, waiting.values()));
      try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
        written.force(true);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      FileChannel channel = FileChannel.open(file, StandardOpenOption.APPEND);
      return new AlertJournal(keys, waiting, channel, lock);
    } catch (IOException e) {
      throw failed(file, e);
    }
  }

  private static FileChannel lock(Path file) throws IOException {
    FileChannel lock = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock held;
    try {
      held = lock.tryLock();
    } catch (OverlappingFileLockException e) {
      held = null;
    }
    if (held == null) {
      lock.close();
      throw new IllegalStateException(
          file + ": another process delivers the alerts of this index; wait for it to end");
    }
    return lock;
  }

  private static void read(Path file, Set<Long> keys, Map<String, Raised> waiting)
      throws IOException {
    // The last line may end within a character, so it is cut off before anything is decoded.
    byte[] bytes = Files.readAllBytes(file);
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    String whole = new String(bytes, 0, end, StandardCharsets.UTF_8);
    for (String line : (Iterable<String>) whole.lines()::iterator) {
      if (line.startsWith(KNOWN)) {
        for (String key : line.substring(KNOWN.length()).split(" ")) {
          keys.add(Long.parseUnsignedLong(key, 16));
        }
      } else if (line.startsWith(DELIVERED)) {
        waiting.remove(line.substring(DELIVERED.length()));
      } else if (line.startsWith(RAISED)) {
        String[] parts = line.split(" ", 4);
        waiting.put(parts[1], new Raised(parts[1], parts[2], parts[3]));
      }
    }
  }

  private static List<String> lines(Set<Long> keys, Collection<Raised> waiting) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int count = 0;
    for (long key : keys) {
      line.append(line.isEmpty() ? "known" : "").append(" ").append(Long.toHexString(key));
      if (++count % KEYS_PER_LINE == 0) {
        lines.add(line.toString());
        line.setLength(0);
      }
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    waiting.forEach(raised -> lines.add(line(raised)));
    return lines;
  }

  private static String line(Raised raised) {
    return RAISED + raised.id() + " " + raised.subscription() + " " + raised.line();
  }

  /** What was raised, in this run or before, and not delivered; the oldest first. */
  synchronized List<Raised> waiting() {
    return List.copyOf(waiting.values());
  }

  /**
   * Notes keys.
   *
   * @return whether none of them was known
   */
  synchronized boolean areNew(Set<Long> all) {
    return all.stream().noneMatch(keys::contains);
  }

  /** Notes that {@code all} had an alert, and the alert itself unless it is null. */
  synchronized void note(Set<Long> all, @Nullable Raised raised) {
    StringBuilder lines = new StringBuilder();
    // The alert comes first: a run killed between the two raises it again, under the same id.
    if (raised != null) {
      waiting.put(raised.id(), raised);
      lines.append(line(raised)).append('\n');
    }
    if (keys.addAll(all)) {
      lines(all, List.of()).forEach(line -> lines.append(line).append('\n'));
    }
    write(lines);
  }

  synchronized void delivered(Collection<String> ids) {
    StringBuilder lines = new StringBuilder();
    for (String id : ids) {
      waiting.remove(id);
      lines.append(DELIVERED).append(id).append('\n');
    }
    write(lines);
  }

  /** Makes what was noted last. */
  synchronized void force() {
    try {
      channel.force(false);
    } catch (IOException e) {
      throw failed(null, e);
    }
  }

  private void write(CharSequence lines) {
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(lines.toString());
    try {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    } catch (IOException e) {
      throw failed(null, e);
    }
  }

  private static UncheckedIOException failed(@Nullable Path file, IOException e) {
    String name = file == null ? "the journal of alerts" : file.toString();
    return new UncheckedIOException(name + ": cannot be written: " + e.getMessage(), e);
  }

  @Override
  public synchronized void close() throws IOException {
    channel.force(false);
    channel.close();
    lock.close();
  }
}
