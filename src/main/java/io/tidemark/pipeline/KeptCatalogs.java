package io.tidemark.pipeline;

import io.tidemark.catalog.Catalog;
import io.tidemark.catalog.CatalogException;
import io.tidemark.catalog.CatalogReader;
import io.tidemark.index.ArticleIndex;
import io.tidemark.index.KeptArticles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The catalogs that an index's articles were tagged with: copies of their files, in a folder beside
 * the index, each under its stamp. A changed catalog is compared with them.
 */
public final class KeptCatalogs {
  private static final String UNFINISHED = ".part";

  private final Path folder;

  /**
   * @param index the folder of the index
   */
  public KeptCatalogs(Path index) {
    this.folder = index.resolve("catalogs");
  }

  /**
   * Copies the catalog of the folder {@code models}, unless it is there.
   *
   * @param stamp of the catalog as it was read
   * @throws IllegalStateException where the folder no longer holds that catalog
   */
  public void keep(Path models, String stamp) {
    Path kept = folder.resolve(stamp);
    if (Files.isDirectory(kept)) {
      return;
    }
    Path part = folder.resolve(stamp + UNFINISHED);
    try {
      delete(part);
      Files.createDirectories(part);
      for (Path file : CatalogReader.files(models)) {
        Path copy = part.resolve(models.relativize(file));
        Files.createDirectories(copy.resolveSibling("."));
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
      if (!CatalogReader.stamp(part).equals(stamp)) {
        delete(part);
        throw new IllegalStateException(
            models + ": the catalog changed while it was read; run the command again");
      }
      Files.move(part, kept, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(folder + ": the catalog cannot be kept: " + e, e);
    }
  }

  /**
   * The catalog with this stamp; empty where it was not kept, or can no longer be read.
   *
   * @param like a catalog that it shares most with; what they share is not parsed again
   */
  public Optional<Catalog> read(String stamp, Catalog like) {
    Path kept = folder.resolve(stamp);
    try {
      return Files.isDirectory(kept) && CatalogReader.stamp(kept).equals(stamp)
          ? Optional.of(CatalogReader.readAgain(kept, like))
          : Optional.empty();
    } catch (IOException | CatalogException e) {
      // Rules for catalogs may be stricter than when it was kept: everything is tagged anew then.
      return Optional.empty();
    }
  }

  /** Removes the catalogs that no article of {@code index} has tags of. */
  public void tidy(ArticleIndex index) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (KeptArticles articles = index.kept();
        Stream<Path> kept = Files.list(folder)) {
      Set<String> needed = new HashSet<>();
      articles.byStamp().keySet().forEach(stamp -> needed.add(stamp.catalog()));
      for (Path one : kept.toList()) {
        if (!needed.contains(String.valueOf(one.getFileName()))) {
          delete(one);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(folder + ": cannot be tidied: " + e, e);
    }
  }

  static void delete(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    List<Path> inside;
    try (Stream<Path> walk = Files.walk(tree)) {
      inside = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : inside) {
      Files.delete(path);
    }
  }
}
