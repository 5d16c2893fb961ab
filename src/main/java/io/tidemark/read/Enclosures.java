package io.tidemark.read;

import io.tidemark.article.RawDocument;
import io.tidemark.read.container.Zip;
import io.tidemark.read.draft.Prose;
import io.tidemark.read.draft.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.Ole10Native;
import org.apache.poi.poifs.filesystem.Ole10NativeException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/**
 * Documents that were put into an Office document as files. Workbooks are none: they stand behind
 * its charts.
 */
final class Enclosures {
  private static final Pattern FOLDER = Pattern.compile("(?:word|ppt|xl)/embeddings/[^/]+");
  private static final Pattern DOCUMENT =
      Pattern.compile("(?i).*\\.(?:docx?|pptx?|pdf|rtf|odt|epub|msg|eml|txt|html?)");
  private static final String ACROBAT = "CONTENTS";

  private Enclosures() {}

  /** The documents in {@code zip}, each named behind the document that holds it. */
  static List<RawDocument> in(RawDocument document, Zip zip) throws Unreadable {
    List<RawDocument> found = new ArrayList<>();
    for (String name : zip.names()) {
      if (!FOLDER.matcher(name).matches()) {
        continue;
      }
      byte[] bytes = Objects.requireNonNullElse(zip.bytes(name), new byte[0]);
      RawDocument enclosed =
          DOCUMENT.matcher(name).matches()
              ? named(document, name.substring(name.lastIndexOf('/') + 1), bytes)
              : packed(document, name, bytes);
      if (enclosed != null) {
        found.add(enclosed);
      }
    }
    return found;
  }

  /** A file of another program is wrapped in an OLE2 file; what is damaged is no document. */
  private static @Nullable RawDocument packed(RawDocument document, String name, byte[] bytes) {
    if (!name.endsWith(".bin")) {
      return null;
    }
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      DirectoryNode root = files.getRoot();
      if (root.hasEntryCaseInsensitive(ACROBAT)) {
        try (InputStream in = root.createDocumentInputStream(ACROBAT)) {
          return named(document, "attachment.pdf", in.readAllBytes());
        }
      }
      Ole10Native wrapped = Ole10Native.createFromEmbeddedOleObject(root);
      String label = Objects.requireNonNullElse(wrapped.getLabel(), "");
      return DOCUMENT.matcher(label).matches()
          ? named(document, label, wrapped.getDataBuffer())
          : null;
    } catch (IOException | Ole10NativeException | RuntimeException e) {
      return null;
    }
  }

  private static RawDocument named(RawDocument document, String name, byte[] bytes) {
    return RawDocument.of(document.source() + "#" + Prose.line(name), bytes, document.fetched());
  }
}
