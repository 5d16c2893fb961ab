package io.tidemark.catalog;

import io.tidemark.yaml.YamlFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The files that a catalog was read from, each with the entries that it holds, so that another
 * catalog with the same files need not parse them again: two versions of a catalog share most.
 */
final class Sources {
  static final Sources UNKNOWN = new Sources();

  private final Map<String, Source> byName = new HashMap<>();

  /**
   * One file.
   *
   * @param stamp of its bytes
   * @param entries in their order: themes, subjects or entities; none of a list's file
   */
  private record Source(String stamp, List<?> entries) {}

  /** Notes what {@code file} holds. */
  void note(YamlFile file, List<?> entries) {
    byName.put(
        name(file.path()), new Source(CatalogReader.hash(file.bytes()), List.copyOf(entries)));
  }

  /** The entries of a file with the same name and bytes as {@code file}, or null. */
  <T> @Nullable List<T> same(Path file, Class<T> type) throws IOException {
    Source known = byName.get(name(file));
    if (known == null || !known.stamp().equals(CatalogReader.hash(Files.readAllBytes(file)))) {
      return null;
    }
    List<T> entries = new ArrayList<>();
    known.entries().forEach(entry -> entries.add(type.cast(entry)));
    return entries;
  }

  /** Such as {@code entities/banks.yaml}. */
  private static String name(Path file) {
    int names = file.getNameCount();
    return file.subpath(names - 2, names).toString();
  }
}
