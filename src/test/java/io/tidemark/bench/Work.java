package io.tidemark.bench;

import java.io.IOException;
import java.nio.file.Path;

/** What a contender does with a file of articles, once it has loaded. */
@FunctionalInterface
interface Work {
  /** Works through {@code articles}, JSON Lines, on {@code threads} threads. */
  void run(Path articles, int threads) throws IOException;
}
