package io.tidemark.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.Aside;
import io.tidemark.article.Note;
import io.tidemark.article.Unit;
import io.tidemark.read.draft.Draft;
import io.tidemark.read.draft.Told;
import io.tidemark.read.draft.Unreadable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PdfReaderTest {
  @Test
  void theTitleIsTheLargestTypeAndNotTheNameInTheMetadata() throws IOException, Unreadable {
    try (Sheet sheet = new Sheet("q3_final_v7.doc")) {
      sheet.newPage();
      sheet.write(22, 72, 720, "Own the belly of the curve");
      sheet.write(
          10, 72, 680, "Rates have peaked, and the market has yet to notice what that means for");
      sheet.write(10, 72, 666, "carry in the middle of the curve.");

      Draft draft = PdfReader.read(sheet.bytes());

      assertThat(Told.valueOf(draft.title())).isEqualTo("Own the belly of the curve");
      assertThat(body(draft))
          .isEqualTo(
              "Rates have peaked, and the market has yet to notice what that means for carry in the"
                  + " middle of the curve.");
    }
  }

  @Test
  void columnsAreReadOneAfterTheOtherEvenWhereTheyAreDrawnRowByRow()
      throws IOException, Unreadable {
    try (Sheet sheet = new Sheet("note")) {
      sheet.newPage();
      for (int row = 0; row < 8; row++) {
        sheet.write(10, 60, 700 - row * 14, "left column line " + row + " of the running text");
        sheet.write(10, 320, 700 - row * 14, "right column line " + row + " of the running text");
      }

      String body = body(PdfReader.read(sheet.bytes()));

      assertThat(body.indexOf("left column line 7"))
          .isLessThan(body.indexOf("right column line 0"));
    }
  }

  @Test
  void wordsSplitAtALineEndAreRejoinedAndCompoundsKeepTheirHyphen() throws IOException, Unreadable {
    try (Sheet sheet = new Sheet("note")) {
      sheet.newPage();
      sheet.write(10, 72, 700, "The rate-cut trade needs a lower infla-");
      sheet.write(10, 72, 686, "tion figure, and nothing helps the rate-");
      sheet.write(10, 72, 672, "cut trade as much as a weak jobs report.");

      assertThat(body(PdfReader.read(sheet.bytes())))
          .isEqualTo(
              "The rate-cut trade needs a lower inflation figure, and nothing helps the rate-cut"
                  + " trade as much as a weak jobs report.");
    }
  }

  @Test
  void runningHeadsAndPageNumbersAreDroppedAndTellHouseAndDay() throws IOException, Unreadable {
    try (Sheet sheet = new Sheet("note")) {
      for (int page = 1; page <= 2; page++) {
        sheet.newPage();
        sheet.write(8, 72, 770, "Greyfield Securities | 3 July 2024");
        sheet.write(
            10, 72, 700, "Paragraph of page " + (page == 1 ? "one" : "two") + " ends here.");
        sheet.write(8, 280, 30, "Page " + page + " of 2");
      }

      Draft draft = PdfReader.read(sheet.bytes());

      assertThat(body(draft)).doesNotContain("Greyfield").doesNotContain("Page 1");
      assertThat(draft.asides())
          .containsExactly(
              new Aside(Aside.Kind.RUNNING_HEAD, "Greyfield Securities | 3 July 2024"),
              new Aside(Aside.Kind.PAGE_NUMBER, "Page 1 of 2"),
              new Aside(Aside.Kind.PAGE_NUMBER, "Page 2 of 2"));
    }
  }

  @Test
  void aTableKeepsOneRowALine() throws IOException, Unreadable {
    try (Sheet sheet = new Sheet("note")) {
      sheet.newPage();
      sheet.write(
          10,
          72,
          700,
          "Our forecasts have moved since the last meeting, as the table shows below.");
      String[][] rows = {
        {"Gold", "2,468", "2,600"}, {"Silver", "31", "35"}, {"Copper", "9,670", "9,200"}
      };
      for (int row = 0; row < rows.length; row++) {
        for (int cell = 0; cell < 3; cell++) {
          sheet.write(10, 72 + cell * 120, 660 - row * 14, rows[row][cell]);
        }
      }

      assertThat(body(PdfReader.read(sheet.bytes())))
          .endsWith("Gold | 2,468 | 2,600\nSilver | 31 | 35\nCopper | 9,670 | 9,200");
    }
  }

  @Test
  void whatStandsUnderALegalHeadingIsNotTheNote() throws IOException, Unreadable {
    try (Sheet sheet = new Sheet("note")) {
      sheet.newPage();
      sheet.write(10, 72, 700, "We stay long gold.");
      sheet.write(10, 72, 650, "Important disclosures");
      sheet.write(10, 72, 600, "This is no offer to sell anything.");

      Draft draft = PdfReader.read(sheet.bytes());

      assertThat(body(draft)).isEqualTo("We stay long gold.");
      assertThat(draft.asides())
          .containsExactly(
              new Aside(
                  Aside.Kind.DISCLAIMER,
                  "Important disclosures\n\nThis is no offer to sell anything."));
    }
  }

  @Test
  void aLineThatPointsToDisclosuresIsSetApartWhereverItStands() throws IOException, Unreadable {
    try (Sheet sheet = new Sheet("note")) {
      sheet.newPage();
      sheet.write(10, 72, 700, "We stay long gold, and we have been so since March of this year.");
      sheet.write(8, 72, 680, "For important disclosures, please see page 14 of this report.");
      sheet.write(10, 72, 640, "Silver is another matter.");

      assertThat(body(PdfReader.read(sheet.bytes())))
          .isEqualTo(
              "We stay long gold, and we have been so since March of this year.\n\n"
                  + "Silver is another matter.");
    }
  }

  @Test
  void threeColumnsAreReadOneAfterTheOther() throws IOException, Unreadable {
    try (Sheet sheet = new Sheet("note")) {
      sheet.newPage();
      for (int row = 0; row < 8; row++) {
        for (int column = 0; column < 3; column++) {
          sheet.write(
              8,
              50 + column * 150,
              700 - row * 12,
              "column " + column + " with line " + row + " of the text");
        }
      }

      String body = body(PdfReader.read(sheet.bytes()));

      assertThat(body.indexOf("column 0 with line 7"))
          .isLessThan(body.indexOf("column 1 with line 0"));
      assertThat(body.indexOf("column 1 with line 7"))
          .isLessThan(body.indexOf("column 2 with line 0"));
    }
  }

  @Test
  void aBoxBesideTheTextOfANoteIsReadBehindItAndTellsTheNote() throws IOException, Unreadable {
    try (Sheet sheet = new Sheet("note")) {
      sheet.newPage();
      sheet.write(9, 50, 740, "Greyfield Securities");
      sheet.write(9, 430, 740, "16 July 2024");
      sheet.write(20, 50, 710, "Orders turn before the cycle does");
      String[] text = {
        "Second-quarter sales came in ahead of what we had looked for and the",
        "order book has grown for three quarters in a row. We think that the market",
        "still prices a cycle that has ended, and that margins will follow orders with",
        "the usual lag of two quarters. Our estimates for the coming year rise by six",
        "percent, mostly on better prices, and we see little risk to them from costs,",
        "since steel has become cheaper and wages have been settled until the end",
        "of next year. The balance sheet would allow the company to buy back a tenth",
        "of its shares, which we do not include in our estimates at this stage.",
      };
      String[] box = {
        "Rating",
        "Outperform",
        "Ticker",
        "6886 HK",
        "Price target (HKD)",
        "12.30",
        "Ana Reyes, CFA",
        "ana.reyes@greyfield.example"
      };
      for (int i = 0; i < text.length; i++) {
        sheet.write(10, 50, 680 - i * 13, text[i]);
        sheet.write(8, 450, 678 - i * 14, box[i]);
      }

      Draft draft = PdfReader.read(sheet.bytes());

      assertThat(body(draft)).startsWith("Second-quarter sales").contains("margins will follow");
      assertThat(Told.valueOf(draft.title())).isEqualTo("Orders turn before the cycle does");
      assertThat(draft.note())
          .isEqualTo(
              new Note(
                  "Greyfield Securities",
                  List.of("Ana Reyes"),
                  LocalDate.of(2024, 7, 16),
                  "Outperform",
                  new Note.PriceTarget(12.3, Unit.HKD),
                  "6886 HK"));
    }
  }

  @Test
  void aSoftHyphenGoesAndOneWithinACompoundStays() throws IOException, Unreadable {
    try (Sheet sheet = new Sheet("note")) {
      sheet.newPage();
      sheet.write(10, 72, 700, "Prices rose year-on-");
      sheet.write(10, 72, 686, "year, and the re\u00ad");
      sheet.write(10, 72, 672, "port said that long-");
      sheet.write(10, 72, 658, "term rates, long ones of a term, go to BBB-");
      sheet.write(10, 72, 644, "2 at best.");

      assertThat(body(PdfReader.read(sheet.bytes())))
          .isEqualTo(
              "Prices rose year-on-year, and the report said that long-term rates, long ones of a"
                  + " term, go to BBB-2 at best.");
    }
  }

  @Test
  void aPageThatLiesOnItsSideIsReadAsItIsTurned() throws IOException, Unreadable {
    try (Sheet sheet = new Sheet("note")) {
      sheet.newPage();
      sheet.writeUpwards(10, 200, 100, "We stay long gold, as we have been since March,");
      sheet.writeUpwards(10, 214, 100, "and see no reason to leave.");

      assertThat(body(PdfReader.read(sheet.bytes())))
          .isEqualTo("We stay long gold, as we have been since March, and see no reason to leave.");
    }
  }

  @Test
  void figuresAtTheFootOfPagesAreNoPageNumbers() throws IOException, Unreadable {
    try (Sheet sheet = new Sheet("note")) {
      for (int page = 0; page < 2; page++) {
        sheet.newPage();
        sheet.write(
            10, 72, 700, "Closes of page " + page + " follow, in a table of three columns.");
        for (int row = 0; row < 3; row++) {
          for (int cell = 0; cell < 3; cell++) {
            sheet.write(
                10, 72 + cell * 120, 660 - row * 14, "" + (100 + page * 9 + row * 3 + cell));
          }
        }
      }

      assertThat(body(PdfReader.read(sheet.bytes())))
          .contains("100 | 101 | 102\n103 | 104 | 105\n106 | 107 | 108")
          .contains("109 | 110 | 111");
    }
  }

  private static String body(Draft draft) {
    return Objects.requireNonNull(draft.body()).value();
  }
}
