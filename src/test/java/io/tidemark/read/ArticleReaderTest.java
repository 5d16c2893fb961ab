package io.tidemark.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.Article;
import io.tidemark.article.ArticleKind;
import io.tidemark.article.Published;
import io.tidemark.article.RawDocument;
import io.tidemark.article.Read;
import io.tidemark.article.Reading;
import io.tidemark.article.Rejected;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class ArticleReaderTest {
  private static final String SENTENCE =
      "Gold climbed to a record on Tuesday as traders grew surer of a rate cut in September.";

  private final ArticleReader reader = new ArticleReader(ReadSettings.standard());

  @Test
  void theFirstLineOfATextIsItsTitleWhereABlankLineFollows() {
    Article article =
        article("Gold at a record\n\n" + SENTENCE + "\n\nAdvertisement\n\nSilver fell too.\n");

    assertThat(article.title()).isEqualTo("Gold at a record");
    assertThat(article.body()).isEqualTo(SENTENCE + "\n\nSilver fell too.");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.evidence())
        .containsEntry("title", "text:first-line")
        .containsEntry("body", "text");
  }

  @Test
  void aTextOfOneParagraphHasNoTitle() {
    assertThat(article(SENTENCE).title()).isEmpty();
  }

  @Test
  void linesWrappedAtAColumnAreJoinedAndListsAreNot() {
    Article article =
        article(
            "Gold at a record\n\nGold climbed to a record on Tuesday as traders grew\nsurer of a rate cut in"
                + " September, and the dollar\nfell.\n\n- Silver rose by half a percent in London today.\n"
                + "- Copper fell by half a percent in London today.");

    assertThat(article.body())
        .isEqualTo(
            "Gold climbed to a record on Tuesday as traders grew surer of a rate cut in September, and the"
                + " dollar fell.\n\n- Silver rose by half a percent in London today.\n\n"
                + "- Copper fell by half a percent in London today.");
  }

  @Test
  void theDayGivenForAllIsTakenOnlyWhereTheDocumentTellsNone() {
    ArticleReader dated =
        new ArticleReader(
            ReadSettings.standard().withPublished(new Published.On(LocalDate.of(2024, 7, 17))));

    Article bare = article(dated.read(raw("Gold at a record\n\n" + SENTENCE)));
    Article told =
        article(dated.read(raw("Gold at a record\nPublished: 2 July 2024\n\n" + SENTENCE)));

    assertThat(bare.published()).hasToString("2024-07-17");
    assertThat(bare.publishedFrom()).isEqualTo("option:--published");
    assertThat(told.published()).hasToString("2024-07-02");
  }

  @Test
  void whatIsTooLargeToBeAnArticleIsRejectedAndNotCut() {
    String book = (SENTENCE + " ").repeat(2_000_001 / SENTENCE.length() + 1);
    byte[] page = ("<html><body><p>" + "x".repeat(50_000_000)).getBytes(UTF_8);

    assertThat(rejected(raw(book)).reason())
        .contains("is no article; cut it into parts of up to 2,000,000");
    assertThat(rejected(raw(page)).reason()).contains("larger than 50 MB");
  }

  @Test
  void aDayAfterTheFetchIsNotBelieved() {
    RawDocument fetched =
        RawDocument.of(
            "note",
            ("Gold at a record\n2 July 2031\n\n" + SENTENCE).getBytes(UTF_8),
            Instant.parse("2024-07-20T00:00:00Z"));

    assertThat(article(reader.read(fetched)).published()).isNull();
  }

  @Test
  void anIdIsTheSameOnEveryMachineAndAnotherForAnotherText() {
    String id = article("Gold at a record\n\n" + SENTENCE).id();

    assertThat(id)
        .isEqualTo(article("Gold at a record\n\n" + SENTENCE).id())
        .matches("[0-9a-f]{16}");
    assertThat(article("Gold at a record\n\n" + SENTENCE + " Indeed.").id()).isNotEqualTo(id);
  }

  @Test
  void theLanguageOfATextIsTold() {
    assertThat(
            article(
                    "Der Dax hat am Dienstag im Minus geschlossen, weil die Anleger vor der Sitzung der"
                        + " Notenbank vorsichtig blieben.")
                .language())
        .isEqualTo("de");
    assertThat(article("央行宣布降息,股市大幅上涨,投资者预计今年还会有更多的刺激措施出台。").language()).isEqualTo("zh");
  }

  @Test
  void aJsonLineKeepsItsIdAndItsBodyLetterForLetter() {
    Article article =
        article(
            line(
                "{\"id\":\"a-7\",\"title\":\"Gold\",\"body\":\"One.\\nAdvertisement\\nTwo.  Three.\","
                    + "\"published\":\"2024-07-16\",\"authors\":[\"Ana Reyes\"],\"publisher\":\"Brightwater\","
                    + "\"language\":\"en\",\"score\":3}"));

    assertThat(article.id()).isEqualTo("a-7");
    assertThat(article.body()).isEqualTo("One.\nAdvertisement\nTwo.  Three.");
    assertThat(article.published()).hasToString("2024-07-16");
    assertThat(article.authors()).containsExactly("Ana Reyes");
    assertThat(article.publisher()).isEqualTo("Brightwater");
  }

  @Test
  void theHtmlOfAJsonLineIsReadAndWhatTheLineTellsGoesFirst() {
    Article article =
        article(line("{\"title\":\"Told\",\"html\":\"<h1>Shown</h1><p>" + SENTENCE + "</p>\"}"));

    assertThat(article.title()).isEqualTo("Told");
    assertThat(article.body()).isEqualTo(SENTENCE);
  }

  @Test
  void aBadJsonLineIsRejectedWithItsFieldAndItsNumber() {
    assertThat(rejected(line("{\"title\": \"Gold\"")).toString())
        .startsWith("wire.jsonl#12: read: not valid JSON at column");
    assertThat(rejected(line("{\"body\":\"x\",\"published\":\"soon\"}")).reason())
        .startsWith("field published: “soon” is no date");
    assertThat(rejected(line("{\"body\":7}")).reason())
        .isEqualTo("field body: a text is expected, not NUMBER");
    assertThat(rejected(line("{\"id\":\"1\"}")).reason())
        .isEqualTo("none of the fields body, html and title is given");
    assertThat(rejected(line("[1]")).reason()).isEqualTo("the line is no JSON object");
  }

  @Test
  void aMailGivesItselfAndEachAttachment() {
    String note =
        Base64.getMimeEncoder().encodeToString(("Own gold\n\n" + SENTENCE).getBytes(UTF_8));
    List<Reading> readings =
        reader.read(
            raw(
                """
                From: "Reyes, Ana" <areyes@greyfield.example>
                To: desk@reader.example
                Subject: Fwd: Own gold (note attached)
                Date: Fri, 19 Jul 2024 06:48:00 -0400
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="cut"

                --cut
                Content-Type: text/plain; charset=utf-8

                Our note on gold is attached. In short, we would own more of it than we do.
                --cut
                Content-Type: text/plain; name="note.txt"
                Content-Disposition: attachment; filename="note.txt"
                Content-Transfer-Encoding: base64

                %s
                --cut--
                """
                    .formatted(note)));

    assertThat(readings).hasSize(2);
    Article mail = ((Read) readings.get(0)).article();
    assertThat(mail.title()).isEqualTo("Own gold (note attached)");
    assertThat(mail.published()).hasToString("2024-07-19T06:48:00-04:00");
    assertThat(mail.authors()).containsExactly("Ana Reyes");
    assertThat(mail.body()).startsWith("Our note on gold is attached.");
    Article attached = ((Read) readings.get(1)).article();
    assertThat(attached.source()).isEqualTo("file#note.txt");
    assertThat(attached.title()).isEqualTo("Own gold");
  }

  @Test
  void aWordNoteGivesHouseDayPeopleAndItsTables() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      for (String line :
          List.of(
              "GREYFIELD SECURITIES",
              "Why the yen will not stay down",
              "12 July 2024",
              "Analyst: Ana Reyes",
              SENTENCE)) {
        document.createParagraph().createRun().setText(line);
      }
      XWPFTable table = document.createTable(2, 2);
      List<String> cells = List.of("Pair", "Target", "USD/JPY", "152");
      for (int i = 0; i < 4; i++) {
        table.getRow(i / 2).getCell(i % 2).setText(cells.get(i));
      }
      Article article = article(reader.read(raw(bytes(document))));

      assertThat(article.title()).isEqualTo("Why the yen will not stay down");
      assertThat(article.publisher()).isEqualTo("Greyfield Securities");
      assertThat(article.published()).hasToString("2024-07-12");
      assertThat(article.authors()).containsExactly("Ana Reyes");
      assertThat(article.kind()).isEqualTo(ArticleKind.RESEARCH);
      assertThat(article.body()).isEqualTo(SENTENCE + "\n\nPair | Target\nUSD/JPY | 152");
    }
  }

  @Test
  void aNoteOnAPageOfTheWebIsRecognised() {
    Article article =
        article(
            "<html><body><article><h1>Orders turn before the cycle does</h1><p>"
                + SENTENCE
                + "</p><p>Rating: Outperform</p><p>Price target: US$42.50</p><p>"
                + SENTENCE.replace("Gold", "Silver")
                + "</p></article></body></html>");

    assertThat(article.kind()).isEqualTo(ArticleKind.RESEARCH);
    assertThat(Objects.requireNonNull(article.note()).rating()).isEqualTo("Outperform");
  }

  @Test
  void anEmptyFileIsRejected() {
    assertThat(rejected(raw("")).reason()).isEqualTo("the file is empty");
    assertThat(rejected(raw(" \n\n")).reason()).isEqualTo("the file is empty");
  }

  @Test
  void noiseIsRejected() {
    byte[] noise = new byte[5000];
    new Random(7).nextBytes(noise);

    assertThat(rejected(raw(noise)).reason())
        .isEqualTo("not a document that can be read: unknown bytes");
  }

  @Test
  void aPictureIsRejectedByItsName() {
    byte[] png =
        Base64.getDecoder()
            .decode(
                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    assertThat(rejected(raw(png)).reason()).isEqualTo("not a document that can be read: image/png");
  }

  @Test
  void aCutPdfIsRejected() throws IOException {
    byte[] whole = pdf(null);

    assertThat(rejected(raw(Arrays.copyOf(whole, 60))).stage()).isEqualTo("read");
  }

  @Test
  void aPdfWithAPasswordIsRejected() throws IOException {
    assertThat(rejected(raw(pdf("secret"))).reason()).isEqualTo("protected by a password");
  }

  @Test
  void aPdfWithoutTextIsRejected() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);

      assertThat(rejected(raw(out.toByteArray())).reason()).isEqualTo("the PDF holds no text");
    }
  }

  @Test
  void anEncryptedWordDocumentIsRejected()
      throws IOException, GeneralSecurityException, OpenXML4JException {
    ByteArrayOutputStream encrypted = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem();
        XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText(SENTENCE);
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OPCPackage plain = OPCPackage.open(new java.io.ByteArrayInputStream(bytes(document)));
          var out = encryptor.getDataStream(files)) {
        plain.save(out);
      }
      files.writeFilesystem(encrypted);
    }

    assertThat(rejected(raw(encrypted.toByteArray())).reason())
        .isEqualTo("protected by a password");
  }

  @Test
  void aPageWithoutTextIsRejected() {
    assertThat(rejected(raw("<html><body><nav><a href='/'>Home</a></nav></body></html>")).reason())
        .isEqualTo("the page holds no text");
  }

  @Test
  void aPageNestedTooDeeplyCostsThatPageOnly() {
    List<Reading> readings = reader.read(raw("<html><body>" + "<div>".repeat(200_000) + SENTENCE));

    assertThat(readings).hasSize(1);
  }

  @Test
  void aDocumentThatTakesTooLongIsRejected() {
    ArticleReader hasty = new ArticleReader(new ReadSettings(null, Duration.ofMillis(1)));

    Reading reading = hasty.read(raw("<html>" + ("<p>" + SENTENCE + "</p>").repeat(50_000))).get(0);

    assertThat(((Rejected) reading).reason()).startsWith("not read within");
  }

  private Article article(String text) {
    return article(reader.read(raw(text)));
  }

  private Article article(RawDocument document) {
    return article(reader.read(document));
  }

  private static Article article(List<Reading> readings) {
    assertThat(readings).hasSize(1).first().isInstanceOf(Read.class);
    return ((Read) readings.get(0)).article();
  }

  private Rejected rejected(RawDocument document) {
    List<Reading> readings = reader.read(document);
    assertThat(readings).hasSize(1).first().isInstanceOf(Rejected.class);
    return (Rejected) readings.get(0);
  }

  private static RawDocument raw(String text) {
    return raw(text.getBytes(UTF_8));
  }

  private static RawDocument raw(byte[] bytes) {
    return RawDocument.of("file", bytes, null);
  }

  private static RawDocument line(String json) {
    return new RawDocument(
        "wire.jsonl#12", json.getBytes(UTF_8), null, RawDocument.JSON_LINE, null);
  }

  private static byte[] bytes(XWPFDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.write(out);
    return out.toByteArray();
  }

  private static byte[] pdf(@org.jspecify.annotations.Nullable String password) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
        content.newLineAtOffset(72, 700);
        content.showText(SENTENCE);
        content.endText();
      }
      if (password != null) {
        document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }
}
