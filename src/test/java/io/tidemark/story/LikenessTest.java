package io.tidemark.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.Article;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LikenessTest {
  private static final Fingerprint WIRE =
      Texts.of("Harbor Wire", "2024-09-02", "Smelter to stop a line", Texts.SMELTER);

  private static final String TERMS =
      IntStream.range(0, 160).mapToObj(i -> "clause" + i).collect(Collectors.joining(" "));

  @Test
  void anotherHeadlineAndAnotherLeadLeaveACopyACopy() {
    String local =
        "Families in Oberau learned it from the radio. "
            + Texts.SMELTER.replace("its owner said on Monday, and ", "");

    assertThat(similarity("Lantern Post", "2024-09-03", "Fear for jobs in Oberau", local))
        .isGreaterThan(0.7);
  }

  @Test
  void aDatelineChangesNothing() {
    String cut = "ZURICH, Sept 2 (Harbor Wire) - " + paragraphs(1);

    assertThat(similarity("Lantern Post", "2024-09-03", "Smelter halts", cut)).isEqualTo(1);
  }

  @Test
  void aTextCutAfterSomeParagraphsIsACopy() {
    assertThat(similarity("Lantern Post", "2024-09-02", "Smelter halts", paragraphs(1)))
        .isEqualTo(1);
    assertThat(similarity("Lantern Post", "2024-09-02", "Smelter halts", paragraphs(2)))
        .isEqualTo(1);
  }

  @Test
  void aRoundUpThatHoldsATextIsNotACopyOfIt() {
    String roundUp = TERMS + "\n\n" + Texts.SMELTER;

    assertThat(similarity("Lantern Post", "2024-09-02", "The day in brief", roundUp)).isZero();
  }

  @Test
  void aCorrectedNumberLeavesACopyACopy() {
    String corrected = Texts.SMELTER.replace("340 workers", "430 workers");

    assertThat(similarity("Lantern Post", "2024-09-03", "Smelter halts", corrected))
        .isGreaterThan(0.9);
  }

  @Test
  void dailyReportsThatFillOneMouldWithOtherNumbersAreStoriesOfTheirOwn() {
    String monday = fixing("1,620.50", "1,612.25", "31.40");
    String tuesday = fixing("1,598.75", "1,604.10", "30.95");

    assertThat(
            Likeness.ofCopies(
                Texts.of("Mint Desk", "2024-09-02", "Fixing", monday),
                Texts.of("Mint Desk", "2024-09-03", "Fixing", tuesday)))
        .isZero();
    assertThat(
            Likeness.ofCopies(
                Texts.of("Mint Desk", "2024-09-02", "Fixing", monday),
                Texts.of("Lantern Post", "2024-09-02", "Gold and silver", monday)))
        .isEqualTo(1);
  }

  @Test
  void twoNotesThatShareOnlyTheirTermsAreStoriesOfTheirOwn() {
    String terms = "\n\n" + TERMS + " " + TERMS.replace("clause", "term") + " fin";
    String copper = paragraphs(1) + terms;
    String wheat =
        "Rain in the east has cut the harvest for a second summer, and mills that bought too little"
            + " in spring now pay for it: bids for milling wheat went up in every port on the river"
            + " this week, traders said, while feed barely moved and buyers abroad stayed away from"
            + " tenders that would have cleared at such levels a year ago."
            + terms;

    assertThat(
            Likeness.ofCopies(
                Texts.of("Harbor Research", "2024-09-02", "Copper: power bites", copper),
                Texts.of("Harbor Research", "2024-09-02", "Wheat in demand", wheat)))
        .isZero();
  }

  @Test
  void aTranslationIsAStoryOfItsOwn() {
    String german =
        "Die größte Hütte im Tal wird im Oktober eine ihrer beiden Linien abschalten, weil Strom zu"
            + " teuer geworden ist, teilte der Eigentümer am Montag mit; 340 Arbeiter werden in"
            + " Kurzarbeit geschickt. Kupfer stieg um 2,4 Prozent auf 9310 Dollar je Tonne.";

    assertThat(similarity("Talbote", "2024-09-02", "Hütte schaltet ab", german)).isZero();
  }

  @Test
  void chineseTextsAreComparedCharacterByCharacter() {
    String text = "铜价周一在伦敦上涨百分之二点四，此前山谷中最大的冶炼厂表示将因电价过高于十月停产一条生产线，三百四十名工人将领取部分工资回家。";

    assertThat(
            Likeness.ofCopies(
                Texts.of(null, null, "铜价上涨", text),
                Texts.of(null, null, "冶炼厂停产", text.replace("部分", "一半"))))
        .isGreaterThan(0.7);
  }

  @Test
  void aStubComesAgainLaterAsANewOne() {
    Fingerprint may = Texts.of("Harbor Wire", "2024-05-02", "Morning bid", "Subscribe to read.");

    assertThat(likeStub(may, "2024-05-03")).isEqualTo(1);
    assertThat(likeStub(may, "2024-06-03")).isZero();
  }

  @Test
  void aTextThatGrewUnderItsTitleIsAVersion() {
    assertThat(isVersion("2024-09-02", "Smelter to stop a line", paragraphs(2))).isTrue();
    assertThat(isVersion("2024-09-02", "Smelter halts", paragraphs(2))).isFalse();
    assertThat(isVersion("2024-10-02", "Smelter to stop a line", paragraphs(2))).isFalse();
  }

  @Test
  void theNextColumnUnderTheSameTitleIsNoVersion() {
    Fingerprint monday =
        Texts.of("Mint Desk", "2024-09-02", "Fixing", fixing("1,620.50", "1,612.25", "31.40"));
    Fingerprint tuesday =
        Texts.of("Mint Desk", "2024-09-03", "Fixing", fixing("1,598.75", "1,604.10", "30.95"));

    assertThat(Likeness.isVersion(monday, tuesday)).isFalse();
  }

  @Test
  void aLiveBlogAtOneAddressGrowsForDays() {
    Article start = Texts.article("a", null, "2024-09-02", "Live: the strike", paragraphs(2));
    Article later = Texts.article("b", null, "2024-09-20", "Strike ends", Texts.SMELTER);
    String url = "https://www.example.com/live/strike";

    assertThat(
            Likeness.isVersion(
                Fingerprint.of(start.withUrl(url)),
                Fingerprint.of(later.withUrl("http://example.com/live/strike/?utm_source=x#end"))))
        .isTrue();
    assertThat(
            Likeness.isVersion(
                Fingerprint.of(start.withUrl(url)),
                Fingerprint.of(later.withUrl(url).withUrl("https://example.com/live/other"))))
        .isFalse();
  }

  @Test
  void whatIsKeptOfATextComparesAsTheTextDoes() {
    Fingerprint kept = Fingerprint.read(WIRE.bytes());
    Fingerprint cut = Texts.of(null, null, "Smelter halts", paragraphs(2));

    assertThat(Likeness.ofCopies(kept, cut)).isEqualTo(Likeness.ofCopies(WIRE, cut)).isPositive();
  }

  private static double likeStub(Fingerprint may, String day) {
    return Likeness.ofCopies(may, Texts.of("Other", day, "Morning bid", "Subscribe to read."));
  }

  private static double similarity(String publisher, String published, String title, String body) {
    return Likeness.ofCopies(WIRE, Texts.of(publisher, published, title, body));
  }

  private static boolean isVersion(String published, String title, String body) {
    return Likeness.isVersion(WIRE, Texts.of("Harbor Wire", published, title, body));
  }

  /** The first paragraphs of the wire. */
  private static String paragraphs(int count) {
    return Texts.SMELTER
        .lines()
        .filter(line -> !line.isBlank())
        .limit(count)
        .collect(Collectors.joining("\n\n"));
  }

  private static String fixing(String gold, String before, String silver) {
    return ("The association of dealers makes known the prices at which its members settled their"
            + " orders this afternoon. They are set in an auction in which all banks that deal in"
            + " bars may take part, and hold for bars of good delivery in the vaults of the city."
            + " Gold was fixed at %s dollars after %s in the morning round, and silver at %s."
            + " Members may settle in any of the three currencies that the rules name. The rules of"
            + " the auction, and a list of those who took part in it, can be had from the office of"
            + " the association on every working day between nine and five, or by post.")
        .formatted(gold, before, silver);
  }
}
