package io.tidemark.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tidemark.article.Direction;
import io.tidemark.article.MoveStatus;
import io.tidemark.article.Sample;
import io.tidemark.article.StanceLabel;
import io.tidemark.article.ThemeStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each construct of the query language finds. */
class QueryLanguageTest {
  @TempDir static Path folder;
  private static SmallIndex index;

  @BeforeAll
  static void index() throws IOException {
    index =
        SmallIndex.of(
            folder,
            Sample.of(
                    "trade",
                    "2024-07-15",
                    "Harbor Wire",
                    "Small caps",
                    "The Trump trade faded while bitcoin climbed. Grey metal held.")
                .theme("trump-trade", "Trump trade", ThemeStatus.FADING)
                .up("bitcoin", "bitcoin", "climbed"),
            Sample.of(
                    "fed",
                    "2024-07-16",
                    "Lantern Post",
                    "Fed",
                    "Powell said rates must stay high for longer to bring prices down. Stocks may"
                        + " fall. Gold fell.")
                .person("jerome-powell", "Powell")
                .stance(
                    StanceLabel.HAWKISH,
                    "Powell said rates must stay high for longer to bring prices down.")
                .move("us-stocks", "Stocks", Direction.DOWN, MoveStatus.EXPECTED, "fall", null)
                .down("gold", "Gold", "fell"),
            Sample.of(
                "cuts",
                "2024-07-17",
                "Harbor Wire",
                "Rate cuts",
                "A rate cut and two rate cuts are near.\n\nA gray market in gold rallies."),
            Sample.of(
                "apart",
                "2024-07-18",
                null,
                "Bitcoin",
                "One two three four five. Gold and one rally."),
            Sample.of("words", null, null, "Many", manyWords()));
  }

