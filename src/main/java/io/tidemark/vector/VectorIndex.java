package io.tidemark.vector;

import io.tidemark.index.Sentences;
import io.tidemark.index.Shown;
import io.tidemark.index.Snapshot;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/** Writes the vectors of an index. One process writes at a time. */
public final class VectorIndex implements Closeable {
  static final String TEXT = "text";
  static final String SENTENCE = "sentence";
  static final String VECTOR = "vector";

  /** Of a longer article, the rest is found by words alone. */
  private static final int MOST_SENTENCES = 60;

  /** So many articles may be lost when a run dies. */
  private static final int COMMIT_EVERY = 500;

  private final IndexWriter writer;

  private VectorIndex(IndexWriter writer) {
    this.writer = writer;
  }

  /** Opens the vectors beside the index in {@code index}; makes them where they are missing. */
  public static VectorIndex open(Path index) {
    try {
      return new VectorIndex(
          new IndexWriter(FSDirectory.open(folder(index)), new IndexWriterConfig()));
    } catch (IOException e) {
      throw new UncheckedIOException(folder(index) + ": cannot be opened: " + e.getMessage(), e);
    }
  }

  /** Whether the index in {@code index} has vectors. */
  public static boolean isThere(Path index) {
    return Files.isDirectory(folder(index));
  }

  static Path folder(Path index) {
    return index.resolve("vectors");
  }

  /**
   * Makes the vectors that are missing, and drops those of texts that are gone.
   *
   * @param done is told of each article when it has its vectors
   * @return how many articles got some
   */
  public int update(Snapshot snapshot, SentenceModel model, IntConsumer done) {
    try {
      Set<String> there = texts();
      Map<String, Integer> wanted = new HashMap<>();
      BitSet all = snapshot.kept().all();
      all.stream().forEach(doc -> wanted.put(snapshot.text(doc), doc));
      for (String text : there) {
        if (!wanted.containsKey(text) && snapshot.documents(text).isEmpty()) {
          writer.deleteDocuments(new Term(TEXT, text));
        }
      }
      wanted.keySet().removeAll(there);
      int count = 0;
      for (Map.Entry<String, Integer> each : wanted.entrySet()) {
        add(each.getKey(), snapshot.shown(each.getValue()), model);
        done.accept(1);
        if (++count % COMMIT_EVERY == 0) {
          writer.commit();
        }
      }
      writer.commit();
      return count;
    } catch (IOException e) {
      throw new UncheckedIOException("the vectors cannot be written: " + e.getMessage(), e);
    }
  }

  /** How many articles of {@code snapshot} have no vectors yet. */
  public int missing(Snapshot snapshot) {
    Set<String> there = texts();
    return (int)
        snapshot.kept().all().stream().filter(doc -> !there.contains(snapshot.text(doc))).count();
  }

  private void add(String text, Shown article, SentenceModel model) throws IOException {
    List<Sentences.Sentence> sentences =
        Sentences.of(article.title(), article.body()).all().stream().limit(MOST_SENTENCES).toList();
    List<String> lines = new ArrayList<>();
    for (Sentences.Sentence sentence : sentences) {
      lines.add(sentence.in(article.title(), article.body()));
    }
    List<byte[]> vectors = lines.isEmpty() ? List.of() : model.vectors(lines);
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < vectors.size(); i++) {
      Document document = new Document();
      document.add(new StringField(TEXT, text, Field.Store.YES));
      document.add(new StoredField(SENTENCE, sentences.get(i).number()));
      document.add(
          new KnnByteVectorField(VECTOR, vectors.get(i), VectorSimilarityFunction.DOT_PRODUCT));
      documents.add(document);
    }
    writer.addDocuments(documents);
  }

  private Set<String> texts() {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      Set<String> texts = new HashSet<>();
      for (LeafReaderContext leaf : reader.leaves()) {
        Terms terms = leaf.reader().terms(TEXT);
        TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
          texts.add(term.utf8ToString());
        }
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException("the vectors cannot be read: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
