package io.tidemark.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.acquire.Acquired;
import io.tidemark.article.Article;
import io.tidemark.article.Published;
import io.tidemark.article.RawDocument;
import io.tidemark.article.Read;
import io.tidemark.article.Rejected;
import io.tidemark.article.TaggedArticle;
import io.tidemark.catalog.Catalog;
import io.tidemark.index.Annotation;
import io.tidemark.index.ArticleIndex;
import io.tidemark.index.Snapshot;
import io.tidemark.index.Snapshots;
import io.tidemark.json.ArticleJson;
import io.tidemark.search.Counts;
import io.tidemark.search.Expression;
import io.tidemark.search.Hit;
import io.tidemark.search.Hits;
import io.tidemark.search.Order;
import io.tidemark.search.Page;
import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Articles come on several days, each run of ingest at midnight; what is seen is told as of noon.
 */
class StoriesOverTimeTest {
  private static final Instant MIDNIGHT = Instant.parse("2024-09-02T00:00:00Z");
  private static final Article LEFT = article("left", "Wire", 3, "Left", 0, 400);
  private static final Article RIGHT = article("right", "Post", 2, "Right", 120, 520);
  private static final Article MIDDLE = article("middle", "Star", 4, "Middle", 60, 460);
  private static final Article CUT = article("cut", "Echo", 4, "Left cut", 0, 90);

  @TempDir Path folder;

  private final List<String> untagged = new ArrayList<>();

  @Test
  void countsAndOriginalsAreTheSameInWhateverOrderArticlesCome() throws IOException {
    List<Article> articles = List.of(LEFT, RIGHT, MIDDLE, CUT);
    for (int turn = 0; turn < 24; turn++) {
      Path index = folder.resolve("turn-" + turn);
      List<Article> order = permuted(articles, turn);
      ingest(index, 0, order.get(0), order.get(1));
      ingest(index, 1, order.get(2), order.get(3));
      Hits all = search(index, null);
      assertThat(all.counts()).as("turn %d", turn).isEqualTo(new Counts(4, 1, 4));
      assertThat(all.hits()).as("turn %d", turn).allMatch(hit -> hit.original().equals("right"));
      assertThat(all.hits().stream().map(Hit::story).distinct()).hasSize(1);
    }
  }

  @Test
  void theOriginalMovesToAnEarlierPublisherThatComesLater() throws IOException {
    ingest(folder, 0, article("copy", "Post", 2, "Smelter", 0, 100));
    ingest(folder, 1, article("first", "Wire", 1, "Smelter", 0, 100));

    assertThat(originals(null))
        .containsOnly(Map.entry("copy", "first"), Map.entry("first", "first"));
    assertThat(originals(0)).containsOnly(Map.entry("copy", "copy"));
  }

  @Test
  void anArticleThatGrewIsOneArticleWithAHistory() throws IOException {
    ingest(folder, 0, article("v1", "Wire", 2, "Strike", 0, 100));
    Tally tally = ingest(folder, 1, article("v2", "Wire", 3, "Strike", 0, 300));

    assertThat(tally).isEqualTo(new Tally(0, 0, 1, 0, 0));
    assertThat(ids(null)).containsExactly("v2");
    assertThat(ids(1)).containsExactly("v2");
    assertThat(ids(0)).containsExactly("v1");
    assertThat(search(folder, null).counts()).isEqualTo(new Counts(1, 1, 1));
  }

  @Test
  void versionsInTheWrongOrderOrInOneRunEndWithTheSameNewestOne() throws IOException {
    Article first = article("v1", "Wire", 2, "Strike", 0, 100);
    Article last = article("v2", "Wire", 3, "Strike", 0, 300);
    ingest(folder, 0, last, first);
    assertThat(ids(null)).containsExactly("v2");
    assertThat(ingest(folder, 1, last, first)).isEqualTo(new Tally(0, 0, 0, 2, 0));

    Path other = folder.resolve("other");
    ingest(other, 0, first, last);
    assertThat(search(other, null).hits()).extracting(Hit::id).containsExactly("v2");
  }

  @Test
  void theNextColumnUnderTheSameTitleIsAnArticleOfItsOwn() throws IOException {
    ingest(folder, 0, article("monday", "Wire", 2, "Morning bid", 0, 100));
    ingest(folder, 1, article("tuesday", "Wire", 3, "Morning bid", 500, 600));

    assertThat(ids(null)).containsExactlyInAnyOrder("monday", "tuesday");
  }

  @Test
  void whatAPastDaySawStaysWhateverComesLater() throws IOException {
    ingest(folder, 0, LEFT, RIGHT, article("v1", "Wire", 1, "Strike", 600, 700));
    Hits then = search(folder, 0);
    assertThat(then.counts()).isEqualTo(new Counts(3, 3, 2));

    ingest(folder, 1, MIDDLE, article("v2", "Wire", 2, "Strike", 600, 900));
    ingest(folder, 2, article("earlier", "Echo", 1, "Left", 0, 400));

    assertThat(search(folder, 0))
        .usingRecursiveComparison()
        .ignoringFields("hits.score")
        .isEqualTo(then);
    assertThat(search(folder, null).counts()).isEqualTo(new Counts(5, 2, 4));
  }

