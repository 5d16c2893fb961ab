package io.tidemark.story;

import io.tidemark.article.Article;
import io.tidemark.article.Published;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Articles for tests of stories. */
final class Texts {
  /** Four paragraphs, as a wire would send them. */
  static final String SMELTER =
      """
      The largest smelter in the valley will stop one of its two lines in October because power \
      has become too dear, its owner said on Monday, and 340 workers will be sent home on part pay.

      Copper rose 2.4 percent to $9,310 a tonne in London after the news, and shares of the owner \
      fell 6.5 percent to 41.20 francs. Dealers said that stocks in the warehouses of the exchange \
      had shrunk for eleven weeks in a row and stood at 88,450 tonnes.

      "Nobody closes a furnace for fun," said Ilse Brandt, who follows metals at a bank in Zurich. \
      She expects that other plants in the region will follow if the price of power does not come \
      down before the winter, and sees the metal at $9,900 by the end of the year.

      The company said it would decide in January whether the line starts again. It has a contract \
      for power that covers half of its need until 2027.\
      """;

  private Texts() {}

  static Article article(
      String id,
      @Nullable String publisher,
      @Nullable String published,
      String title,
      String body) {
    return Article.of(id, title, body).withPublisher(publisher).withPublished(time(published));
  }

  static Fingerprint of(
      @Nullable String publisher, @Nullable String published, String title, String body) {
    return Fingerprint.of(article(title, publisher, published, title, body));
  }

  private static @Nullable Published time(@Nullable String published) {
    if (published == null) {
      return null;
    }
    return published.length() == 10
        ? new Published.On(LocalDate.parse(published))
        : new Published.At(OffsetDateTime.parse(published));
  }
}
