package io.tidemark.analyze.discover;

import io.tidemark.analyze.Quotation;
import io.tidemark.search.Counts;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Phrases that may be themes which the catalog does not know yet.
 *
 * @param from first day that was looked at
 * @param to last
 * @param against first day of the months before, which it was held against
 * @param stories that were looked at
 * @param storiesBefore that they were held against; 0 where there were none, so that nothing rises
 * @param tested how many phrases were tested; q-values are over all of them
 * @param rows by finding, the most surprising first
 */
public record Discovery(
    LocalDate from,
    LocalDate to,
    LocalDate against,
    int stories,
    int storiesBefore,
    int tested,
    List<Row> rows) {
  public Discovery {
    rows = List.copyOf(rows);
  }

  /**
   * A phrase.
   *
   * @param stems its words as the index has them
   * @param phrase as it is written
   * @param pattern the same in the catalog's pattern language
   * @param also other phrases of the same articles
   * @param before stories of the months before that tell it
   * @param ratio how many times as large its share of stories is as before; infinite where it is
   *     new, NaN where there is no before
   * @param surprise G² of that (Dunning), NaN likewise
   * @param q of it (Benjamini and Hochberg), of a one-sided test: that it is told more
   * @param causes articles in which something moves because of it
   * @param moves what moves then, {@code gold/up} first if in most articles
   * @param firstSeen first day of all on which an article told it
   */
  public record Row(
      Finding finding,
      List<String> stems,
      String phrase,
      String pattern,
      List<String> also,
      Counts counts,
      int before,
      double ratio,
      double surprise,
      double q,
      int causes,
      List<String> moves,
      @Nullable LocalDate firstSeen,
      List<Quotation> quotations) {
    public Row {
      stems = List.copyOf(stems);
      also = List.copyOf(also);
      moves = List.copyOf(moves);
      quotations = List.copyOf(quotations);
    }
  }
}
