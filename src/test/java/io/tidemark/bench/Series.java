package io.tidemark.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The rounds of one contender on one number of threads. */
final class Series {
  private final String name;
  private final ContenderProcess process;
  private final int threads;
  private final List<Round> rounds = new ArrayList<>();

  Series(String name, ContenderProcess process, int threads) {
    this.name = name;
    this.process = process;
    this.threads = threads;
  }

  void run() throws IOException {
    rounds.add(process.run(threads));
  }

  String name() {
    return name;
  }

  int threads() {
    return threads;
  }

  /** A figure of each round, in order. */
  List<Double> each(ToDoubleFunction<Round> figure) {
    return rounds.stream().map(figure::applyAsDouble).toList();
  }

  @Override
  public String toString() {
    return name + " on " + threads + (threads == 1 ? " thread" : " threads");
  }
}
