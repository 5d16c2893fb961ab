package io.tidemark.analyze.comove;

import io.tidemark.statistics.LogOdds;
import io.tidemark.statistics.Wilson;
import org.jspecify.annotations.Nullable;

/** Stories by direction; one that tells of a rise and of a fall is in both. */
public record Ways(int up, int down, int flat) {
  /** Stories that tell of a rise or a fall; one that tells of both counts twice. */
  public int told() {
    return up + down;
  }

  /** The part of {@link #told} that is up, 0 to 1; null where there is none. */
  public @Nullable Double upShare() {
    return told() == 0 ? null : (double) up / told();
  }

  /** How sure {@link #upShare} is; null likewise. */
  public @Nullable Wilson upInterval() {
    return told() == 0 ? null : Wilson.interval(up, told());
  }

  public int of(Way way) {
    return switch (way) {
      case UP -> up;
      case DOWN -> down;
      case FLAT -> flat;
    };
  }

  /** How many more go up than down. */
  public int net() {
    return up - down;
  }

  /** The odds of up to down. */
  LogOdds upOdds() {
    return LogOdds.corrected(up, down);
  }
}
