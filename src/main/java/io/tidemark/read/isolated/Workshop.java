package io.tidemark.read.isolated;

import io.tidemark.article.Published;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.pipes.PipesConfig;
import org.apache.tika.pipes.PipesParser;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which bytes are handed over, and the processes that read them there.
 *
 * @param folder holds Tika's configuration, the documents at work and what parsers put aside
 */
record Workshop(Path folder, PipesParser pipes) implements Closeable {
  private static final String CONFIGURATION = "tika-config.xml";

  static Workshop open(ProcessLimits limits, @Nullable Published published) throws IOException {
    Path folder = Files.createTempDirectory("tidemark-");
    try {
      Path configuration = folder.resolve(CONFIGURATION);
      Files.writeString(configuration, configuration(folder, limits, published));
      return new Workshop(folder, new PipesParser(PipesConfig.load(configuration)));
    } catch (TikaException e) {
      throw new IOException("Tika refuses its configuration: " + e.getMessage(), e);
    }
  }

  private static String configuration(
      Path folder, ProcessLimits limits, @Nullable Published published) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Map<String, Object> values =
        Map.of(
            "folder",
            folder,
            "java",
            java,
            "processes",
            limits.processes(),
            "milliseconds",
            limits.time().toMillis(),
            // A document waits for those before it, each of which has its own limit.
            "wait",
            Integer.MAX_VALUE,
            "megabytes",
            limits.megabytes(),
            "published",
            published == null ? "" : published);
    try (InputStream in = Workshop.class.getResourceAsStream(CONFIGURATION)) {
      if (in == null) {
        throw new IOException("the program's own " + CONFIGURATION + " is missing");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (Map.Entry<String, Object> value : values.entrySet()) {
        text = text.replace("{" + value.getKey() + "}", escaped(value.getValue().toString()));
      }
      return text;
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  /** The file that holds {@code bytes} now. */
  Path put(byte[] bytes) throws IOException {
    return Files.write(Files.createTempFile(folder, "document-", ""), bytes);
  }

  @Override
  public void close() throws IOException {
    pipes.close();
    try (Stream<Path> left = Files.walk(folder)) {
      for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
