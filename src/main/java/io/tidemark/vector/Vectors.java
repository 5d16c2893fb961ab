package io.tidemark.vector;

import io.tidemark.index.Snapshot;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;

/** Finds articles by the meaning of their sentences. */
public final class Vectors implements Closeable {
  /** Sentences looked at first, and how much further a look goes that found too few articles. */
  private static final int FIRST_LOOK = 200;

  private static final int FARTHEST_LOOK = 3200;
  private static final int FURTHER = 4;

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final SentenceModel model;

  private Vectors(DirectoryReader reader, SentenceModel model) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.model = model;
  }

  /** Opens the vectors beside the index in {@code index}. */
  public static Vectors open(Path index) {
    try {
      DirectoryReader reader = DirectoryReader.open(FSDirectory.open(VectorIndex.folder(index)));
      return new Vectors(reader, new SentenceModel(1));
    } catch (IOException e) {
      throw new UncheckedIOException(
          VectorIndex.folder(index) + ": the vectors cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * The articles whose sentences are nearest to {@code text}, each once, the nearest first.
   *
   * @param wanted which articles of {@code snapshot} may be among them, by number
   * @param most how many at most
   */
  public List<Nearest> nearest(String text, Snapshot snapshot, IntPredicate wanted, int most) {
    try {
      byte[] target = model.vectors(List.of(text)).getFirst();
      List<Nearest> found = List.of();
      for (int look = FIRST_LOOK; look <= FARTHEST_LOOK; look *= FURTHER) {
        found = look(target, snapshot, wanted, look);
        if (found.size() >= most || look >= reader.numDocs()) {
          break;
        }
      }
      return found.subList(0, Math.min(most, found.size()));
    } catch (IOException e) {
      throw new UncheckedIOException("the vectors cannot be read: " + e.getMessage(), e);
    }
  }

  private List<Nearest> look(byte[] target, Snapshot snapshot, IntPredicate wanted, int sentences)
      throws IOException {
    Map<Integer, Nearest> best = new LinkedHashMap<>();
    ScoreDoc[] near =
        searcher.search(new KnnByteVectorQuery(VectorIndex.VECTOR, target, sentences), sentences)
            .scoreDocs;
    for (ScoreDoc each : near) {
      Document stored = searcher.storedFields().document(each.doc);
      int sentence = stored.getField(VectorIndex.SENTENCE).numericValue().intValue();
      for (int doc : snapshot.documents(stored.get(VectorIndex.TEXT))) {
        if (wanted.test(doc)) {
          best.putIfAbsent(doc, new Nearest(doc, sentence, cosine(each.score)));
        }
      }
    }
    return new ArrayList<>(best.values());
  }

  /** Lucene's score of a product of bytes is a half more than the product over dimensions · 2¹⁵. */
  private static double cosine(float score) {
    double product = (score - 0.5) * SentenceModel.DIMENSIONS * (1 << 15);
    return product / (127.0 * 127.0);
  }

  @Override
  public void close() throws IOException {
    reader.close();
    model.close();
  }
}
