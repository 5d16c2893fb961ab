package io.tidemark.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import io.tidemark.catalog.Catalog;
import io.tidemark.catalog.Entity;
import io.tidemark.catalog.EntityKind;
import io.tidemark.catalog.Subject;
import io.tidemark.catalog.SubjectKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PricesTest {
  private static final LocalDate TUESDAY = LocalDate.of(2024, 7, 16);
  private static final LocalDate WEDNESDAY = TUESDAY.plusDays(1);
  private static final Catalog CATALOG =
      new Catalog(
          List.of(),
          List.of(
              subject("sp500", SubjectKind.INDEX, "SPX", "SPY"),
              subject("us-treasuries", SubjectKind.BOND, "TLT"),
              subject("us-10y-yield", SubjectKind.YIELD, "TNX"),
              subject("yen", SubjectKind.CURRENCY, "JPY"),
              subject("euro", SubjectKind.CURRENCY, "EUR"),
              subject("euro-yen", SubjectKind.CURRENCY),
              subject("gold", SubjectKind.METAL, "XAU")),
          List.of(
              new Entity(
                  "nvidia",
                  "Nvidia",
                  EntityKind.COMPANY,
                  List.of(),
                  List.of(),
                  List.of("NVDA"),
                  "US",
                  null,
                  null)),
          java.util.Map.of(),
          "test");

  @TempDir Path folder = Path.of("");

  @ParameterizedTest(name = "{0} is {1}, {2}, {3}")
  @CsvSource({
    "gold.csv, gold, DIRECT, SPOT",
    "NVDA.csv, nvidia, DIRECT, SPOT",
    "spx.csv, sp500, DIRECT, SPOT",
    "SPY.csv, sp500, DIRECT, FUND",
    "sp500-spy.csv, sp500, DIRECT, FUND",
    "TLT.csv, us-treasuries, DIRECT, FUND",
    "usdjpy.csv, yen, INVERSE, SPOT",
    "EUR_USD.csv, euro, DIRECT, SPOT",
    "eurjpy.csv, euro-yen, DIRECT, SPOT",
    "xauusd.csv, gold, DIRECT, SPOT",
  })
  void aFileIsKnownByItsName(
      String file, String subject, Instrument.Quoted quoted, Instrument.Kind kind)
      throws Exception {
    write(file, "Date,Close", "2024-07-16,100");

    Instrument instrument = read().series(subject).orElseThrow().instrument();

    assertThat(instrument.quoted()).isEqualTo(quoted);
    assertThat(instrument.kind()).isEqualTo(kind);
  }

  @Test
  void theYenFallsWhereTheSeriesOfYenADollarRises() throws Exception {
    write("usdjpy.csv", "Date,Close", "2024-07-16,150", "2024-07-17,156");

    PriceSeries yen = read().series("yen").orElseThrow();

    assertThat(yen.close(WEDNESDAY)).hasValue(156);
    assertThat(yen.change(WEDNESDAY).orElseThrow().relative())
        .isCloseTo(150.0 / 156 - 1, within(1e-12));
  }

  @Test
  void aYieldChangesInPointsOfTheSeries() throws Exception {
    write("us-10y-yield.csv", "Date,Close", "2024-07-16,4.16", "2024-07-17,4.19");

    PriceSeries yield = read().series("us-10y-yield").orElseThrow();

    assertThat(yield.change(WEDNESDAY).orElseThrow().absolute()).isCloseTo(0.03, within(1e-12));
    assertThat(yield.returns().get(WEDNESDAY)).isCloseTo(0.03, within(1e-12));
  }

  @Test
  void ofAllColumnsTheCloseIsTaken() throws Exception {
    write("gold.csv", "Date,Open,High,Low,Close,Adj Close,Volume", "2024-07-16,1,3,0.5,2,9,77");

    assertThat(gold().close(TUESDAY)).hasValue(2);
  }

  @Test
  void semicolonsByteOrderMarksQuotesAndTimesOfDayAreRead() throws Exception {
    write("gold.csv", "\uFEFF\"Date\";\"Close\"", "\"2024-07-16 00:00:00\";\"2\"");

    assertThat(gold().close(TUESDAY)).hasValue(2);
  }

  @Test
  void oddRowsAreHandledAndTold() throws Exception {
    write(
        "gold.csv",
        "Date,Close",
        "2024-07-17,3",
        "2024-07-16,2",
        "2024-07-16,2",
        "2024-07-18,",
        "2024-07-19,null",
        "2024-07-22,0");

    Prices prices = read();
    PriceSeries gold = prices.series("gold").orElseThrow();

    assertThat(gold.closes()).extracting(Close::value).containsExactly(2.0, 3.0, 0.0);
    assertThat(gold.change(LocalDate.of(2024, 7, 22)).orElseThrow().relative()).isNaN();
    assertThat(gold.returns()).containsOnlyKeys(WEDNESDAY);
    String file = folder.resolve("gold.csv").toString();
    assertThat(prices.remarks())
        .containsExactly(
            file + ": 2 rows without a value, taken for days without trading",
            file + ": 2 rows before an earlier row's day; all were put in order",
            file + ": 1 row with a day and value told before, taken once",
            file + ": 1 row not above zero: percentages from or to them cannot be told");
  }

  @Test
  void faultsTellFileLineAndField() throws Exception {
    write(
        "gold.csv", "Date,Close", "16.07.2024,2", "2024-07-17,two", "2024-07-18,3", "2024-07-18,4");
    write("spx.csv", "Day,Open", "2024-07-16,2");

    PriceException faults = catchThrowableOfType(PriceException.class, this::read);

    String gold = folder.resolve("gold.csv").toString();
    assertThat(faults)
        .hasMessage(
            String.join(
                "\n",
                gold + ":2: field 'Date': '16.07.2024' is no day; write 2024-07-16",
                gold
                    + ":3: field 'Close': 'two' is no number; write 1234.5, and leave it empty on"
                    + " a day without trading",
                gold
                    + ":5: field 'Date': 2024-07-18 has another value on line 4 (3.0, here 4.0);"
                    + " keep one of them",
                folder.resolve("spx.csv")
                    + ":1: field 'Close': the first line names no such column, but Day, Open"));
  }

  @Test
  void daysWithoutACloseHaveNoChange() throws Exception {
    write("gold.csv", "Date,Close", "2024-07-12,2", "2024-07-15,3", "2024-09-02,4");

    assertThat(gold().change(TUESDAY)).isEmpty();
    assertThat(gold().change(LocalDate.of(2024, 7, 15))).isPresent();
    assertThat(gold().change(LocalDate.of(2024, 9, 2))).as("a hole of weeks").isEmpty();
  }

  @Test
  void closesAreFoundOnDaysBesideThem() throws Exception {
    write("gold.csv", "Date,Close", "2024-07-12,2", "2024-07-15,3");
    PriceSeries gold = gold();
    LocalDate sunday = LocalDate.of(2024, 7, 14);

    assertThat(gold.close(sunday)).isEqualTo(OptionalDouble.empty());
    assertThat(gold.onOrBefore(sunday)).hasValue(new Close(LocalDate.of(2024, 7, 12), 2));
    assertThat(gold.onOrAfter(sunday)).hasValue(new Close(LocalDate.of(2024, 7, 15), 3));
    assertThat(gold.onOrAfter(TUESDAY)).isEqualTo(Optional.empty());
    assertThat(gold.between(sunday, TUESDAY)).extracting(Close::value).containsExactly(3.0);
  }

  @Test
  void theMappingIsHeardBeforeTheName() throws Exception {
    write("usdjpy.csv", "Date,Close,Mid", "2024-07-16,1,150", "2024-07-17,1,151");
    write("prices.yaml", "series:", "  - file: usdjpy.csv", "    lag: 1", "    column: Mid");

    PriceSeries yen = read().series("yen").orElseThrow();

    assertThat(yen.close(TUESDAY)).as("the row of Wednesday").hasValue(151);
    assertThat(yen.instrument().quoted()).isEqualTo(Instrument.Quoted.INVERSE);
  }

  @Test
  void faultsOfTheMappingTellItsLineAndField() throws Exception {
    write("a.csv", "Date,Close", "2024-07-16,1");
    write(
        "prices.yaml",
        "series:",
        "  - file: a.csv",
        "    subject: tin",
        "  - file: b.csv",
        "    subject: gold",
        "    quoted: UPSIDE",
        "    lag: 9");

    PriceException faults = catchThrowableOfType(PriceException.class, this::read);

    String file = folder.resolve("prices.yaml").toString();
    assertThat(faults.faults())
        .extracting(Object::toString)
        .containsExactly(
            file + ":3: field 'subject': 'tin' is neither a subject nor a company of the catalog",
            file + ":4: field 'file': there is no " + folder.resolve("b.csv"),
            file + ":6: field 'quoted': 'UPSIDE' is none of DIRECT, INVERSE",
            file + ":7: field 'lag': '9' is no number of rows from 0 to 5");
  }

  @Test
  void theIndexItselfIsTakenBeforeAFund() throws Exception {
    write("sp500-spy.csv", "Date,Close", "2024-07-16,500");
    write("sp500.csv", "Date,Close", "2024-07-16,5000");
    write("zzz.csv", "Date,Close", "2024-07-16,1");

    Prices prices = read();

    assertThat(prices.subjects()).containsExactly("sp500");
    assertThat(prices.series("sp500").orElseThrow().close(TUESDAY)).hasValue(5000);
    assertThat(prices.remarks())
        .containsExactly(
            folder.resolve("sp500-spy.csv") + ": left aside; sp500.csv is of sp500 too",
            folder.resolve("zzz.csv")
                + ": left aside; its name is no subject, ticker or pair of currencies. Name it so,"
                + " or in prices.yaml");
  }

  private PriceSeries gold() throws Exception {
    return read().series("gold").orElseThrow();
  }

  private Prices read() throws IOException, PriceException {
    return Prices.read(folder, CATALOG);
  }

  private void write(String file, String... lines) throws IOException {
    Files.write(folder.resolve(file), Arrays.asList(lines));
  }

  private static Subject subject(String id, SubjectKind kind, String... tickers) {
    return new Subject(id, id, kind, List.of(), List.of(), List.of(tickers), null);
  }
}
