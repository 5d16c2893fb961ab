package io.tidemark.analyze.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tidemark.article.Field;
import io.tidemark.article.Quantity;
import io.tidemark.article.Span;
import io.tidemark.article.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToleranceTest {
  @ParameterizedTest(name = "{0} {1} percent is from {2} to {3}")
  @CsvSource({
    "fell, 1.25, 0.995, 1.505",
    "fell, 1.2, 0.9, 1.5",
    "fell, 2, 1.25, 2.75",
    "fell more than, 2, 1.25, 3.75",
    "fell nearly, 2, 0.25, 2.75",
    "lost, 20, 18, 22",
  })
  void textsRoundAndHedge(String before, String told, double low, double high) {
    double value = Double.parseDouble(told);
    String words = told + " percent";
    Quantity quantity =
        new Quantity(
            value, value, value, Unit.PERCENT, new Span(Field.BODY, 9, 9 + words.length(), words));

    Tolerance tolerance = Tolerance.of(quantity, before + " ");

    assertThat(tolerance.low()).isCloseTo(low, within(1e-9));
    assertThat(tolerance.high()).isCloseTo(high, within(1e-9));
  }
}
