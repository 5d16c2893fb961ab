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

/** The folder in which bytes are handed over, and the processes that read them there. */
final class Workshop implements Closeable {
  private static final String CONFIGURATION = "tika-config.xml";

  /** Holds Tika's configuration, the documents at work and what parsers put aside. */
  private final Path folder;

  private final PipesParser pipes;

  /** A program that is stopped from outside leaves no process and no file either. */
  private final Thread atExit = new Thread(this::leaveNothing, "end of reading");

  private volatile boolean ending;

  private Workshop(Path folder, PipesParser pipes) {
    this.folder = folder;
    this.pipes = pipes;
  }

  static Workshop open(ProcessLimits limits, @Nullable Published published) throws IOException {
    Path folder = Files.createTempDirectory("tidemark-");
    try {
      Path configuration = folder.resolve(CONFIGURATION);
      Files.writeString(configuration, configuration(folder, limits, published));
      Workshop open = new Workshop(folder, new PipesParser(PipesConfig.load(configuration)));
      Runtime.getRuntime().addShutdownHook(open.atExit);
      return open;
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

  PipesParser pipes() {
    return pipes;
  }

  @Override
  public void close() throws IOException {
    Runtime.getRuntime().removeShutdownHook(atExit);
    end();
  }

  private void end() throws IOException {
    pipes.close();
    try (Stream<Path> left = Files.walk(folder)) {
      for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }

  /** Whether the program is being stopped: what is read now says nothing of the document. */
  boolean isEnding() {
    return ending;
  }

  private void leaveNothing() {
    ending = true;
    try {
      end();
    } catch (IOException e) {
      // The program ends; nobody is there to be told.
    }
  }
}
