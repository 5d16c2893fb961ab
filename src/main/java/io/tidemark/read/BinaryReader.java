package io.tidemark.read;

import io.tidemark.article.RawDocument;
import io.tidemark.article.Reading;
import io.tidemark.article.Rejected;
import io.tidemark.read.draft.Draft;
import io.tidemark.read.pdf.PdfReader;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Formats that are no plain text: Tika tells which one it is, and only its parser is loaded. */
final class BinaryReader {
  private final Finish finish;

  BinaryReader(Finish finish) {
    this.finish = finish;
  }

  Reading read(RawDocument document) {
    byte[] bytes = document.bytes();
    try {
      String type = startsAsPdf(bytes) ? "application/pdf" : Detection.type(bytes);
      if (type.equals("application/pdf")) {
        return finished(document, PdfReader.read(bytes), "the PDF holds no text; is it a scan?");
      }
      if (type.contains("protected") || type.contains("encrypted")) {
        return rejected(document, "protected by a password");
      }
      Parser parser = parser(type);
      if (parser == null) {
        return rejected(document, "not a document that can be read: " + described(type));
      }
      return finished(document, TikaReader.read(bytes, parser), "the document holds no text");
    } catch (InvalidPasswordException | EncryptedDocumentException e) {
      return rejected(document, "protected by a password");
    } catch (IOException | TikaException | SAXException e) {
      return rejected(document, Failure.reason(e.getCause() == null ? e : e.getCause()));
    }
  }

  private Reading finished(RawDocument document, Draft draft, String without) {
    return draft.body() == null ? rejected(document, without) : finish.article(document, draft);
  }

  private static @Nullable Parser parser(String type) {
    return switch (type) {
      case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" ->
          new OOXMLParser();
      case "application/msword", "application/vnd.ms-outlook" -> new OfficeParser();
      case "application/rtf", "text/rtf" -> new RTFParser();
      case "application/vnd.oasis.opendocument.text" -> new OpenDocumentParser();
      default -> null;
    };
  }

  /** PDF allows some bytes before its mark. */
  private static boolean startsAsPdf(byte[] bytes) {
    for (int i = 0; i + 4 < Math.min(bytes.length, 1024); i++) {
      if (bytes[i] == '%' && bytes[i + 1] == 'P' && bytes[i + 2] == 'D' && bytes[i + 3] == 'F') {
        return true;
      }
    }
    return false;
  }

  private static String described(String type) {
    return type.equals("application/octet-stream") ? "unknown bytes" : type;
  }

  private static Rejected rejected(RawDocument document, String reason) {
    return new Rejected(document.source(), "read", reason);
  }

  /** Tika's detector, loaded when the first such document comes. */
  private static final class Detection {
    private static final Detector DETECTOR = new DefaultDetector();

    static String type(byte[] bytes) throws IOException {
      try (TikaInputStream in = TikaInputStream.get(bytes)) {
        return DETECTOR.detect(in, new Metadata()).getBaseType().toString();
      }
    }
  }
}
