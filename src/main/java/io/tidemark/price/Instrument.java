package io.tidemark.price;

/**
 * What the values of a file are.
 *
 * @param file its name
 * @param subject id in the catalog
 * @param lag how many rows later than its own day a value stands; 1 where the row of Tuesday holds
 *     Monday's close
 * @param column the column of values, or empty for the usual one
 */
public record Instrument(
    String file,
    String subject,
    Quoted quoted,
    Measure measure,
    Kind kind,
    int lag,
    String column) {
  /** Which way round a series is quoted. */
  public enum Quoted {
    /** The value rises with the subject: dollars a euro, of the euro. */
    DIRECT,
    /** The value falls when the subject rises: yen a dollar, of the yen. */
    INVERSE
  }

  /** What a value is. */
  public enum Measure {
    PRICE,
    /** A yield or rate in percent, whose changes are told in points. */
    RATE
  }

  /** How near the series is to what texts report. */
  public enum Kind {
    /** The thing itself: an index, a spot price, a yield. */
    SPOT,
    FUTURE,
    /** A fund that follows it. */
    FUND
  }
}
