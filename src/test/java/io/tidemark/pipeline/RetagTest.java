package io.tidemark.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidemark.acquire.Acquired;
import io.tidemark.acquire.Sources;
import io.tidemark.article.Article;
import io.tidemark.article.Rejected;
import io.tidemark.article.TaggedArticle;
import io.tidemark.catalog.Catalog;
import io.tidemark.catalog.CatalogReader;
import io.tidemark.index.ArticleIndex;
import io.tidemark.index.Fields;
import io.tidemark.index.KeptArticles;
import io.tidemark.index.Snapshot;
import io.tidemark.index.Snapshots;
import io.tidemark.index.Stamp;
import io.tidemark.index.View;
import io.tidemark.read.ArticleReader;
import io.tidemark.read.ReadSettings;
import io.tidemark.tag.OwnTagger;
import io.tidemark.tag.Tagger;
import io.tidemark.tag.reach.Reach;
import io.tidemark.tag.text.AnnotatedText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;
import org.apache.lucene.document.LongPoint;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The project's own corpus and catalog, a change to the catalog, and what the index then holds. */
class RetagTest {
  private static final Path MODELS = Path.of("models");
  private static final Instant THEN = Instant.parse("2024-08-01T00:00:00Z");
  private static final Instant LATER = Instant.parse("2024-09-01T00:00:00Z");
  private static final String VERSION = "tagger-1";

  private static final Map<String, AnnotatedText> ANNOTATIONS = new HashMap<>();

  @TempDir static Path shared;
  @TempDir Path folder;

  private final List<Reach> compared = new ArrayList<>();

  /** A change to one file; {@code old} stands in it. */
  record Change(String what, String file, String old, String changed) {
    @Override
    public String toString() {
      return what;
    }
  }

  static Stream<Change> changes() {
    return Stream.of(
        new Change("a rule is added", "themes/rate-cut.yaml", "but:", "  - price ..3 rise\nbut:"),
        new Change(
            "a rule is taken away",
            "themes/trump-trade.yaml",
            "rules:\n  - Trump (",
            "rules:\n  - NoSuchWord ("),
        new Change(
            "a rule is put first",
            "themes/rate-cut.yaml",
            "rules:\n",
            "rules:\n  - price ..3 rise\n"),
        new Change(
            "an exception is added",
            "themes/rate-cut.yaml",
            "but:",
            "but:\n  - rate cut in September"),
        new Change(
            "a word of a list goes",
            "lists/rates.yaml",
            "cut-verb: [cut, lower",
            "cut-verb: [lower"),
        new Change(
            "a word of a status list comes",
            "lists/status.yaml",
            "status-negated-before:",
            "status-negated-before:\n  - on"),
        new Change(
            "a subject gets an alias",
            "subjects/metals.yaml",
            "- yellow metal",
            "- yellow metal\n    - stock"),
        new Change(
            "a subject is of another kind", "subjects/metals.yaml", "kind: METAL", "kind: CROP"),
        new Change(
            "a figure of a country is renamed",
            "subjects/economy-world.yaml",
            "id: china-inflation",
            "id: china-price-rises"),
        new Change(
            "a house loses its tickers",
            "entities/companies-us-technology.yaml",
            "  tickers: [NVDA]\n",
            ""),
        new Change(
            "a house is of another kind",
            "entities/central-banks.yaml",
            "kind: CENTRAL_BANK",
            "kind: BODY"));
  }

  @BeforeAll
  static void indexTheCorpus() throws Exception {
    ingest(shared.resolve("index"), OwnTagger.catalog());
  }

  @ParameterizedTest
  @MethodSource("changes")
  void theIndexHoldsWhatAFreshOneWouldHold(Change change) throws Exception {
    Path models = edited(change);
    Path index = copy(shared.resolve("index"), folder.resolve("index"));
    Map<String, TaggedArticle> before = tagged(index);

    Retagged done = retag(index, models);

    Map<String, TaggedArticle> after = tagged(index);
    assertThat(after).isEqualTo(taggedAfresh(before, CatalogReader.read(models)));
    assertThat(done.changed()).as("the change tells").isPositive();
    assertThat(done.untouched()).as("and does not reach everything").isPositive();
    assertThat(compared).singleElement().isInstanceOf(Reach.Holding.class);
  }

