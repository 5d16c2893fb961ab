package io.tidemark.read.isolated;

import io.tidemark.article.Published;
import io.tidemark.article.RawDocument;
import io.tidemark.article.Reading;
import io.tidemark.article.Rejected;
import io.tidemark.json.ArticleJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.FetchEmitTuple;
import org.apache.tika.pipes.HandlerConfig;
import org.apache.tika.pipes.PipesException;
import org.apache.tika.pipes.PipesResult;
import org.apache.tika.pipes.emitter.EmitKey;
import org.apache.tika.pipes.fetcher.FetchKey;
import org.apache.tika.sax.BasicContentHandlerFactory;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents in other processes, which start when they are first needed. Safe for use by
 * several threads; close it to end the processes.
 */
public final class IsolatedReader implements AutoCloseable {
  private static final HandlerConfig NO_CONTENT =
      new HandlerConfig(
          BasicContentHandlerFactory.HANDLER_TYPE.IGNORE,
          HandlerConfig.PARSE_MODE.CONCATENATE,
          -1,
          -1,
          false);

  private final ProcessLimits limits;
  private final @Nullable Published published;
  private @Nullable Workshop workshop;

  /**
   * @param published the publication day of documents that show none of their own, or null
   */
  public IsolatedReader(ProcessLimits limits, @Nullable Published published) {
    this.limits = limits;
    this.published = published;
  }

  /**
   * The readings of {@code document}, at least one. Time, memory and the death of the process cost
   * this document alone.
   *
   * @throws IllegalStateException where no process can be started
   */
  public List<Reading> read(RawDocument document) {
    Workshop open = open();
    try {
      Path file = open.put(document.bytes());
      try {
        PipesResult result = open.pipes().parse(tuple(document, file));
        stopWithTheProgram(open, document);
        return readings(document, result);
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while reading " + document.source());
    } catch (IOException | PipesException | IllegalArgumentException e) {
      stopWithTheProgram(open, document);
      throw new IllegalStateException(
          "no process to read documents in can be started (--trusted reads without): "
              + e.getMessage(),
          e);
    }
  }

  private static void stopWithTheProgram(Workshop workshop, RawDocument document) {
    if (workshop.isEnding()) {
      throw new CancellationException("stopped while reading " + document.source());
    }
  }

  private static FetchEmitTuple tuple(RawDocument document, Path file) {
    ParseContext context = new ParseContext();
    context.set(Order.class, Order.of(document));
    context.set(HandlerConfig.class, NO_CONTENT);
    return new FetchEmitTuple(
        document.source(),
        new FetchKey("folder", String.valueOf(file.getFileName())),
        EmitKey.NO_EMIT,
        new Metadata(),
        context,
        FetchEmitTuple.ON_PARSE_EXCEPTION.EMIT);
  }

  private List<Reading> readings(RawDocument document, PipesResult result) {
    return switch (result.getStatus()) {
      case PARSE_SUCCESS ->
          Arrays.stream(
                  result.getEmitData().getMetadataList().get(0).getValues(ReadingParser.READING))
              .map(ArticleJson::readReading)
              .toList();
      case TIMEOUT -> rejected(document, "not read within " + seconds());
      case OOM ->
          rejected(document, "needs more than " + limits.megabytes() + " MB of memory to be read");
      case UNSPECIFIED_CRASH -> rejected(document, "the process that read it died");
      default ->
          rejected(
              document,
              "could not be read in a process of its own: "
                  + result.getStatus()
                  + (result.getMessage() == null ? "" : " " + firstLine(result.getMessage())));
    };
  }

  private String seconds() {
    return limits.time().toSeconds() > 0
        ? limits.time().toSeconds() + " s"
        : limits.time().toMillis() + " ms";
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }

  private static List<Reading> rejected(RawDocument document, String reason) {
    return List.of(new Rejected(document.source(), "read", reason));
  }

  private synchronized Workshop open() {
    Workshop open = workshop;
    if (open == null) {
      try {
        open = Workshop.open(limits, published);
      } catch (IOException e) {
        throw new UncheckedIOException("no folder to read documents in can be made", e);
      }
      workshop = open;
    }
    return open;
  }

  /** Ends the processes and takes their folder away. */
  @Override
  public synchronized void close() {
    if (workshop != null) {
      try {
        workshop.close();
      } catch (IOException e) {
        throw new UncheckedIOException("a process that read documents could not be ended", e);
      }
      workshop = null;
    }
  }
}
