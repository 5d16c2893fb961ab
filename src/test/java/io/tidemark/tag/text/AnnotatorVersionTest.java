package io.tidemark.tag.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.Article;
import io.tidemark.tag.OwnTagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/**
 * Annotations are kept with indexed articles and used for as long as the version says that they are
 * what would be made today.
 */
class AnnotatorVersionTest {
  private static final String VERSION = "corenlp-4.5.10/2";
  private static final long ANNOTATIONS = 212070447L;

  @Test
  void theVersionIsRaisedWhenArticlesAreAnnotatedOtherwise() throws IOException {
    assertThat(List.of(Annotator.VERSION, sum()))
        .as(
            "version, and the sum of annotations of the corpus; where the sum has changed, raise"
                + " Annotator.VERSION, so that older indexes are known as such, and write both"
                + " here")
        .isEqualTo(List.of(VERSION, ANNOTATIONS));
  }

  private static long sum() throws IOException {
    CRC32 sum = new CRC32();
    try (Stream<Path> corpus = Files.list(Path.of("corpus"))) {
      for (Path note : corpus.filter(p -> p.toString().endsWith(".txt")).sorted().toList()) {
        sum.update(AnnotationCodec.write(OwnTagger.annotate(article(Files.readString(note)))));
      }
    }
    for (String headline : List.of("Stocks Slide as Bets Fade", "GOLD HITS RECORD", "oil is up")) {
      sum.update(AnnotationCodec.write(OwnTagger.annotate(article(headline))));
    }
    return sum.getValue();
  }

  private static Article article(String body) {
    return Article.of("a", "", body);
  }
}
