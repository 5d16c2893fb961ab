package io.tidemark.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.read.draft.Draft;
import io.tidemark.read.draft.Told;
import io.tidemark.read.draft.Unreadable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
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

      assertThat(body(PdfReader.read(sheet.bytes()))).isEqualTo("We stay long gold.");
    }
  }

  private static String body(Draft draft) {
    return Objects.requireNonNull(draft.body()).value();
  }

  /** A PDF that is written line by line; places in points from the lower left corner. */
  private static final class Sheet implements AutoCloseable {
    private final PDDocument document = new PDDocument();

    Sheet(String metadataTitle) {
      document.getDocumentInformation().setTitle(metadataTitle);
    }

    void newPage() {
      document.addPage(new PDPage());
    }

    void write(float size, float x, float y, String text) throws IOException {
      PDPage page = document.getPage(document.getNumberOfPages() - 1);
      try (PDPageContentStream content =
          new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), size);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
      }
    }

    byte[] bytes() throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
      document.close();
    }
  }
}
