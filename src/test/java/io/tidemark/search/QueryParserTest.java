package io.tidemark.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tidemark.article.ArticleKind;
import io.tidemark.index.Fields;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParserTest {
  private static final Expression GOLD = words("gold");
  private static final Expression OIL = words("oil");
  private static final Expression YEN = words("yen");

  @Test
  void partsSideBySideMustAllMatch() {
    assertThat(parse("gold oil")).isEqualTo(new Expression.And(List.of(GOLD, OIL)));
    assertThat(parse("gold AND oil")).isEqualTo(parse("gold oil"));
  }

  @Test
  void andBindsTighterThanOr() {
    assertThat(parse("gold OR oil yen"))
        .isEqualTo(new Expression.Or(List.of(GOLD, new Expression.And(List.of(OIL, YEN)))));
  }

  @Test
  void parenthesesBindTightest() {
    assertThat(parse("(gold OR oil) yen"))
        .isEqualTo(new Expression.And(List.of(new Expression.Or(List.of(GOLD, OIL)), YEN)));
  }

  @Test
  void notTakesWhatFollowsDirectly() {
    assertThat(parse("gold NOT oil yen"))
        .isEqualTo(new Expression.And(List.of(GOLD, new Expression.Not(OIL), YEN)));
  }

  @Test
  void operatorsAreWordsUnlessInCapitals() {
    assertThat(parse("or")).isEqualTo(words("or"));
  }

  @Test
  void aWordStandsForItsStemAndAHyphenForWordsSideBySide() {
    assertThat(parse("rallied"))
        .isEqualTo(new Expression.Words(List.of("ralli"), List.of("rallied")));
    assertThat(parse("rate-cuts"))
        .isEqualTo(new Expression.Words(List.of("rate", "cut"), List.of("rate", "cuts")));
  }

  @Test
  void aPhraseStandsAsWritten() {
    assertThat(parse("\"Rate cuts\"")).isEqualTo(new Expression.Phrase(List.of(new Expression.Form("rate"), new Expression.Form("cuts")), 0));
    assertThat(parse("“Rate cuts”")).isEqualTo(parse("\"rate cuts\""));
  }

  @Test
  void aLoneMarkBetweenWordsIsPassedOver() {
    assertThat(parse("gold – oil")).isEqualTo(parse("gold oil"));
  }

  @Test
  void aMoveMayNameItsDirectionAndStatus() {
    assertThat(values("move:gold")).contains("gold/up", "gold/down", "gold/flat").hasSize(5);
    assertThat(values("move:gold/UP")).containsExactly("gold/up");
    assertThat(values("move:gold/up/expected")).containsExactly("gold/up/expected");
    assertThat(values("theme:reflation/fading")).containsExactly("reflation/fading");
  }

  @Test
  void namesMayBeWrittenOut() {
    assertThat(parse("publisher:\"Harbor Wire\""))
        .isEqualTo(new Expression.Publisher("harbor-wire", 10));
    assertThat(parse("org:\"Huatai Securities\""))
        .isEqualTo(
            new Expression.Tag(
                Fields.Tag.ORG, "huatai-securities", List.of("huatai-securities"), 4));
  }

  @Test
  void aMonthOrAYearHasAFirstAndALastDay() {
    assertThat(parse("from:2024-07")).isEqualTo(new Expression.From(LocalDate.of(2024, 7, 1)));
    assertThat(parse("to:2024-02")).isEqualTo(new Expression.To(LocalDate.of(2024, 2, 29)));
    assertThat(parse("to:2024")).isEqualTo(new Expression.To(LocalDate.of(2024, 12, 31)));
  }

  @Test
  void kindsAreThoseOfArticles() {
    assertThat(parse("kind:research")).isEqualTo(new Expression.Kind(ArticleKind.RESEARCH));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "gold AND            |13| expected a word, a phrase or a field after AND",
        "OR gold             | 0| expected a word, a phrase or a field before OR",
        "gold OR OR oil      | 8| expected a word, a phrase or a field after OR",
        "(gold OR oil        | 0| this parenthesis is never closed",
        "gold) oil           | 4| this parenthesis closes none",
        "gold \"rate cut     | 5| this quotation mark is never closed",
        "them:gold           | 0| there is no field 'them'",
        "move:gold/upward    |10| expected up, down, flat, steeper or flatter",
        "from:yesterday      | 5| expected a day 2024-07-16, a month 2024-07 or a year 2024",
        "kind:blog           | 5| expected news, research, speech, data or other",
        "NOT                 | 3| expected a word, a phrase or a field after NOT",
        "()                  | 1| expected a word, a phrase or a field",
        "–                   | 1| expected a word",
      })
  void aFaultPointsAtItsPlaceAndSaysWhatWasExpected(String query, int at, String problem) {
    QueryException fault = catchThrowableOfType(QueryException.class, () -> parse(query));
    assertThat(fault.problem()).startsWith(problem);
    assertThat(fault.at()).isEqualTo(Math.min(at, query.length()));
    assertThat(fault).hasMessage(query + "\n" + " ".repeat(fault.at()) + "^ " + fault.problem());
  }

  private static Expression parse(String query) {
    return QueryParser.parse(query);
  }

  private static List<String> values(String query) {
    return ((Expression.Tag) parse(query)).values();
  }

  private static Expression words(String word) {
    return new Expression.Words(List.of(word), List.of(word));
  }
}
