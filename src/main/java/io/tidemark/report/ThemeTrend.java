package io.tidemark.report;

/**
 * A theme's day beside the days before it.
 *
 * @param stories of the day that tell it
 * @param before stories of the days before that told it
 * @param expected stories of the day that would tell it, were its share what it was before
 * @param score by how many standard deviations the stories are more than expected; NaN where none
 *     or all of the stories before told it
 */
public record ThemeTrend(String theme, int stories, int before, double expected, double score) {
  static final int LEAST_NEW = 2;
  static final int LEAST = 3;
  static final double FAR = 2;

  static ThemeTrend of(String theme, int stories, int allStories, int before, int allBefore) {
    double share = allBefore == 0 ? 0 : (double) before / allBefore;
    double expected = allStories * share;
    double deviation = Math.sqrt(expected * (1 - share));
    return new ThemeTrend(
        theme,
        stories,
        before,
        expected,
        deviation == 0 ? Double.NaN : (stories - expected) / deviation);
  }

  public boolean isNew() {
    return before == 0 && stories >= LEAST_NEW;
  }

  public boolean isRising() {
    return stories >= LEAST && score >= FAR;
  }

  public boolean isFading() {
    return expected >= LEAST && score <= -FAR;
  }
}
