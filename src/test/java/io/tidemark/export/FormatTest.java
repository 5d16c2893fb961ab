package io.tidemark.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidemark.analyze.Quotation;
import io.tidemark.article.Field;
import io.tidemark.article.Unit;
import io.tidemark.search.Passage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormatTest {
  private static final Table SMALL =
      new Table(
          Map.of("query", "*"),
          List.of(
              new Column("theme", "theme", CellType.TEXT),
              new Column("stories", "stories", CellType.COUNT),
              new Column("share", "share", CellType.SHARE),
              new Column("change", "median", CellType.AMOUNT),
              new Column("lastSeen", "last seen", CellType.DAY),
              new Column("perDay", "days", CellType.SERIES),
              new Column("id", "id", CellType.HIDDEN)),
          List.of(
              row(
                  "rate-cut",
                  1204,
                  0.125,
                  new Amount(3.5, Unit.PERCENT),
                  day(16),
                  series(0, 1, 4),
                  "x"),
              row("risk, \"off\"", 3, 0.0625, null, null, series(), "y")),
          List.of("In all 2."));

  @Test
  void textAlignsNumbersToTheRightAndRoundsThem() throws IOException {
    assertThat(written(Format.TABLE, SMALL, 80))
        .isEqualTo(
            """
            theme        stories  share  median  last seen   days
            rate-cut       1,204  12.5%  +3.5 %  2024-07-16  ▁▃█
            risk, "off"        3   6.3%

            In all 2.
            """);
  }

  @Test
  void csvQuotesWhatItMustAndKeepsFullNumbers() throws IOException {
    assertThat(written(Format.CSV, SMALL, 80))
        .isEqualTo(
            """
            theme,stories,share,change,changeUnit,lastSeen,perDay,id\r
            rate-cut,1204,0.125,3.5,PERCENT,2024-07-16,0 1 4,x\r
            "risk, ""off\""",3,0.0625,,,,,y\r
            """);
  }

  @Test
  void jsonLinesHaveOneObjectARow() throws IOException {
    assertThat(written(Format.JSONL, SMALL, 80))
        .isEqualTo(
            """
            {"theme":"rate-cut","stories":1204,"share":0.125,"change":{"value":3.5,"unit":"PERCENT"},"lastSeen":"2024-07-16","perDay":[0,1,4],"id":"x"}
            {"theme":"risk, \\"off\\"","stories":3,"share":0.0625,"change":null,"lastSeen":null,"perDay":[],"id":"y"}
            """);
  }

  @Test
  void jsonSaysWhatItIsAbout() throws IOException {
    assertThat(written(Format.JSON, SMALL, 80))
        .startsWith("{\n  \"query\" : \"*\",\n  \"rows\" : [");
  }

  @Test
  void theWidestTextIsCutUntilTheLineFitsTheScreen() throws IOException {
    Table table =
        new Table(
            Map.of(),
            List.of(
                new Column("a", "publisher", CellType.TEXT),
                new Column("b", "title", CellType.TEXT),
                new Column("c", "n", CellType.COUNT)),
            List.of(row("Harbor Wire", "A headline that goes on for quite a while longer", 1)),
            List.of());

    assertThat(written(Format.TABLE, table, 40).lines())
        .allMatch(line -> Width.of(line) <= 40)
        .last()
        .isEqualTo("Harbor Wire  A headline that goes on…  1");
  }

  @Test
  void eastAsianLettersAreTwoColumnsWide() throws IOException {
    Table table =
        new Table(
            Map.of(),
            List.of(new Column("a", "name", CellType.TEXT), new Column("b", "n", CellType.COUNT)),
            List.of(row("日経平均", 1), row("Nikkei", 22)),
            List.of());

    assertThat(written(Format.TABLE, table, 80).lines())
        .containsExactly("name       n", "日経平均   1", "Nikkei    22");
    assertThat(Width.cut("日経平均株価", 8)).isEqualTo("日経平…");
  }

  @Test
  void aPassageStandsBelowItsRowWithItsMarks() throws IOException {
    Passage passage =
        new Passage(
            Field.BODY, 100, "The Trump trade is back", List.of(new Passage.Mark(104, 115)));
    Table table =
        new Table(
            Map.of(),
            List.of(
                new Column("t", "title", CellType.TEXT),
                new Column("p", "passage", CellType.PASSAGE)),
            List.of(row("Back", passage)),
            List.of());

    assertThat(written(Format.TABLE, table, 80)).contains("\n    The [Trump trade] is back\n");
    StringBuilder coloured = new StringBuilder();
    Format.TABLE.write(table, coloured, new Screen(80, Screen.Colour.ANSI));
    assertThat(coloured).contains("    The \u001B[1;33mTrump trade\u001B[0m is back\n");
    assertThat(written(Format.JSONL, table, 80))
        .contains("\"start\":100")
        .contains("\"marks\":[{\"start\":104,\"end\":115}]");
  }

  @Test
  void aQuotationNamesItsSource() throws IOException {
    Quotation evidence = new Quotation("Gold rose.", Field.BODY, 7, "a-1", "Harbor Wire", day(16));
    Table table =
        new Table(
            Map.of(),
            List.of(new Column("evidence", "evidence", CellType.EVIDENCE)),
            List.of(row(evidence)),
            List.of());

    assertThat(written(Format.TABLE, table, 80))
        .contains("“Gold rose.” — Harbor Wire, 2024-07-16, a-1");
    assertThat(written(Format.CSV, table, 80))
        .contains("evidence,evidenceArticle,evidencePublisher,evidenceDay")
        .contains("Gold rose.,a-1,Harbor Wire,2024-07-16");
  }

  @Test
  void textOfOthersCannotSteerTheTerminal() throws IOException {
    Table table =
        new Table(
            Map.of(),
            List.of(new Column("a", "title", CellType.TEXT)),
            List.of(row("Red\u001B[31m alert\n\u202Eon\u0007 oil")),
            List.of());

    assertThat(written(Format.TABLE, table, 80)).doesNotContain("\u001B", "\u0007", "\u202E");
  }

  @Test
  void aLongSeriesIsFoldedToTheWidthOfItsColumn() {
    Series year = new Series(IntStream.range(0, 360).map(i -> i == 359 ? 5 : 0).boxed().toList());

    assertThat(year.spark(30)).hasSize(30).endsWith("▁█");
    assertThat(series(1, 1).spark(30)).isEqualTo("██");
    assertThat(series(1, 100).spark(30)).isEqualTo("▂█");
  }

  @Test
  void amountsCarrySignAndUnit() {
    assertThat(new Amount(-12, Unit.BASIS_POINTS).text()).isEqualTo("-12 bp");
    assertThat(new Amount(19.68, Unit.PERCENT).text()).isEqualTo("+19.68 %");
    assertThat(new Amount(68_000_000_000.0, Unit.USD).text()).isEqualTo("+68,000,000,000 USD");
    assertThat(new Amount(1.5, Unit.BARRELS_PER_DAY).text()).isEqualTo("+1.5 barrels per day");
  }

  @Test
  void aCellOfAnotherTypeThanItsColumnIsRefused() {
    List<Column> columns = List.of(new Column("n", "n", CellType.COUNT));
    assertThatThrownBy(() -> new Table(Map.of(), columns, List.of(row("one")), List.of()))
        .hasMessageContaining("column n holds Integer");
  }

  private static String written(Format format, Table table, int width) throws IOException {
    StringBuilder out = new StringBuilder();
    format.write(table, out, new Screen(width, Screen.Colour.PLAIN));
    return out.toString();
  }

  private static List<@Nullable Object> row(@Nullable Object... cells) {
    return new ArrayList<>(Arrays.asList(cells));
  }

  private static Series series(Integer... counts) {
    return new Series(List.of(counts));
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2024, 7, day);
  }
}
