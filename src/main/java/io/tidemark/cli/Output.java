package io.tidemark.cli;

import io.tidemark.export.Format;
import io.tidemark.export.Report;
import io.tidemark.export.Screen;
import io.tidemark.export.Table;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
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
  private final @Nullable OutputStream bytes;
  private final @Nullable Path target;
  private final @Nullable Path beside;

  private Output(
      Writer writer, @Nullable OutputStream bytes, @Nullable Path target, @Nullable Path beside) {
    this.writer = writer;
    this.bytes = bytes;
    this.target = target;
    this.beside = beside;
  }

  /** Writes to an output. */
  interface Writing {
    void to(Output out) throws IOException;
  }

  /**
   * @param file the target, or null for standard output
   * @throws UncheckedIOException where the target's folder cannot be written to
   */
  static Output to(@Nullable Path file, PrintWriter standardOutput) {
    if (file == null) {
      OutputStream bytes = standardOutput instanceof StandardOutput out ? out.bytes() : null;
      return new Output(standardOutput, bytes, null, null);
    }
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        // A device or a pipe: there is nothing to rename.
        return of(Files.newOutputStream(file), null, null);
      }
      Path target = file.toAbsolutePath();
      String name = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part";
      Path beside = target.resolveSibling(name);
      OutputStream bytes = Files.newOutputStream(beside);
      beside.toFile().deleteOnExit();
      return of(bytes, target, beside);
    } catch (IOException e) {
      throw new UncheckedIOException("--output: cannot write " + file + ": " + e, e);
    }
  }

  private static Output of(OutputStream file, @Nullable Path target, @Nullable Path beside) {
    OutputStream bytes = new BufferedOutputStream(file);
    return new Output(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), bytes, target, beside);
  }

  /** Where text goes. */
  Writer text() {
    return writer;
  }

  /**
   * Where bytes go; nothing was written as text before.
   *
   * @throws IllegalStateException where the command's output takes text alone
   */
  OutputStream bytes() {
    if (bytes == null) {
      throw new IllegalStateException("this output takes no bytes");
    }
    return bytes;
  }

  void line(String line) {
    write(out -> {
      out.writer.write(line);
      out.writer.write('\n');
    });
  }

  /** A line that whoever reads a pipe may have without waiting for more. */
  void lineAtOnce(String line) {
    line(line);
    write(out -> out.writer.flush());
  }

  void table(Table table, Format format, Screen screen) {
    write(out -> {
      switch (format.medium()) {
        case TEXT -> format.write(table, out.writer, screen);
        case BYTES -> format.write(table, out.bytes());
      }
    });
  }

  void report(Report report, Format format, Screen screen) {
    write(out -> {
      switch (format.medium()) {
        case TEXT -> report.write(format, out.writer, screen);
        case BYTES -> report.writeSheets(out.bytes());
      }
    });
  }

  /** Does {@code writing}; what goes wrong is told once. */
  void write(Writing writing) {
    try {
      writing.to(this);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the output: " + e.getMessage(), e);
    }
  }

  /** Makes what was written final. */
  void finish() {
    write(out -> {
      writer.flush();
      if (bytes != null) {
        bytes.flush();
      }
      if (target != null && beside != null) {
        writer.close();
        Files.move(
            beside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      }
    });
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
