package io.tidemark.analyze.timeline;

/**
 * A trading session, by the local hours of its market's stock exchange, so that summer time moves
 * it where and when that market's clocks move: Asia by Tokyo, 09:00 to 15:30 (to 15:00 before 5
 * November 2024), London by London, 08:00 to 16:30, New York by New York, 09:30 to 16:00, each from
 * Monday to Friday.
 *
 * <p>Each instant lies in exactly one session: that of the market that is open; of the one that
 * opened last, where two are; of the one that opens next, where none is. So London's lasts from
 * Tokyo's close to New York's opening, which takes over while London still trades; what is
 * published behind New York's close is Asia's, and what on a weekend that of Monday in Asia, where
 * it is first traded on. Holidays are not known: a market that is closed on a weekday has its
 * session all the same.
 */
public enum Session {
  ASIA("Asia"),
  LONDON("London"),
  NEW_YORK("New York");

  private final String label;

  Session(String label) {
    this.label = label;
  }

  /** Its name as shown. */
  public String label() {
    return label;
  }
}
