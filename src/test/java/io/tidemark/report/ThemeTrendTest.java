package io.tidemark.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ThemeTrendTest {
  @Test
  void theScoreIsThatOfOneProportionAgainstAKnownOne() {
    // 20 of 100 where 100 of 1000 were: (20 - 10) / sqrt(100 · 0.1 · 0.9)
    ThemeTrend trend = ThemeTrend.of("gold-rush", 20, 100, 100, 1000);

    assertThat(trend.expected()).isEqualTo(10, within(1e-9));
    assertThat(trend.score()).isEqualTo(10.0 / 3, within(1e-9));
    assertThat(trend.isRising()).isTrue();
    assertThat(trend.isNew()).isFalse();
  }

  @Test
  void aThemeIsNewWhenTwoStoriesTellItAndNoneDidBefore() {
    assertThat(ThemeTrend.of("t", 2, 100, 0, 1000).isNew()).isTrue();
    assertThat(ThemeTrend.of("t", 1, 100, 0, 1000).isNew()).isFalse();
    assertThat(ThemeTrend.of("t", 9, 100, 0, 1000).isRising()).isFalse();
  }

  @Test
  void aThemeFadesOnlyWhereEnoughWasExpected() {
    assertThat(ThemeTrend.of("t", 0, 100, 60, 1000).isFading()).isTrue();
    assertThat(ThemeTrend.of("t", 0, 100, 20, 1000).isFading()).isFalse();
  }

  @Test
  void aDayWithoutStoriesIsNoFading() {
    assertThat(ThemeTrend.of("t", 0, 0, 500, 1000).isFading()).isFalse();
  }
}
