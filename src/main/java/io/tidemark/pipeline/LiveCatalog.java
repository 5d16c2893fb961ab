package io.tidemark.pipeline;

import io.tidemark.catalog.Catalog;
import io.tidemark.catalog.CatalogException;
import io.tidemark.catalog.CatalogReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Something made of a catalog, such as a tagger, that follows the folder of models: a process that
 * runs for long takes a changed catalog up without a restart.
 *
 * <p>Whoever asks gets what was made of the newest catalog that is whole. The folder is looked at
 * when somebody asks, and at most once a second: names, sizes and times of its files, and only
 * where those differ the files themselves. A change with faults is told once, and the old catalog
 * stays until they are mended. Safe for many threads: one of them takes a change up, the others go
 * on meanwhile with what there was.
 *
 * @param <T> immutable
 */
public final class LiveCatalog<T> implements Supplier<T> {
  private static final String UNREADABLE = "unreadable";
  private static final long LOOK_EVERY = Duration.ofSeconds(1).toNanos();

  private final Path models;
  private final Function<Catalog, T> maker;
  private final Consumer<String> tell;
  private final LongSupplier nanos;
  private final ReentrantLock looking = new ReentrantLock();
  private volatile Made<T> made;
  private volatile long looked;
  private List<String> seen;
  private String refused = "";

  private record Made<T>(String stamp, T value) {}

  /**
   * Makes the first value, of the catalog as it is now.
   *
   * @param maker takes about as long as one article may wait
   * @param tell is told of each change, taken up or refused, in lines for people
   * @throws CatalogException where the catalog has faults to begin with
   * @throws IOException where it cannot be read
   */
  public static <T> LiveCatalog<T> of(
      Path models, Function<Catalog, T> maker, Consumer<String> tell)
      throws CatalogException, IOException {
    return new LiveCatalog<>(models, maker, tell, System::nanoTime);
  }

  LiveCatalog(Path models, Function<Catalog, T> maker, Consumer<String> tell, LongSupplier nanos)
      throws CatalogException, IOException {
    this.models = models;
    this.maker = maker;
    this.tell = tell;
    this.nanos = nanos;
    this.seen = look();
    Catalog catalog = CatalogReader.read(models);
    this.made = new Made<>(catalog.stamp(), maker.apply(catalog));
    this.looked = nanos.getAsLong();
  }

  /** What was made of the newest catalog that is whole. */
  @Override
  public T get() {
    if (nanos.getAsLong() - looked >= LOOK_EVERY && looking.tryLock()) {
      try {
        follow();
      } finally {
        looked = nanos.getAsLong();
        looking.unlock();
      }
    }
    return made.value();
  }

  private void follow() {
    try {
      List<String> now = look();
      if (now.equals(seen)) {
        return;
      }
      String stamp = CatalogReader.stamp(models);
      if (now.isEmpty()) {
        refuse(stamp, "is gone: there is no file");
      } else if (stamp.equals(made.stamp())) {
        refused = "";
      } else if (!stamp.equals(refused)) {
        takeUp(stamp);
      }
      seen = now;
    } catch (NoSuchFileException e) {
      // It is being replaced: the next look will show by what.
    } catch (IOException e) {
      refuse(UNREADABLE, "cannot be read: " + e);
    }
  }

  private void takeUp(String stamp) throws IOException {
    try {
      Catalog catalog = CatalogReader.read(models);
      String older = made.stamp();
      made = new Made<>(catalog.stamp(), maker.apply(catalog));
      refused = "";
      tell.accept("catalog " + catalog.stamp() + " of " + models + " takes the place of " + older);
    } catch (CatalogException e) {
      refuse(stamp, "has faults:\n" + e.getMessage());
    }
  }

  private void refuse(String stamp, String why) {
    if (!refused.equals(stamp)) {
      tell.accept(
          "the changed catalog of %s %s\ncatalog %s stays in use until that is mended"
              .formatted(models, why, made.stamp()));
    }
    refused = stamp;
  }

  /** Names, sizes and times of all files. */
  private List<String> look() throws IOException {
    List<String> files = new ArrayList<>();
    for (Path file : CatalogReader.files(models)) {
      files.add(file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
    }
    return files;
  }
}
