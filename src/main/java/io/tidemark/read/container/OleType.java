package io.tidemark.read.container;

import io.tidemark.read.draft.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What an OLE2 file is, told by the streams in its root folder. */
public enum OleType {
  WORD,
  SHEET,
  SLIDES,
  MAIL,
  OTHER;

  private static final byte[] MAGIC = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };
  private static final List<String> MACRO_FOLDERS = List.of("Macros", "_VBA_PROJECT_CUR", "VBA");

  /** Whether the bytes begin as an OLE2 file does. */
  public static boolean begins(byte[] bytes) {
    for (int i = 0; i < MAGIC.length; i++) {
      if (i >= bytes.length || bytes[i] != MAGIC[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * The type of the file in {@code bytes}.
   *
   * @throws Unreadable where it is damaged, locked or holds macros
   */
  public static OleType of(byte[] bytes) throws Unreadable {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      DirectoryEntry root = files.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
        throw Unreadable.locked();
      }
      for (String folder : MACRO_FOLDERS) {
        if (root.hasEntryCaseInsensitive(folder)) {
          throw Unreadable.macros(folder);
        }
      }
      if (root.hasEntryCaseInsensitive("WordDocument")) {
        return WORD;
      }
      if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
        return SLIDES;
      }
      if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
        return SHEET;
      }
      return root.hasEntryCaseInsensitive("__properties_version1.0") ? MAIL : OTHER;
    } catch (IOException | RuntimeException e) {
      throw new Unreadable("cut off or damaged: its folders cannot be read; fetch it again", e);
    }
  }
}
