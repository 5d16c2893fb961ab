package io.tidemark.vector;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The sentence model all-MiniLM-L6-v2, quantized, which lies inside its library (Reimers and
 * Gurevych, Sentence-BERT, EMNLP 2019; Wang et al., MiniLM, NeurIPS 2020). It reads the first 256
 * word pieces of a text. Safe for many threads.
 */
public final class SentenceModel implements AutoCloseable {
  /** How many numbers a vector has. */
  static final int DIMENSIONS = 384;

  private static final int LARGEST = 127;

  private final ExecutorService threads;
  private final AllMiniLmL6V2QuantizedEmbeddingModel model;

  /**
   * @param threads how many texts are read at a time
   */
  public SentenceModel(int threads) {
    this.threads = Executors.newFixedThreadPool(threads);
    this.model = new AllMiniLmL6V2QuantizedEmbeddingModel(this.threads);
  }

  /**
   * The vectors of {@code texts}, of length one before they are rounded to bytes: the product of
   * two is their cosine times 127².
   */
  List<byte[]> vectors(List<String> texts) {
    List<TextSegment> segments = texts.stream().map(TextSegment::from).toList();
    return model.embedAll(segments).content().stream().map(SentenceModel::rounded).toList();
  }

  private static byte[] rounded(Embedding embedding) {
    float[] exact = embedding.vector();
    byte[] rounded = new byte[exact.length];
    for (int i = 0; i < exact.length; i++) {
      rounded[i] = (byte) Math.round(exact[i] * LARGEST);
    }
    return rounded;
  }

  @Override
  public void close() {
    threads.close();
  }
}
