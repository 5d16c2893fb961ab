package io.tidemark.analyze.price;

import java.time.LocalDate;

/**
 * The time over which a told change ran: from the last close before {@code first} to the last close
 * up to {@code last}.
 *
 * @param first its first day; of a kind that is not checked, the day of the report
 * @param last its last day, or the day up to which it had run when it was told
 * @param told whether the sentence tells the time itself; else it is that of the report
 */
public record Stretch(Kind kind, LocalDate first, LocalDate last, boolean told) {
  /** Kinds of stretches; the last two cannot be told from daily closes. */
  public enum Kind {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR,
    /** Within a session: so far, in early trade, at an hour. */
    INTRADAY,
    /** Since some day, over some days, from a high or a year before, or untold. */
    OTHER;

    /** Whether closes of days tell it. */
    public boolean isChecked() {
      return compareTo(INTRADAY) < 0;
    }
  }
}
