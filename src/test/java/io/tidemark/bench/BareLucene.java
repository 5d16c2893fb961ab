package io.tidemark.bench;

import io.tidemark.index.Fields;
import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;

/** What Lucene alone takes for the least of each answer. */
record BareLucene(IndexSearcher searcher) {
  private static final int PAGE = 10;
  private static final Set<String> SHOWN = Set.of("title", "body");

  /** The ten best of all that match, all of which are counted, and the texts of the ten. */
  Object search(Query query) throws IOException {
    TopDocs top = searcher.search(query, new TopScoreDocCollectorManager(PAGE, Integer.MAX_VALUE));
    int length = 0;
    for (ScoreDoc hit : top.scoreDocs) {
      length += searcher.storedFields().document(hit.doc, SHOWN).get("body").length();
    }
    return top.totalHits.value() + length;
  }

  /** The search, and how many articles there are of each value in each of {@code columns}. */
  Object facets(Query query, String... columns) throws IOException {
    long sum = search(query).hashCode();
    Weight weight = weight(query);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer == null) {
        continue;
      }
      SortedSetDocValues[] values = new SortedSetDocValues[columns.length];
      int[][] counts = new int[columns.length][];
      for (int i = 0; i < columns.length; i++) {
        values[i] = DocValues.getSortedSet(leaf.reader(), columns[i]);
        counts[i] = new int[(int) values[i].getValueCount()];
      }
      DocIdSetIterator each = scorer.iterator();
      for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
        for (int i = 0; i < columns.length; i++) {
          if (values[i].advanceExact(doc)) {
            for (int n = values[i].docValueCount(); n > 0; n--) {
              sum += ++counts[i][(int) values[i].nextOrd()];
            }
          }
        }
      }
    }
    return sum;
  }

  /** Day, story, publisher and packed themes of each article that matches. */
  Object days(Query query) throws IOException {
    return each(
        query,
        reader -> {
          NumericDocValues day = DocValues.getNumeric(reader, Fields.DAY);
          NumericDocValues story = DocValues.getNumeric(reader, Fields.STORY);
          SortedDocValues publisher = DocValues.getSorted(reader, "publisher-name");
          BinaryDocValues packed = DocValues.getBinary(reader, "tellings");
          return doc ->
              (day.advanceExact(doc) ? day.longValue() : 0)
                  + (story.advanceExact(doc) ? story.longValue() : 0)
                  + (publisher.advanceExact(doc) ? publisher.ordValue() : 0)
                  + (packed.advanceExact(doc) ? sum(packed.binaryValue()) : 0);
        });
  }

  /** The packed moves of each article that matches, and the texts of {@code quoted}. */
  Object moves(Query query, int[] quoted) throws IOException {
    long length = 0;
    for (int doc : quoted) {
      length += searcher.storedFields().document(doc, SHOWN).get("body").length();
    }
    return length
        + each(
            query,
            reader -> {
              BinaryDocValues packed = DocValues.getBinary(reader, "tellings");
              return doc -> packed.advanceExact(doc) ? sum(packed.binaryValue()) : 0;
            });
  }

  /** What is read of one segment. */
  private interface Columns {
    Row of(LeafReader reader) throws IOException;
  }

  /** What is read of one article, as a sum, so that none of it can be left out. */
  private interface Row {
    long of(int doc) throws IOException;
  }

  private long each(Query query, Columns columns) throws IOException {
    long sum = 0;
    Weight weight = weight(query);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer == null) {
        continue;
      }
      Row row = columns.of(leaf.reader());
      DocIdSetIterator each = scorer.iterator();
      for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
        sum += row.of(doc);
      }
    }
    return sum;
  }

  private static long sum(BytesRef bytes) {
    long sum = 0;
    for (int i = bytes.offset; i < bytes.offset + bytes.length; i++) {
      sum += bytes.bytes[i];
    }
    return sum;
  }

  private Weight weight(Query query) throws IOException {
    return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
  }
}
