package io.tidemark.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.CRC32;

/**
 * What an index notes of the program that worked on an article: the version, and a mark that
 * changes with each change of the code that did, such as {@code 0.1.0+3fa9c1d2}.
 */
final class ProgramVersion {
  private static final List<String> READING = List.of("article", "acquire", "read");
  private static final List<String> TAGGING =
      List.of("article", "yaml", "catalog", "tag", "index", "speaker", "story");

  private ProgramVersion() {}

  /** Of what reads documents. */
  static String reader() {
    return of(READING);
  }

  /** Of what tags articles and puts them into an index. */
  static String tagger() {
    return of(TAGGING);
  }

  private static String of(List<String> rooms) {
    try {
      Path code = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isRegularFile(code) ? Main.VERSION + "+" + mark(code, rooms) : Main.VERSION;
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own archive cannot be read", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program's own archive has an odd address", e);
    }
  }

  /** The archive tells the checksum of each class, so none need be read. */
  private static String mark(Path jar, List<String> rooms) throws IOException {
    CRC32 sum = new CRC32();
    try (JarFile archive = new JarFile(jar.toFile())) {
      archive.stream()
          .filter(
              entry -> rooms.stream().anyMatch(r -> entry.getName().startsWith("io/tidemark/" + r)))
          .map(entry -> entry.getName() + entry.getCrc())
          .sorted()
          .forEach(line -> sum.update(line.getBytes(StandardCharsets.UTF_8)));
    }
    return "%08x".formatted(sum.getValue());
  }
}
