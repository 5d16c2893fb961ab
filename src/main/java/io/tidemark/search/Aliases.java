package io.tidemark.search;

import io.tidemark.catalog.Catalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;

/**
 * The names that a catalog knows, and the tags that they stand for. They lie in a file beside the
 * index that was tagged by the catalog, so that a search need not read the catalog: lines in byte
 * order, looked up by bisection.
 *
 * <pre>{@code
 * # catalog 3f0c91d2a7be
 * htsc	org:huatai-securities
 * crude oil	subject:crude-oil
 * ~crude ~oil	subject:crude-oil
 * }</pre>
 *
 * <p>A word behind {@code ~} is a stem, met by all its endings; others are met as written alone.
 */
public final class Aliases {
  /** None: of an index that has no such file. */
  static final Aliases NONE = new Aliases(ByteBuffer.allocate(0));

  /** Longer names are not looked for. */
  static final int MOST_WORDS = 6;

  private static final String FILE = "aliases.txt";

  private final ByteBuffer lines;

  private Aliases(ByteBuffer lines) {
    this.lines = lines;
  }

  /** Those of {@code catalog}. */
  public static Aliases of(Catalog catalog) {
    return new Aliases(ByteBuffer.wrap(text(catalog)));
  }

  /**
   * Writes those of {@code catalog} into {@code folder}, unless they are there.
   *
   * @throws UncheckedIOException where that folder cannot be written to
   */
  public static void keep(Catalog catalog, Path folder) {
    Path file = folder.resolve(FILE);
    try {
      byte[] text = text(catalog);
      if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), text)) {
        return;
      }
      Path part = folder.resolve(FILE + ".part");
      Files.write(part, text);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be written: " + e, e);
    }
  }

  /**
   * Those beside the index that {@code reader} reads.
   *
   * @throws UncheckedIOException where they cannot be read
   */
  static Aliases beside(IndexReader reader) {
    if (reader instanceof DirectoryReader opened
        && FilterDirectory.unwrap(opened.directory()) instanceof FSDirectory directory) {
      Path file = directory.getDirectory().resolve(FILE);
      if (Files.exists(file)) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
          return new Aliases(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        } catch (IOException e) {
          throw new UncheckedIOException(file + ": cannot be read: " + e, e);
        }
      }
    }
    return NONE;
  }

  /** The tags that these words together stand for; empty where they are no name. */
  List<String> tags(List<Expression.Words> words) {
    List<String> forms = words.stream().flatMap(each -> each.forms().stream()).toList();
    List<String> stems = words.stream().flatMap(each -> each.stems().stream()).toList();
    if (lines.limit() == 0 || forms.size() > MOST_WORDS) {
      return List.of();
    }
    SortedSet<String> tags = new TreeSet<>();
    look("", forms, stems, 0, tags);
    return List.copyOf(tags);
  }

  /** Tries each word as a form and as a stem, as long as any name begins so. */
  private void look(
      String begun, List<String> forms, List<String> stems, int next, SortedSet<String> tags) {
    String end = next == forms.size() ? "\t" : " ";
    int line = next == 0 ? 0 : firstFrom(begun + end);
    if (next > 0 && !startsWith(line, begun + end)) {
      return;
    }
    if (next == forms.size()) {
      tags.addAll(List.of(line(line).substring(begun.length() + 1).split(" ")));
      return;
    }
    String before = next == 0 ? "" : begun + " ";
    look(before + forms.get(next), forms, stems, next + 1, tags);
    look(before + "~" + stems.get(next), forms, stems, next + 1, tags);
  }

  /** Where the first line that is not before {@code text} begins. */
  private int firstFrom(String text) {
    byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = lines.limit();
    while (low < high) {
      int start = lineStart((low + high) >>> 1, low);
      if (compare(start, wanted) < 0) {
        low = lineEnd(start) + 1;
      } else {
        high = start;
      }
    }
    return low;
  }

  private int lineStart(int at, int least) {
    int start = at;
    while (start > least && lines.get(start - 1) != '\n') {
      start--;
    }
    return start;
  }

  private int lineEnd(int start) {
    int end = start;
    while (end < lines.limit() && lines.get(end) != '\n') {
      end++;
    }
    return end;
  }

  private int compare(int start, byte[] wanted) {
    for (int i = 0; i < wanted.length; i++) {
      if (start + i >= lines.limit()) {
        return -1;
      }
      int order =
          Integer.compare(Byte.toUnsignedInt(lines.get(start + i)), Byte.toUnsignedInt(wanted[i]));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private boolean startsWith(int start, String text) {
    return start < lines.limit() && compare(start, text.getBytes(StandardCharsets.UTF_8)) == 0;
  }

  private String line(int start) {
    byte[] line = new byte[lineEnd(start) - start];
    lines.get(start, line);
    return new String(line, StandardCharsets.UTF_8);
  }

  private static byte[] text(Catalog catalog) {
    List<byte[]> all = new ArrayList<>();
    all.add(("# catalog " + catalog.stamp() + "\n").getBytes(StandardCharsets.UTF_8));
    for (Map.Entry<String, SortedSet<String>> name : CatalogNames.of(catalog).entrySet()) {
      String line = name.getKey() + "\t" + String.join(" ", name.getValue()) + "\n";
      all.add(line.getBytes(StandardCharsets.UTF_8));
    }
    all.subList(1, all.size()).sort(Arrays::compareUnsigned);
    ByteBuffer text = ByteBuffer.allocate(all.stream().mapToInt(line -> line.length).sum());
    all.forEach(text::put);
    return text.array();
  }
}
