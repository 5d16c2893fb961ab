package io.tidemark.bench;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import io.tidemark.pipeline.InOrder;
import java.nio.file.Path;
import java.util.Properties;

/** CoreNLP as it comes. */
final class StockWork implements Work {
  private final StanfordCoreNLP pipeline;

  StockWork() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner");
    pipeline = new StanfordCoreNLP(properties);
  }

  @Override
  public void run(Path articles, int threads) {
    InOrder.map(
        Articles.read(articles).stream(),
        threads,
        article -> {
          CoreDocument document = new CoreDocument(article.title() + "\n\n" + article.body());
          pipeline.annotate(document);
          return document.tokens().size();
        },
        tokens -> {});
  }
}
