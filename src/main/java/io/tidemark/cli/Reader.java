package io.tidemark.cli;

import io.tidemark.article.RawDocument;
import io.tidemark.article.Reading;
import io.tidemark.read.ArticleReader;
import io.tidemark.read.ReadSettings;
import io.tidemark.read.isolated.IsolatedReader;
import io.tidemark.read.isolated.ProcessLimits;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a command reads documents; close it when all are read. */
final class Reader implements AutoCloseable {
  private final ArticleReader articles;
  private final @Nullable IsolatedReader processes;

  private Reader(ArticleReader articles, @Nullable IsolatedReader processes) {
    this.articles = articles;
    this.processes = processes;
  }

  /** Opens readers of one sort. */
  interface Choice {
    Reader open();
  }

  /** Formats with large parsers in processes of their own. */
  static Choice isolated(ReadSettings settings, ProcessLimits limits) {
    return () -> {
      IsolatedReader processes = new IsolatedReader(limits, settings.published());
      return new Reader(new ArticleReader(settings, processes::read), processes);
    };
  }

  /** All in this process. */
  static Choice trusting(ReadSettings settings) {
    return () -> new Reader(new ArticleReader(settings), null);
  }

  /** As {@link #isolated}, with the limits and settings of who sets none. */
  static Choice standard(int processes) {
    return isolated(ReadSettings.standard(), ProcessLimits.standard(processes));
  }

  List<Reading> read(RawDocument document) {
    return articles.read(document);
  }

  @Override
  public void close() {
    if (processes != null) {
      processes.close();
    }
  }
}