  @Test
  void aThemeIsDeleted() throws Exception {
    Path models = copy(MODELS, folder.resolve("models"));
    Files.delete(models.resolve("themes/rate-cut.yaml"));
    Path index = copy(shared.resolve("index"), folder.resolve("index"));

    retag(index, models);

    Path fresh = folder.resolve("fresh");
    ingest(fresh, CatalogReader.read(models));
    assertThat(tagged(index)).isEqualTo(tagged(fresh));
    assertThat(tagged(index).values())
        .allSatisfy(t -> assertThat(t.themes()).extracting("theme").doesNotContain("rate-cut"));
  }

  @Test
  void anotherVersionOfTheProgramTagsEverythingAnew() throws Exception {
    Path index = copy(shared.resolve("index"), folder.resolve("index"));

    Retagged done = retag(index, MODELS, "tagger-2");

    assertThat(done.untouched()).isZero();
    assertThat(stamps(index)).containsExactly(new Stamp(OwnTagger.catalog().stamp(), "tagger-2"));
  }

  @Test
  void withoutTheOldCatalogEverythingIsTaggedAnewAndWhatIsTheSameStays() throws Exception {
    Path models = edited(changes().findFirst().orElseThrow());
    Path index = copy(shared.resolve("index"), folder.resolve("index"));
    KeptCatalogs.delete(index.resolve("catalogs"));

    Retagged done = retag(index, models);

    assertThat(done.untouched()).isZero();
    assertThat(done.same()).isPositive();
    assertThat(stamps(index)).hasSize(1);
  }

  @Test
  void whenAnArticleBecameKnownAndItsStoryStay() throws Exception {
    Path models = edited(changes().findFirst().orElseThrow());
    Path index = copy(shared.resolve("index"), folder.resolve("index"));
    Map<String, Long> stories = stories(index);

    assertThat(retag(index, models).changed()).isPositive();

    assertThat(stories(index)).isEqualTo(stories);
    try (Snapshots snapshots = Snapshots.open(index);
        Snapshot snapshot = snapshots.acquire()) {
      long then = THEN.toEpochMilli();
      assertThat(snapshot.searcher().count(LongPoint.newExactQuery(Fields.KNOWN, then)))
          .isEqualTo(snapshot.size());
    }
  }

  @Test
  void aRunThatDiesLeavesEachArticleWithTheStampItWasTaggedWithAndTheNextGoesOn() throws Exception {
    Path models = edited(changes().findFirst().orElseThrow());
    Catalog catalog = CatalogReader.read(models);
    Path index = copy(shared.resolve("index"), folder.resolve("index"));
    Stamp old = new Stamp(OwnTagger.catalog().stamp(), VERSION);

    assertThatThrownBy(() -> retag(index, models, VERSION, 9)).hasMessage("killed");
    assertThat(stamps(index)).contains(old).hasSize(2);

    Retagged rest = retag(index, models);

    assertThat(rest.changed()).isPositive();
    assertThat(stamps(index)).containsExactly(new Stamp(catalog.stamp(), VERSION));
    assertThat(tagged(index)).isEqualTo(taggedAfresh(tagged(index), catalog));
  }

  private Path edited(Change change) throws IOException {
    Path models = copy(MODELS, folder.resolve("models"));
    Path file = models.resolve(change.file());
    String text = Files.readString(file);
    assertThat(text).contains(change.old());
    Files.writeString(file, text.replace(change.old(), change.changed()));
    return models;
  }

  private Retagged retag(Path index, Path models) throws Exception {
    return retag(index, models, VERSION);
  }

  private Retagged retag(Path index, Path models, String version) throws Exception {
    return retag(index, models, version, Integer.MAX_VALUE);
  }

