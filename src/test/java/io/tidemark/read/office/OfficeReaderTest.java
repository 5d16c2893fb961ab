package io.tidemark.read.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidemark.article.Aside;
import io.tidemark.read.container.Zip;
import io.tidemark.read.container.Zips;
import io.tidemark.read.draft.Draft;
import io.tidemark.read.draft.Told;
import io.tidemark.read.draft.Unreadable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class OfficeReaderTest {
  private static final String SENTENCE =
      "Gold climbed to a record on Tuesday as traders grew surer of a rate cut in September.";

  @Test
  void whatStandsOnEachPageOfAWordDocumentIsSetApart() throws IOException, Unreadable {
    try (XWPFDocument document = new XWPFDocument()) {
      document
          .createHeader(HeaderFooterType.DEFAULT)
          .createParagraph()
          .createRun()
          .setText("Greyfield Securities");
      document
          .createFooter(HeaderFooterType.DEFAULT)
          .createParagraph()
          .createRun()
          .setText("See the last page for important disclosures.");
      for (String line :
          List.of("Own gold", SENTENCE, "Important disclosures", "This is no offer to sell.")) {
        document.createParagraph().createRun().setText(line);
      }

      Draft draft = word(document);

      assertThat(body(draft)).isEqualTo(SENTENCE);
      assertThat(draft.asides())
          .containsExactlyInAnyOrder(
              new Aside(Aside.Kind.RUNNING_HEAD, "Greyfield Securities"),
              new Aside(Aside.Kind.DISCLAIMER, "See the last page for important disclosures."),
              new Aside(
                  Aside.Kind.DISCLAIMER, "Important disclosures\n\nThis is no offer to sell."));
    }
  }

  @Test
  void aTableOfWordIsARowALineAndOneThatLaysOutThePageIsNone() throws IOException, Unreadable {
    try (XWPFDocument document = new XWPFDocument()) {
      table(document, 1, "FX Daily", "16 July 2024");
      document.createParagraph().createRun().setText(SENTENCE);
      table(document, 2, "Pair", "Target", "USD/JPY", "152");

      Draft draft = word(document);

      assertThat(body(draft)).isEqualTo(SENTENCE + "\n\nPair | Target\nUSD/JPY | 152");
      assertThat(Told.valueOf(draft.published())).hasToString("2024-07-16");
    }
  }

  @Test
  void linesSetWithTabsAreATable() throws IOException, Unreadable {
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText(SENTENCE);
      for (String[] row : new String[][] {{"Rating", "Buy"}, {"Price target", "US$42.50"}}) {
        var run = document.createParagraph().createRun();
        run.setText(row[0]);
        run.addTab();
        run.setText(row[1]);
      }

      assertThat(body(word(document)))
          .isEqualTo(SENTENCE + "\n\nRating | Buy\nPrice target | US$42.50");
    }
  }

  @Test
  void rtfIsReadWithItsTableItsHeadAndItsSigns() throws Unreadable {
    Draft draft =
        rtf(
            "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fnil Arial;}}"
                + "{\\info{\\title Own gold}}{\\header Greyfield Securities\\par}"
                + "{\\b Own gold}\\par "
                + "Gold rose 1\\'bd% to \\u8364?2,411, says the caf\\'e9\\rquote s owner.\\par"
                + "\\trowd\\cellx1000\\cellx2000\\intbl Pair\\cell Target\\cell\\row"
                + "\\trowd\\cellx1000\\cellx2000\\intbl USD/JPY\\cell 152\\cell\\row"
                + "\\pard The end of it.\\par{\\*\\hidden secret}}");

    assertThat(Told.valueOf(draft.title())).isEqualTo("Own gold");
    assertThat(body(draft))
        .isEqualTo(
            "Gold rose 1½% to €2,411, says the café’s owner.\n\n"
                + "Pair | Target\nUSD/JPY | 152\n\nThe end of it.");
    assertThat(draft.asides())
        .containsExactly(new Aside(Aside.Kind.RUNNING_HEAD, "Greyfield Securities"));
  }

  @Test
  void rtfIsReadInTheCharacterSetOfItsFonts() throws Unreadable {
    Draft draft =
        rtf(
            "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset204 Arial;}{\\f1\\fcharset134"
                + " SimSun;}}\\f0\\'d6\\'e5\\'ed\\'fb \\'ed\\'e0 \\'e7\\'ee\\'eb\\'ee\\'f2\\'ee.\\par"
                + "\\f1\\'bb\\'c6\\'bd\\'f0\\'c9\\'cf\\'d5\\'c7\\par}");

    assertThat(body(draft)).isEqualTo("Цены на золото.\n\n黄金上涨");
  }

  @Test
  void rtfNestedAThousandDeepIsRefused() {
    assertThatThrownBy(() -> rtf("{\\rtf1 " + "{\\b ".repeat(5000) + "deep"))
        .isInstanceOf(Unreadable.class)
        .hasMessage("nested too deeply");
  }

  @Test
  void slidesGiveTitlesPointsTablesAndNotes() throws IOException, Unreadable {
    try (XMLSlideShow show = new XMLSlideShow()) {
      slide(show, "Own gold in the third quarter", "Real yields fall", "Central banks buy");
      XSLFSlide second = slide(show, "What we expect", "A cut in September");
      XSLFTable table = second.createTable(2, 2);
      table.setAnchor(new java.awt.geom.Rectangle2D.Double(50, 300, 200, 100));
      List<String> cells = List.of("Metal", "Target", "Gold", "2,600");
      for (int i = 0; i < 4; i++) {
        table.getCell(i / 2, i % 2).setText(cells.get(i));
      }
      for (XSLFTextShape shape : show.getNotesSlide(second).getPlaceholders()) {
        if (shape.getTextType() == Placeholder.BODY) {
          shape.setText("Mention the July meeting.");
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      show.write(out);

      Draft draft = read(OfficeType.SLIDES, out.toByteArray());

      assertThat(Told.valueOf(draft.title())).isEqualTo("Own gold in the third quarter");
      assertThat(body(draft))
          .isEqualTo(
              "Real yields fall\n\nCentral banks buy\n\nWhat we expect\n\nA cut in September\n\n"
                  + "Metal | Target\nGold | 2,600\n\nMention the July meeting.");
    }
  }

  @Test
  void theOlderSlidesReadTheSame() throws IOException, Unreadable {
    try (HSLFSlideShow show = new HSLFSlideShow()) {
      HSLFSlide slide = show.createSlide();
      slide.addTitle().setText("Own gold in the third quarter");
      slide.createTextBox().setText("Real yields fall\rCentral banks buy");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      show.write(out);

      Draft draft = OfficeReader.read(OfficeType.OLD_SLIDES, out.toByteArray());

      assertThat(Told.valueOf(draft.title())).isEqualTo("Own gold in the third quarter");
      assertThat(body(draft)).isEqualTo("Real yields fall\n\nCentral banks buy");
    }
  }

  @Test
  void aSheetIsARowALine() throws IOException, Unreadable {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      fill(book);

      assertThat(body(read(OfficeType.SHEET, bytes(book))))
          .endsWith("Metal |  | Close\nGold |  | 2411.5");
    }
  }

  @Test
  void theOlderSheetReadsTheSame() throws IOException, Unreadable {
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      fill(book);

      assertThat(body(OfficeReader.read(OfficeType.OLD_SHEET, bytes(book))))
          .endsWith("Metal |  | Close\nGold |  | 2411.5");
    }
  }

  @Test
  void anOlderSheetWithAPasswordIsRefused() throws IOException {
    byte[] locked;
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      fill(book);
      Biff8EncryptionKey.setCurrentUserPassword("secret");
      locked = bytes(book);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }

    assertThatThrownBy(() -> OfficeReader.read(OfficeType.OLD_SHEET, locked))
        .isInstanceOf(Unreadable.class)
        .hasMessage("protected by a password");
  }

  @Test
  void openDocumentTellsItsTitleByItsStyle() throws IOException, Unreadable {
    Draft draft =
        read(
            OfficeType.OPEN_DOCUMENT,
            new Zips()
                .with("mimetype", "application/vnd.oasis.opendocument.text")
                .with(
                    "content.xml",
                    openDocument(
                        "<text:p text:style-name='P1'>Own gold</text:p><text:h>Why</text:h>"
                            + "<text:p>"
                            + SENTENCE
                            + "</text:p><table:table><table:table-row><table:table-cell><text:p>Gold</text:p>"
                            + "</table:table-cell><table:table-cell><text:p>2,411</text:p></table:table-cell>"
                            + "</table:table-row><table:table-row><table:table-cell><text:p>Silver</text:p>"
                            + "</table:table-cell><table:table-cell><text:p>31</text:p></table:table-cell>"
                            + "</table:table-row></table:table>"))
                .bytes());

    assertThat(Told.valueOf(draft.title())).isEqualTo("Own gold");
    assertThat(body(draft)).isEqualTo("Why\n\n" + SENTENCE + "\n\nGold | 2,411\nSilver | 31");
  }

  @Test
  void openDocumentNestedAThousandDeepIsRefused() throws IOException {
    byte[] deep =
        new Zips()
            .with("mimetype", "application/vnd.oasis.opendocument.text")
            .with(
                "content.xml",
                openDocument(
                    "<text:list><text:list-item>".repeat(3000)
                        + "<text:p>deep</text:p>"
                        + "</text:list-item></text:list>".repeat(3000)))
            .bytes();

    assertThatThrownBy(() -> read(OfficeType.OPEN_DOCUMENT, deep))
        .isInstanceOf(Unreadable.class)
        .hasMessage("nested too deeply");
  }

  @Test
  void aBookGivesItsChaptersInTheOrderOfItsSpine() throws IOException, Unreadable {
    Draft draft =
        read(
            OfficeType.BOOK,
            new Zips()
                .with("mimetype", "application/epub+zip")
                .with(
                    "META-INF/container.xml",
                    "<container><rootfiles><rootfile full-path='OEBPS/book.opf'/></rootfiles></container>")
                .with(
                    "OEBPS/book.opf",
                    "<package><metadata><dc:title>A year of gold</dc:title></metadata><manifest>"
                        + "<item id='b' href='text/b.xhtml'/><item id='a' href='text/a%20one.xhtml'/>"
                        + "<item id='nav' href='nav.xhtml'/></manifest><spine>"
                        + "<itemref idref='nav' linear='no'/><itemref idref='a'/><itemref idref='b'/></spine></package>")
                .with("OEBPS/nav.xhtml", "<html><body><p>Contents of it</p></body></html>")
                .with("OEBPS/text/b.xhtml", chapter("Second", "The price fell."))
                .with("OEBPS/text/a one.xhtml", chapter("First", "The price&nbsp;rose."))
                .bytes());

    assertThat(Told.valueOf(draft.title())).isEqualTo("A year of gold");
    assertThat(body(draft)).isEqualTo("First\n\nThe price rose.\n\nSecond\n\nThe price fell.");
  }

  @Test
  void aFilesNameIsNoTitle() throws IOException, Unreadable {
    try (XWPFDocument document = new XWPFDocument()) {
      document.getProperties().getCoreProperties().setTitle("Microsoft Word - gold_v7.docx");
      document.createParagraph().createRun().setText(SENTENCE);
      document.createParagraph().createRun().setText(SENTENCE.replace("Gold", "Silver"));

      assertThat(word(document).title()).isNull();
    }
  }

  private static String openDocument(String text) {
    return "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
        + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
        + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
        + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'><office:automatic-styles>"
        + "<style:style style:name='P1' style:parent-style-name='Title'/></office:automatic-styles>"
        + "<office:body><office:text>"
        + text
        + "</office:text></office:body></office:document-content>";
  }

  private static String chapter(String heading, String text) {
    return "<!DOCTYPE html><html xmlns='http://www.w3.org/1999/xhtml'><body><h1>"
        + heading
        + "</h1><p>"
        + text
        + "</p></body></html>";
  }

  private static XSLFSlide slide(XMLSlideShow show, String title, String... points) {
    XSLFSlide slide =
        show.createSlide(show.getSlideMasters().get(0).getLayout(SlideLayout.TITLE_AND_CONTENT));
    slide.getPlaceholder(0).setText(title);
    XSLFTextShape body = slide.getPlaceholder(1);
    body.clearText();
    for (String point : points) {
      body.addNewTextParagraph().addNewTextRun().setText(point);
    }
    return slide;
  }

  private static void fill(Workbook book) {
    Sheet sheet = book.createSheet("Closes");
    Object[][] rows = {{"Metal", "Close"}, {"Gold", 2411.5}};
    for (int i = 0; i < rows.length; i++) {
      var row = sheet.createRow(i);
      row.createCell(0).setCellValue((String) rows[i][0]);
      if (rows[i][1] instanceof Double value) {
        row.createCell(2).setCellValue(value);
      } else {
        row.createCell(2).setCellValue((String) rows[i][1]);
      }
    }
  }

  private static void table(XWPFDocument document, int rows, String... cells) {
    XWPFTable table = document.createTable(rows, 2);
    for (int i = 0; i < cells.length; i++) {
      table.getRow(i / 2).getCell(i % 2).setText(cells[i]);
    }
  }

  private static byte[] bytes(Workbook book) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    book.write(out);
    return out.toByteArray();
  }

  private static Draft word(XWPFDocument document) throws IOException, Unreadable {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.write(out);
    return read(OfficeType.WORD, out.toByteArray());
  }

  private static Draft read(OfficeType type, byte[] bytes) throws Unreadable {
    return OfficeReader.read(type, Zip.open(bytes), bytes);
  }

  private static Draft rtf(String rtf) throws Unreadable {
    return OfficeReader.read(
        OfficeType.RTF, rtf.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
  }

  private static String body(Draft draft) {
    return Objects.requireNonNull(draft.body(), "a body").value();
  }
}
