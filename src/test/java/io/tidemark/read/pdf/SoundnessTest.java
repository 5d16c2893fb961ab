package io.tidemark.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidemark.read.draft.Draft;
import io.tidemark.read.draft.Unreadable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;

class SoundnessTest {
  @Test
  void aScanIsRefusedAsSuch() throws IOException {
    try (Sheet sheet = new Sheet("scan")) {
      sheet.newPage();
      sheet.picture();

      assertRefused(
          sheet.bytes(),
          "a scan: its pages are pictures without text; put it through text recognition first");
    }
  }

  @Test
  void anEmptyPageIsNoScan() throws IOException {
    try (Sheet sheet = new Sheet("empty")) {
      sheet.newPage();

      assertRefused(sheet.bytes(), "the PDF holds no text");
    }
  }

  @Test
  void aFileThatWasCutBeforeItsTextSaysSo() throws IOException {
    byte[] whole = written();

    assertRefused(Arrays.copyOf(whole, 60), "cut off: it ends before its end mark; fetch it again");
    assertRefused(
        Arrays.copyOf(whole, 300), "cut off: it ends before its end mark; fetch it again");
  }

  @Test
  void whatIsLeftOfAFileThatWasCutIsReadAndMarkedAsSuch() throws IOException, Unreadable {
    byte[] whole = written();
    int end = new String(whole, StandardCharsets.ISO_8859_1).indexOf("xref");

    Draft draft = PdfReader.read(Arrays.copyOf(whole, end));

    assertThat(Objects.requireNonNull(draft.body()).by()).isEqualTo("pdf:cut-off");
    assertThat(draft.body().value()).isEqualTo("We stay long gold.");
  }

  @Test
  void aLockedFileIsRefused() throws IOException {
    try (Sheet sheet = new Sheet("note")) {
      sheet.newPage();
      sheet.write(10, 72, 700, "We stay long gold.");
      sheet.lock("secret");

      assertRefused(sheet.bytes(), "protected by a password");
    }
  }

  @Test
  void aClaimOfPagesBeyondSenseIsRefused() throws IOException {
    try (Sheet sheet = new Sheet("note")) {
      sheet.newPage();
      sheet.document().getPages().getCOSObject().setInt(COSName.COUNT, 2_000_000_000);

      assertRefused(
          sheet.bytes(), "claims 2000000000 pages, more than 5000: split it if it is sound");
    }
  }

  @Test
  void aPageThatUnpacksBeyondSenseIsRefused() throws IOException {
    try (Sheet sheet = new Sheet("note")) {
      sheet.newPage();
      PDPage page = sheet.document().getPage(0);
      PDStream swelling = new PDStream(sheet.document());
      try (OutputStream out = swelling.createOutputStream(COSName.FLATE_DECODE)) {
        byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        for (int megabyte = 0; megabyte < 80; megabyte++) {
          out.write(blanks);
        }
      }
      page.setContents(swelling);

      assertRefused(sheet.bytes(), "a bomb: its page 1 unpacks to over 64 MB");
    }
  }

  @Test
  void objectsNestedAThousandDeepCostThatFileOnly() {
    String deep =
        "%PDF-1.4\n1 0 obj\n"
            + "[".repeat(100_000)
            + "]".repeat(100_000)
            + "\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF";

    assertThatThrownBy(() -> PdfReader.read(deep.getBytes(StandardCharsets.US_ASCII)))
        .isInstanceOfAny(Unreadable.class, StackOverflowError.class);
  }

  private static byte[] written() throws IOException {
    try (Sheet sheet = new Sheet("note")) {
      sheet.newPage();
      sheet.write(10, 72, 700, "We stay long gold.");
      return sheet.bytes();
    }
  }

  private static void assertRefused(byte[] pdf, String reason) {
    assertThatThrownBy(() -> PdfReader.read(pdf)).isInstanceOf(Unreadable.class).hasMessage(reason);
  }
}
