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
    assertThat(parse("\"Rate cuts\"")).isEqualTo(phrase(0, form("rate"), form("cuts")));
    assertThat(parse("“Rate cuts”")).isEqualTo(parse("\"rate cuts\""));
  }

  @Test
  void aTildeBehindAPhraseLetsOtherWordsBetween() {
    assertThat(parse("\"rate cuts\"~3")).isEqualTo(phrase(3, form("rate"), form("cuts")));
  }

  @Test
  void nearBindsTighterThanNotAndAnd() {
    assertThat(parse("oil NOT gold NEAR/5 yen"))
        .isEqualTo(
            new Expression.And(
                List.of(OIL, new Expression.Not(new Expression.Near(GOLD, YEN, 5, 13)))));
  }

  @Test
  void nearGoesOnFromLeftToRightAndMeansTenWordsByItself() {
    assertThat(parse("gold NEAR oil NEAR/3 yen"))
        .isEqualTo(new Expression.Near(new Expression.Near(GOLD, OIL, 10, 5), YEN, 3, 14));
    assertThat(parse("near")).isEqualTo(words("near"));
  }

  @Test
  void eitherSideOfNearMayBeAnyOfSeveral() {
    assertThat(parse("(gold OR oil) NEAR/2 (yen OR gold NEAR/1 oil)"))
        .isInstanceOf(Expression.Near.class);
  }

  @Test
  void starsAndQuestionMarksMakeAWildcardOfAWord() {
    assertThat(parse("Rall*")).isEqualTo(new Expression.Wildcard("rall*", 0));
    assertThat(parse("gr?y oil"))
        .isEqualTo(new Expression.And(List.of(new Expression.Wildcard("gr?y", 0), OIL)));
    assertThat(parse("*")).isEqualTo(new Expression.All());
  }

  @Test
  void aWildcardMayStandInAPhraseOrBesideAHyphen() {
    assertThat(parse("\"rate cut*\""))
        .isEqualTo(phrase(0, form("rate"), new Expression.Wildcard("cut*", 6)));
    assertThat(parse("rate-cut*"))
        .isEqualTo(phrase(0, form("rate"), new Expression.Wildcard("cut*", 5)));
  }

  @Test
  void aQuestionMarkBehindAWordOfAPhraseEndsTheQuestion() {
    assertThat(parse("\"is gold dear?\""))
        .isEqualTo(phrase(0, form("is"), form("gold"), form("dear")));
  }

  @Test
  void ofTextWithoutSpacesAnyPieceIsFoundWithoutAWildcard() {
    assertThat(parse("降息*")).isEqualTo(phrase(0, form("降"), form("息")));
  }

  @Test
  void statusAndStanceAreTags() {
    assertThat(parse("status:Fading"))
        .isEqualTo(new Expression.Tag(Fields.Tag.STATUS, "fading", List.of("fading"), 7));
    assertThat(parse("stance:hawkish"))
        .isEqualTo(new Expression.Tag(Fields.Tag.STANCE, "hawkish", List.of("hawkish"), 7));
  }

  @Test
  void anArticlesIdStandsAsItIs() {
    assertThat(parse("like:A_b/7#2")).isEqualTo(new Expression.Like("A_b/7#2", 5));
    assertThat(parse("like:\"a b (c)\"")).isEqualTo(new Expression.Like("a b (c)", 5));
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
        "gold NEAR/x oil     |10| expected a number of words from 0 to 50 after NEAR/",
        "gold NEAR/51 oil    |10| expected a number of words from 0 to 50 after NEAR/",
        "gold NEAR/3         |11| expected a word, a phrase or a tag after NEAR/3",
        "NEAR/3 gold         | 0| expected a word, a phrase or a tag before NEAR/3",
        "gold OR NEAR oil    | 8| expected a word, a phrase or a tag before NEAR",
        "(oil yen) NEAR gold | 0| this has no place in the text; expected a word, a phrase, a tag",
        "gold NEAR lang:en   |10| this has no place in the text",
        "gold NEAR *         |10| this has no place in the text",
        "gold NEAR NOT oil   |10| expected a word, a phrase or a tag after NEAR",
        "\"rate cut\"~        |11| expected a number of words from 0 to 50 after ~",
        "\"rate cut\"~much    |11| expected a number of words from 0 to 50 after ~",
        "gold r*             | 5| expected at least 2 letters or digits beside * or ?",
        "\"rate * cut\"       | 6| expected letters beside * or ?; \"rate cut\"~1 lets any word",
        "theme:rate-*        |11| a wildcard stands in words and phrases only",
        "status:rising       | 7| expected active, fading, negated, conditional, past, reported or",
        "stance:bullish      | 7| expected hawkish, dovish or neutral",
      })
  void aFaultPointsAtItsPlaceAndSaysWhatWasExpected(String query, int at, String problem) {
    QueryException fault = catchThrowableOfType(QueryException.class, () -> parse(query));
    assertThat(fault.problem()).startsWith(problem);
    assertThat(fault.at()).isEqualTo(Math.min(at, query.length()));
    assertThat(fault).hasMessage(query + "\n" + " ".repeat(fault.at()) + "^ " + fault.problem());
  }

  @Test
  void aQueryNoOneTypesIsRefused() {
    assertThat(fault("a ".repeat(151)).problem()).startsWith("a query holds at most 150 words");
    assertThat(fault("x".repeat(10_001)).problem()).startsWith("a query holds at most 10000");
    assertThat(fault("(".repeat(5_000)).problem()).contains("at most 50 deep");
    assertThat(fault("NOT ".repeat(2_000)).problem()).contains("at most 50 deep");
  }

  @Test
  void theHelpIsInTheLanguageThatItTells() {
    List<String> examples =
        QueryLanguage.GUIDE
            .lines()
            .filter(line -> line.matches("  \\S.*"))
            .map(line -> line.strip().split(" {2,}")[0])
            .toList();

    assertThat(examples).hasSizeGreaterThan(25);
    assertThat(examples)
        .filteredOn(example -> !example.contains("story:ID"))
        .allSatisfy(QueryParser::parse);
    assertThat(QueryLanguage.GUIDE.lines()).allMatch(line -> line.length() <= 80);
  }

  private static QueryException fault(String query) {
    return catchThrowableOfType(QueryException.class, () -> parse(query));
  }

  private static Expression.Phrase phrase(int slop, Expression.Piece... pieces) {
    return new Expression.Phrase(List.of(pieces), slop);
  }

  private static Expression.Form form(String word) {
    return new Expression.Form(word);
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
