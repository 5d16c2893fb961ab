package io.tidemark.cli;

import io.tidemark.export.Format;
import io.tidemark.export.Report;
import io.tidemark.export.Screen;
import io.tidemark.export.Table;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Where a command's data goes: standard output, or a file. A file is written beside its target and
 * renamed by {@link #finish}; a run that dies before leaves nothing under the final name.
 */
final class Output implements AutoCloseable {
  private final Writer writer;
  private final @Nullable Path target;
  private final @Nullable Path beside;

  private Output(Writer writer, @Nullable Path target, @Nullable Path beside) {
    this.writer = writer;
    this.target = target;
    this.beside = beside;
  }

  /**
   * @param file the target, or null for standard output
   * @throws UncheckedIOException where the target's folder cannot be written to
   */
  static Output to(@Nullable Path file, PrintWriter standardOutput) {
    if (file == null) {
      return new Output(standardOutput, null, null);
    }
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        // A device or a pipe: there is nothing to rename.
        return new Output(Files.newBufferedWriter(file), null, null);
      }
      Path target = file.toAbsolutePath();
      String name = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part";
      Path beside = target.resolveSibling(name);
      BufferedWriter writer = Files.newBufferedWriter(beside);
      beside.toFile().deleteOnExit();
      return new Output(writer, target, beside);
    } catch (IOException e) {
      throw new UncheckedIOException("--output: cannot write " + file + ": " + e, e);
    }
  }

  void line(String line) {
    try {
      writer.write(line);
      writer.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the output: " + e.getMessage(), e);
    }
  }

  /** A line that whoever reads a pipe may have without waiting for more. */
  void lineAtOnce(String line) {
    line(line);
    try {
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the output: " + e.getMessage(), e);
    }
  }

  void table(Table table, Format format, Screen screen) {
    try {
      format.write(table, writer, screen);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the output: " + e.getMessage(), e);
    }
  }

  void report(Report report, Format format, Screen screen) {
    try {
      report.write(format, writer, screen);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the output: " + e.getMessage(), e);
    }
  }

  /** Makes what was written final. */
  void finish() {
    try {
      writer.flush();
      if (target != null && beside != null) {
        writer.close();
        Files.move(
            beside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the output: " + e.getMessage(), e);
    }
  }

  /** Lets go of what {@link #finish} did not make final. */
  @Override
  public void close() {
    try {
      if (beside != null) {
        writer.close();
        Files.deleteIfExists(beside);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the output: " + e.getMessage(), e);
    }
  }
}
