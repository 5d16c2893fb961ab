package io.tidemark.read.note;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.ArticleKind;
import io.tidemark.article.Note;
import io.tidemark.article.Note.PriceTarget;
import io.tidemark.article.Unit;
import io.tidemark.read.draft.Draft;
import io.tidemark.read.draft.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteFinderTest {
  private static final String TEXT =
      "Second-quarter sales came in ahead of what we had looked for, and the order book has grown for"
          + " three quarters in a row. We think that the market still prices a cycle that has ended.";

  @Test
  void aMastheadOfLabelsTellsAllParts() {
    Note note =
        note(
            "Greyfield Securities Research",
            "Marlow Tools (NYSE: MRLT)",
            "16 July 2024",
            "Rating: Outperform",
            "Price target: US$42.50",
            "Analyst: Ana Reyes, CFA",
            "ana.reyes@greyfield.example",
            TEXT);

    assertThat(note)
        .isEqualTo(
            new Note(
                "Greyfield Securities Research",
                List.of("Ana Reyes"),
                LocalDate.of(2024, 7, 16),
                "Outperform",
                new PriceTarget(42.5, Unit.USD),
                "NYSE:MRLT"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Rating: Outperform; Outperform",
        "Stock rating | Overweight; Overweight",
        "Recommendation: BUY (maintained); Buy",
        "Rating: Hold (from Buy); Hold",
        "Rating: Downgraded to Hold from Buy; Hold",
        "Reco: ADD; Add",
        "Rating – Sector Perform; Sector Perform",
        "Maintain BUY; Buy",
        "Buy (maintained); Buy",
        "OUTPERFORM; Outperform",
        "投资评级：买入（维持）; 买入",
        "评级 | 增持; 增持",
        "维持“买入”评级; 买入",
        "買入（維持）; 買入",
        "Empfehlung: Kaufen; Kaufen",
      })
  void aRatingIsReadAsTheHouseWordsIt(String line, String rating) {
    assertThat(note("Price target: US$42.50", "Bloomberg: MRLT US", line, TEXT).rating())
        .isEqualTo(rating);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "Price target: US$42.50; 42.5; USD",
        "TP HK$ 12.30 (from HK$ 11.00); 12.3; HKD",
        "Target price (CNY) 21.5; 21.5; CNY",
        "Price Target (12m): C$45; 45; CAD",
        "12-month target price | A$7.80; 7.8; AUD",
        "Target Price: Rs 1,250; 1250; INR",
        "TP: INR 12,34,500; 1234500; INR",
        "PT: $150; 150; USD",
        "Price objective: EUR 88; 88; EUR",
        "Kursziel: 42,50 EUR; 42.5; EUR",
        "Price target: 450p; 4.5; GBP",
        "Target price: GBp 450; 4.5; GBP",
        "Price target raised to $55 from $50; 55; USD",
        "目标价：人民币 21.50 元; 21.5; CNY",
        "目标价（港元） | 12.30; 12.3; HKD",
        "目标价 HK$12.3; 12.3; HKD",
        "Price target: ¥3,200; 3200; JPY",
        "Price target: 61; 61; -",
      })
  void aTargetIsReadWithItsCurrency(String line, double value, String currency) {
    PriceTarget target = Objects.requireNonNull(note("Rating: Buy", line, TEXT).priceTarget());

    assertThat(target.value()).isEqualTo(value);
    assertThat(target.currency() == null ? null : target.currency().name()).isEqualTo(currency);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Marlow Tools (6886.HK); 6886.HK",
        "Marlow Tools (6886 HK); 6886 HK",
        "Marlow Tools (MRLT US, Buy); MRLT US",
        "Marlow Tools (NYSE: MRLT); NYSE:MRLT",
        "Marlow Tools (TSX: MT.A); TSX:MT.A",
        "Bloomberg: MRLT IN; MRLT IN",
        "Ticker: MRLT; MRLT",
        "Reuters: MRLT.NS | Bloomberg: MRLT IN; MRLT.NS",
        "华泰机械（600519.SH）; 600519.SH",
        "股票代码：000651; 000651",
        "MRLT LN Equity; MRLT LN",
      })
  void aTickerIsReadWithItsExchange(String line, String ticker) {
    assertThat(note(line, "Rating: Buy", "Price target: 61", TEXT).ticker()).isEqualTo(ticker);
  }

  @Test
  void aTargetWithoutACurrencyIsInThatOfTheExchange() {
    assertThat(note("Bloomberg: MRLT IN", "Rating: Buy", "Target price: 1,250", TEXT).priceTarget())
        .isEqualTo(new PriceTarget(1250, Unit.INR));
    assertThat(note("Marlow (TSX: MT)", "Rating: Buy", "Target: $12.50", TEXT).priceTarget())
        .isEqualTo(new PriceTarget(12.5, Unit.CAD));
  }

  @Test
  void labelsMayStandOverTheirValues() {
    Note note =
        note(
            "Marlow Tools (6886 HK)",
            "Rating | Price | Price target\nBuy (maintain) | HK$9.80 | HK$12.30",
            TEXT);

    assertThat(note.rating()).isEqualTo("Buy");
    assertThat(note.priceTarget()).isEqualTo(new PriceTarget(12.3, Unit.HKD));
  }

  @Test
  void theTargetBeforeAndThePriceOfTodayAreNoTargets() {
    assertThat(
            note(
                    "Rating: Buy",
                    "Previous target price | HK$11.00",
                    "Current price: HK$9.80",
                    "Target price | HK$12.30",
                    TEXT)
                .priceTarget())
        .isEqualTo(new PriceTarget(12.3, Unit.HKD));
  }

  @Test
  void anIndianNoteTellsPriceAndTargetOnOneLine() {
    Note note =
        note(
            "Marlow Tools",
            "BSE: 500180 | NSE: MRLT",
            "CMP: Rs1,020 | TP: Rs1,250 (+23%) | Buy",
            "Research Analyst: Ana Reyes (Ana.Reyes@greyfield.example)",
            TEXT);

    assertThat(note.priceTarget()).isEqualTo(new PriceTarget(1250, Unit.INR));
    assertThat(note.rating()).isEqualTo("Buy");
    assertThat(note.analysts()).containsExactly("Ana Reyes");
  }

  @Test
  void aChineseNoteTellsItsAnalystsByTheirCertificates() {
    Note note =
        note(
            "星河证券研究所",
            "南方机械（000651.SZ）：订单持续增长，上调盈利预测",
            "投资评级：增持（首次覆盖）",
            "目标价：38.60 元",
            "王一鸣 执业证书编号：S0570520010001",
            "分析师：李若溪",
            "日期：2024年7月16日",
            "公司二季度收入同比增长百分之十八，超出我们此前的预期，主要受益于海外订单的持续释放。");

    assertThat(note.house()).contains("星河证券");
    assertThat(note.analysts()).containsExactlyInAnyOrder("王一鸣", "李若溪");
    assertThat(note.rating()).isEqualTo("增持");
    assertThat(note.priceTarget()).isEqualTo(new PriceTarget(38.6, Unit.CNY));
    assertThat(note.ticker()).isEqualTo("000651.SZ");
    assertThat(note.date()).isEqualTo(LocalDate.of(2024, 7, 16));
  }

  @Test
  void namesOverMailAddressesAreAnalysts() {
    Note note =
        note(
            "Marlow Tools (TSX: MT)",
            "Outperform | Target C$45",
            "Rating: Outperform",
            "Ana Reyes, MBA, CFA • (416) 555-0100 • ana.reyes@greyfield.example",
            "Tom Okafor, Associate",
            "(416) 555-0101",
            "tokafor@greyfield.example",
            TEXT);

    assertThat(note.analysts()).containsExactly("Ana Reyes", "Tom Okafor");
  }

  @Test
  void theHouseIsToldByItsMailOrItsCopyright() {
    assertThat(
            note("Rating: Buy", "Price target: $9", "Ana Reyes | ana.reyes@jefferies.com", TEXT)
                .house())
        .isEqualTo("Jefferies");
    assertThat(
            note(
                    "Rating: Buy",
                    "Price target: $9",
                    TEXT,
                    "Disclaimer: © 2024 Greyfield Partners Ltd. All rights reserved. No offer.")
                .house())
        .isEqualTo("Greyfield Partners");
  }

  @Test
  void newsThatTellsOfARatingIsNoNote() {
    Draft draft =
        draft(
            "Marlow shares jump after upgrade",
            "Shares of Marlow Tools (NYSE: MRLT) rose 5% on Tuesday after analysts at Greyfield raised"
                + " their rating to outperform and their price target to $42.50 from $40.",
            TEXT);

    assertThat(draft.note()).isNull();
    assertThat(draft.kind()).isNull();
  }

  @Test
  void aNoteIsResearchAndLendsItsAnalystsAndHouseToTheArticle() {
    Draft draft =
        draft(
            "Rating: Buy",
            "Price target: $9",
            "Analysts: Ana Reyes, Tom Okafor",
            "ana.reyes@jefferies.com",
            TEXT);

    assertThat(draft.kind()).isEqualTo(ArticleKind.RESEARCH);
    assertThat(Told.valueOf(draft.authors())).containsExactly("Ana Reyes", "Tom Okafor");
    assertThat(Told.valueOf(draft.publisher())).isEqualTo("Jefferies");
  }

  private static Note note(String... paragraphs) {
    return Objects.requireNonNull(draft(paragraphs).note(), "a note");
  }

  private static Draft draft(String... paragraphs) {
    return new Printed(null, List.of(paragraphs), List.of(), List.of(), List.of()).draft("text");
  }
}