  @Test
  void aCopyOfAnOlderVersionStaysACopyOfIt() throws IOException {
    ingest(folder, 0, article("v1", "Wire", 2, "Strike", 0, 100));
    ingest(folder, 1, article("v2", "Wire", 2, "Strike", 0, 110));
    ingest(folder, 2, article("reprint", "Post", 3, "Strike goes on", 0, 100));

    assertThat(search(folder, null).counts()).isEqualTo(new Counts(2, 1, 2));
  }

  @Test
  void aReprintOfTheFirstTakeIsNotCountedBesideTheLast() throws IOException {
    Article first = article("v1", "Wire", 2, "Strike", 0, 100);
    Article reprint = article("reprint", "Post", 3, "Strike goes on", 0, 100);
    Article last = article("v2", "Wire", 3, "Strike", 40, 300);
    ingest(folder, 0, first, reprint);
    ingest(folder, 1, last);
    assertThat(search(folder, null).counts()).isEqualTo(new Counts(2, 1, 2));

    Path other = folder.resolve("other");
    ingest(other, 0, last, reprint);
    assertThat(search(other, null).counts()).isEqualTo(new Counts(2, 2, 2));
    ingest(other, 1, first);
    assertThat(search(other, null).counts()).isEqualTo(new Counts(2, 1, 2));
  }

  @Test
  void whatIsNotTaggedIsTold() throws IOException {
    Article german = Article.of("de", "Dax", "Die Kurse steigen.").withLanguage("de");
    ingest(folder, 0, german, LEFT);

    assertThat(untagged).containsExactly("language de");
  }

  private Tally ingest(Path index, int day, Article... articles) throws IOException {
    Quarantine quarantine = Quarantine.open(index, Quarantine.Retry.CHANGED, () -> MIDNIGHT);
    try (ArticleIndex opened = ArticleIndex.open(index, InstantSource.fixed(start(day)))) {
      Stages stages =
          new Stages(
              document -> List.of(new Read(ArticleJson.readArticle(text(document)))),
              StoriesOverTimeTest::tag,
              "stamp-1",
              "tagger-1",
              List.of());
      return new Ingest(opened, stages, quarantine)
          .run(List.of(articles).stream().map(StoriesOverTimeTest::line), 1, new Watching());
    }
  }

  private final class Watching implements Watcher {
    @Override
    public void done(int articles) {}

    @Override
    public void rejected(Rejected reason) {
      throw new AssertionError(reason);
    }

    @Override
    public void untagged(String why) {
      untagged.add(why);
    }
  }

  private static Tagged tag(Article article, java.util.Optional<Annotation> kept) {
    String why = "de".equals(article.language()) ? "language de" : null;
    TaggedArticle plain =
        new TaggedArticle(
            article,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            "stamp-1",
            "tagger-1",
            why);
    return new Tagged(plain, Annotation.NONE);
  }

  private Hits search(Path index, @Nullable Integer day) throws IOException {
    Selection noon =
        new Selection(
            "*",
            new Expression.All(),
            null,
            null,
            null,
            day == null ? null : start(day).plusSeconds(43_200));
    try (Snapshots snapshots = Snapshots.open(index);
        Snapshot snapshot = snapshots.acquire()) {
      return new Searcher(
              snapshot, () -> new Catalog(List.of(), List.of(), List.of(), Map.of(), "stamp-1"))
          .search(noon, Order.OLDEST, new Page(0, 20));
    }
  }

  private List<String> ids(@Nullable Integer day) throws IOException {
    return search(folder, day).hits().stream().map(Hit::id).toList();
  }

  private Map<String, String> originals(@Nullable Integer day) throws IOException {
    Map<String, String> originals = new TreeMap<>();
    search(folder, day).hits().forEach(hit -> originals.put(hit.id(), hit.original()));
    return originals;
  }

  private static Instant start(int day) {
    return MIDNIGHT.plusSeconds(day * 86_400L);
  }

  private static Acquired line(Article article) {
    byte[] bytes = ArticleJson.write(article).getBytes(StandardCharsets.UTF_8);
    return new Acquired.Found(
        new RawDocument(article.source(), bytes, null, RawDocument.JSON_LINE, null));
  }

  private static String text(RawDocument document) {
    return new String(document.bytes(), StandardCharsets.UTF_8);
  }

  /** A text of the words from {@code from} on, published on that day of September. */
  private static Article article(
      String id, String publisher, int day, String title, int from, int to) {
    String body =
        IntStream.range(from, to).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
    return Article.of(id, title, body)
        .withPublisher(publisher)
        .withPublished(new Published.On(LocalDate.of(2024, 9, day)));
  }

  /** The {@code turn}-th of the orders of four. */
  private static List<Article> permuted(List<Article> articles, int turn) {
    List<Article> rest = new ArrayList<>(articles);
    List<Article> order = new ArrayList<>();
    int number = turn;
    while (!rest.isEmpty()) {
      order.add(rest.remove(number % rest.size()));
      number /= rest.size() + 1;
    }
    return order;
  }
}
