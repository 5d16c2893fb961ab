package io.tidemark.index;

import io.tidemark.article.TaggedArticle;
import io.tidemark.json.ArticleJson;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;

/** The index as it was at one commit. */
public final class Snapshot implements Closeable {
  private static final Set<String> SHOWN =
      Set.of(Fields.ID, Fields.TITLE, Fields.BODY, Fields.PUBLISHED, Fields.URL);

  private final IndexSearcher searcher;
  private final Closeable release;

  Snapshot(IndexSearcher searcher, Closeable release) {
    this.searcher = searcher;
    this.release = release;
  }

  /** What Lucene searches with. */
  public IndexSearcher searcher() {
    return searcher;
  }

  /** Articles in this view. */
  public int size() {
    return searcher.getIndexReader().numDocs();
  }

  /** What is shown of document {@code doc}. */
  public Shown shown(int doc) {
    try {
      Document stored = searcher.storedFields().document(doc, SHOWN);
      Columns columns = columns(doc);
      return new Shown(
          Objects.requireNonNull(stored.get(Fields.ID)),
          Objects.requireNonNull(stored.get(Fields.TITLE)),
          Objects.requireNonNull(stored.get(Fields.BODY)),
          stored.get(Fields.URL),
          stored.get(Fields.PUBLISHED),
          columns.publisher(),
          columns.story());
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  /** The tagged article as it was put in. */
  public TaggedArticle tagged(int doc) {
    try {
      Document stored = searcher.storedFields().document(doc, Set.of(Fields.TAGGED));
      return ArticleJson.readTagged(Objects.requireNonNull(stored.get(Fields.TAGGED)));
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  /** The columns, standing at {@code doc}. */
  public Columns columns(int doc) throws IOException {
    var leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    Columns columns = new Columns(leaf.reader());
    columns.moveTo(doc - leaf.docBase);
    return columns;
  }

  @Override
  public void close() throws IOException {
    release.close();
  }
}
