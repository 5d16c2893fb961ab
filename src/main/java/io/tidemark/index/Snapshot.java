package io.tidemark.index;

import io.tidemark.article.TaggedArticle;
import io.tidemark.json.ArticleJson;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** The index as it was at one commit. */
public final class Snapshot implements Closeable {
  private static final Set<String> SHOWN =
      Set.of(Fields.ID, Fields.TITLE, Fields.BODY, Fields.PUBLISHED, Fields.URL);

  private final IndexSearcher searcher;
  private final DirectoryReader reader;
  private final Stamps stamps;
  private final Closeable release;
  private volatile @Nullable StoryLinks links;

  /**
   * @throws IOException where the commit's notes cannot be read
   */
  Snapshot(IndexSearcher searcher, Closeable release) throws IOException {
    this.searcher = searcher;
    this.reader = (DirectoryReader) searcher.getIndexReader();
    this.stamps = Stamps.of(reader.getIndexCommit().getUserData());
    this.release = release;
  }

  /** What Lucene searches with. */
  public IndexSearcher searcher() {
    return searcher;
  }

  /** Articles in this view, each in its newest version. */
  public int size() {
    return kept().all().cardinality();
  }

  private StoryLinks links() throws IOException {
    StoryLinks known = links;
    if (known == null) {
      known = StoryLinks.at(null, reader);
      links = known;
    }
    return known;
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

  /** The tagged article, with the stamp that its tags count as. */
  public TaggedArticle tagged(int doc) {
    try {
      Document stored = searcher.storedFields().document(doc, Set.of(Fields.TAGGED));
      TaggedArticle put = ArticleJson.readTagged(Objects.requireNonNull(stored.get(Fields.TAGGED)));
      LeafReaderContext leaf = leaf(doc);
      String mark = Lookup.text(leaf.reader(), Fields.STAMP, doc - leaf.docBase);
      Stamp stamp = stamps.meant(mark);
      return put.stamped(stamp.catalog(), stamp.tagger());
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  /** Stamps of the catalogs that tags are of, and of how many articles; most articles first. */
  public Map<String, Integer> catalogs() {
    Map<String, Integer> articles = new TreeMap<>();
    kept()
        .byStamp()
        .forEach((stamp, of) -> articles.merge(stamp.catalog(), of.cardinality(), Integer::sum));
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

  /** The columns, standing at {@code doc}. */
  public Columns columns(int doc) throws IOException {
    LeafReaderContext leaf = leaf(doc);
    Columns columns = new Columns(leaf.reader(), links());
    columns.moveTo(doc - leaf.docBase);
    return columns;
  }

  private LeafReaderContext leaf(int doc) {
    return reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
  }

  @Override
  public void close() throws IOException {
    release.close();
  }
}
