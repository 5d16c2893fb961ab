package io.tidemark.index;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.SmallFloat;

/**
 * Searches what was seen at a past moment, with the word counts of that moment: so that what came
 * in later shifts no score. Counting takes a look at each place of a word, so that it is slower
 * than a search of now.
 */
final class PastSearcher extends IndexSearcher {
  private final View view;

  PastSearcher(IndexReader reader, View view) {
    super(reader);
    this.view = view;
    setQueryCache(null);
  }

  @Override
  public TermStatistics termStatistics(Term term, int docFreq, long totalTermFreq)
      throws IOException {
    long articles = 0;
    long places = 0;
    for (LeafReaderContext leaf : getIndexReader().leaves()) {
      PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.FREQS);
      FixedBitSet seen = view.seen(leaf);
      while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (seen.get(postings.docID())) {
          articles++;
          places += postings.freq();
        }
      }
    }
    // Lucene asks of no word that is nowhere, and takes no count of nought.
    return new TermStatistics(term.bytes(), Math.max(1, articles), Math.max(1, places));
  }

  @Override
  public CollectionStatistics collectionStatistics(String field) throws IOException {
    CollectionStatistics all = super.collectionStatistics(field);
    if (all == null) {
      return all;
    }
    long articles = 0;
    long places = 0;
    for (LeafReaderContext leaf : getIndexReader().leaves()) {
      NumericDocValues lengths = leaf.reader().getNormValues(field);
      FixedBitSet seen = view.seen(leaf);
      for (int doc = seen.length() == 0 ? DocIdSetIterator.NO_MORE_DOCS : seen.nextSetBit(0);
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc =
              doc + 1 < seen.length() ? seen.nextSetBit(doc + 1) : DocIdSetIterator.NO_MORE_DOCS) {
        if (lengths != null && lengths.advanceExact(doc)) {
          articles++;
          places += SmallFloat.byte4ToInt((byte) lengths.longValue());
        }
      }
    }
    long least = Math.max(1, articles);
    return new CollectionStatistics(field, least, least, Math.max(least, places), least);
  }
}
