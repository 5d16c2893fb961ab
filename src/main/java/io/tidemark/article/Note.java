package io.tidemark.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the masthead of a broker's note tells: who writes for which house, on what, and how it is
 * rated. What a note does not tell is null, or empty.
 *
 * @param house the broker or bank, as the note writes it
 * @param analysts people, in the order of the note
 * @param date the day of the note
 * @param rating as the house words it: {@code Outperform}, {@code Buy}, {@code Neutral}
 * @param priceTarget the target price of a share
 * @param ticker of the share, with its exchange where told: {@code 6886.HK}, {@code AAPL}
 */
public record Note(
    @Nullable String house,
    List<String> analysts,
    @Nullable LocalDate date,
    @Nullable String rating,
    @Nullable PriceTarget priceTarget,
    @Nullable String ticker) {
  public Note {
    analysts = List.copyOf(analysts);
  }

  /**
   * A target price.
   *
   * @param value the price of one share
   * @param currency one of the currencies of {@link Unit}, or null where none is told
   */
  public record PriceTarget(double value, @Nullable Unit currency) {}
}
