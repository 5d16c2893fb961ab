package io.tidemark.read.office;

import org.apache.poi.hslf.record.Document;
import org.apache.poi.hslf.record.Record;
import org.apache.poi.hslf.record.RecordTypes;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;

/**
 * The older PowerPoint hides its macros among its records; other formats have a folder for them.
 */
final class OldMacros {
  private OldMacros() {}

  static boolean areIn(HSLFSlideShow show) {
    Document document = show.getDocumentRecord();
    for (Record list : document.getChildRecords()) {
      if (list.getRecordType() != RecordTypes.List.typeID || list.getChildRecords() == null) {
        continue;
      }
      for (Record record : list.getChildRecords()) {
        if (record.getRecordType() == RecordTypes.VBAInfo.typeID) {
          return true;
        }
      }
    }
    return false;
  }
}
