package io.tidemark.pipeline;

import io.tidemark.article.Quarantined;
import io.tidemark.article.Rejected;
import io.tidemark.json.ArticleJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers, in a file beside the index, which documents were rejected and why, so that they are
 * not tried again before they or the program have changed. May be asked from any thread, is told
 * from one.
 */
public final class Quarantine {
  private static final String FILE = "rejected.jsonl";

  private final Path file;
  private final Retry retry;
  private final InstantSource clock;
  private final Map<String, Quarantined> documents = new ConcurrentHashMap<>();
  private final Map<String, Quarantined> released = new ConcurrentHashMap<>();

  private Quarantine(Path file, Retry retry, InstantSource clock) {
    this.file = file;
    this.retry = retry;
    this.clock = clock;
  }

  /** Which documents are tried again. */
  public enum Retry {
    /** Those that changed, and all when the program did. */
    CHANGED,
    ALL
  }

  /**
   * Opens the quarantine of an index.
   *
   * @param index the folder of the index
   * @throws IllegalArgumentException where its file cannot be understood; names file and line
   */
  public static Quarantine open(Path index, Retry retry, InstantSource clock) {
    Quarantine quarantine = new Quarantine(index.resolve(FILE), retry, clock);
    try {
      if (Files.exists(quarantine.file)) {
        List<String> lines = Files.readAllLines(quarantine.file);
        for (int i = 0; i < lines.size(); i++) {
          quarantine.read(lines.get(i), i + 1);
        }
      }
      return quarantine;
    } catch (IOException e) {
      throw new UncheckedIOException(quarantine.file + ": cannot be read: " + e.getMessage(), e);
    }
  }

  private void read(String line, int number) {
    try {
      Quarantined one = ArticleJson.readQuarantined(line);
      documents.put(one.document(), one);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          file + " line " + number + ": " + e.getMessage() + "; mend or delete the file", e);
    }
  }

  /** All that is in quarantine, by the names of the documents. */
  public Collection<Quarantined> all() {
    return List.copyOf(new TreeMap<>(documents).values());
  }

  /** What is known of a document that is still the one it was. */
  Optional<Quarantined> find(String document, String hash) {
    return Optional.ofNullable(documents.get(document)).filter(one -> one.hash().equals(hash));
  }

  boolean triesAgain() {
    return retry == Retry.ALL;
  }

  /** Notes that a document, or what is left of it beside {@code articles}, was rejected. */
  void keep(String document, String hash, int articles, List<Rejected> reasons) {
    Quarantined before = documents.getOrDefault(document, released.get(document));
    documents.put(
        document,
        new Quarantined(
            document,
            hash,
            articles,
            reasons,
            before == null ? clock.instant() : before.first(),
            clock.instant(),
            before == null ? 1 : before.tries() + 1));
  }

  /** Notes that a document, and the file that it stands in, could be read. */
  void release(String document) {
    int part = document.indexOf('#');
    for (String name :
        part < 0 ? List.of(document) : List.of(document, document.substring(0, part))) {
      Quarantined one = documents.remove(name);
      if (one != null) {
        released.put(name, one);
      }
    }
  }

  /**
   * Forgets documents, so that nothing tells of them any more.
   *
   * @return those of {@code names} that are not in quarantine
   */
  public List<String> forget(Collection<String> names) {
    List<String> unknown = new ArrayList<>();
    for (String name : names) {
      if (documents.remove(name) == null) {
        unknown.add(name);
      }
    }
    return unknown;
  }

  /** Makes what was noted last. */
  public void save() {
    try {
      if (documents.isEmpty()) {
        Files.deleteIfExists(file);
        return;
      }
      Path part = file.resolveSibling(FILE + ".part");
      Files.write(part, all().stream().map(ArticleJson::write).toList());
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be written: " + e.getMessage(), e);
    }
  }
}
