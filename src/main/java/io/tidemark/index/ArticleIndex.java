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
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
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
  static final String FORMAT = "4";

  static final String FORMAT_KEY = "tidemark.format";

  /**
   * So many changes may be waiting before the index is opened anew for the questions asked of it.
   */
  private static final int REFRESH_AFTER = 1000;

  private final IndexWriter writer;
  private final InstantSource clock;

  /** Newest state of each article id that was changed since {@link #lookup}. */
  private final Map<String, State> waiting = new HashMap<>();

  /** Newest version of each article, by the id of its first, likewise. */
  private final Map<String, State> newest = new HashMap<>();

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

  /** Whether the index holds {@code article}, word for word, as this tagger would tag it. */
  public synchronized boolean holds(Article article, String catalog, String tagger) {
    return holds(state(article.id()), article, new Stamp(catalog, tagger));
  }

  /**
   * How many articles the index holds of a document with just these bytes: tagged by this tagger,
   * or followed by newer versions from other documents.
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
    Term hash = new Term(Fields.DOCUMENT_HASH, documentHash);
    Query tagged =
        Seen.now(hash)
            .add(new TermInSetQuery(Fields.STAMP, stamped), BooleanClause.Occur.FILTER)
            .build();
    Query followed =
        new BooleanQuery.Builder()
            .add(new TermQuery(hash), BooleanClause.Occur.FILTER)
            .add(
                NumericDocValuesField.newSlowExactQuery(Fields.END, State.End.FOLLOWED.code()),
                BooleanClause.Occur.FILTER)
            .build();
    return lookup.count(tagged) + lookup.count(followed);
  }

  /**
   * Puts an article in. Of an article that changed, or that got other tags, the version before
   * stays for those who ask as of a moment when it was the newest; the same text with the same
   * tags, or the same document read anew, gives way.
   *
   * @throws IllegalArgumentException where a part of it is too large for an index
   */
  public synchronized Fate put(Entry entry) {
    Article article = entry.tagged().article();
    Stamp stamp = new Stamp(entry.tagged().catalog(), entry.tagged().tagger());
    State own = state(article.id());
    if (holds(own, article, stamp)) {
      return Fate.UNCHANGED;
    }
    if (own != null && own.end() != State.End.GONE && isSameText(own, entry)) {
      if (own.isNewest() && isRetagged(own, entry)) {
        Instant now = clock.instant();
        end(own, now, State.End.RETAGGED);
        write(entry, State.open(entry, stamps.mark(stamp), own.article(), now));
      } else {
        write(entry, own.renewed(entry, stamps.mark(stamp)));
      }
      return Fate.REPLACED;
    }
    Placing.Version version = entry.placing().version();
    String sibling = own != null ? article.id() : version == null ? null : version.of();
    State last = sibling == null ? null : newest(sibling);
    Instant now = clock.instant();
    State next =
        State.open(entry, stamps.mark(stamp), last == null ? article.id() : last.article(), now);
    if (last == null) {
      write(entry, next);
      return entry.placing().copy() == Placing.Copy.FURTHER ? Fate.DUPLICATE : Fate.INDEXED;
    }
    if (version != null && version.turn() == Placing.Turn.EARLIER) {
      write(entry, next.ended(now, State.End.FOLLOWED));
      return Fate.REPLACED;
    }
    boolean sameDocument = last.document().equals(next.document());
    end(last, now, sameDocument ? State.End.GONE : State.End.FOLLOWED);
    write(entry, next);
    return Fate.REPLACED;
  }

  /**
   * Ends the time of what an earlier version of a document left.
   *
   * @param document its source
   * @param kept ids of the articles that its present version holds
   * @return how many articles went
   */
  public synchronized int forgetOlder(String document, Set<String> kept) {
    Set<String> ids = new HashSet<>();
    waiting.values().stream()
        .filter(state -> state.document().equals(document))
        .forEach(state -> ids.add(state.id()));
    ids.addAll(lookup.ids(Seen.now(new Term(Fields.DOCUMENT, Documents.bytes(document))).build()));
    ids.removeAll(kept);
    int count = 0;
    for (String id : ids) {
      State state = state(id);
      if (state != null && state.isNewest() && state.document().equals(document)) {
        end(state, clock.instant(), State.End.GONE);
        count++;
      }
    }
    return count;
  }

  /**
   * When the version of {@code id} that came last first reached the index.
   *
   * @throws IllegalArgumentException where there is none
   */
  public synchronized Instant known(String id) {
    State state = state(id);
    if (state == null) {
      throw new IllegalArgumentException("no article " + id);
    }
    return state.known();
  }

  /** What is kept of the annotation of {@code article}, where the index holds it word for word. */
  public synchronized Optional<Annotation> annotation(Article article) {
    State held = waiting.containsKey(article.id()) ? null : lookup.state(article.id());
    return held != null && held.content().equals(ContentHash.of(article))
        ? Optional.of(lookup.annotation(held.key()))
        : Optional.empty();
  }

  /** Texts that share a key with a new one; those of the last thousand may be missing. */
  public synchronized List<KeptText> sharing(long[] keys) {
    return lookup.sharing(keys);
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
    waiting.values().forEach(state -> standing.add(state.mark()));
    stamps = stamps.settled(older, newer, clock.instant(), standing);
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

  /** Articles in the index, those not yet committed included, each in its newest version. */
  public synchronized int size() {
    refreshAfter(0);
    return lookup.count(Seen.now());
  }

  /** Commits and closes. */
  @Override
  public synchronized void close() throws IOException {
    lookup.close();
    writer.close();
  }

  private @Nullable State state(String id) {
    State state = waiting.get(id);
    return state == null ? lookup.state(id) : state;
  }

  /** The newest version of the article of which {@code id} names one, or null where it is gone. */
  private @Nullable State newest(String id) {
    State one = state(id);
    if (one == null || one.isNewest()) {
      return one;
    }
    State last = newest.get(one.article());
    if (last == null) {
      State stored = lookup.newest(one.article());
      last = stored == null ? null : waiting.getOrDefault(stored.id(), stored);
    }
    return last == null || !last.isNewest() ? null : last;
  }

  private void write(Entry entry, State state) {
    try {
      writer.updateDocument(new Term(Fields.KEY, state.key()), Documents.of(entry, state));
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be written", e);
    }
    note(state);
  }

  private void end(State state, Instant when, State.End how) {
    State ended = state.ended(when, how);
    try {
      writer.updateDocValues(
          new Term(Fields.KEY, state.key()),
          new NumericDocValuesField(Fields.UNTIL, ended.until()),
          new NumericDocValuesField(Fields.END, ended.end().code()));
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be written", e);
    }
    note(ended);
  }

  private void note(State state) {
    State before = waiting.get(state.id());
    if (before == null || !before.isNewest() || isSameOrNewest(state, before)) {
      waiting.put(state.id(), state);
    }
    before = newest.get(state.article());
    if (state.isNewest()) {
      newest.put(state.article(), state);
    } else if (before != null && before.key().equals(state.key())) {
      newest.remove(state.article());
    }
    refreshAfter(REFRESH_AFTER);
  }

  private static boolean isSameOrNewest(State state, State before) {
    return state.isNewest() || state.key().equals(before.key());
  }

  private boolean holds(@Nullable State held, Article article, Stamp stamp) {
    return held != null
        && held.content().equals(ContentHash.of(article))
        && (held.isNewest()
            ? stamps.meant(held.mark()).equals(stamp)
            : held.end() == State.End.FOLLOWED);
  }

  /** Whether the same words have other tags now; those of before are what was known then. */
  private boolean isRetagged(State own, Entry entry) {
    return own.content().equals(ContentHash.of(entry.tagged().article()))
        && !lookup.hasTags(own.key(), entry.tagged());
  }

  private static boolean isSameText(State own, Entry entry) {
    return own.bytes().equals(entry.origin().bytesHash())
        || own.content().equals(ContentHash.of(entry.tagged().article()));
  }

  private void refreshAfter(int changes) {
    if (waiting.size() >= changes) {
      try {
        lookup = lookup.refreshed(writer);
        waiting.clear();
        newest.clear();
      } catch (IOException e) {
        throw new UncheckedIOException("the index cannot be read", e);
      }
    }
  }
}
