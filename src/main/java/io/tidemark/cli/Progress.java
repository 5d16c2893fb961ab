package io.tidemark.cli;

import java.io.PrintWriter;
import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar on standard error where that is a terminal; lines told go above it. */
final class Progress implements AutoCloseable {
  private static final String CLEAR_LINE = "\r\033[K";
  private static final Duration FIRST_SHOWN_AFTER = Duration.ofSeconds(1);

  private final PrintWriter err;
  private final String task;
  private final String unit;
  private final boolean terminal;
  private final long began = System.nanoTime();
  private long steps;
  private long expected = -1;
  private @Nullable ProgressBar bar;

  private Progress(String task, String unit, PrintWriter err, boolean terminal) {
    this.task = task;
    this.unit = unit;
    this.err = err;
    this.terminal = terminal;
  }

  static Progress of(String task, PrintWriter err) {
    return of(task, "articles", err);
  }

  /** Of other things than articles. */
  static Progress of(String task, String unit, PrintWriter err) {
    return new Progress(task, unit, err, Terminal.showsErrors());
  }

  /** So many articles more are to come; before any is told, nobody knows how many. */
  void expect(int articles) {
    expected = Math.max(0, expected) + articles;
    if (bar != null) {
      bar.maxHint(expected);
    }
  }

  /** One article is done. */
  void step() {
    steps++;
    if (bar != null) {
      bar.stepTo(steps);
    } else if (terminal && System.nanoTime() - began > FIRST_SHOWN_AFTER.toNanos()) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(task)
              .setInitialMax(expected)
              .setStyle(ProgressBarStyle.ASCII)
              .setUnit(" " + unit, 1)
              .showSpeed()
              .setUpdateIntervalMillis(200)
              .clearDisplayOnFinish()
              .build();
      bar.stepTo(steps);
    }
  }

  /** So many articles more are done. */
  void done(int articles) {
    for (int i = 0; i < articles; i++) {
      step();
    }
  }

  /** Prints a line. */
  void tell(String line) {
    err.println(bar == null ? line : CLEAR_LINE + line);
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
