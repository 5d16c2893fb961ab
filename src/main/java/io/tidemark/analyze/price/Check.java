package io.tidemark.analyze.price;

import io.tidemark.analyze.Quotation;
import io.tidemark.article.Direction;
import io.tidemark.article.Unit;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A told change beside what the series did.
 *
 * @param story of the article
 * @param themes ids of the themes it is told with
 * @param told by how much, with the sign of the direction
 * @param unit of both: PERCENT or BASIS_POINTS
 * @param stretch the time it ran over
 * @param happened the subject's change over that time, or null where it was not compared
 * @param from the day of the close that it is counted from, or null
 * @param to the day of the close that it is counted to, or null
 * @param evidence the sentence
 */
public record Check(
    int story,
    String subject,
    Direction direction,
    List<String> themes,
    double told,
    Unit unit,
    Stretch stretch,
    Outcome outcome,
    @Nullable Double happened,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Quotation evidence) {
  public Check {
    themes = List.copyOf(themes);
  }
}
