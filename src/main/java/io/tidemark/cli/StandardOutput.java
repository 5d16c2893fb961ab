package io.tidemark.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Standard output: text in UTF-8, and the bytes below it. */
final class StandardOutput extends PrintWriter {
  private final OutputStream bytes;

  StandardOutput(OutputStream bytes) {
    super(bytes, false, StandardCharsets.UTF_8);
    this.bytes = bytes;
  }

  /** Where bytes may be written, behind the text that was printed so far. */
  OutputStream bytes() {
    flush();
    return bytes;
  }
}
