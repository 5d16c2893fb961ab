package io.tidemark.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Runs {@code bin/tidemark tag} as a user does, and waits for what it prints first. */
final class FirstArticle {
  private FirstArticle() {}

  /** Seconds from the start of the process to its first line. */
  static double seconds(Path articles, Path log) throws IOException, InterruptedException {
    Path program = Articles.home().resolve("bin/tidemark");
    ProcessBuilder command =
        new ProcessBuilder(program.toString(), "tag", articles.toString())
            .redirectError(log.toFile());
    long clock = System.nanoTime();
    Process process = command.start();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      if (lines.readLine() == null) {
        throw new IOException("bin/tidemark tag printed nothing; it said why in " + log);
      }
      double seconds = (System.nanoTime() - clock) / 1e9;
      while (lines.readLine() != null) {}
      process.waitFor();
      return seconds;
    }
  }
}
