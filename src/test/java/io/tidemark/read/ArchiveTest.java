package io.tidemark.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.Article;
import io.tidemark.article.RawDocument;
import io.tidemark.article.Read;
import io.tidemark.article.Reading;
import io.tidemark.article.Rejected;
import io.tidemark.read.container.Zips;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class ArchiveTest {
  private static final String SENTENCE =
      "Gold climbed to a record on Tuesday as traders grew surer of a rate cut in September.";

  private final ArticleReader reader = new ArticleReader(ReadSettings.standard());

  @Test
  void eachFileInAnArchiveIsADocument() throws IOException {
    List<Reading> readings =
        read(
            new Zips()
                .with("one.txt", "Own gold\n\n" + SENTENCE)
                .with(
                    "sub/two.html",
                    "<html><body><h1>Silver</h1><p>" + SENTENCE + "</p></body></html>")
                .with("__MACOSX/._one.txt", "junk")
                .bytes());

    assertThat(readings)
        .extracting(reading -> ((Read) reading).article().source())
        .containsExactly("a.zip#one.txt", "a.zip#sub/two.html");
    assertThat(readings).allSatisfy(each -> assertThat(((Read) each).article().parent()).isNull());
  }

  @Test
  void anArchiveInAnArchiveIsReadButNotWithoutEnd() throws IOException {
    byte[] nested = new Zips().with("one.txt", "Own gold\n\n" + SENTENCE).bytes();
    for (int depth = 0; depth < 4; depth++) {
      nested = new Zips().with("inner.zip", nested).bytes();
    }
    assertThat(read(nested)).hasSize(1).first().isInstanceOf(Read.class);

    for (int depth = 0; depth < 4; depth++) {
      nested = new Zips().with("inner.zip", nested).bytes();
    }
    assertThat(reason(read(nested))).isEqualTo("nested too deeply: over 6 files within files");
  }

  @Test
  void aDocumentWithinAWordDocumentIsAnArticleOfItsOwn() throws IOException {
    try (XWPFDocument inner = new XWPFDocument();
        XWPFDocument outer = new XWPFDocument()) {
      inner.createParagraph().createRun().setText("Silver as well");
      inner.createParagraph().createRun().setText(SENTENCE.replace("Gold", "Silver"));
      outer.createParagraph().createRun().setText("Own gold");
      outer.createParagraph().createRun().setText(SENTENCE);
      try (OutputStream part =
          outer
              .getPackage()
              .createPart(
                  PackagingURIHelper.createPartName("/word/embeddings/silver.docx"),
                  "application/vnd.openxmlformats-officedocument.package")
              .getOutputStream()) {
        inner.write(part);
      } catch (InvalidFormatException e) {
        throw new IOException(e);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      outer.write(out);

      List<Reading> readings = read(out.toByteArray());

      assertThat(readings).hasSize(2);
      Article enclosed = ((Read) readings.get(1)).article();
      assertThat(enclosed.source()).isEqualTo("a.zip#silver.docx");
      assertThat(enclosed.parent()).isEqualTo(((Read) readings.get(0)).article().id());
    }
  }

  @Test
  void anEmptyArchiveIsRejected() throws IOException {
    assertThat(reason(read(new Zips().bytes()))).isEqualTo("the archive is empty");
  }

  @Test
  void aProgramIsRejected() throws IOException {
    assertThat(reason(read(new Zips().with("META-INF/MANIFEST.MF", "Main-Class: a").bytes())))
        .isEqualTo("not a document that can be read: a program");
  }

  @Test
  void oldOfficeFilesWithMacrosAreRejected() throws IOException {
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      book.createSheet("Closes");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      try (var files = new POIFSFileSystem(new ByteArrayInputStream(out.toByteArray()))) {
        files.getRoot().createDirectory("_VBA_PROJECT_CUR");
        ByteArrayOutputStream withMacros = new ByteArrayOutputStream();
        files.writeFilesystem(withMacros);

        assertThat(reason(read(withMacros.toByteArray())))
            .isEqualTo("holds macros (_VBA_PROJECT_CUR): save it without them");
      }
    }
  }

  private List<Reading> read(byte[] bytes) {
    return reader.read(RawDocument.of("a.zip", bytes, null));
  }

  private static String reason(List<Reading> readings) {
    assertThat(readings).hasSize(1).first().isInstanceOf(Rejected.class);
    return ((Rejected) readings.get(0)).reason();
  }
}
