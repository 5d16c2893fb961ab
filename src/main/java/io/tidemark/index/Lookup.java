package io.tidemark.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** What the writing side asks of the index while it writes. */
final class Lookup implements Closeable {
  /** More candidates than this are boilerplate. */
  private static final int MOST_CANDIDATES = 200;

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

  ArticleIndex.@Nullable State state(String id) {
    try {
      ScoreDoc[] found = searcher.search(new TermQuery(new Term(Fields.ID, id)), 1).scoreDocs;
      if (found.length == 0) {
        return null;
      }
      LeafReaderContext leaf = leaf(found[0].doc);
      int doc = found[0].doc - leaf.docBase;
      NumericDocValues known = leaf.reader().getNumericDocValues(Fields.KNOWN);
      known.advanceExact(doc);
      return new ArticleIndex.State(
          text(leaf.reader(), Fields.CONTENT_HASH, doc),
          text(leaf.reader(), Fields.STAMP, doc),
          Instant.ofEpochMilli(known.longValue()));
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

  /** What is kept of the annotation of an article that is there. */
  Annotation annotation(String id) {
    try {
      int doc = searcher.search(new TermQuery(new Term(Fields.ID, id)), 1).scoreDocs[0].doc;
      return KeptArticles.annotation(
          searcher.storedFields().document(doc, Set.of(Fields.ANNOTATOR, Fields.ANNOTATION)));
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  List<KeptText> sharing(long[] bands) {
    try {
      Query query =
          new TermInSetQuery(Fields.BAND, Arrays.stream(bands).mapToObj(Documents::band).toList());
      List<KeptText> texts = new ArrayList<>();
      for (ScoreDoc found : searcher.search(query, MOST_CANDIDATES).scoreDocs) {
        LeafReaderContext leaf = leaf(found.doc);
        int doc = found.doc - leaf.docBase;
        NumericDocValues story = leaf.reader().getNumericDocValues(Fields.STORY);
        BinaryDocValues sketch = leaf.reader().getBinaryDocValues(Fields.SKETCH);
        story.advanceExact(doc);
        sketch.advanceExact(doc);
        texts.add(
            new KeptText(found.doc, story.longValue(), Documents.sketch(sketch.binaryValue())));
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

  private static UncheckedIOException unreadable(IOException e) {
    return new UncheckedIOException("the index cannot be read", e);
  }
}
