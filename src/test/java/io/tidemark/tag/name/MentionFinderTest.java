package io.tidemark.tag.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.Article;
import io.tidemark.article.Field;
import io.tidemark.article.Mention;
import io.tidemark.catalog.Catalog;
import io.tidemark.catalog.CatalogException;
import io.tidemark.catalog.CatalogReader;
import io.tidemark.tag.text.AnnotatedText;
import io.tidemark.tag.text.Annotator;
import io.tidemark.tag.text.At;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MentionFinderTest {
  private static final Annotator ANNOTATOR = new Annotator();

  private static final String SUBJECTS =
      """
      - id: russell-2000
        name: Russell 2000
        kind: INDEX
      - id: russell-2000-etf
        name: iShares Russell 2000 ETF
        kind: FUND
        tickers: [IWM]
      - id: nasdaq-composite
        name: Nasdaq Composite
        kind: INDEX
        aliases: [Nasdaq, America's Nasdaq]
      - id: nasdaq-100
        name: Nasdaq 100
        kind: INDEX
        aliases: ["Invesco QQQ Trust [Series 1]"]
      - id: bitcoin
        name: Bitcoin
        kind: CRYPTO
        aliases: [bitcoin]
      - id: gold
        name: gold
        kind: METAL
        aliases: [spot gold]
        market: [gold]
        not: [gold medal, gold standard]
      - id: us-small-caps
        name: small caps
        kind: STOCKS
        aliases: [small cap stocks]
      - id: us-stocks
        name: US stocks
        kind: STOCKS
        market: [stock, share, market]
        country: US
      - id: us-inflation
        name: US inflation
        kind: ECONOMY
        aliases: [inflation]
        country: US
      - id: japan-inflation
        name: Japanese inflation
        kind: ECONOMY
        country: JP
      - id: fed-funds-rate
        name: federal funds rate
        kind: POLICY_RATE
        market: ["=rates"]
        country: US
      - id: boj-rate
        name: Bank of Japan rate
        kind: POLICY_RATE
        country: JP
      """;

  private static final String ENTITIES =
      """
      - id: huatai-securities
        name: Huatai Securities
        kind: BROKER
        short: [Huatai]
      - id: micron
        name: Micron Technology
        kind: COMPANY
        aliases: [Micron]
        tickers: [MU]
      - id: apple
        name: Apple
        kind: COMPANY
        market: [Apple]
        tickers: [AAPL]
      - id: target
        name: Target Corporation
        kind: COMPANY
        market: [Target]
      - id: mei-lin
        name: Mei Lin
        kind: STRATEGIST
        affiliation: huatai-securities
      - id: arm
        name: Arm Holdings
        kind: COMPANY
        aliases: [Arm]
      - id: att
        name: AT&T
        kind: COMPANY
      - id: donald-trump
        name: Donald Trump
        kind: POLITICIAN
        aliases: [Trump]
      - id: federal-reserve
        name: Federal Reserve
        kind: CENTRAL_BANK
        aliases: [Fed]
      - id: bank-of-japan
        name: Bank of Japan
        kind: CENTRAL_BANK
        country: JP
      """;

  private static MentionFinder finder;

  @BeforeAll
  static void readCatalog(@TempDir Path models) throws IOException, CatalogException {
    Files.createDirectories(models.resolve("subjects"));
    Files.createDirectories(models.resolve("entities"));
    Files.writeString(models.resolve("subjects/all.yaml"), SUBJECTS);
    Files.writeString(models.resolve("entities/all.yaml"), ENTITIES);
    Catalog catalog = CatalogReader.read(models);
    finder = new MentionFinder(catalog);
  }

  private static Article article(String title, String body) {
    return Article.of("a", title, body);
  }

  private static List<Mention> mentions(String title, String body) {
    return finder.find(ANNOTATOR.annotate(article(title, body))).stream()
        .flatMap(List::stream)
        .map(At::what)
        .toList();
  }

  /** Each mention of a body as "text TYPE id". */
  private static List<String> in(String body) {
    return mentions("", body).stream()
        .map(m ->
            m.span().text() + " " + m.type() + " " + Objects.requireNonNullElse(m.entity(), "-"))
        .toList();
  }

  @Test
  void aNameInsideALongerOneIsSwallowed() {
    assertThat(in("The iShares Russell 2000 ETF fell."))
        .containsExactly("iShares Russell 2000 ETF SUBJECT russell-2000-etf");
    assertThat(in("The Russell 2000 fell.")).containsExactly("Russell 2000 SUBJECT russell-2000");
  }

  @Test
  void bitcoinIsNeitherPersonNorPlace() {
    assertThat(in("Bitcoin rose to $65,000 while bitcoin miners slept."))
        .containsExactly("Bitcoin SUBJECT bitcoin", "bitcoin SUBJECT bitcoin");
  }

  @Test
  void wholeFundNamesAreTaken() {
    assertThat(in("Shorts left the Invesco QQQ Trust Series 1 last week."))
        .containsExactly("Invesco QQQ Trust Series 1 SUBJECT nasdaq-100");
  }

  @Test
  void hyphensCountAsSpaces() {
    assertThat(in("Money moved into small-cap stocks."))
        .containsExactly("small-cap stocks SUBJECT us-small-caps");
  }

  @Test
  void aShortNameNeedsTheFullNameInTheArticle() {
    assertThat(in("Huatai Securities likes gold. Prices of gold may fall, Huatai said."))
        .containsExactly(
            "Huatai Securities ORGANIZATION huatai-securities",
            "gold SUBJECT gold",
            "gold SUBJECT gold",
            "Huatai ORGANIZATION huatai-securities");
    assertThat(in("The town of Huatai lies on a river."))
        .doesNotContain("Huatai ORGANIZATION huatai-securities");
  }

  @Test
  void anAmbiguousNameNeedsAMarketReading() {
    assertThat(in("Gold climbed 2% as traders fled.")).contains("Gold SUBJECT gold");
    assertThat(in("She wore gold.")).isEmpty();
    assertThat(in("The gold medal market is small.")).isEmpty();
  }

  @Test
  void sharesOfSomebodyAreNotTheMarket() {
    assertThat(in("Stocks fell on Monday.")).containsExactly("Stocks SUBJECT us-stocks");
    assertThat(in("Apple shares fell on Monday.")).containsExactly("Apple ORGANIZATION apple");
    assertThat(in("Its shares fell on Monday.")).isEmpty();
  }

  @Test
  void aWordThatOnlyModifiesAnotherIsNoSubject() {
    assertThat(in("Market conditions rose in importance for stock photographers.")).isEmpty();
    assertThat(in("A stock rally lifted the market by 2%."))
        .containsExactly("stock SUBJECT us-stocks", "market SUBJECT us-stocks");
  }

  @Test
  void aFigureWithoutACountryIsAmericanUnlessTheTextSaysOtherwise() {
    assertThat(in("Inflation slowed.")).containsExactly("Inflation SUBJECT us-inflation");
    assertThat(in("Inflation in Japan slowed.")).contains("Inflation SUBJECT japan-inflation");
    assertThat(in("Japan's annual inflation slowed."))
        .contains("inflation SUBJECT japan-inflation");
    assertThat(in("The Bank of Japan raised rates."))
        .containsExactly("Bank of Japan ORGANIZATION bank-of-japan", "rates SUBJECT boj-rate");
    assertThat(in("Inflation in Peru slowed.")).doesNotContain("Inflation SUBJECT us-inflation");
  }

  @Test
  void aLegalFormBelongsToTheCompany() {
    assertThat(in("Micron Technology Inc. rose."))
        .containsExactly("Micron Technology Inc. ORGANIZATION micron");
  }

  @Test
  void aTickerInBracketsIsTheCompany() {
    assertThat(in("Shares of the phone maker (NASDAQ: AAPL) rose."))
        .contains("AAPL ORGANIZATION apple");
  }

  @Test
  void aSurnameIsThePersonToldInFull() {
    assertThat(
            in("Anna Kowalczyk of Northgate Securities likes gold. Prices fell, Kowalczyk said."))
        .contains("Anna Kowalczyk PERSON -", "Kowalczyk PERSON -");
  }

  @Test
  void aSurnameOfTwoPeopleIsNobodysId() {
    String text =
        "Donald Trump spoke. Mary Trump, an author, disagreed with Donald Trump. Then Trump left.";
    assertThat(in(text))
        .contains("Donald Trump PERSON donald-trump", "Mary Trump PERSON -")
        .endsWith("Trump PERSON -");
  }

  @Test
  void aSurnameStaysApartInSentencesOfManyNames() {
    assertThat(
            in("Donald Trump of Florida was gloomy. Robert Trump of Acme disagreed. Trump left."))
        .contains("Donald Trump PERSON donald-trump", "Robert Trump PERSON -", "Trump PERSON -");
  }

  @Test
  void aPersonInFullTellsTheShortNameOfTheHouse() {
    assertThat(in("Huatai's chief strategist spoke."))
        .noneMatch(m -> m.endsWith("huatai-securities"));
    assertThat(in("Huatai's Mei Lin spoke.")).contains("Huatai ORGANIZATION huatai-securities");
  }

  @Test
  void aWordAtTheBeginningOfASentenceIsTheCompanyThatDoesItsOwn() {
    assertThat(in("Target cut its outlook and its shares fell 3%."))
        .contains("Target ORGANIZATION target");
    assertThat(in("Target prices fell 3%.")).noneMatch(m -> m.endsWith(" target"));
  }

  @Test
  void anAcronymInBracketsIsTheNameBeforeIt() {
    assertThat(in("The Harbour Workers Association (HWA) met in Perth. Output fell, HWA said."))
        .containsExactly(
            "Harbour Workers Association ORGANIZATION -",
            "HWA ORGANIZATION -",
            "Perth PLACE -",
            "HWA ORGANIZATION -");
  }

  @Test
  void aCompanyThatTheCatalogLacksIsFoundWithoutAnId() {
    assertThat(in("Shares of Quarrystone Networks Inc (NYSE: QSN) slid."))
        .containsExactly(
            "Quarrystone Networks Inc ORGANIZATION -", "NYSE ORGANIZATION -", "QSN ORGANIZATION -");
  }

  @Test
  void officesAndMeasuresAreNoOrganisations() {
    assertThat(in("The CEO said GDP and EPS grew, while the IPO waits.")).isEmpty();
  }

  @Test
  void aCountryIsAPlaceAndItsPeopleAreNot() {
    assertThat(in("Chinese exporters left Japan for the United States."))
        .containsExactly("Japan PLACE -", "United States PLACE -");
  }

  @Test
  void trumpTradeIsAThemeAndNoPerson() {
    assertThat(in("Bitcoin rose as the Trump trade gathered pace."))
        .containsExactly("Bitcoin SUBJECT bitcoin");
    assertThat(in("Donald Trump spoke on trade.")).contains("Donald Trump PERSON donald-trump");
  }

  @Test
  void namesJoinedByAnAmpersandAreAHouse() {
    assertThat(in("She left Walker & Hughes in Denver for a rival."))
        .containsExactly("Walker & Hughes ORGANIZATION -", "Denver PLACE -");
  }

  @Test
  void anEventIsNoOrganisation() {
    assertThat(
            in("The ministers who met traders at the Harbour Finance Summit in Lisbon left early."))
        .containsExactly("Harbour Finance Summit EVENT -", "Lisbon PLACE -");
  }

  @Test
  void aNameThatIsAWordIsNoNameInAHeadlineThatMeansTheWord() {
    assertThat(mentions("Retailer Sells Financing Arm After Weak Year", "")).isEmpty();
    assertThat(in("Shares of chip designer Arm rose.")).containsExactly("Arm ORGANIZATION arm");
  }

  @Test
  void anAmpersandInLowerCaseStillJoins() {
    assertThat(mentions("at&t shares fall 2%", "").stream().map(Mention::entity))
        .containsExactly("att");
  }

  @Test
  void aStormIsAnEventThroughoutTheArticle() {
    assertThat(in("Insurers fell after Hurricane Lorna hit the coast. Losses from Lorna grow."))
        .containsExactly("Hurricane Lorna EVENT -", "Lorna EVENT -");
  }

  @Test
  void aLongerHouseThanTheCatalogKnowsIsAnotherHouse() {
    assertThat(in("A unit of Micron Power Partners LP bought Micron shares."))
        .containsExactly("Micron Power Partners LP ORGANIZATION -", "Micron ORGANIZATION micron");
  }

  @Test
  void aPersonWithTheNameOfACompanyIsAPerson() {
    assertThat(in("Peter Micron joined from a rival. The plan is good, Micron said."))
        .containsExactly("Peter Micron PERSON -", "Micron PERSON -");
  }

  @Test
  void aPlaceInsideASubjectIsToldBehindIt() {
    AnnotatedText text = ANNOTATOR.annotate(article("", "America's Nasdaq rose."));
    List<Mention> all = MentionFinder.withInnerPlaces(text, finder.find(text));
    assertThat(all.stream().map(m -> m.span().text() + " " + m.type()))
        .containsExactly("America's Nasdaq SUBJECT", "America PLACE");
  }

  @Test
  void aVerbInAHeadlineOwnsNothing() {
    assertThat(mentions("Fed Cuts Rates, Gold Jumps", "The Fed cut rates."))
        .filteredOn(mention -> mention.span().field() == Field.TITLE)
        .extracting(Mention::entity)
        .containsExactly("federal-reserve", "fed-funds-rate", "gold");
  }

  @Test
  void headlinesInAnyCaseGetTheSameIds() {
    for (String title :
        List.of(
            "Fed keeps bitcoin and Nasdaq bulls waiting",
            "Fed Keeps Bitcoin And Nasdaq Bulls Waiting",
            "FED KEEPS BITCOIN AND NASDAQ BULLS WAITING",
            "fed keeps bitcoin and nasdaq bulls waiting")) {
      assertThat(mentions(title, "").stream().map(Mention::entity))
          .as(title)
          .containsExactly("federal-reserve", "bitcoin", "nasdaq-composite");
    }
  }
}
