package io.tidemark.tag.text.model;

import io.tidemark.tag.text.crf.CrfModel;
import io.tidemark.tag.text.feature.ArrayReader;
import io.tidemark.tag.text.feature.ArrayWriter;
import io.tidemark.tag.text.feature.HashIndex;
import io.tidemark.tag.text.feature.WordClusters;
import io.tidemark.tag.text.pos.PosModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * The two models, compiled: for names and for parts of speech.
 *
 * @param crf for names
 * @param pos for parts of speech; rests on the same clusters of words
 */
public record Models(CrfModel crf, PosModel pos) {
  /** The file of compiled models, beside this class. */
  static final String FILE = "compiled.models";

  /** Raise it when what the file holds, or the hash of a spelling, changes. */
  private static final String[] FORMAT = {"tidemark compiled models", "2"};

  /** The models that the build compiled or, where there are none, CoreNLP's, compiled now. */
  public static Models load() {
    return compiled().orElseGet(Models::compile);
  }

  static Models compile() {
    CrfModel crf = CrfCompiler.compile();
    return new Models(crf, PosCompiler.compile(crf.clusters()));
  }

  /** The models that the build compiled, unless there are none or they are of another format. */
  static Optional<Models> compiled() {
    try (InputStream in = Models.class.getResourceAsStream(FILE)) {
      return in == null ? Optional.empty() : read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("the models " + FILE + " cannot be read", e);
    }
  }

  static Optional<Models> read(byte[] bytes) {
    try {
      ArrayReader in = new ArrayReader(ByteBuffer.wrap(bytes));
      if (!Arrays.equals(in.strings(), FORMAT)) {
        return Optional.empty();
      }
      WordClusters clusters = new WordClusters(HashIndex.read(in));
      Models models = new Models(CrfModel.read(in, clusters), PosModel.read(in, clusters));
      return Arrays.equals(in.strings(), FORMAT) ? Optional.of(models) : Optional.empty();
    } catch (BufferUnderflowException damaged) {
      return Optional.empty();
    }
  }

  /** Writes what {@link #read} reads: the format, the models, and the format again. */
  void write(OutputStream stream) throws IOException {
    ArrayWriter out = new ArrayWriter(stream);
    out.write(FORMAT);
    crf.clusters().numbers().write(out);
    crf.write(out);
    pos.write(out);
    out.write(FORMAT);
  }
}
