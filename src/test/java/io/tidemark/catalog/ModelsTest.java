package io.tidemark.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.catalog.Name.Strength;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code models/} must hold whatever else it grows to. */
class ModelsTest {
  private static final List<String> SUBJECTS =
      words(
          """
          sp500 dow-jones nasdaq-composite nasdaq-100 russell-2000
          us-small-caps us-large-caps us-stocks us-tech-stocks us-bank-stocks magnificent-seven
          global-stocks europe-stocks asia-stocks emerging-stocks china-stocks
          msci-world msci-acwi msci-asia-pacific msci-em
          stoxx-600 euro-stoxx-50 ftse-100 dax cac-40 ftseurofirst-300
          nikkei-225 topix hang-seng kospi asx-200 csi-300 shanghai-composite sensex nifty-50
          vix us-treasuries us-2y-yield us-5y-yield us-10y-yield us-30y-yield us-treasury-yields
          us-yield-curve germany-10y-yield uk-10y-yield japan-10y-yield italy-10y-yield
          spain-10y-yield bunds gilts jgbs
          us-dollar euro yen pound-sterling yuan swiss-franc australian-dollar canadian-dollar
          mexican-peso ruble rupee won emerging-currencies
          gold silver platinum palladium copper aluminium iron-ore nickel
          wti-crude brent-crude crude-oil natural-gas gasoline heating-oil coal
          wheat corn soybeans coffee sugar cotton cocoa commodities bitcoin ether crypto
          us-inflation us-core-inflation us-jobs us-unemployment us-jobless-claims
          us-gdp us-retail-sales us-pmi us-home-prices
          china-gdp uk-inflation euro-inflation japan-inflation
          fed-funds-rate ecb-rate boe-rate boj-rate pboc-rate
          crude-inventories oil-output oil-demand oil-exports gold-etf-holdings
          """);
  private static final List<String> HOUSES =
      words(
          """
          huatai-securities cicc rbc-capital-markets s3-partners longboard-asset-management
          apollon-wealth-management federal-reserve european-central-bank bank-of-japan
          goldman-sachs jpmorgan-chase blackrock sp-global-ratings moodys opec-plus
          international-energy-agency new-york-stock-exchange reuters
          nvidia meta-platforms alphabet micron-technology exxon-mobil jc-penney macys
          """);
  private static final List<String> PEOPLE =
      words(
          """
          jerome-powell donald-trump lori-calvasina zhang-jiqiang cole-wilcox eric-sterner
          ben-bernanke janet-yellen mario-draghi christine-lagarde haruhiko-kuroda joe-biden
          """);

  private static final Map<String, List<String>> called = new HashMap<>();
  private static Catalog catalog;

  @BeforeAll
  static void read() throws Exception {
    catalog = CatalogReader.read(Path.of("models"));
    catalog.subjects().forEach(s -> note(s.id(), s.names()));
    catalog.entities().forEach(e -> note(e.id(), e.names()));
  }

  @Test
  void everySubjectThatOutputIsComparedByIsThere() {
    assertThat(catalog.subjects()).extracting(Subject::id).containsAll(SUBJECTS);
    assertThat(catalog.subjects()).hasSizeGreaterThan(600);
  }

  @Test
  void theHousesOfTheMarketsAreKnown() {
    assertThat(catalog.entities().stream().filter(e -> !e.kind().isPerson()).map(Entity::id))
        .containsAll(HOUSES)
        .hasSizeGreaterThan(3000);
    assertThat(catalog.entities().stream().filter(e -> e.kind() == EntityKind.COMPANY))
        .hasSizeGreaterThan(1500);
  }

  @Test
  void thePeopleOfTheMarketsAreKnownAndHoldAnOffice() {
    List<Entity> people = catalog.entities().stream().filter(e -> e.kind().isPerson()).toList();

    assertThat(people).extracting(Entity::id).containsAll(PEOPLE);
    assertThat(people).hasSizeGreaterThan(1000).allSatisfy(p -> assertThat(p.role()).isNotNull());
  }

  @Test
  void everyKindOfEntryHasEntries() {
    assertThat(catalog.subjects().stream().map(Subject::kind)).contains(SubjectKind.values());
    assertThat(catalog.entities().stream().map(Entity::kind)).contains(EntityKind.values());
  }

  @Test
  void yieldCurvesAloneAreSteeperOrFlatter() {
    assertThat(catalog.subjects().stream().filter(s -> s.kind() == SubjectKind.CURVE))
        .extracting(Subject::id)
        .allSatisfy(id -> assertThat(id).contains("curve"));
  }

  @ParameterizedTest
  @CsvSource({
    "SPDR S&P 500 ETF Trust, sp500",
    "Invesco QQQ Trust Series 1, nasdaq-100",
    "iShares Russell 2000 ETF, russell-2000",
    "yield on the benchmark 10 year US Treasury note, us-10y-yield",
    "benchmark 10 year Treasury note, us-treasuries",
    "US Treasury yield curve, us-yield-curve",
    "light sweet crude future, wti-crude",
    "nonfarm payroll, us-jobs",
    "Germany 's 10 year yield, germany-10y-yield",
    "emerging market currency, emerging-currencies",
    "HTSC, huatai-securities",
    "China International Capital Corporation, cicc",
    "FOMC, federal-reserve",
    "Powell, jerome-powell",
    "Google, alphabet",
  })
  void aNameThatNewsUsesIsASureNameOfOneEntry(String name, String id) {
    assertThat(called(name, Strength.SURE)).containsExactly(id);
  }

  @ParameterizedTest
  @CsvSource({"silver, silver", "Target, target", "Apple, apple", "Gap, gap", "stock, us-stocks"})
  void aWordWithAnotherMeaningNeedsAMarketReading(String name, String id) {
    assertThat(called(name, Strength.MARKET)).contains(id);
    assertThat(called(name, Strength.SURE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Huatai, huatai-securities", "Goldman, goldman-sachs", "Wilcox, cole-wilcox"})
  void aShortNameNeedsTheFullOneBesideIt(String name, String id) {
    assertThat(called(name, Strength.SHORT)).contains(id);
    assertThat(called(name, Strength.SURE)).isEmpty();
  }

  /** The ids of all entries with a name of this strength that can be said as {@code words}. */
  private static List<String> called(String words, Strength strength) {
    return called.getOrDefault(strength + " " + words, List.of());
  }

  private static void note(String id, List<Name> names) {
    for (Name name : names) {
      for (List<Pattern.Word> way : Expansion.of(name.pattern())) {
        String words = way.stream().map(Pattern.Word::text).collect(Collectors.joining(" "));
        List<String> ids =
            called.computeIfAbsent(name.strength() + " " + words, w -> new ArrayList<>());
        if (!ids.contains(id)) {
          ids.add(id);
        }
      }
    }
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }
}
