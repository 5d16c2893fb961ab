package io.tidemark.tag.text.model;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Compiles CoreNLP's models, for the build. */
public final class ModelCompiler {
  private ModelCompiler() {}

  /**
   * Writes the compiled models beside the compiled classes, unless good ones are there.
   *
   * @param arguments the folder of the compiled classes
   */
  public static void main(String[] arguments) throws IOException {
    Path file =
        Path.of(arguments[0])
            .resolve(Models.class.getPackageName().replace('.', '/'))
            .resolve(Models.FILE);
    if (!Files.exists(file) || Models.read(Files.readAllBytes(file)).isEmpty()) {
      write(file);
    }
  }

  /** A build that is cut off leaves no half a file. */
  private static void write(Path file) throws IOException {
    Path part = file.resolveSibling(Models.FILE + ".part");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
      Models.compile().write(out);
    }
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
