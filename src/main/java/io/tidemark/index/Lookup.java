package io.tidemark.index;

import io.tidemark.article.TaggedArticle;
import io.tidemark.json.ArticleJson;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** What the writing side asks of the index while it writes. */
final class Lookup implements Closeable {
  /** More candidates than this are boilerplate. */
  private static final int MOST_CANDIDATES = 200;

  private static final Sort LAST_FIRST =
      new Sort(
          new SortField(Fields.UNTIL, SortField.Type.LONG, true),
          new SortField(Fields.KNOWN, SortField.Type.LONG, true));

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Set<String> marks;

  private Lookup(DirectoryReader reader) throws IOException {
    this.reader = reader;
    this.marks = marks(reader);
    this.searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
  }

  static Lookup open(IndexWriter writer) throws IOException {
    return new Lookup(DirectoryReader.open(writer));
  }

  Lookup refreshed(IndexWriter writer) throws IOException {
    DirectoryReader newer = DirectoryReader.openIfChanged(reader, writer);
    if (newer == null) {
      return this;
    }
    reader.close();
    return new Lookup(newer);
  }

  int count(Query query) {
    try {
      return searcher.count(query);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** Ids of the articles that match. */
  List<String> ids(Query query) {
    try {
      List<String> ids = new ArrayList<>();
      for (ScoreDoc found : searcher.search(query, Integer.MAX_VALUE).scoreDocs) {
        ids.add(searcher.storedFields().document(found.doc, Set.of(Fields.ID)).get(Fields.ID));
      }
      return ids;
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** The version of the article {@code id} that came last. */
  @Nullable State state(String id) {
    return state(new TermQuery(new Term(Fields.ID, id)));
  }

  /** The newest version of the article whose first has the id {@code article}. */
  @Nullable State newest(String article) {
    return state(Seen.now(new Term(Fields.ARTICLE, article)).build());
  }

  private @Nullable State state(Query query) {
    try {
      ScoreDoc[] found = searcher.search(query, 1, LAST_FIRST).scoreDocs;
      if (found.length == 0) {
        return null;
      }
      LeafReaderContext leaf = leaf(found[0].doc);
      LeafReader reader = leaf.reader();
      int doc = found[0].doc - leaf.docBase;
      String id = searcher.storedFields().document(found[0].doc, Set.of(Fields.ID)).get(Fields.ID);
      return new State(
          id,
          text(reader, Fields.DOCUMENT, doc),
          text(reader, Fields.CONTENT_HASH, doc),
          text(reader, Fields.BYTES_HASH, doc),
          text(reader, Fields.STAMP, doc),
          text(reader, Fields.ARTICLE, doc),
          text(reader, Fields.KEY, doc),
          Instant.ofEpochMilli(number(reader, Fields.KNOWN, doc)),
          number(reader, Fields.UNTIL, doc),
          State.End.of(number(reader, Fields.END, doc)));
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** Every mark that stands at an article. */
  Set<String> marks() {
    return marks;
  }

  static Set<String> marks(DirectoryReader reader) throws IOException {
    Set<String> marks = new HashSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedDocValues values = leaf.reader().getSortedDocValues(Fields.STAMP);
      for (int n = 0; values != null && n < values.getValueCount(); n++) {
        marks.add(values.lookupOrd(n).utf8ToString());
      }
    }
    return marks;
  }

  /** Whether a version that is there has the tags of {@code tagged}, whoever made them. */
  boolean hasTags(String key, TaggedArticle tagged) {
    try {
      ScoreDoc[] found = searcher.search(new TermQuery(new Term(Fields.KEY, key)), 1).scoreDocs;
      if (found.length == 0) {
        return false;
      }
      String stored =
          searcher.storedFields().document(found[0].doc, Set.of(Fields.TAGGED)).get(Fields.TAGGED);
      TaggedArticle before = ArticleJson.readTagged(stored);
      return before.stamped(tagged.catalog(), tagged.tagger()).equals(tagged);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** What is kept of the annotation of a version that is there. */
  Annotation annotation(String key) {
    try {
      int doc = searcher.search(new TermQuery(new Term(Fields.KEY, key)), 1).scoreDocs[0].doc;
      return KeptArticles.annotation(
          searcher.storedFields().document(doc, Set.of(Fields.ANNOTATOR, Fields.ANNOTATION)));
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** Those that share most keys first. */
  List<KeptText> sharing(long[] keys) {
    try {
      BooleanQuery.Builder query = new BooleanQuery.Builder();
      for (long key : keys) {
        Term term = new Term(Fields.TEXT_KEY, Documents.key(key));
        query.add(new ConstantScoreQuery(new TermQuery(term)), BooleanClause.Occur.SHOULD);
      }
      List<KeptText> texts = new ArrayList<>();
      for (ScoreDoc found : searcher.search(query.build(), MOST_CANDIDATES).scoreDocs) {
        LeafReaderContext leaf = leaf(found.doc);
        int doc = found.doc - leaf.docBase;
        BinaryDocValues fingerprint = leaf.reader().getBinaryDocValues(Fields.FINGERPRINT);
        fingerprint.advanceExact(doc);
        BytesRef bytes = fingerprint.binaryValue();
        texts.add(
            new KeptText(
                text(leaf.reader(), Fields.ARTICLE, doc),
                number(leaf.reader(), Fields.STORY, doc),
                BytesRef.deepCopyOf(bytes).bytes));
      }
      return texts;
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private LeafReaderContext leaf(int doc) {
    List<LeafReaderContext> leaves = reader.leaves();
    return leaves.get(ReaderUtil.subIndex(doc, leaves));
  }

  static String text(LeafReader leaf, String column, int doc) throws IOException {
    SortedDocValues values = leaf.getSortedDocValues(column);
    values.advanceExact(doc);
    return values.lookupOrd(values.ordValue()).utf8ToString();
  }

  static long number(LeafReader leaf, String column, int doc) throws IOException {
    NumericDocValues values = leaf.getNumericDocValues(column);
    values.advanceExact(doc);
    return values.longValue();
  }

  private static UncheckedIOException unreadable(IOException e) {
    return new UncheckedIOException("the index cannot be read", e);
  }
}
