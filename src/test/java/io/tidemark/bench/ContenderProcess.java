package io.tidemark.bench;

import com.sun.management.OperatingSystemMXBean;
import io.tidemark.catalog.CatalogException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A JVM that loads one contender, warms it up, and then works whenever it is told to.
 *
 * <p>Its standard input takes a line for each order, {@code run THREADS} or {@code heap}, and its
 * standard output answers each with one line. What else it says goes to a log.
 */
final class ContenderProcess implements AutoCloseable {
  /** The same for all; the collector is the one that {@code bin/tidemark tag} uses. */
  static final List<String> FLAGS = List.of("-XX:+UseParallelGC", "-Xmx4g");

  private final Contender contender;
  private final Path log;
  private final Process process;
  private final PrintWriter orders;
  private final BufferedReader answers;

  /**
   * Starts one; it is ready when it has loaded and worked through the warm-up once.
   *
   * @param folder holds {@code warm-up.jsonl} and {@code articles.jsonl}, and takes the log
   */
  ContenderProcess(Contender contender, Path folder) throws IOException {
    this.contender = contender;
    this.log = folder.resolve(contender.name().toLowerCase(Locale.ROOT) + ".log");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(FLAGS);
    command.add("-Dtidemark.home=" + Articles.home());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(ContenderProcess.class.getName(), contender.name(), folder.toString()));
    this.process = new ProcessBuilder(command).redirectError(log.toFile()).start();
    this.orders = new PrintWriter(process.getOutputStream(), true, StandardCharsets.UTF_8);
    this.answers = process.inputReader(StandardCharsets.UTF_8);
    answer();
  }

  Round run(int threads) throws IOException {
    orders.println("run " + threads);
    return Round.of(answer());
  }

  /** Bytes of the heap that are in use after a full collection. */
  long liveHeap() throws IOException {
    orders.println("heap");
    return Long.parseLong(answer());
  }

  private String answer() throws IOException {
    String line = answers.readLine();
    if (line == null) {
      throw new IOException("the process of " + contender + " ended early; it said why in " + log);
    }
    return line;
  }

  @Override
  public void close() {
    process.destroy();
  }

  /** The other side: {@code CONTENDER FOLDER}. */
  public static void main(String[] args) throws IOException, CatalogException {
    PrintStream answers = System.out;
    System.setOut(System.err);
    Path folder = Path.of(args[1]);
    Work work = Contender.valueOf(args[0]).load(folder);
    work.run(folder.resolve("warm-up.jsonl"), 1);
    Path articles = folder.resolve("articles.jsonl");
    answers.println("ready");
    BufferedReader orders =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String order = orders.readLine(); order != null; order = orders.readLine()) {
      if (order.equals("heap")) {
        System.gc();
        answers.println(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
      } else {
        int threads = Integer.parseInt(order.substring("run ".length()));
        answers.println(measure(work, articles, threads).line());
      }
    }
  }

  private static Round measure(Work work, Path articles, int threads) throws IOException {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    System.gc();
    long cpu = system.getProcessCpuTime();
    long clock = System.nanoTime();
    work.run(articles, threads);
    double seconds = (System.nanoTime() - clock) / 1e9;
    return new Round(seconds, (system.getProcessCpuTime() - cpu) / 1e9);
  }
}
