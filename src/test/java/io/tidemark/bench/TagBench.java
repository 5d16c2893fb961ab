package io.tidemark.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Sets all of {@code tidemark tag} against stock CoreNLP. */
@Command(
    name = "tag",
    mixinStandardHelpOptions = true,
    description = {
      "Sets all of tidemark tag (JSON Lines in, tagged JSON out) against stock",
      "CoreNLP (tokenize,pos,lemma,ner over title and body, nothing written) on the",
      "same articles, and tidemark retag over an index of them: each in a JVM of its",
      "own with the same flags, warmed up, in turns. The median counts."
    },
    footer = {
      "",
      "words           pieces between white space, the same count for all",
      "words/s         by the clock",
      "words/s a core  by the processor time of the whole process, with what its",
      "                collector and compiler take; least and most are of these",
      "first round     of these too: no text was seen before, unless it was warmed up",
      "                on the same",
      "first article   from the start of bin/tidemark tag to its first line; the",
      "                machine has read the files before",
      "",
      "Examples:",
      "  bin/bench tag",
      "  bin/bench tag --articles news.jsonl.gz --rounds 7",
      "",
      "Takes about a quarter of an hour, most of it stock CoreNLP's. Its models",
      "(474 MB) lie in the local Maven repository since the build of Tidemark."
    })
final class TagBench implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec command;

  @Option(
      names = "--articles",
      paramLabel = "PATH",
      description = "Articles to work on, such as a .jsonl.gz (default: the project's corpus).")
  private @Nullable Path source;

  @Option(
      names = "--count",
      paramLabel = "N",
      description = "How many of them, repeated where there are fewer (${DEFAULT-VALUE}).")
  private int count = 300;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "How often each works through them (${DEFAULT-VALUE}).")
  private int rounds = 5;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path home = Articles.home();
    Path folder = Files.createDirectories(home.resolve("target/bench"));
    Articles articles = Articles.from(source == null ? home.resolve("corpus") : source, count);
    Articles.write(articles.warmUp(), folder.resolve("warm-up.jsonl"));
    Articles.write(articles.measured(), folder.resolve("articles.jsonl"));
    try (Processes processes = new Processes(folder)) {
      Series stock = new Series("stock CoreNLP", start(processes, Contender.STOCK), 1);
      ContenderProcess tag = start(processes, Contender.TAG);
      Series oneThread = new Series("tidemark tag", tag, 1);
      Series twoThreads = new Series("tidemark tag", tag, 2);
      Series theme =
          new Series("retag, a theme changed", start(processes, Contender.RETAG_THEME), 1);
      Series all = new Series("retag, all anew", start(processes, Contender.RETAG_ALL), 1);
      List<Series> table = List.of(stock, oneThread, twoThreads, theme, all);
      for (int round = 1; round <= rounds; round++) {
        for (Series series : table) {
          tell("round " + round + " of " + rounds + ": " + series);
          series.run();
        }
      }
      long heap = tag.liveHeap();
      List<Double> starts = starts(articles, folder);
      tell("");
      TagReport report =
          new TagReport(articles, table, starts, heap, command.commandLine().getOut());
      report.table();
      report.quotient("tidemark tag against stock CoreNLP, a core", stock, oneThread);
      report.quotient("retag against tag, a theme changed, a core", oneThread, theme);
      report.quotient("retag against tag, all anew, a core", oneThread, all);
      report.scaling("two threads against one, by the clock", oneThread, twoThreads);
      report.rest();
    }
    return 0;
  }

  private ContenderProcess start(Processes processes, Contender contender) throws IOException {
    tell("loading and warming up " + contender);
    return processes.start(contender);
  }

  /** The first run, which is not counted, leaves the archive of classes that the others use. */
  private List<Double> starts(Articles articles, Path folder)
      throws IOException, InterruptedException {
    Path first = folder.resolve("first.jsonl");
    Articles.write(articles.measured().subList(0, 1), first);
    List<Double> seconds = new ArrayList<>();
    for (int run = 0; run <= rounds; run++) {
      tell("start " + run + " of " + rounds);
      seconds.add(FirstArticle.seconds(first, folder.resolve("first.log")));
    }
    return seconds.subList(1, seconds.size());
  }

  /** Shows what is under way on a terminal, in one line that the next one takes. */
  private void tell(String what) {
    if (Boolean.getBoolean("tidemark.terminal.err")) {
      PrintWriter err = command.commandLine().getErr();
      err.print("\r\033[K" + what);
      err.flush();
    }
  }
}
