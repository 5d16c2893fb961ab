package io.tidemark.acquire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collections;
import java.util.Iterator;
import java.util.Set;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.ChecksumInputStream;
import org.jspecify.annotations.Nullable;

/** The files in a ZIP archive on disk, each opened as if it lay in a folder. */
final class ZipEntries implements Parts {
  /** An archive that holds one of them is one document: of Office, a book, a program. */
  private static final Set<String> PARTS_OF_A_DOCUMENT =
      Set.of(
          "[Content_Types].xml",
          "mimetype",
          "META-INF/container.xml",
          "META-INF/MANIFEST.MF",
          "classes.dex");

  private final String source;
  private final ZipFile zip;
  private final Iterator<ZipArchiveEntry> entries;
  private @Nullable Content open;
  private boolean silent = true;

  ZipEntries(String source, ZipFile zip) {
    this.source = source;
    this.zip = zip;
    this.entries = Collections.list(zip.getEntries()).iterator();
  }

  /**
   * Opens the archive in {@code file}; null where it is none, is one document, or is so damaged
   * that it has no list of files. Who reads documents tells of those.
   */
  static @Nullable ZipFile bundle(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] first = in.readNBytes(4);
      if (first.length < 4 || first[0] != 'P' || first[1] != 'K' || first[2] != 3) {
        return null;
      }
    }
    ZipFile zip;
    try {
      zip = ZipFile.builder().setPath(file).setIgnoreLocalFileHeader(true).get();
    } catch (IOException | IllegalArgumentException e) {
      return null;
    }
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      if (PARTS_OF_A_DOCUMENT.contains(entry.getName())) {
        zip.close();
        return null;
      }
    }
    return zip;
  }

  @Override
  public @Nullable Acquired next() {
    while (open == null || !open.hasNext()) {
      if (open != null) {
        open.close();
      }
      if (!entries.hasNext()) {
        return silent ? told(Acquired.Failed.at(source, "the archive holds no document")) : null;
      }
      ZipArchiveEntry entry = entries.next();
      if (!entry.isDirectory() && !Walk.isPassedOverInside(entry.getName())) {
        open = content(entry);
      }
    }
    return told(open.next());
  }

  private Acquired told(Acquired acquired) {
    silent = false;
    return acquired;
  }

  private Content content(ZipArchiveEntry entry) {
    String name = source + "#" + entry.getName();
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return Content.of(new Location.Missing(name, "protected by a password"));
    }
    try {
      InputStream in =
          ChecksumInputStream.builder()
              .setInputStream(zip.getInputStream(entry))
              .setChecksum(new CRC32())
              .setExpectedChecksumValue(entry.getCrc())
              .setCountThreshold(entry.getSize())
              .get();
      return Content.of(new Location.InStream(name, in, changed(entry), 1));
    } catch (IOException e) {
      return Content.of(new Location.Missing(name, Fault.reason(e)));
    }
  }

  @Override
  public String place() {
    return source;
  }

  private static @Nullable Instant changed(ZipArchiveEntry entry) {
    FileTime changed = entry.getLastModifiedTime();
    return changed == null || changed.toMillis() <= 0 ? null : changed.toInstant();
  }
}
