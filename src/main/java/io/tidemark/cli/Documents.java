package io.tidemark.cli;

import io.tidemark.acquire.Acquired;
import io.tidemark.acquire.Sources;
import io.tidemark.article.Article;
import io.tidemark.article.Read;
import io.tidemark.article.Reading;
import io.tidemark.article.Rejected;
import io.tidemark.pipeline.InOrder;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads the documents of a command and does a command's work on each article, on several threads;
 * results come in input order. Rejected documents are told on standard error.
 */
final class Documents {
  private final List<String> paths;
  private final Reader.Choice reader;
  private final int threads;
  private final PrintWriter err;

  Documents(List<String> paths, Reader.Choice reader, int threads, PrintWriter err) {
    this.paths = List.copyOf(paths);
    this.reader = reader;
    this.threads = threads;
    this.err = err;
  }

  /**
   * Does {@code work} on each article and hands what it gives to {@code sink}.
   *
   * @param stage what a failure of {@code work} is told as, such as {@code tag}
   * @param work called on several threads at once
   * @param sink called on the calling thread, in input order
   * @return {@link ExitCode#DONE} or {@link ExitCode#SOME_REJECTED}
   */
  <T> int each(String stage, Function<Article, T> work, Consumer<T> sink) {
    int[] rejected = {0};
    try (Reader open = reader.open();
        Stream<Acquired> documents = Sources.open(paths, System.in);
        Progress progress = Progress.of(stage, err)) {
      InOrder.map(
          documents,
          threads,
          acquired -> outcomes(acquired, open, stage, work),
          outcomes -> {
            for (Outcome<T> outcome : outcomes) {
              switch (outcome) {
                case Outcome.Done<T>(T result) -> {
                  sink.accept(result);
                  progress.step();
                }
                case Outcome.Refused<T>(Rejected reason) -> {
                  rejected[0]++;
                  progress.tell(reason.toString());
                }
              }
            }
          });
    }
    return rejected[0] == 0 ? ExitCode.DONE : ExitCode.SOME_REJECTED;
  }

  private static <T> List<Outcome<T>> outcomes(
      Acquired acquired, Reader reader, String stage, Function<Article, T> work) {
    List<Outcome<T>> outcomes = new ArrayList<>();
    switch (acquired) {
      case Acquired.Failed(Rejected reason) -> outcomes.add(new Outcome.Refused<>(reason));
      case Acquired.Found(var document) -> {
        for (Reading reading : reader.read(document)) {
          outcomes.add(
              switch (reading) {
                case Read(Article article) -> done(article, stage, work);
                case Rejected reason -> new Outcome.Refused<T>(reason);
              });
        }
      }
    }
    return outcomes;
  }

  private static <T> Outcome<T> done(Article article, String stage, Function<Article, T> work) {
    try {
      return new Outcome.Done<>(work.apply(article));
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome.Refused<>(Rejected.byFault(article.source(), stage, e));
    }
  }

  private sealed interface Outcome<T> {
    record Done<T>(T result) implements Outcome<T> {}

    record Refused<T>(Rejected reason) implements Outcome<T> {}
  }
}
