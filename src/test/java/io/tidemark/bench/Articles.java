package io.tidemark.bench;

import io.tidemark.acquire.Acquired;
import io.tidemark.acquire.Sources;
import io.tidemark.article.Article;
import io.tidemark.article.Read;
import io.tidemark.json.ArticleJson;
import io.tidemark.read.ArticleReader;
import io.tidemark.read.ReadSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a benchmark works on.
 *
 * @param measured as many articles as were asked for, spread over the source; repeated where it has
 *     fewer
 * @param warmUp others, also spread, where the source has enough, else the same
 * @param about one line that says so
 */
record Articles(List<Article> measured, List<Article> warmUp, String about) {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /**
   * Takes {@code count} articles from a file or folder.
   *
   * @throws IOException where it holds no article
   */
  static Articles from(Path source, int count) throws IOException {
    List<Article> all = read(source);
    if (all.isEmpty()) {
      throw new IOException(source + " holds no article");
    }
    List<Article> measured = new ArrayList<>();
    List<Article> warmUp = new ArrayList<>();
    boolean enoughForBoth = all.size() >= 2 * count;
    for (int i = 0; i < count; i++) {
      int at = all.size() >= count ? (int) ((long) i * all.size() / count) : i % all.size();
      measured.add(again(all.get(at), i / all.size()));
      warmUp.add(all.get(enoughForBoth ? at + 1 : at));
    }
    String taken =
        all.size() >= count
            ? count + " of the " + all.size() + " articles"
            : "the " + all.size() + " articles, repeated to make " + count + ",";
    String warmed = enoughForBoth ? "warmed up on " + count + " others" : "warmed up on the same";
    return new Articles(measured, warmUp, taken + " of " + source + "; " + warmed);
  }

  /** Under an id of its own where it was taken before. */
  private static Article again(Article article, int times) {
    return times == 0 ? article : article.withId(article.id() + "-" + times);
  }

  /** Pieces of title and body between white space. */
  long words() {
    return measured.stream()
        .flatMap(article -> Stream.of(article.title(), article.body()))
        .flatMap(SPACE::splitAsStream)
        .filter(word -> !word.isEmpty())
        .count();
  }

  /** The folder of the project. */
  static Path home() {
    return Path.of(System.getProperty("tidemark.home", ""));
  }

  /** All articles of a file or folder. */
  static List<Article> read(Path source) {
    try (Stream<Acquired> documents =
        Sources.open(List.of(source.toString()), InputStream.nullInputStream())) {
      return documents.flatMap(document -> of(document).stream()).toList();
    }
  }

  /** The articles in what was acquired; none where it could not be read. */
  static List<Article> of(Acquired acquired) {
    return switch (acquired) {
      case Acquired.Failed failed -> List.of();
      case Acquired.Found(var document) ->
          new ArticleReader(ReadSettings.standard())
              .read(document).stream()
                  .flatMap(
                      reading -> reading instanceof Read(var article) ? Stream.of(article) : null)
                  .toList();
    };
  }

  static void write(List<Article> articles, Path file) throws IOException {
    Files.write(file, articles.stream().map(ArticleJson::write).toList());
  }
}
