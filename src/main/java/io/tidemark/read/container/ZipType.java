package io.tidemark.read.container;

import io.tidemark.read.draft.Unreadable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What an archive is, told by its parts. */
public enum ZipType {
  WORD,
  SLIDES,
  SHEET,
  OPEN_DOCUMENT,
  BOOK,
  /** Programs: {@code .jar}, {@code .apk}. */
  PROGRAM,
  /** A mere bundle of files. */
  PLAIN;

  private static final String CONTENT_TYPES = "[Content_Types].xml";

  /**
   * The type of {@code zip}.
   *
   * @throws Unreadable where the document is locked or holds macros
   */
  public static ZipType of(Zip zip) throws Unreadable {
    if (zip.holds(CONTENT_TYPES)) {
      refuseMacros(zip, "vbaProject.bin", "xl/macrosheets/");
      return office(text(zip, CONTENT_TYPES));
    }
    String type = text(zip, "mimetype").strip();
    if (type.startsWith("application/vnd.oasis.opendocument.")) {
      if (text(zip, "META-INF/manifest.xml").contains("encryption-data")
          || zip.holds("encrypted-package")) {
        throw Unreadable.locked();
      }
      refuseMacros(zip, "script-lb.xml", "Basic/", "Scripts/");
      return OPEN_DOCUMENT;
    }
    if (type.equals("application/epub+zip") || zip.holds("META-INF/container.xml")) {
      if (text(zip, "META-INF/encryption.xml").contains("www.w3.org/2001/04/xmlenc#aes")) {
        throw new Unreadable("protected against copying (DRM)");
      }
      return BOOK;
    }
    boolean program = zip.holds("META-INF/MANIFEST.MF") || zip.holds("classes.dex");
    return program ? PROGRAM : PLAIN;
  }

  private static ZipType office(String contentTypes) {
    if (contentTypes.contains("wordprocessingml")) {
      // A workbook or a deck may hold a Word document; the main part decides.
      boolean main =
          contentTypes.contains("wordprocessingml.document.main")
              || contentTypes.contains("wordprocessingml.template.main")
              || contentTypes.contains("ms-word.document.macroEnabled.main");
      if (main) {
        return WORD;
      }
    }
    if (contentTypes.contains("presentationml")) {
      return SLIDES;
    }
    return contentTypes.contains("spreadsheetml") || contentTypes.contains("ms-excel")
        ? SHEET
        : PLAIN;
  }

  private static void refuseMacros(Zip zip, String file, String... folders) throws Unreadable {
    for (String name : zip.names()) {
      boolean macro = name.endsWith(file) || List.of(folders).stream().anyMatch(name::startsWith);
      if (macro) {
        throw Unreadable.macros(name);
      }
    }
  }

  private static String text(Zip zip, String name) throws Unreadable {
    return new String(
        Objects.requireNonNullElse(zip.bytes(name), new byte[0]), StandardCharsets.UTF_8);
  }
}
