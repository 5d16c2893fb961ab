package io.tidemark.tag;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.Article;
import io.tidemark.article.Field;
import io.tidemark.article.Published;
import io.tidemark.article.TaggedArticle;
import io.tidemark.json.ArticleJson;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Text that nobody should send is tagged like any other: in time, whole, and in the right place.
 */
class HostileTextTest {
  private static final int WORDS = 4000;

  /** Twice the text takes twice the work; three times leaves room for noise, not for a square. */
  private static final double MOST = 3;

  private static final int ROUNDS = 8;

  private static Article article(String body) {
    return Article.of("1", "Gold rose 2%", body)
        .withPublished(new Published.On(LocalDate.of(2024, 7, 16)))
        .withLanguage("en");
  }

  @ParameterizedTest
  @EnumSource
  void everySpanHolds(HostileText text) {
    Spans.assertThatAllHold(OwnTagger.tag(article(text.of(WORDS))));
  }

  @ParameterizedTest
  @EnumSource
  void whatComesBeforeAndBehindItIsTaggedAllTheSame(HostileText text) {
    String news = "Silver fell 3% on Monday.";
    String body = news + "\n\n" + text.of(WORDS) + "\n\n" + news;
    TaggedArticle tagged = OwnTagger.tag(article(body));
    assertThat(tagged.moves())
        .filteredOn(move -> "silver".equals(move.subject().entity()))
        .extracting(move -> move.trigger().start())
        .contains(news.indexOf("fell"), body.lastIndexOf("fell"));
  }

  @ParameterizedTest
  @EnumSource
  void whatIsWrittenOfItIsReadBackEqual(HostileText text) throws CharacterCodingException {
    TaggedArticle tagged = OwnTagger.tag(article(text.of(300)));
    ByteBuffer bytes =
        StandardCharsets.UTF_8
            .newEncoder()
            .encode(java.nio.CharBuffer.wrap(ArticleJson.write(tagged)));
    assertThat(ArticleJson.readTagged(StandardCharsets.UTF_8.decode(bytes).toString()))
        .isEqualTo(tagged);
  }

  /**
   * The work is the thread's processor time, so that other work on the machine does not count; of
   * each length the least of several rounds is taken, and no more rounds than are needed.
   */
  @ParameterizedTest
  @EnumSource
  void twiceTheTextTakesAboutTwiceTheWork(HostileText text) {
    Article once = article(text.of(WORDS));
    Article twice = article(text.of(2 * WORDS));
    OwnTagger.tag(once);
    long least = Long.MAX_VALUE;
    long leastOfTwice = Long.MAX_VALUE;
    double ratio = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS && (round < 2 || ratio > MOST); round++) {
      least = Math.min(least, work(once));
      leastOfTwice = Math.min(leastOfTwice, work(twice));
      ratio = (leastOfTwice + 1e6) / (least + 1e6);
    }
    assertThat(ratio).as("work of %d words against half of them", 2 * WORDS).isLessThan(MOST);
  }

  /** Processor time of this thread in nanoseconds. */
  private static long work(Article article) {
    var threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    OwnTagger.tag(article);
    return threads.getCurrentThreadCpuTime() - before;
  }

  @Test
  void aTokenOf100000DigitsIsOneTokenAndNoNumber() {
    TaggedArticle tagged = OwnTagger.tag(article("Gold rose " + "7".repeat(100_000) + " percent."));
    Spans.assertThatAllHold(tagged);
    assertThat(tagged.moves())
        .filteredOn(move -> move.trigger().field() == Field.BODY)
        .singleElement()
        .satisfies(move -> assertThat(move.change()).isNull());
  }

  @Test
  void a22000WordArticleIsTaggedToItsEnd() {
    String body = HostileText.PROSE.of(22_000) + " Silver fell 3% on Monday.";
    TaggedArticle tagged = OwnTagger.tag(article(body));
    Spans.assertThatAllHold(tagged);
    assertThat(tagged.moves().getLast().subject().entity()).isEqualTo("silver");
  }

  @Test
  void halfAnEmojiAtTheEndHidesNothing() {
    TaggedArticle tagged = OwnTagger.tag(article("Silver fell 3% on Monday \uD83D"));
    assertThat(tagged.moves()).extracting(move -> move.subject().entity()).contains("silver");
  }
}
