package io.tidemark.tag.stance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the files of this room. */
final class Resource {
  private Resource() {}

  /**
   * The entries of {@code file}: lines without comments and blank lines; a line that begins with a
   * space goes on with the one before.
   */
  static List<String> entries(String file) {
    List<String> entries = new ArrayList<>();
    for (String line : lines(file)) {
      if (line.isBlank() || line.charAt(0) == '#') {
        continue;
      }
      boolean more = line.charAt(0) == ' ' && !entries.isEmpty();
      entries.add(more ? entries.removeLast() + " " + line.strip() : line.strip());
    }
    return entries;
  }

  private static List<String> lines(String file) {
    try (InputStream in = Resource.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the program");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }
}
