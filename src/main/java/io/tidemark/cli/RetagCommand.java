package io.tidemark.cli;

import io.tidemark.article.Rejected;
import io.tidemark.catalog.Catalog;
import io.tidemark.index.ArticleIndex;
import io.tidemark.index.Snapshots;
import io.tidemark.index.Stamp;
import io.tidemark.pipeline.KeptCatalogs;
import io.tidemark.pipeline.Retag;
import io.tidemark.pipeline.RetagWatcher;
import io.tidemark.pipeline.Retagged;
import io.tidemark.pipeline.Tagging;
import io.tidemark.search.Aliases;
import io.tidemark.tag.Tagger;
import io.tidemark.tag.reach.Reach;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Applies a changed catalog to an index. */
@Command(
    name = "retag",
    mixinStandardHelpOptions = true,
    description = {
      "Applies a changed catalog, or changed rules of the program, to all articles of the index.",
      "Nothing is read or annotated again: what CoreNLP found is kept with each article. Only the",
      "articles that the change can reach are tagged anew; when each became known, and its story,",
      "stay as they are."
    },
    footer = {
      "",
      "Examples:",
      "  tidemark retag",
      "  tidemark retag --index /data/index --models my/models",
      "",
      "Standard error tells which articles the change reaches and what became of them. A run that",
      "was stopped is started again and goes on; meanwhile the index answers, each article with the",
      "tags of one catalog. The exit code is 3 where some articles keep their old tags.",
      "'tidemark themes diff' shows beforehand what a change gains and loses."
    })
final class RetagCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec command;

  @Mixin private IndexFolder index = new IndexFolder();
  @Mixin private Models models = new Models();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many articles to work on at once (here: ${DEFAULT-VALUE}).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Override
  public Integer call() {
    if (threads < 1) {
      throw new ParameterException(
          command.commandLine(), "--threads must be 1 or more, not " + threads);
    }
    Path folder = index.path();
    Snapshots.checkThereIsOne(folder);
    PrintWriter err = command.commandLine().getErr();
    Catalog catalog = models.catalog();
    KeptCatalogs catalogs = new KeptCatalogs(folder);
    try (ArticleIndex articles = ArticleIndex.open(folder, InstantSource.system());
        Progress progress = Progress.of("retag", err)) {
      catalogs.keep(models.folder(), catalog.stamp());
      Aliases.keep(catalog, folder);
      String version = ProgramVersion.tagger();
      Tagging tagging =
          new Tagging(RetagCommand::neverAnnotates, new Lazy<>(() -> new Tagger(catalog, version)));
      Retagged done =
          new Retag(articles, catalogs, catalog, tagging, version).run(threads, new Told(progress));
      progress.tell(done + "; catalog " + catalog.stamp());
      if (done.outdated() > 0) {
        progress.tell(
            "The annotations of "
                + done.outdated()
                + " articles are of an older version of the program; ingest their documents again.");
      }
      return done.isWhole() ? ExitCode.DONE : ExitCode.SOME_REJECTED;
    } catch (IOException e) {
      throw new UncheckedIOException(folder + ": the index cannot be written: " + e, e);
    }
  }

  private static io.tidemark.tag.text.Annotator neverAnnotates() {
    throw new IllegalStateException("retag works on kept annotations");
  }

  private record Told(Progress progress) implements RetagWatcher {
    @Override
    public void compared(Stamp stamp, Reach reach, int articles, int inReach) {
      String why =
          switch (reach) {
            case Reach.Everything(String reason) -> reason;
            case Reach.Holding holding -> "the change from catalog " + stamp.catalog();
          };
      progress.tell("%d of %d articles in reach: %s".formatted(inReach, articles, why));
      progress.expect(inReach);
    }

    @Override
    public void done(int articles) {
      progress.done(articles);
    }

    @Override
    public void rejected(Rejected reason) {
      progress.tell(reason.toString());
    }
  }
}
