package io.tidemark.bench;

import io.tidemark.read.html.HtmlReader;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Web pages to their text, from bytes that lie in memory since before the first round. */
final class PageWork implements Work {
  /** readability4j wants one, for the links in what it returns. */
  private static final String ADDRESS = "https://page.example/";

  /** So often all pages are read before the first round: until then the compiler is busy. */
  private static final int WARM_UP = 6;

  private final ToIntFunction<String> reader;
  private final Map<Path, List<byte[]>> pages = new HashMap<>();

  /** How many characters of text were found, so that nothing is left out as unused. */
  private long found;

  private PageWork(Path folder, ToIntFunction<String> reader) throws IOException {
    this.reader = reader;
    for (String file : List.of("warm-up.jsonl", "articles.jsonl")) {
      pages.put(folder.resolve(file), Pages.read(folder.resolve(file)));
    }
    for (int i = 0; i < WARM_UP; i++) {
      run(folder.resolve("warm-up.jsonl"), 1);
    }
  }

  /** Tidemark's reader: title, body, date, authors, publisher, language. */
  static PageWork byTidemark(Path folder) throws IOException {
    return new PageWork(
        folder,
        html -> {
          var body = HtmlReader.read(html, null).body();
          return body == null ? 0 : body.value().length();
        });
  }

  /**
   * readability4j as it comes: title, byline, body. Asked by name, since only the profile {@code
   * bench} has it on the class path.
   */
  static PageWork byReadability(Path folder) throws IOException {
    try {
      Class<?> type = Class.forName("net.dankito.readability4j.Readability4J");
      Constructor<?> reader = type.getConstructor(String.class, String.class);
      Method parse = type.getMethod("parse");
      Method text = parse.getReturnType().getMethod("getTextContent");
      return new PageWork(
          folder,
          html -> {
            try {
              Object found = text.invoke(parse.invoke(reader.newInstance(ADDRESS, html)));
              return found == null ? 0 : found.toString().length();
            } catch (ReflectiveOperationException e) {
              throw new IllegalStateException("readability4j cannot read a page", e);
            }
          });
    } catch (ReflectiveOperationException e) {
      throw new IOException("readability4j is not on the class path: use bin/bench", e);
    }
  }

  @Override
  public void run(Path file, int threads) {
    for (byte[] page : pages.getOrDefault(file, List.of())) {
      found += reader.applyAsInt(new String(page, StandardCharsets.UTF_8));
    }
    if (found == 0) {
      throw new IllegalStateException("no text found in any page of " + file);
    }
  }
}
