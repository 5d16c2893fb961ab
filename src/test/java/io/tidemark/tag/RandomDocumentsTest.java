package io.tidemark.tag;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.Article;
import io.tidemark.article.Published;
import io.tidemark.article.TaggedArticle;
import io.tidemark.json.ArticleJson;
import io.tidemark.pipeline.InOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any document; each is made from its number alone, which a failure names. */
class RandomDocumentsTest {
  private static final int DOCUMENTS = 120;

  private static final List<String> PIECES =
      List.of(
          "Gold rose 1.2% to $2,411 an ounce on Tuesday",
          "“We expect yields to fall to 3.5% by year-end,” said Ann Marlowe",
          "as traders bet on a rate cut",
          "Huatai Securities",
          "the S&P 500",
          "NASDAQ: AAPL",
          "Powell",
          "short interest in Tesla rose to 12%",
          "if Trump wins",
          "between $70 and $80 a barrel",
          "from 3.8 percent to 4.3 percent",
          "the third quarter of 2012",
          "snapped a four-day slide",
          "U.S. Inc. Co. No. 1",
          ".SPX",
          "1/4",
          "'80s",
          "--",
          "\"",
          "“",
          "”",
          "(",
          ")",
          "’s",
          "n't",
          "$",
          "%",
          "½",
          "٣٪",
          "ذهب",
          "זהב",
          "黄金",
          "📈",
          "👨‍👩‍👧",
          "\uD83D",
          "\uDE80",
          "\0",
          "\u200F",
          "\uFFFD",
          "\u00A0",
          "\t",
          "\n",
          "\n\n",
          "\r\n",
          ".",
          ",",
          ";",
          ":");

  private static Article document(int number) {
    Random random = new Random(number);
    return Article.of(
            "document-" + number,
            text(random, random.nextInt(12)),
            text(random, random.nextInt(160)))
        .withPublished(random.nextBoolean() ? new Published.On(LocalDate.of(2024, 7, 16)) : null)
        .withLanguage("en");
  }

  private static String text(Random random, int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      String piece = PIECES.get(random.nextInt(PIECES.size()));
      switch (random.nextInt(12)) {
        case 0 -> text.append(piece.toUpperCase(java.util.Locale.ROOT));
        case 1 -> text.append(piece, 0, random.nextInt(piece.length() + 1));
        case 2 -> text.append((char) random.nextInt(Character.MAX_VALUE));
        default -> text.append(piece);
      }
      text.append(random.nextInt(8) == 0 ? "" : " ");
    }
    return text.toString();
  }

  static IntStream numbers() {
    return IntStream.range(0, DOCUMENTS);
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void everySpanIsThePieceOfTextThatItTells(int number) {
    TaggedArticle tagged = OwnTagger.tag(document(number));
    Spans.assertThatAllHold(tagged);
    assertThat(tagged.article()).isEqualTo(document(number));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 8})
  void anyNumberOfThreadsWritesTheSameInTheOrderOfTheInput(int threads) {
    List<String> lines = written(threads);
    assertThat(lines).isEqualTo(written(1));
    assertThat(lines)
        .extracting(line -> ArticleJson.readTagged(line).article().id())
        .isEqualTo(numbers().mapToObj(number -> "document-" + number).toList());
  }

  @Test
  void theyAreNotAllEmpty() {
    assertThat(numbers().mapToObj(number -> OwnTagger.tag(document(number))))
        .anySatisfy(tagged -> assertThat(tagged.moves()).isNotEmpty())
        .anySatisfy(tagged -> assertThat(tagged.statements()).isNotEmpty())
        .anySatisfy(tagged -> assertThat(tagged.forecasts()).isNotEmpty())
        .anySatisfy(tagged -> assertThat(tagged.positions()).isNotEmpty())
        .anySatisfy(tagged -> assertThat(tagged.themes()).isNotEmpty());
  }

  private static List<String> written(int threads) {
    List<String> lines = new ArrayList<>();
    InOrder.map(
        numbers().mapToObj(RandomDocumentsTest::document),
        threads,
        document -> ArticleJson.write(OwnTagger.tag(document)),
        lines::add);
    return lines;
  }
}
