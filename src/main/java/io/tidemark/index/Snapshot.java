package io.tidemark.index;

import io.tidemark.article.TaggedArticle;
import io.tidemark.json.ArticleJson;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;

/** The index as it was at one commit. */
public final class Snapshot implements Closeable {
  private static final Set<String> SHOWN =
      Set.of(Fields.ID, Fields.TITLE, Fields.BODY, Fields.PUBLISHED, Fields.URL);

  private static final Set<String> ANNOTATED =
      Set.of(Fields.ID, Fields.TITLE, Fields.BODY, Fields.ANNOTATION, Fields.ANNOTATOR);

  private static final char PARTING = '\u0001';

  private final IndexSearcher searcher;
  private final DirectoryReader reader;
  private final Stamps stamps;
  private final Closeable release;
  private final SeenViews views;

  /**
   * @throws IOException where the commit's notes cannot be read
   */
  Snapshot(IndexSearcher searcher, SeenViews views, Closeable release) throws IOException {
    this.searcher = searcher;
    this.reader = (DirectoryReader) searcher.getIndexReader();
    this.stamps = Stamps.of(reader.getIndexCommit().getUserData());
    this.views = views;
    this.release = release;
  }

  /**
   * What Lucene searches with as of {@code moment}: scores are those of then.
   *
   * @param moment null: now
   */
  public IndexSearcher searcher(@Nullable Instant moment) {
    return moment == null ? searcher : new PastSearcher(reader, view(moment));
  }

  /** What Lucene searches with. */
  public IndexSearcher searcher() {
    return searcher;
  }

  /** Articles in this view, each in its newest version. */
  public int size() {
    return kept().all().cardinality();
  }

  /**
   * What was seen at {@code moment}.
   *
   * @param moment null: now
   */
  public View view(@Nullable Instant moment) {
    try {
      return views.at(moment, reader);
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  /** What is shown of document {@code doc}. */
  public Shown shown(int doc) {
    try {
      Document stored = searcher.storedFields().document(doc, SHOWN);
      LeafReaderContext leaf = leaf(doc);
      SortedDocValues publisher = leaf.reader().getSortedDocValues(Fields.PUBLISHER_NAME);
      boolean hasPublisher = publisher != null && publisher.advanceExact(doc - leaf.docBase);
      return new Shown(
          Objects.requireNonNull(stored.get(Fields.ID)),
          Objects.requireNonNull(stored.get(Fields.TITLE)),
          Objects.requireNonNull(stored.get(Fields.BODY)),
          stored.get(Fields.URL),
          stored.get(Fields.PUBLISHED),
          hasPublisher ? publisher.lookupOrd(publisher.ordValue()).utf8ToString() : null);
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  /** The texts of document {@code doc} with their annotation. */
  public Annotated annotated(int doc) {
    try {
      Document stored = searcher.storedFields().document(doc, ANNOTATED);
      return new Annotated(
          Objects.requireNonNull(stored.get(Fields.ID)),
          Objects.requireNonNull(stored.get(Fields.TITLE)),
          Objects.requireNonNull(stored.get(Fields.BODY)),
          KeptArticles.annotation(stored));
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  /** The article's id. */
  public String id(int doc) {
    try {
      Document stored = searcher.storedFields().document(doc, Set.of(Fields.ID));
      return Objects.requireNonNull(stored.get(Fields.ID));
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  /** Where the version that {@code doc} is comes from. */
  public Provenance provenance(int doc) {
    try {
      LeafReaderContext leaf = leaf(doc);
      int at = doc - leaf.docBase;
      return new Provenance(
          Lookup.text(leaf.reader(), Fields.DOCUMENT, at),
          Lookup.text(leaf.reader(), Fields.BYTES_HASH, at),
          Lookup.text(leaf.reader(), Fields.CONTENT_HASH, at),
          Instant.ofEpochMilli(Lookup.number(leaf.reader(), Fields.KNOWN, at)));
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  /** Names what an article says: the same for all versions of {@code doc} with the same text. */
  public String text(int doc) {
    try {
      LeafReaderContext leaf = leaf(doc);
      String key = Lookup.text(leaf.reader(), Fields.KEY, doc - leaf.docBase);
      return key.substring(0, key.indexOf('\u0000'))
          + PARTING
          + Lookup.text(leaf.reader(), Fields.CONTENT_HASH, doc - leaf.docBase);
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  /** The documents whose text {@code text} names. */
  public List<Integer> documents(String text) {
    try {
      String id = text.substring(0, text.lastIndexOf(PARTING));
      TopDocs found = searcher.search(new TermQuery(new Term(Fields.ID, id)), Integer.MAX_VALUE);
      return Arrays.stream(found.scoreDocs)
          .map(each -> each.doc)
          .filter(doc -> text(doc).equals(text))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  /** The tagged article, with the stamp that its tags count as. */
  public TaggedArticle tagged(int doc) {
    return tagged(doc, null);
  }

  /**
   * The tagged article, with the stamp that its tags counted as.
   *
   * @param moment as of which is asked; null: now
   */
  public TaggedArticle tagged(int doc, @Nullable Instant moment) {
    try {
      Document stored = searcher.storedFields().document(doc, Set.of(Fields.TAGGED));
      TaggedArticle put = ArticleJson.readTagged(Objects.requireNonNull(stored.get(Fields.TAGGED)));
      LeafReaderContext leaf = leaf(doc);
      String mark = Lookup.text(leaf.reader(), Fields.STAMP, doc - leaf.docBase);
      Stamp stamp = stamps.meant(mark, moment);
      return put.stamped(stamp.catalog(), stamp.tagger());
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  /**
   * Stamps of the catalogs that tags are of, and of how many articles; most articles first.
   *
   * @param moment as of which is asked; null: now
   */
  public Map<String, Integer> catalogs(@Nullable Instant moment) {
    Map<String, Integer> articles = new TreeMap<>();
    try {
      View view = view(moment);
      for (LeafReaderContext leaf : reader.leaves()) {
        SortedDocValues marks = DocValues.getSorted(leaf.reader(), Fields.STAMP);
        int[] counts = new int[marks.getValueCount()];
        for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
          if (view.seen(leaf).get(doc) && marks.advanceExact(doc)) {
            counts[marks.ordValue()]++;
          }
        }
        for (int n = 0; n < counts.length; n++) {
          Stamp stamp = stamps.meant(marks.lookupOrd(n).utf8ToString(), moment);
          articles.merge(stamp.catalog(), counts[n], Integer::sum);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
    articles.values().removeIf(count -> count == 0);
    Map<String, Integer> most = new LinkedHashMap<>();
    articles.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(each -> most.put(each.getKey(), each.getValue()));
    return most;
  }

  /** The articles with what is kept to tag them again; of use while this view is open. */
  public KeptArticles kept() {
    return new KeptArticles(reader, stamps, () -> {});
  }

  private LeafReaderContext leaf(int doc) {
    return reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
  }

  @Override
  public void close() throws IOException {
    release.close();
  }
}
