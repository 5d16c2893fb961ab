package io.tidemark.crawl.store;

import io.tidemark.crawl.address.Address;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder of a crawl. One process at a time has it open; any number of threads use it. */
public final class CrawlStore implements Closeable {
  private static final String STATE = ".crawl";

  private final FileChannel lock;
  private final WarcFiles files;
  private final Map<Address, Target> pending = new LinkedHashMap<>();
  private final Map<Address, Visit> visits = new LinkedHashMap<>();
  private final Journal journal;

  private CrawlStore(Path state, FileChannel lock, WarcFiles files) throws IOException {
    this.lock = lock;
    this.files = files;
    Path file = state.resolve("journal.jsonl");
    Map<String, Long> ends = new HashMap<>();
    Journal.read(file, line -> JournalLine.read(line).ifPresent(read -> apply(read, ends)));
    files.recover(ends);
    this.journal =
        Journal.begin(
            file,
            Stream.concat(
                visits.values().stream().map(visit -> new JournalLine.Done(visit, null).write()),
                pending.values().stream().map(target -> new JournalLine.Found(target).write())));
  }

  /**
   * Opens the folder of a crawl, and closes what a killed run left open there.
   *
   * @param fileSize a WARC file is closed when it has as many bytes
   * @param info what each WARC file tells of the crawl, such as {@code software}
   * @throws IOException where the folder cannot be written, or another process has it open
   */
  public static CrawlStore open(Path folder, long fileSize, Map<String, List<String>> info)
      throws IOException {
    Path state = Files.createDirectories(folder.resolve(STATE));
    FileChannel lock =
        FileChannel.open(
            state.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (!isFirst(lock)) {
        throw new IOException("another crawl is writing there; wait for its end, or give --output");
      }
      return new CrawlStore(state, lock, new WarcFiles(folder, state, fileSize, info));
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static boolean isFirst(FileChannel lock) throws IOException {
    try {
      @Nullable FileLock own = lock.tryLock();
      return own != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private void apply(JournalLine line, Map<String, Long> ends) {
    switch (line) {
      case JournalLine.Found(Target target) -> note(target);
      case JournalLine.Done(Visit visit, var position) -> {
        note(visit);
        if (position != null) {
          ends.merge(position.file(), position.end(), Math::max);
        }
      }
    }
  }

  private boolean note(Target target) {
    return !visits.containsKey(target.address())
        && pending.putIfAbsent(target.address(), target) == null;
  }

  private void note(Visit visit) {
    pending.remove(visit.target().address());
    visits.put(visit.target().address(), visit);
  }

  /** What was found and is still to be fetched, in the order in which it was found. */
  public synchronized List<Target> pending() {
    return List.copyOf(pending.values());
  }

  /** The last visit to each address. */
  public synchronized List<Visit> visits() {
    return List.copyOf(visits.values());
  }

  /** The last visit to {@code address}. */
  public synchronized Optional<Visit> visit(Address address) {
    return Optional.ofNullable(visits.get(address));
  }

  /**
   * Keeps a visit and what it found; both are on the disk on return.
   *
   * @param capture what of it is kept; null for nothing
   * @return those of {@code found} that were not known
   */
  public synchronized List<Target> finish(
      Visit visit, List<Target> found, @Nullable Capture capture) throws IOException {
    WarcFiles.Position position = capture == null ? null : files.write(capture);
    note(visit);
    List<Target> isNew = found.stream().filter(this::note).toList();
    List<String> lines = new ArrayList<>();
    isNew.forEach(target -> lines.add(new JournalLine.Found(target).write()));
    lines.add(new JournalLine.Done(visit, position).write());
    journal.add(lines);
    return isNew;
  }

  @Override
  public synchronized void close() throws IOException {
    try {
      files.close();
    } finally {
      try {
        journal.close();
      } finally {
        lock.close();
      }
    }
  }
}
