package io.tidemark.read.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;

/** A PDF that is written line by line; places in points from the lower left corner. */
public final class Sheet implements AutoCloseable {
  private final PDDocument document = new PDDocument();

  public Sheet(String metadataTitle) {
    document.getDocumentInformation().setTitle(metadataTitle);
  }

  public void newPage() {
    document.addPage(new PDPage());
  }

  public void write(float size, float x, float y, String text) throws IOException {
    write(size, Matrix.getTranslateInstance(x, y), text);
  }

  /** Writes a line that runs upwards, on a page that is turned to be read. */
  public void writeUpwards(float size, float x, float y, String text) throws IOException {
    lastPage().setRotation(90);
    write(size, Matrix.getRotateInstance(Math.PI / 2, x, y), text);
  }

  private void write(float size, Matrix place, String text) throws IOException {
    try (PDPageContentStream content = append()) {
      content.beginText();
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), size);
      content.setTextMatrix(place);
      content.showText(text);
      content.endText();
    }
  }

  /** Draws a picture over the page, as a scan does. */
  public void picture() throws IOException {
    try (PDPageContentStream content = append()) {
      content.drawImage(
          LosslessFactory.createFromImage(
              document, new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY)),
          0,
          0,
          600,
          800);
    }
  }

  private PDPageContentStream append() throws IOException {
    return new PDPageContentStream(
        document, lastPage(), PDPageContentStream.AppendMode.APPEND, false);
  }

  private PDPage lastPage() {
    return document.getPage(document.getNumberOfPages() - 1);
  }

  public void lock(String password) throws IOException {
    document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
  }

  PDDocument document() {
    return document;
  }

  public byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
