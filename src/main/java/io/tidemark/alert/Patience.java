package io.tidemark.alert;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long a webhook is waited for, and how often it is tried.
 *
 * @param attempts to deliver one alert, before the webhook is left to rest
 * @param first the middle of the wait after the first failure; each further one is twice as long
 * @param most the longest wait; an answer that asks for a longer one leaves the webhook to rest
 * @param rest how long a webhook rests while a run goes on; a run that ends does not wait for it
 * @param answer the longest time until an answer is there
 */
public record Patience(
    int attempts, Duration first, Duration most, Duration rest, Duration answer) {
  public static final Patience USUAL =
      new Patience(
          5,
          Duration.ofSeconds(1),
          Duration.ofSeconds(60),
          Duration.ofMinutes(10),
          Duration.ofSeconds(15));

  private static final int MOST_DOUBLINGS = 20;

  /**
   * The wait after so many failures: between one half and three halves of its middle, so that those
   * who failed together do not come back together.
   */
  Duration after(int failures, RandomGenerator random) {
    long middle = first.toMillis() << Math.min(failures - 1, MOST_DOUBLINGS);
    long wait = middle / 2 + (long) (random.nextDouble() * middle);
    return Duration.ofMillis(Math.min(wait, most.toMillis()));
  }
}
