package io.tidemark.read;

import io.tidemark.article.RawDocument;
import io.tidemark.article.Read;
import io.tidemark.article.Reading;
import io.tidemark.article.Rejected;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What one document unpacks to: documents within documents, as deep, as many and as large in all as
 * one file may hold. One for each document that comes in; used by the thread that reads it.
 */
final class Unpacking {
  private static final int DEEPEST = 6;
  private static final int MOST = 5000;
  private static final long LARGEST = 1L << 30;

  private final BiFunction<RawDocument, Unpacking, List<Reading>> reader;
  private final int depth;
  private final Total total;

  /** What was unpacked so far, at all depths. */
  private static final class Total {
    private int documents;
    private long bytes;
  }

  Unpacking(BiFunction<RawDocument, Unpacking, List<Reading>> reader) {
    this(reader, 0, new Total());
  }

  private Unpacking(
      BiFunction<RawDocument, Unpacking, List<Reading>> reader, int depth, Total total) {
    this.reader = reader;
    this.depth = depth;
    this.total = total;
  }

  /** The readings of a document, or of one that was found in it. */
  List<Reading> read(RawDocument document) {
    String refusal = refusal(document);
    if (refusal != null) {
      return List.of(new Rejected(document.source(), "read", refusal));
    }
    total.documents++;
    total.bytes += document.bytes().length;
    return reader.apply(document, new Unpacking(reader, depth + 1, total));
  }

  /** The readings of a document, then of those that came with it, which know it as their parent. */
  List<Reading> withChildren(List<Reading> own, List<RawDocument> children) {
    String parent =
        own.stream()
            .filter(Read.class::isInstance)
            .map(reading -> ((Read) reading).article().id())
            .findFirst()
            .orElse(null);
    List<Reading> readings = new ArrayList<>(own);
    for (RawDocument child : children) {
      read(child).forEach(reading -> readings.add(childOf(parent, reading)));
    }
    return readings;
  }

  /** What stands deeper knows a nearer parent already. */
  private static Reading childOf(@Nullable String parent, Reading reading) {
    return reading instanceof Read read && read.article().parent() == null
        ? new Read(read.article().withParent(parent))
        : reading;
  }

  private @Nullable String refusal(RawDocument document) {
    if (depth > DEEPEST) {
      return "nested too deeply: over " + DEEPEST + " files within files";
    }
    if (total.documents > MOST) {
      return "the file holds over " + MOST + " documents: unpack it first";
    }
    boolean large = depth > 0 && total.bytes + document.bytes().length > LARGEST;
    return large ? "a zip bomb: the file unpacks to over " + (LARGEST >> 20) + " MB in all" : null;
  }
}
