package io.tidemark.analyze.forecast;

import io.tidemark.price.Close;

/** What became of a forecast. */
public sealed interface Outcome {

  /**
   * It was held against prices.
   *
   * @param base the last close before the day it was first said
   * @param end the last close up to its horizon
   * @param error how far the end lay above the figure, in percent of the base; of rates in
   *     percentage points; NaN for a forecast without a figure
   * @param naive the same of the forecast that nothing changes
   */
  record Checked(Result result, Close base, Close end, double error, double naive)
      implements Outcome {}

  /** Whether it came true. */
  enum Result {
    HIT,
    MISSED
  }

  /** Its horizon lies behind the last price. */
  record Open() implements Outcome {}

  /** It cannot be held against prices. */
  record Unchecked(Reason reason) implements Outcome {}

  /** Why it cannot. */
  enum Reason {
    /** There is no series of its subject, or none from the day it was said. */
    NO_PRICE,
    /** It holds under a condition only. */
    CONDITIONAL,
    /** It says neither a figure nor up or down. */
    NO_DIRECTION,
    /** Its figure is of another unit or scale than the series. */
    NOT_COMPARABLE
  }
}
