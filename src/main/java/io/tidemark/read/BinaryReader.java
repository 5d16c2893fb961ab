package io.tidemark.read;

import io.tidemark.article.RawDocument;
import io.tidemark.article.Reading;
import io.tidemark.article.Rejected;
import io.tidemark.read.container.OleType;
import io.tidemark.read.container.Zip;
import io.tidemark.read.container.ZipType;
import io.tidemark.read.draft.Draft;
import io.tidemark.read.draft.Unreadable;
import io.tidemark.read.office.OfficeReader;
import io.tidemark.read.office.OfficeType;
import io.tidemark.read.pdf.PdfReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;

/**
 * Formats that are no plain text, told by their first bytes and, where they hold files, by those:
 * PDF, Office, RTF, books, Outlook's mails, and plain archives, whose files are documents each.
 */
final class BinaryReader {
  private final Finish finish;
  private final LetterReader letters;

  BinaryReader(Finish finish, LetterReader letters) {
    this.finish = finish;
    this.letters = letters;
  }

  /** The readings of {@code document}, and of the documents in it: at least one. */
  List<Reading> read(RawDocument document, Unpacking unpacking) {
    byte[] bytes = document.bytes();
    try {
      if (PdfReader.begins(bytes)) {
        return List.of(finish.article(document, PdfReader.read(bytes)));
      }
      if (Zip.begins(bytes)) {
        return archive(document, Zip.open(bytes), unpacking);
      }
      if (OleType.begins(bytes)) {
        return ole(document, unpacking);
      }
      if (isRtf(bytes)) {
        return List.of(finished(document, OfficeReader.read(OfficeType.RTF, bytes)));
      }
      if (TnefMail.begins(bytes)) {
        return letters.read(document, TnefMail.read(document), unpacking);
      }
      return rejected(document, "not a document that can be read: " + Detection.type(bytes));
    } catch (Unreadable e) {
      return rejected(document, String.valueOf(e.getMessage()));
    }
  }

  private List<Reading> archive(RawDocument document, Zip zip, Unpacking unpacking)
      throws Unreadable {
    return switch (ZipType.of(zip)) {
      case WORD -> office(document, OfficeType.WORD, zip, unpacking);
      case SLIDES -> office(document, OfficeType.SLIDES, zip, unpacking);
      case SHEET -> office(document, OfficeType.SHEET, zip, unpacking);
      case OPEN_DOCUMENT -> office(document, OfficeType.OPEN_DOCUMENT, zip, unpacking);
      case BOOK -> office(document, OfficeType.BOOK, zip, unpacking);
      case PROGRAM -> rejected(document, "not a document that can be read: a program");
      case PLAIN -> bundle(document, zip, unpacking);
    };
  }

  /** The document, then those that were put into it as files. */
  private List<Reading> office(RawDocument document, OfficeType type, Zip zip, Unpacking unpacking)
      throws Unreadable {
    Reading own = finished(document, OfficeReader.read(type, zip, document.bytes()));
    return unpacking.withChildren(List.of(own), Enclosures.in(document, zip));
  }

  /** Each file in a plain archive is a document of its own. */
  private static List<Reading> bundle(RawDocument document, Zip zip, Unpacking unpacking)
      throws Unreadable {
    List<Reading> readings = new ArrayList<>();
    for (String name : zip.names()) {
      byte[] bytes = zip.bytes(name);
      if (bytes != null && !isByTheWay(name)) {
        readings.addAll(
            unpacking.read(
                RawDocument.of(document.source() + "#" + name, bytes, document.fetched())));
      }
    }
    return readings.isEmpty() ? rejected(document, "the archive is empty") : readings;
  }

  /** What systems leave in archives. */
  private static boolean isByTheWay(String name) {
    return name.startsWith("__MACOSX/")
        || name.matches("(?:.*/)?(?:\\.DS_Store|Thumbs\\.db|desktop\\.ini)");
  }

  private List<Reading> ole(RawDocument document, Unpacking unpacking) throws Unreadable {
    byte[] bytes = document.bytes();
    return switch (OleType.of(bytes)) {
      case WORD -> List.of(finished(document, OfficeReader.read(OfficeType.OLD_WORD, bytes)));
      case SHEET -> List.of(finished(document, OfficeReader.read(OfficeType.OLD_SHEET, bytes)));
      case SLIDES -> List.of(finished(document, OfficeReader.read(OfficeType.OLD_SLIDES, bytes)));
      case MAIL -> letters.read(document, OutlookMail.read(document), unpacking);
      case OTHER -> rejected(document, "not a document that can be read: " + Detection.type(bytes));
    };
  }

  private Reading finished(RawDocument document, Draft draft) {
    return draft.body() == null
        ? new Rejected(document.source(), "read", "the document holds no text")
        : finish.article(document, draft);
  }

  private static boolean isRtf(byte[] bytes) {
    return bytes.length > 5
        && bytes[0] == '{'
        && bytes[1] == '\\'
        && bytes[2] == 'r'
        && bytes[3] == 't'
        && bytes[4] == 'f';
  }

  private static List<Reading> rejected(RawDocument document, String reason) {
    return List.of(new Rejected(document.source(), "read", reason));
  }

  /** Tika's detector names what cannot be read; loaded when the first such document comes. */
  private static final class Detection {
    private static final Detector DETECTOR = new DefaultDetector();

    static String type(byte[] bytes) {
      try (TikaInputStream in = TikaInputStream.get(bytes)) {
        String type = DETECTOR.detect(in, new Metadata()).getBaseType().toString();
        return type.equals("application/octet-stream") ? "unknown bytes" : type;
      } catch (IOException e) {
        return "unknown bytes";
      }
    }
  }
}
