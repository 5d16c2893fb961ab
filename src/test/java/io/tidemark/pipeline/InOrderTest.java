package io.tidemark.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InOrderTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void resultsComeOutInTheOrderOfTheInputAtAnyNumberOfThreads(int threads) {
    List<Integer> results = new ArrayList<>();

    InOrder.map(
        IntStream.range(0, 100).boxed(),
        threads,
        i -> {
          pause(i % 3);
          return i * i;
        },
        results::add);

    assertThat(results).isEqualTo(IntStream.range(0, 100).map(i -> i * i).boxed().toList());
  }

  @Test
  void inputsAreDrawnOnlyAsFastAsResultsLeave() {
    AtomicInteger drawn = new AtomicInteger();
    AtomicInteger left = new AtomicInteger();
    AtomicInteger furthest = new AtomicInteger();

    InOrder.map(
        IntStream.range(0, 200).boxed().peek(i -> drawn.incrementAndGet()),
        2,
        i -> i,
        i -> furthest.accumulateAndGet(drawn.get() - left.incrementAndGet(), Math::max));

    assertThat(furthest).hasValueLessThanOrEqualTo(8);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void whatTheWorkThrowsEndsTheRun(int threads) {
    assertThatThrownBy(() ->
            InOrder.map(IntStream.range(0, 10).boxed(), threads, i -> 10 / (i - 5), result -> {}))
        .isInstanceOf(ArithmeticException.class);
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
