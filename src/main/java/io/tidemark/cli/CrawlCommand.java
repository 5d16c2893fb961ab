package io.tidemark.cli;

import io.tidemark.crawl.Crawl;
import io.tidemark.crawl.CrawlWatcher;
import io.tidemark.crawl.Fate;
import io.tidemark.crawl.Summary;
import io.tidemark.crawl.address.Address;
import io.tidemark.crawl.address.PrivateHosts;
import io.tidemark.crawl.plan.CrawlPlan;
import io.tidemark.crawl.plan.PlanException;
import io.tidemark.crawl.plan.PlanReader;
import io.tidemark.export.Format;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fetches pages. */
@Command(
    name = "crawl",
    mixinStandardHelpOptions = true,
    description = {
      "Fetches the pages that seeds, feeds and sitemaps lead to, and keeps them in",
      "WARC files, which 'tidemark ingest' reads. FILE says what to fetch and how;",
      "docs/crawl.yaml is one with all its fields explained.",
      "",
      "Each host is asked one thing at a time, with a pause between, and only what",
      "its robots.txt allows. Addresses that are not on the public internet are not",
      "fetched: a link may point there."
    },
    footer = {
      "",
      "Examples:",
      "  tidemark crawl desk.yaml",
      "  tidemark crawl desk.yaml --output /data/news --format json",
      "  tidemark crawl intranet.yaml --allow-private",
      "",
      "Run it again for what is new: feeds and sitemaps are looked at each time,",
      "pages only once, or again after the time that FILE gives as 'recrawl'. A run",
      "that was stopped or killed is run again and goes on. What could not be had is",
      "told on standard error, each address with its reason; the exit code is then 3."
    })
final class CrawlCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec command;

  @Parameters(paramLabel = "FILE", description = "What to fetch and how, in YAML.")
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private Path file;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description =
          "Where the WARC files go, and the journal of the crawl (default: corpus, beside the"
              + " program).")
  private @Nullable Path output;

  @Option(
      names = "--allow-private",
      description = "Also fetch from hosts that are not on the public internet.")
  private boolean allowPrivate;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description =
          "Print the summary on standard output: table, json, jsonl or csv (default: one line on"
              + " standard error).")
  private @Nullable Format format;

  @Override
  public Integer call() {
    PrintWriter err = command.commandLine().getErr();
    CrawlPlan plan = plan();
    Path folder = folder();
    try (Progress progress = Progress.of("crawl", "addresses", err)) {
      Crawl crawl = new Crawl(plan, folder, Main.VERSION, new Told(progress));
      OnSignal signal = OnSignal.run(crawl::stop, err);
      try {
        Summary summary = crawl.run();
        print(new CrawlReport(summary, folder), progress);
        return summary.count(Fate.FAILED) == 0 ? ExitCode.DONE : ExitCode.SOME_REJECTED;
      } finally {
        signal.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "--output: cannot crawl into " + folder + ": " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the crawl was interrupted", e);
    }
  }

  private void print(CrawlReport report, Progress progress) {
    if (format != null) {
      try (Output out = Output.to(null, command.commandLine().getOut())) {
        out.table(report.table(), format, Terminal.screen());
        out.finish();
      }
    }
    progress.tell(report.line());
  }

  private CrawlPlan plan() {
    try {
      CrawlPlan plan = PlanReader.read(file);
      return allowPrivate ? plan.with(PrivateHosts.ALL) : plan;
    } catch (PlanException e) {
      throw new ParameterException(
          command.commandLine(), "FILE: the plan has faults:\n" + e.getMessage(), e);
    } catch (NoSuchFileException e) {
      throw new ParameterException(command.commandLine(), "FILE: there is no file " + file, e);
    } catch (IOException e) {
      throw new ParameterException(command.commandLine(), "FILE: cannot read " + e.getMessage(), e);
    }
  }

  private Path folder() {
    return output == null ? Path.of(System.getProperty("tidemark.home", ""), "corpus") : output;
  }

  private record Told(Progress progress) implements CrawlWatcher {
    @Override
    public void expected(int addresses) {
      progress.expect(addresses);
    }

    @Override
    public void done(Address address, Fate fate, String reason) {
      progress.step();
      if (fate == Fate.FAILED || fate == Fate.REFUSED_AS_PRIVATE) {
        progress.tell(address + ": " + reason);
      }
    }

    @Override
    public void told(String line) {
      progress.tell(line);
    }
  }
}
