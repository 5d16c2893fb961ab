package io.tidemark.read.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.hslf.record.Document;
import org.apache.poi.hslf.record.Record;
import org.apache.poi.hslf.record.RecordTypes;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;

/**
 * The older PowerPoint hides its macros among its records; other formats have a folder for them.
 */
final class OldMacros {
  /** Behind the heads of the container and of its atom, and a number: 1 where there are macros. */
  private static final int FLAG_AT = 20;

  private OldMacros() {}

  static boolean areIn(HSLFSlideShow show) throws IOException {
    Document document = show.getDocumentRecord();
    for (Record list : document.getChildRecords()) {
      if (list.getRecordType() != RecordTypes.List.typeID || list.getChildRecords() == null) {
        continue;
      }
      for (Record record : list.getChildRecords()) {
        if (record.getRecordType() == RecordTypes.VBAInfo.typeID && isFlagged(record)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isFlagged(Record record) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    record.writeOut(bytes);
    byte[] written = bytes.toByteArray();
    return written.length > FLAG_AT && written[FLAG_AT] != 0;
  }
}
