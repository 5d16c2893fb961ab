package io.tidemark.index;

import io.tidemark.json.ArticleJson;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * The articles of an index as they are at one moment, by number, with what is kept of each. Sets of
 * articles are sets of numbers. Safe for many threads.
 */
public final class KeptArticles implements Closeable {
  private static final Set<String> KEPT =
      Set.of(
          Fields.TAGGED,
          Fields.DOCUMENT,
          Fields.DOCUMENT_HASH,
          Fields.BYTES_HASH,
          Fields.ANNOTATION,
          Fields.ANNOTATOR);

  private final DirectoryReader reader;
  private final Stamps stamps;
  private final Closeable release;

  KeptArticles(DirectoryReader reader, Stamps stamps, Closeable release) {
    this.reader = reader;
    this.stamps = stamps;
    this.release = release;
  }

  /** Every article, in its newest version. */
  public BitSet all() {
    BitSet all = new BitSet(reader.maxDoc());
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        Bits live = leaf.reader().getLiveDocs();
        NumericDocValues until = DocValues.getNumeric(leaf.reader(), Fields.UNTIL);
        for (int doc = until.nextDoc();
            doc != DocIdSetIterator.NO_MORE_DOCS;
            doc = until.nextDoc()) {
          if (until.longValue() == Fields.OPEN && (live == null || live.get(doc))) {
            all.set(leaf.docBase + doc);
          }
        }
      }
      return all;
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** Those that hold {@code word}, in lower case, as a form or as a lemma. */
  public BitSet holding(String word) {
    return with(new Term(Fields.WORD, Documents.bytes(word)));
  }

  /** Those in which the catalog's entry {@code id} was found. */
  public BitSet naming(String id) {
    return with(new Term(Fields.FOUND, id));
  }

  /** Those that tell the theme {@code id}. */
  public BitSet telling(String id) {
    return with(new Term(Fields.FOUND, Fields.Tag.THEME.term(id)));
  }

  /** Those in which no tags were looked for. */
  public BitSet untagged() {
    return with(new Term(Fields.UNTAGGED, Fields.YES));
  }

  /** All articles by what their tags count as. */
  public Map<Stamp, BitSet> byStamp() {
    Map<Stamp, BitSet> found = new HashMap<>();
    BitSet all = all();
    try {
      for (String mark : Lookup.marks(reader)) {
        BitSet with = with(new Term(Fields.STAMP, mark));
        with.and(all);
        if (!with.isEmpty()) {
          found.computeIfAbsent(stamps.meant(mark), s -> new BitSet()).or(with);
        }
      }
      return found;
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** Receives articles. */
  public interface Visitor {
    /**
     * Takes one.
     *
     * @param columns standing at it
     */
    void visit(int number, Columns columns) throws IOException;
  }

  /** Hands the columns of {@code numbers} to {@code visitor}, in rising order. */
  public void visit(BitSet numbers, Visitor visitor) {
    try {
      View view = View.at(null, reader);
      for (LeafReaderContext leaf : reader.leaves()) {
        Columns columns = view.columns(leaf);
        int end = leaf.docBase + leaf.reader().maxDoc();
        for (int n = numbers.nextSetBit(leaf.docBase);
            n >= 0 && n < end;
            n = numbers.nextSetBit(n + 1)) {
          columns.moveTo(n - leaf.docBase);
          visitor.visit(n, columns);
        }
      }
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** What is kept of article {@code number}. */
  public KeptArticle get(int number) {
    try {
      Document stored = reader.storedFields().document(number, KEPT);
      LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(number, reader.leaves()));
      int doc = number - leaf.docBase;
      return new KeptArticle(
          ArticleJson.readTagged(text(stored, Fields.TAGGED)),
          new Origin(
              text(stored, Fields.DOCUMENT),
              text(stored, Fields.DOCUMENT_HASH),
              text(stored, Fields.BYTES_HASH)),
          Lookup.number(leaf.reader(), Fields.STORY, doc),
          StoryLinks.linked(leaf.reader(), doc),
          annotation(stored));
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  @Override
  public void close() throws IOException {
    release.close();
  }

  private BitSet with(Term term) {
    BitSet found = new BitSet();
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
        if (postings == null) {
          continue;
        }
        for (int doc = postings.nextDoc();
            doc != DocIdSetIterator.NO_MORE_DOCS;
            doc = postings.nextDoc()) {
          found.set(leaf.docBase + doc);
        }
      }
      return found;
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static String text(Document stored, String field) {
    return Objects.requireNonNull(stored.get(field), field);
  }

  static Annotation annotation(Document stored) {
    BytesRef bytes = Objects.requireNonNull(stored.getBinaryValue(Fields.ANNOTATION));
    return new Annotation(
        text(stored, Fields.ANNOTATOR), BytesRef.deepCopyOf(bytes).bytes, Set.of());
  }

  private static UncheckedIOException unreadable(IOException e) {
    return new UncheckedIOException("the index cannot be read", e);
  }
}
