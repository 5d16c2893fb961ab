package io.tidemark.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Gives out views of a committed index, and newer ones when asked to. Safe for many threads. */
public final class Snapshots implements Closeable {
  private final SearcherManager manager;
  private final SeenViews views = new SeenViews();

  private Snapshots(SearcherManager manager) {
    this.manager = manager;
  }

  /**
   * Opens the index in {@code folder}.
   *
   * @throws IndexException where there is no index in {@code folder}, or one of another format
   */
  public static Snapshots open(Path folder) {
    try {
      FSDirectory directory = existing(folder);
      return new Snapshots(new SearcherManager(directory, null));
    } catch (IOException e) {
      throw new IndexException(folder + ": the index cannot be opened: " + e.getMessage(), e);
    }
  }

  /** Whether {@code folder} holds an index. */
  public static boolean isIndex(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (FSDirectory directory = FSDirectory.open(folder)) {
      return DirectoryReader.indexExists(directory);
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Looks whether there is an index to work on, and makes none.
   *
   * @throws IndexException where there is none in {@code folder}, or one of another format
   */
  public static void checkThereIsOne(Path folder) {
    try {
      existing(folder).close();
    } catch (IOException e) {
      throw new IndexException(folder + ": the index cannot be opened: " + e.getMessage(), e);
    }
  }

  private static FSDirectory existing(Path folder) throws IOException {
    if (!isIndex(folder)) {
      throw new IndexException(
          folder + ": no index here; make one with: tidemark ingest PATH --index " + folder);
    }
    FSDirectory directory = FSDirectory.open(folder);
    check(directory, folder);
    return directory;
  }

  /** The notes of the last commit; empty where there is none. */
  static Map<String, String> check(Directory directory, Path folder) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return Map.of();
    }
    try {
      Map<String, String> data = SegmentInfos.readLatestCommit(directory).getUserData();
      if (!ArticleIndex.FORMAT.equals(data.get(ArticleIndex.FORMAT_KEY))) {
        throw otherFormat(folder, null);
      }
      return data;
    } catch (IndexFormatTooOldException e) {
      throw otherFormat(folder, e);
    }
  }

  private static IndexException otherFormat(
      Path folder, @org.jspecify.annotations.Nullable Throwable cause) {
    String message =
        folder + ": made by another version of the program; remove the folder and ingest again";
    return cause == null ? new IndexException(message) : new IndexException(message, cause);
  }

  /** The newest view given out so far. Close it when done. */
  public Snapshot acquire() {
    try {
      IndexSearcher searcher = manager.acquire();
      return new Snapshot(searcher, views, () -> manager.release(searcher));
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  /** Takes in what was committed since. */
  public void refresh() {
    try {
      manager.maybeRefresh();
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  @Override
  public void close() throws IOException {
    manager.close();
  }
}
