package io.tidemark.analyze.price;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * How chance is drawn, told so that it can be drawn again.
 *
 * @param seed the same seed gives the same figures
 * @param rounds how many times
 */
public record Chance(long seed, int rounds) {
  private static final RandomGeneratorFactory<RandomGenerator> GENERATOR =
      RandomGeneratorFactory.of("L64X128MixRandom");

  RandomGenerator random() {
    return GENERATOR.create(seed);
  }
}
