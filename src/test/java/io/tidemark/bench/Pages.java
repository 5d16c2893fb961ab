package io.tidemark.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Web pages that a benchmark works on: JSON Lines with a field {@code html}. */
final class Pages {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String MEASURED = "articles.jsonl";
  private static final String WARM_UP = "warm-up.jsonl";

  private Pages() {}

  /**
   * Copies pages to where the processes look for them.
   *
   * @param source its {@code .html} files are taken in order, and again where they are too few
   * @throws IOException where it holds none
   */
  static void copy(Path source, int count, Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(source)) {
      all = files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
    if (all.isEmpty()) {
      throw new IOException(source + " holds no .html file");
    }
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(MEASURED))) {
      for (int i = 0; i < count; i++) {
        byte[] bytes = Files.readAllBytes(all.get(i % all.size()));
        Map<String, String> line = Map.of("html", new String(bytes, StandardCharsets.UTF_8));
        out.write(MAPPER.writeValueAsString(line));
        out.write('\n');
      }
    }
    Files.write(folder.resolve(WARM_UP), Files.readAllBytes(folder.resolve(MEASURED)));
  }

  /** The bytes of the pages in a file that {@link #copy} wrote. */
  static List<byte[]> read(Path file) throws IOException {
    List<byte[]> pages = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      pages.add(MAPPER.readTree(line).path("html").asText().getBytes(StandardCharsets.UTF_8));
    }
    return pages;
  }
}
