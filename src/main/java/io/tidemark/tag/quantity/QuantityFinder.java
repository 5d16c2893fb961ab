package io.tidemark.tag.quantity;

import io.tidemark.article.Article;
import io.tidemark.article.Quantity;
import io.tidemark.tag.quantity.AmountReader.Amount;
import io.tidemark.tag.quantity.RangeReader.Pair;
import io.tidemark.tag.text.At;
import io.tidemark.tag.text.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds numbers with their units: percent, basis points, money, barrels, ranges, bare numbers.
 *
 * <p>A quantity's words are the number and its unit: of "about $45 million a year" they are "$45
 * million". Its value is never negative; {@link Sign#of} tells how it was written. A bare number is
 * a COUNT: whether it is an index level, the rules for moves decide.
 */
public final class QuantityFinder {
  private QuantityFinder() {}

  /**
   * All quantities of {@code sentence}, in order, none overlapping another.
   *
   * @param taken tokens that hold no number: names ("Russell 2000") and times ("July 16")
   */
  public static List<At<Quantity>> find(
      Article article, Sentence sentence, List<? extends At<?>> taken) {
    Pieces p = Pieces.of(sentence, taken);
    List<At<Quantity>> found = new ArrayList<>();
    int i = 0;
    while (i < p.size()) {
      Amount amount = AmountReader.read(p, i);
      if (amount == null) {
        i++;
        continue;
      }
      Pair pair = RangeReader.pair(p, amount);
      if (pair == null) {
        found.add(at(article, sentence, p, amount, amount));
        i = amount.to();
      } else if (pair.kind() == RangeReader.Kind.RANGE) {
        found.add(at(article, sentence, p, pair.first(), pair.second()));
        i = pair.second().to();
      } else {
        found.add(at(article, sentence, p, pair.first(), pair.first()));
        found.add(at(article, sentence, p, pair.second(), pair.second()));
        i = pair.second().to();
      }
    }
    return List.copyOf(found);
  }

  private static At<Quantity> at(
      Article article, Sentence sentence, Pieces p, Amount first, Amount last) {
    int from = p.token(first.from());
    int to = p.token(last.to() - 1) + 1;
    double low = Math.min(first.value(), last.value());
    double high = Math.max(first.value(), last.value());
    double value =
        BigDecimal.valueOf(low).add(BigDecimal.valueOf(high)).divide(BigDecimal.TWO).doubleValue();
    return new At<>(
        from, to, new Quantity(value, low, high, last.unit(), sentence.span(article, from, to)));
  }
}