  /** 600 words that begin alike. */
  private static String manyWords() {
    return IntStream.range(0, 600)
        .mapToObj(i -> "zz" + (char) ('a' + i / 26) + (char) ('a' + i % 26))
        .collect(Collectors.joining(" "));
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "rallying                                        | cuts apart",
        "rall*                                           | cuts apart",
        "rall?                                           | apart",
        "gr?y                                            | trade cuts",
        "*coin                                           | trade apart",
        "rate-cut                                        | cuts",
        "rate-cut*                                       | cuts",
        "\"rate cut\"                                    | cuts",
        "\"rate cut*\"                                   | cuts",
        "\"rate cutting\"                                |",
        "\"rates high\"                                  |",
        "\"rates high\"~2                                | fed",
        "\"rates high\"~1                                |",
        "\"high rates\"~9                                |",
        "\"rates hi*\"~2                                 | fed",
        "gold NOT rall*                                  | fed",
        "(bitcoin OR gold) NOT (rally OR fell)           | trade",
        "gold OR bitcoin fell                            | fed cuts apart",
        "status:fading                                   | trade",
        "status:expected                                 | fed",
        "status:reported                                 | trade fed",
        "stance:hawkish                                  | fed",
        "stance:dovish                                   |",
        "move:us-stocks/down/expected                    | fed",
        "person:jerome-powell publisher:lantern-post     | fed",
        "from:2024-07-16 to:2024-07-17                   | fed cuts",
      })
  void aQueryFindsWhatItSays(String query, String ids) {
    assertThat(index.found(query)).containsExactlyInAnyOrder(split(ids));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "one NEAR/0 two                                  | apart",
        "two NEAR/0 one                                  | apart",
        "one NEAR/0 three                                |",
        "one NEAR/1 three                                | apart",
        "theme:trump-trade NEAR/4 move:bitcoin/up        | trade",
        "theme:trump-trade NEAR/3 move:bitcoin/up        |",
        "stance:hawkish NEAR/0 down                      | fed",
        "stance:hawkish NEAR/0 stocks                    | fed",
        "stance:hawkish NEAR/0 may                       |",
        "status:fading NEAR/5 bitcoin                    | trade",
        "(gold OR bitcoin) NEAR/2 rall*                  | cuts apart",
        "(gold OR \"rate cuts\") NEAR/0 (are OR rallies) | cuts",
        "(rate OR \"rate cut\") NEAR/0 and               | cuts",
        "(one OR two) NEAR/2 five                        | apart",
        "one NEAR/0 two NEAR/0 three                     | apart",
        "one NEAR/0 (three NEAR/0 four)                  |",
        "one NEAR/1 (three NEAR/0 four)                  | apart",
        "\"one two\" NEAR/0 \"three four\"               | apart",
        "\"one three\"~1 NEAR/0 four                     | apart",
        "bitcoin NEAR/50 five                            |",
        "near NEAR rally                                 |",
        "near NEAR/11 gray                               | cuts",
      })
  void nearCountsTheWordsBetween(String query, String ids) {
    assertThat(index.found(query)).containsExactlyInAnyOrder(split(ids));
  }

  @Test
  void nearnessCountsInTheOrderOfHits() {
    assertThat(index.hits("one NEAR/1 three").hits().getFirst().score())
        .isLessThan(index.hits("one NEAR/1 two").hits().getFirst().score());
  }

  @Test
  void aWildcardThatStandsForTooManyWordsIsRefusedAtItsPlace() {
    QueryException fault =
        catchThrowableOfType(QueryException.class, () -> index.found("gold \"a zz*\""));

    assertThat(fault)
        .hasMessage(
            """
            gold "a zz*"
                    ^ 'zz*' stands for more than 500 words; expected more letters of it\
            """);
    assertThat(index.found("zza*")).containsExactly("words");
  }

  @Test
  void aPlaceThatNoArticleHasFindsNothing() {
    assertThat(index.found("qqqq*")).isEmpty();
    assertThat(index.found("\"gold qqqq*\"")).isEmpty();
    assertThat(index.found("gold NEAR/5 qqqq*")).isEmpty();
    assertThat(index.found("gold NEAR/5 qqqq")).isEmpty();
  }

  @Test
  void idsWithinNearAreCheckedToo() {
    assertThatThrownBy(() -> index.found("gold NEAR/5 theme:trump-trad"))
        .hasMessageContaining("did you mean 'trump-trade'?");
  }

  /** Typed by nobody in his senses, and never answered with a stack trace. */
  @Test
  void anyLineIsAnsweredOrToldWhatIsWrongWithIt() {
    String[] pieces = {
      "gold",
      "rate-cut",
      "\"",
      "“",
      "(",
      ")",
      "AND",
      "OR",
      "NOT",
      "NEAR",
      "NEAR/3",
      "NEAR/",
      "~2",
      "~",
      "*",
      "?",
      "ra*",
      "*a",
      "theme:trump-trade",
      "theme:",
      "move:gold/up",
      "status:fading",
      "stance:hawkish",
      "from:2024",
      "to:x",
      "publisher:\"Harbor Wire\"",
      "kind:news",
      "like:fed",
      "story:1",
      ":",
      "::",
      "/",
      "-",
      "\\",
      "降息",
      "降*",
      "é*",
      "😀",
      "\u0000",
      "\n",
      "1.2%",
      "U.S.",
      "'s",
      "a:b:c",
      "~gold",
      "=gold",
      "org:a*",
      "zz*",
      "l'or?",
      " "
    };
    Random random = new Random(20240717);
    int answered = 0;
    for (int line = 0; line < 4000; line++) {
      StringBuilder query = new StringBuilder();
      for (int i = random.nextInt(8) + 1; i > 0; i--) {
        query
            .append(pieces[random.nextInt(pieces.length)])
            .append(random.nextInt(3) > 0 ? " " : "");
      }
      try {
        index.searcher().count(Selection.of(query.toString()));
        answered++;
      } catch (QueryException told) {
        assertThat(told.at()).as(query.toString()).isBetween(0, query.length());
        assertThat(told.problem()).isNotBlank();
      }
    }
    assertThat(answered).isGreaterThan(500);
  }

  private static String[] split(String ids) {
    return ids == null ? new String[0] : ids.split(" ");
  }
}
