package io.tidemark.bench;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import io.tidemark.acquire.Acquired;
import io.tidemark.acquire.Sources;
import io.tidemark.article.Article;
import io.tidemark.article.Read;
import io.tidemark.catalog.CatalogException;
import io.tidemark.catalog.CatalogReader;
import io.tidemark.json.ArticleJson;
import io.tidemark.pipeline.InOrder;
import io.tidemark.read.ArticleReader;
import io.tidemark.read.ReadSettings;
import io.tidemark.tag.Tagger;
import io.tidemark.tag.text.Annotator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** What is set against each other. */
enum Contender {
  /** CoreNLP as it comes: {@code tokenize,pos,lemma,ner} over title and body, nothing written. */
  STOCK {
    @Override
    Work load() {
      Properties properties = new Properties();
      properties.setProperty("annotators", "tokenize,pos,lemma,ner");
      StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
      return (articles, threads) ->
          InOrder.map(
              texts(articles).stream(),
              threads,
              text -> {
                CoreDocument document = new CoreDocument(text);
                pipeline.annotate(document);
                return document.tokens().size();
              },
              tokens -> {});
    }
  },

  /** All of {@code tidemark tag}: JSON Lines in, tagged articles as JSON Lines out to a file. */
  TAG {
    @Override
    Work load() throws IOException, CatalogException {
      Path models = Path.of(System.getProperty("tidemark.home", ""), "models");
      Annotator annotator = new Annotator();
      Tagger tagger = new Tagger(CatalogReader.read(models), "bench");
      return (articles, threads) -> {
        Path output = articles.resolveSibling("tagged.jsonl");
        try (BufferedWriter out = Files.newBufferedWriter(output)) {
          InOrder.map(
              Sources.open(List.of(articles.toString()), InputStream.nullInputStream()),
              threads,
              acquired ->
                  read(acquired).stream()
                      .map(article -> tagger.tag(annotator.annotate(article)))
                      .map(tagged -> ArticleJson.write(tagged) + "\n")
                      .toList(),
              lines -> lines.forEach(line -> write(out, line)));
        }
      };
    }
  };

  /** Loads what the work needs. */
  abstract Work load() throws IOException, CatalogException;

  /** Works through a file of articles. */
  interface Work {
    void run(Path articles, int threads) throws IOException;
  }

  /** The articles in what was acquired: one, or none where it could not be read. */
  static List<Article> read(Acquired acquired) {
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

  private static List<String> texts(Path articles) {
    try (Stream<Acquired> all =
        Sources.open(List.of(articles.toString()), InputStream.nullInputStream())) {
      return all.flatMap(acquired -> read(acquired).stream())
          .map(article -> article.title() + "\n\n" + article.body())
          .toList();
    }
  }

  private static void write(BufferedWriter out, String line) {
    try {
      out.write(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
