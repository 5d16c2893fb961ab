package io.tidemark.index;

import io.tidemark.article.Article;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The index as it is written. Nothing of what is put is seen before {@link #commit}, and a process
 * that dies leaves what was committed last. One process writes at a time; methods that ask may be
 * called from any thread, {@link #put} from one.
 */
public final class ArticleIndex implements Closeable {
  /** The layout of fields and columns; another one cannot be read. */
  static final String FORMAT = "2";

  static final String FORMAT_KEY = "tidemark.format";

  /**
   * So many changes may be waiting before the index is opened anew for the questions asked of it.
   */
  private static final int REFRESH_AFTER = 1000;

  private final IndexWriter writer;
  private final InstantSource clock;
  private final Map<String, Optional<State>> waiting = new HashMap<>();
  private Lookup lookup;
  private Stamps stamps;

  private ArticleIndex(IndexWriter writer, InstantSource clock, Stamps stamps) throws IOException {
    this.writer = writer;
    this.clock = clock;
    this.stamps = stamps;
    this.lookup = Lookup.open(writer);
  }

  /**
   * Opens the index in {@code folder}, which is made where it is missing.
   *
   * @throws IndexException where another process writes to it, or it is of another format
   */
  public static ArticleIndex open(Path folder, InstantSource clock) {
    IndexWriter writer = null;
    try {
      FSDirectory directory = FSDirectory.open(folder);
      Map<String, String> notes = Snapshots.check(directory, folder);
      writer = new IndexWriter(directory, config());
      if (notes.isEmpty()) {
        writer.setLiveCommitData(Map.of(FORMAT_KEY, FORMAT).entrySet());
      }
      return new ArticleIndex(writer, clock, Stamps.of(notes));
    } catch (LockObtainFailedException e) {
      throw new IndexException(
          folder + ": another process is writing to this index; wait for it to end", e);
    } catch (IOException e) {
      throw new IndexException(folder + ": the index cannot be opened: " + e.getMessage(), e);
    }
  }

  private static IndexWriterConfig config() {
    return new IndexWriterConfig()
        .setCodec(new Lucene104Codec(Lucene104Codec.Mode.BEST_COMPRESSION))
        .setRAMBufferSizeMB(64);
  }

  /**
   * What the index holds of one article.
   *
   * @param mark of what it was tagged with
   * @param known when it first reached the index
   */
  record State(String content, String mark, Instant known) {}

  /** Whether the index holds {@code article}, word for word, as this tagger would tag it. */
  public synchronized boolean holds(Article article, String catalog, String tagger) {
    return isSame(state(article.id()), article, new Stamp(catalog, tagger));
  }

  /**
   * How many articles the index holds of a document with just these bytes, tagged by this tagger.
   *
   * @return 0 where the document must be read
   */
  public synchronized int held(String documentHash, String catalog, String tagger) {
    Stamp stamp = new Stamp(catalog, tagger);
    List<BytesRef> stamped =
        lookup.marks().stream()
            .filter(mark -> stamps.meant(mark).equals(stamp))
            .map(BytesRef::new)
            .toList();
    return lookup.count(
        new BooleanQuery.Builder()
            .add(
                new TermQuery(new Term(Fields.DOCUMENT_HASH, documentHash)),
                BooleanClause.Occur.FILTER)
            .add(new TermInSetQuery(Fields.STAMP, stamped), BooleanClause.Occur.FILTER)
            .build());
  }

  /**
   * Puts an article in; one with the same id gives way.
   *
   * @throws IllegalArgumentException where a part of it is too large for an index
   */
  public synchronized Fate put(Entry entry) {
    Article article = entry.tagged().article();
    Stamp stamp = new Stamp(entry.tagged().catalog(), entry.tagged().tagger());
    State old = state(article.id());
    if (isSame(old, article, stamp)) {
      return Fate.UNCHANGED;
    }
    String content = ContentHash.of(article);
    Instant known = old != null && old.content().equals(content) ? old.known() : clock.instant();
    try {
      writer.updateDocument(
          new Term(Fields.ID, article.id()), Documents.of(entry, known, stamps.mark(stamp)));
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be written", e);
    }
    waiting.put(article.id(), Optional.of(new State(content, stamps.mark(stamp), known)));
    refreshAfter(REFRESH_AFTER);
    if (old != null) {
      return Fate.REPLACED;
    }
    return entry.copy() == Entry.Copy.FURTHER ? Fate.DUPLICATE : Fate.INDEXED;
  }

  /**
   * Removes what an earlier version of a document left.
   *
   * @param document its source
   * @param kept ids of the articles that its present version holds
   * @return how many articles went
   */
  public synchronized int forgetOlder(String document, Set<String> kept) {
    Term source = new Term(Fields.DOCUMENT, Documents.bytes(document));
    BooleanQuery.Builder query =
        new BooleanQuery.Builder().add(new TermQuery(source), BooleanClause.Occur.FILTER);
    for (String id : kept) {
      query.add(new TermQuery(new Term(Fields.ID, id)), BooleanClause.Occur.MUST_NOT);
    }
    BooleanQuery older = query.build();
    int count = 0;
    for (String id : lookup.ids(older)) {
      if (waiting.putIfAbsent(id, Optional.empty()) == null) {
        count++;
      }
    }
    if (count > 0) {
      try {
        writer.deleteDocuments(older);
      } catch (IOException e) {
        throw new UncheckedIOException("the index cannot be written", e);
      }
    }
    return count;
  }

  /** What is kept of the annotation of {@code article}, where the index holds it word for word. */
  public synchronized Optional<Annotation> annotation(Article article) {
    State held = waiting.containsKey(article.id()) ? null : lookup.state(article.id());
    return held != null && held.content().equals(ContentHash.of(article))
        ? Optional.of(lookup.annotation(article.id()))
        : Optional.empty();
  }

  /** Texts that share a band key with a new one; those of the last thousand may be missing. */
  public synchronized List<KeptText> sharing(long[] bands) {
    return lookup.sharing(bands);
  }

  /** The articles of this moment, those not yet committed included. Close it when done. */
  public synchronized KeptArticles kept() {
    try {
      DirectoryReader reader = DirectoryReader.open(writer);
      return new KeptArticles(reader, stamps, reader);
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  /**
   * Notes, with the next commit, that the tags of articles that count as {@code older} are those
   * that {@code newer} would give them.
   */
  public synchronized void settle(Stamp older, Stamp newer) {
    Set<String> standing = new HashSet<>(lookup.marks());
    waiting.values().forEach(state -> state.ifPresent(one -> standing.add(one.mark())));
    stamps = stamps.settled(older, newer, standing);
    Map<String, String> notes = new TreeMap<>(stamps.notes());
    notes.put(FORMAT_KEY, FORMAT);
    writer.setLiveCommitData(notes.entrySet());
  }

  /** Makes all that was put visible and safe from then on. */
  public synchronized void commit() {
    try {
      writer.commit();
      refreshAfter(0);
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be written", e);
    }
  }

  /** Articles in the index, those not yet committed included. */
  public synchronized int size() {
    return writer.getDocStats().numDocs;
  }

  /** Commits and closes. */
  @Override
  public synchronized void close() throws IOException {
    lookup.close();
    writer.close();
  }

  private @Nullable State state(String id) {
    Optional<State> state = waiting.get(id);
    return state == null ? lookup.state(id) : state.orElse(null);
  }

  private boolean isSame(@Nullable State old, Article article, Stamp stamp) {
    return old != null
        && stamps.meant(old.mark()).equals(stamp)
        && old.content().equals(ContentHash.of(article));
  }

  private void refreshAfter(int changes) {
    if (waiting.size() >= changes) {
      try {
        lookup = lookup.refreshed(writer);
        waiting.clear();
      } catch (IOException e) {
        throw new UncheckedIOException("the index cannot be read", e);
      }
    }
  }
}
