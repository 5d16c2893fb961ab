package io.tidemark.read.isolated;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.Article;
import io.tidemark.article.Published;
import io.tidemark.article.RawDocument;
import io.tidemark.article.Read;
import io.tidemark.article.Reading;
import io.tidemark.article.Rejected;
import io.tidemark.read.ArticleReader;
import io.tidemark.read.ReadSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 120, unit = TimeUnit.SECONDS)
class IsolatedReaderTest {
  private static final ProcessLimits PLENTY = new ProcessLimits(1, Duration.ofSeconds(60), 256);
  private static final byte[] NOTE = pdf("Gold rose 1.2% to $2,411 an ounce on Tuesday.", 1);

  /** A few kilobytes that hold many millions of words. */
  private static final byte[] ENDLESS = pdf("Gold rose again and again and again.", 1_200_000);

  @Test
  void whatIsReadInAnotherProcessIsWhatIsReadInThisOne() {
    Published day = new Published.On(LocalDate.of(2024, 7, 16));
    RawDocument note =
        new RawDocument(
            "notes/gold.pdf", NOTE, "https://marlowe.example/gold.pdf", null, Instant.EPOCH);
    List<Reading> here =
        new ArticleReader(new ReadSettings(day, Duration.ofSeconds(60))).read(note);

    try (IsolatedReader reader = new IsolatedReader(PLENTY, day)) {
      assertThat(reader.read(note)).isEqualTo(here);
    }
    assertThat(article(here).published()).isEqualTo(day);
  }

  @Test
  void aDocumentThatTakesTooLongIsRejectedAndTheNextOneIsRead() {
    try (IsolatedReader reader =
        new IsolatedReader(new ProcessLimits(1, Duration.ofSeconds(6), 256), null)) {
      assertThat(article(reader.read(document(NOTE))).body()).contains("1.2%");

      assertThat(reason(reader.read(document(ENDLESS)))).isEqualTo("not read within 6 s");

      assertThat(article(reader.read(document(NOTE))).body()).contains("1.2%");
    }
  }

  @Test
  void aDocumentThatNeedsTooMuchMemoryIsRejectedAndTheNextOneIsRead() {
    try (IsolatedReader reader =
        new IsolatedReader(new ProcessLimits(1, Duration.ofSeconds(90), 40), null)) {
      assertThat(reason(reader.read(document(ENDLESS)))).contains("memory");

      assertThat(article(reader.read(document(NOTE))).body()).contains("1.2%");
    }
  }

  @Test
  void aProcessThatDiesCostsTheDocumentItReadAndNoOther() throws Exception {
    try (IsolatedReader reader = new IsolatedReader(PLENTY, null);
        ExecutorService other = Executors.newSingleThreadExecutor()) {
      reader.read(document(NOTE));
      Future<List<Reading>> dying = other.submit(() -> reader.read(document(ENDLESS)));
      Thread.sleep(500);
      ProcessHandle.current()
          .children()
          .filter(IsolatedReaderTest::reads)
          .forEach(ProcessHandle::destroyForcibly);

      assertThat(reason(dying.get())).isEqualTo("the process that read it died");

      assertThat(article(reader.read(document(NOTE))).body()).contains("1.2%");
    }
  }

  @Test
  void whenItIsClosedNoProcessAndNoFileIsLeft() {
    long before = ProcessHandle.current().children().filter(IsolatedReaderTest::reads).count();
    try (IsolatedReader reader = new IsolatedReader(PLENTY, null)) {
      reader.read(document(NOTE));

      assertThat(ProcessHandle.current().children().filter(IsolatedReaderTest::reads).count())
          .isEqualTo(before + 1);
    }

    assertThat(ProcessHandle.current().children().filter(IsolatedReaderTest::reads).count())
        .isEqualTo(before);
  }

  private static boolean reads(ProcessHandle process) {
    return process.isAlive() && process.info().command().orElse("").endsWith("java");
  }

  private static RawDocument document(byte[] bytes) {
    return RawDocument.of("note.pdf", bytes, null);
  }

  private static Article article(List<Reading> readings) {
    return ((Read) readings.get(0)).article();
  }

  private static String reason(List<Reading> readings) {
    return ((Rejected) readings.get(0)).reason();
  }

  /** A page on which {@code line} stands so many times. */
  private static byte[] pdf(String line, int times) {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      PDResources resources = new PDResources();
      COSName font = resources.add(new PDType1Font(Standard14Fonts.FontName.HELVETICA));
      page.setResources(resources);
      PDStream content = new PDStream(pdf);
      try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(("BT /" + font.getName() + " 12 Tf 72 700 Td 14 TL\n").getBytes(US_ASCII));
        byte[] shown = ("(" + line + ") Tj T*\n").getBytes(US_ASCII);
        for (int i = 0; i < times; i++) {
          out.write(shown);
        }
        out.write("ET\n".getBytes(US_ASCII));
      }
      page.setContents(content);
      pdf.addPage(page);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