  /**
   * @param most so many articles are done before the run dies
   */
  private Retagged retag(Path index, Path models, String version, int most) throws Exception {
    Catalog catalog = CatalogReader.read(models);
    try (ArticleIndex opened = ArticleIndex.open(index, () -> LATER)) {
      KeptCatalogs catalogs = new KeptCatalogs(index);
      catalogs.keep(models, catalog.stamp());
      Tagging tagging = tagging(catalog, version);
      return new Retag(opened, catalogs, catalog, tagging, version).run(2, new Watching(most));
    }
  }

  private final class Watching implements RetagWatcher {
    private int left;

    Watching(int most) {
      this.left = most;
    }

    @Override
    public void compared(Stamp stamp, Reach reach, int articles, int inReach) {
      compared.add(reach);
    }

    @Override
    public void done(int articles) {
      left -= articles;
      if (left < 0) {
        throw new IllegalStateException("killed");
      }
    }

    @Override
    public void rejected(Rejected reason) {
      throw new AssertionError(reason);
    }
  }

  private static Tagging tagging(Catalog catalog, String version) {
    Tagger tagger = new Tagger(catalog, version);
    return new Tagging(OwnTagger::annotator, () -> tagger);
  }

  private static void ingest(Path index, Catalog catalog) throws IOException {
    ArticleReader reader = new ArticleReader(ReadSettings.standard());
    Tagging tagging = tagging(catalog, VERSION);
    Stages stages =
        new Stages(reader::read, tagging::tag, catalog.stamp(), VERSION, List.of("settings"));
    try (ArticleIndex opened = ArticleIndex.open(index, () -> THEN);
        Stream<Acquired> documents =
            Sources.open(List.of("corpus"), InputStream.nullInputStream())) {
      new KeptCatalogs(index).keep(MODELS, OwnTagger.catalog().stamp());
      new Ingest(opened, stages, Quarantine.open(index, Quarantine.Retry.CHANGED, () -> THEN))
          .run(documents, 2, new RetagTest().new Watching(1000));
    }
  }

  /** What tagging all articles anew gives, by id. */
  private static Map<String, TaggedArticle> taggedAfresh(
      Map<String, TaggedArticle> articles, Catalog catalog) {
    Tagger tagger = new Tagger(catalog, VERSION);
    Map<String, TaggedArticle> tagged = new TreeMap<>();
    articles.forEach((id, one) -> tagged.put(id, tagger.tag(annotation(one.article()))));
    return tagged;
  }

  private static AnnotatedText annotation(Article article) {
    return ANNOTATIONS.computeIfAbsent(article.id(), id -> OwnTagger.annotate(article));
  }

  private static Map<String, TaggedArticle> tagged(Path index) throws IOException {
    Map<String, TaggedArticle> tagged = new TreeMap<>();
    eachDocument(
        index,
        (snapshot, doc) -> {
          TaggedArticle one = snapshot.tagged(doc);
          tagged.put(one.article().id(), one);
        });
    return tagged;
  }

  private static Map<String, Long> stories(Path index) throws IOException {
    Map<String, Long> stories = new TreeMap<>();
    eachDocument(
        index,
        (snapshot, doc) -> {
          View view = snapshot.view(null);
          stories.put(snapshot.id(doc), view.storyId(view.story(doc)));
        });
    return stories;
  }

  private static void eachDocument(Path index, ObjIntConsumer<Snapshot> visitor)
      throws IOException {
    try (Snapshots snapshots = Snapshots.open(index);
        Snapshot snapshot = snapshots.acquire();
        KeptArticles kept = snapshot.kept()) {
      kept.all().stream().forEach(doc -> visitor.accept(snapshot, doc));
    }
  }

  private static Set<Stamp> stamps(Path index) throws IOException {
    try (Snapshots snapshots = Snapshots.open(index);
        Snapshot snapshot = snapshots.acquire();
        KeptArticles kept = snapshot.kept()) {
      return kept.byStamp().keySet();
    }
  }

  private static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> tree = Files.walk(from)) {
      for (Path path : tree.toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
    return to;
  }
}
