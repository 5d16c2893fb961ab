package io.tidemark.read;

import io.tidemark.article.RawDocument;
import io.tidemark.article.Reading;
import io.tidemark.article.Rejected;
import io.tidemark.read.draft.Draft;
import io.tidemark.read.draft.Failure;
import io.tidemark.read.html.HtmlReader;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads raw documents of every known format. Safe for use by several threads. */
public final class ArticleReader {
  /** A page or a text; as a tree in memory a page takes many times its bytes. */
  private static final int MOST_BYTES = 50_000_000;

  private final ReadSettings settings;
  private final Finish finish;
  private final JsonLineReader jsonLines;
  private final LetterReader letters;
  private final BiFunction<RawDocument, Unpacking, List<Reading>> large;

  /** Reads everything in this process. */
  public ArticleReader(ReadSettings settings) {
    this(settings, null);
  }

  /**
   * @param large reads the formats whose parsers are large, such as PDF and Office files, and keeps
   *     a time limit of its own; null reads them in this process
   */
  public ArticleReader(
      ReadSettings settings, @Nullable Function<RawDocument, List<Reading>> large) {
    this.settings = settings;
    this.finish = new Finish(settings);
    this.jsonLines = new JsonLineReader(finish);
    this.letters = new LetterReader(finish);
    BinaryReader binary = new BinaryReader(finish, letters);
    this.large =
        large != null
            ? (document, unpacking) -> large.apply(document)
            : (document, unpacking) -> inTime(document, () -> binary.read(document, unpacking));
  }

  /**
   * The articles in {@code document}, or the reasons why there are none: at least one reading. A
   * parser that hangs or fails costs this document alone.
   */
  public List<Reading> read(RawDocument document) {
    return new Unpacking(this::read).read(document);
  }

  private List<Reading> read(RawDocument document, Unpacking unpacking) {
    if (JsonLineReader.reads(document)) {
      return inTime(document, () -> List.of(jsonLines.read(document)));
    }
    Format format = Format.of(document);
    if ((format == Format.HTML || format == Format.TEXT) && document.bytes().length > MOST_BYTES) {
      return rejected(document, "larger than 50 MB, as no page or text is");
    }
    return switch (format) {
      case EMPTY -> rejected(document, "the file is empty");
      case TEXT -> inTime(document, () -> List.of(text(document)));
      case HTML -> inTime(document, () -> List.of(page(document)));
      // Each attachment has a time limit of its own.
      case MAIL ->
          inTime(
              document,
              () -> letters.open(document, MimeMail.read(document)),
              opened -> LetterReader.unpack(opened, unpacking));
      case BINARY -> large.apply(document, unpacking);
    };
  }

  private List<Reading> inTime(RawDocument document, Callable<List<Reading>> work) {
    return inTime(document, work, readings -> readings);
  }

  /** Does {@code work} within the time limit, and then with its result the rest. */
  private <T> List<Reading> inTime(
      RawDocument document, Callable<T> work, Function<T, List<Reading>> rest) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread reading = Thread.ofPlatform().daemon().name("read " + document.source()).start(task);
    try {
      return rest.apply(task.get(settings.timeLimit().toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      reading.interrupt();
      return rejected(document, "not read within " + settings.timeLimit().toSeconds() + " s");
    } catch (ExecutionException e) {
      return rejected(document, Failure.reason(Objects.requireNonNullElse(e.getCause(), e)));
    } catch (InterruptedException e) {
      reading.interrupt();
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while reading " + document.source());
    }
  }

  private Reading text(RawDocument document) {
    return finish.article(document, TextReader.read(Charsets.decode(document)));
  }

  private Reading page(RawDocument document) {
    Draft draft =
        HtmlReader.read(Charsets.decodePage(document), document.url(), document.fetched());
    return draft.body() == null
        ? new Rejected(document.source(), "read", "the page holds no text")
        : finish.article(document, draft);
  }

  private static List<Reading> rejected(RawDocument document, String reason) {
    return List.of(new Rejected(document.source(), "read", reason));
  }
}
