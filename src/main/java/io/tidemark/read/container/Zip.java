package io.tidemark.read.container;

import io.tidemark.read.draft.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/** A ZIP archive in memory, all of whose entries were unpacked once to see that they do no harm. */
public final class Zip {
  private static final int MOST_ENTRIES = 20_000;
  private static final long LARGEST = 400L << 20;

  /** Below it, no entry is called a bomb: a short text of one letter packs well. */
  private static final long SMALL = 4L << 20;

  private static final int HIGHEST_RATIO = 200;
  private static final int CHUNK = 1 << 16;
  private static final int DIRECTORY_END = 22;

  /** Behind the directory a comment may stand. */
  private static final int TAIL = DIRECTORY_END + 65_535;

  /** Over bytes in memory, so that there is nothing to close. */
  private final ZipFile file;

  private final List<String> names;

  private Zip(ZipFile file, List<String> names) {
    this.file = file;
    this.names = names;
  }

  /** Whether the bytes begin as an archive does. */
  public static boolean begins(byte[] bytes) {
    return bytes.length > 3
        && bytes[0] == 'P'
        && bytes[1] == 'K'
        && ((bytes[2] == 3 && bytes[3] == 4) || (bytes[2] == 5 && bytes[3] == 6));
  }

  /**
   * The archive in {@code bytes}.
   *
   * @throws Unreadable where it is damaged, locked, or does harm
   */
  public static Zip open(byte[] bytes) throws Unreadable {
    if (isCutOff(bytes)) {
      throw new Unreadable("cut off: the end of the archive is missing; fetch it again");
    }
    try {
      ZipFile file = file(bytes);
      List<String> names = new ArrayList<>();
      long total = 0;
      for (ZipArchiveEntry entry : Collections.list(file.getEntries())) {
        if (entry.isDirectory()) {
          continue;
        }
        names.add(entry.getName());
        if (names.size() > MOST_ENTRIES) {
          throw new Unreadable("a zip bomb: it holds over " + MOST_ENTRIES + " entries");
        }
        total += checked(file, entry, total);
      }
      return new Zip(file, List.copyOf(names));
    } catch (IOException | IllegalArgumentException e) {
      throw damaged(e);
    }
  }

  private static ZipFile file(byte[] bytes) throws IOException {
    return ZipFile.builder()
        .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
        .setIgnoreLocalFileHeader(true)
        .get();
  }

  /** The directory of an archive stands at its end. */
  private static boolean isCutOff(byte[] bytes) {
    for (int i = bytes.length - DIRECTORY_END; i >= Math.max(0, bytes.length - TAIL); i--) {
      if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 5 && bytes[i + 3] == 6) {
        return false;
      }
    }
    return true;
  }

  private static Unreadable damaged(Exception cause) {
    return new Unreadable("the archive is damaged: " + cause.getMessage(), cause);
  }

  /** Unpacks an entry and throws its content away; its size. */
  private static long checked(ZipFile file, ZipArchiveEntry entry, long before)
      throws IOException, Unreadable {
    String name = entry.getName();
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw Unreadable.locked();
    }
    if (!file.canReadEntryData(entry)) {
      throw new Unreadable(name + " is packed by a method that cannot be read; pack it again");
    }
    XmlEntities entities = new XmlEntities();
    boolean xml = isXml(name);
    long packed = Math.max(1, entry.getCompressedSize());
    long size = 0;
    byte[] chunk = new byte[CHUNK];
    try (InputStream in = file.getInputStream(entry)) {
      int read = in.read(chunk);
      while (read >= 0) {
        size += read;
        if (size > SMALL && size / packed > HIGHEST_RATIO) {
          throw new Unreadable(
              "a zip bomb: " + name + " unpacks to over " + HIGHEST_RATIO + " times its size");
        }
        if (before + size > LARGEST) {
          throw new Unreadable("a zip bomb: its entries unpack to over " + (LARGEST >> 20) + " MB");
        }
        if (xml && entities.declaredIn(chunk, read)) {
          throw new Unreadable(entities.reason(name));
        }
        read = in.read(chunk);
      }
    }
    return size;
  }

  private static boolean isXml(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return List.of(".xml", ".rels", ".opf", ".ncx", ".xhtml", ".rdf", ".vml").stream()
        .anyMatch(lower::endsWith);
  }

  /** The entries that are no folders, in the archive's order. */
  public List<String> names() {
    return names;
  }

  public boolean holds(String name) {
    return file.getEntry(name) != null;
  }

  /**
   * The content of an entry, or null where there is none of that name.
   *
   * @throws Unreadable where the entry is damaged
   */
  public byte @Nullable [] bytes(String name) throws Unreadable {
    ZipArchiveEntry entry = file.getEntry(name);
    if (entry == null) {
      return null;
    }
    try (InputStream in = file.getInputStream(entry)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw damaged(e);
    }
  }
}
