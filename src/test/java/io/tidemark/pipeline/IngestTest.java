package io.tidemark.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.acquire.Acquired;
import io.tidemark.article.Article;
import io.tidemark.article.Quarantined;
import io.tidemark.article.RawDocument;
import io.tidemark.article.Read;
import io.tidemark.article.Reading;
import io.tidemark.article.Rejected;
import io.tidemark.article.Sample;
import io.tidemark.article.TaggedArticle;
import io.tidemark.index.Annotation;
import io.tidemark.index.ArticleIndex;
import io.tidemark.index.Entries;
import io.tidemark.index.Snapshot;
import io.tidemark.index.Snapshots;
import io.tidemark.index.View;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document here is a text whose paragraphs are articles; one that says "noise" is rejected. */
class IngestTest {
  private static final String GOLD =
      "Bullion climbed to the highest price on record as traders in London bet that borrowing would"
          + " cost less before the year is out, and as central banks kept adding to their vaults.";
  private static final String OIL =
      "Crude dropped for a fourth day after a report showed that tanks in the delivery hub held more"
          + " barrels than anyone had thought, while refiners slowed for the season.";

  @TempDir Path folder;

  private final List<String> tagged = new ArrayList<>();
  private final List<Rejected> rejections = new ArrayList<>();
  private final List<Rejected> stillRejected = new ArrayList<>();
  private Quarantine.Retry retry = Quarantine.Retry.CHANGED;
  private InstantSource clock = () -> Instant.parse("2024-07-16T12:00:00Z");
  private String catalog = "stamp-1";
  private String tagger = "tagger-1";

  @Test
  void allThatComesInIsCounted() throws IOException {
    Acquired gone = new Acquired.Failed(new Rejected("gone.html", "acquire", "no such file"));
    Tally tally =
        ingest(document("gold", GOLD), document("noise", "noise"), document("copy", GOLD), gone);

    assertThat(tally).isEqualTo(new Tally(1, 1, 0, 0, 2));
    assertThat(tally)
        .hasToString("4 in: 1 indexed, 1 duplicate, 0 replaced, 0 unchanged, 2 rejected");
    assertThat(rejections).extracting(Rejected::source).containsExactly("noise", "gone.html");
  }

  @Test
  void aSecondRunReadsAndTagsNothingAgain() throws IOException {
    ingest(document("gold", GOLD), document("oil", OIL));
    tagged.clear();

    assertThat(ingest(document("gold", GOLD), document("oil", OIL)))
        .isEqualTo(new Tally(0, 0, 0, 2, 0));
    assertThat(tagged).isEmpty();
    assertThat(size()).isEqualTo(2);
  }

  @Test
  void anotherCatalogTagsEverythingAnew() throws IOException {
    ingest(document("gold", GOLD));
    catalog = "stamp-2";

    assertThat(ingest(document("gold", GOLD))).isEqualTo(new Tally(0, 0, 1, 0, 0));
    assertThat(tagged).hasSize(2);
  }

  @Test
  void aChangedDocumentTakesThePlaceOfItsOlderVersion() throws IOException {
    ingest(document("wire", GOLD + "\n\n" + OIL));

    assertThat(ingest(document("wire", GOLD + "\n\nNew text.")))
        .isEqualTo(new Tally(0, 0, 1, 1, 0));
    assertThat(size()).isEqualTo(2);
  }

  @Test
  void aDocumentThatCanNoLongerBeReadKeepsItsArticles() throws IOException {
    ingest(document("wire", GOLD));

    assertThat(ingest(document("wire", "noise"))).isEqualTo(new Tally(0, 0, 0, 0, 1));
    assertThat(size()).isEqualTo(1);
  }

  @Test
  void anArticleThatMovedToAnotherLineOfAFileIsLeftAlone() throws IOException {
    ingest(line("feed#1", GOLD), line("feed#2", OIL));

    assertThat(ingest(line("feed#1", "New text."), line("feed#2", GOLD), line("feed#3", OIL)))
        .isEqualTo(new Tally(1, 0, 0, 2, 0));
    assertThat(size()).isEqualTo(3);
  }

  @Test
  void aCopyJoinsTheStoryOfAnEarlierRun() throws IOException {
    ingest(document("gold", GOLD));
    ingest(document("oil", OIL), document("reprint", GOLD.replace("vaults", "coffers")));

    try (Snapshots snapshots = Snapshots.open(folder);
        Snapshot snapshot = snapshots.acquire()) {
      View view = snapshot.view(null);
      assertThat(view.story(2)).isEqualTo(view.story(0)).isNotEqualTo(view.story(1));
    }
  }

  @Test
  void aFailureOfTheTaggerCostsOneArticle() throws IOException {
    Tally tally = ingest(document("bad", "explode"), document("gold", GOLD));

    assertThat(tally).isEqualTo(new Tally(1, 0, 0, 0, 1));
    assertThat(rejections.getFirst().stage()).isEqualTo("tag");
  }

  @Test
  void theNumberOfThreadsMakesNoDifference() throws IOException {
    List<Acquired> documents = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      documents.add(document("d" + i, i % 3 == 0 ? GOLD : "Text number " + i + " says " + i * i));
    }

    assertThat(ingest(documents.toArray(Acquired[]::new))).isEqualTo(new Tally(41, 19, 0, 0, 0));
  }

  @Test
  void whatWasRejectedIsNotTriedAgainButCountedAgain() throws IOException {
    ingest(document("noise", "noise"));
    rejections.clear();

    assertThat(ingest(document("noise", "noise"))).isEqualTo(new Tally(0, 0, 0, 0, 1));
    assertThat(rejections).isEmpty();
    assertThat(stillRejected).extracting(Rejected::reason).containsExactly("holds no text");
  }

  @Test
  void whatWasRejectedIsTriedAgainWhenItOrTheProgramChangedOrWhenAsked() throws IOException {
    ingest(document("noise", "noise"));
    tagger = "tagger-2";
    ingest(document("noise", "noise"));
    retry = Quarantine.Retry.ALL;
    ingest(document("noise", "noise"));
    assertThat(rejections).hasSize(3);
    assertThat(quarantine()).extracting(Quarantined::tries).containsExactly(3);

    retry = Quarantine.Retry.CHANGED;
    assertThat(ingest(document("noise", GOLD))).isEqualTo(new Tally(1, 0, 0, 0, 0));
    assertThat(quarantine()).isEmpty();
  }

  @Test
  void theQuarantineTellsSinceWhenAndWhy() throws IOException {
    ingest(document("noise", "noise"));
    clock = () -> Instant.parse("2024-07-17T12:00:00Z");
    retry = Quarantine.Retry.ALL;
    ingest(document("noise", "noise"));

    Quarantined noise = quarantine().get(0);
    assertThat(noise.document()).isEqualTo("noise");
    assertThat(noise.reasons()).extracting(Rejected::reason).containsExactly("holds no text");
    assertThat(noise.first()).isEqualTo("2024-07-16T12:00:00Z");
    assertThat(noise.last()).isEqualTo("2024-07-17T12:00:00Z");
  }

  @Test
  void aDocumentOfWhichAPartWasRejectedIsReadAgainOnlyWhenAsked() throws IOException {
    Acquired mail = document("mail", GOLD + "\n\nexplode");
    assertThat(ingest(mail)).isEqualTo(new Tally(1, 0, 0, 0, 1));
    rejections.clear();

    assertThat(ingest(mail)).isEqualTo(new Tally(0, 0, 0, 1, 1));
    assertThat(rejections).isEmpty();

    retry = Quarantine.Retry.ALL;
    assertThat(ingest(mail)).isEqualTo(new Tally(0, 0, 0, 1, 1));
    assertThat(rejections).hasSize(1);
    assertThat(quarantine()).extracting(Quarantined::articles).containsExactly(1);
  }

  @Test
  void aFileThatCouldNotBeOpenedLeavesTheQuarantineWhenItsDocumentsCome() throws IOException {
    ingest(new Acquired.Failed(new Rejected("wire.warc", "acquire", "no right to read this file")));
    assertThat(quarantine()).extracting(Quarantined::document).containsExactly("wire.warc");

    ingest(document("wire.warc#https://wire.example/gold", GOLD));

    assertThat(quarantine()).isEmpty();
  }

  private List<Quarantined> quarantine() {
    return List.copyOf(Quarantine.open(folder, retry, clock).all());
  }

  private Tally ingest(Acquired... documents) throws IOException {
    try (ArticleIndex index = ArticleIndex.open(folder, InstantSource.system())) {
      Stages stages = new Stages(IngestTest::read, this::tag, catalog, tagger, List.of("settings"));
      return new Ingest(index, stages, Quarantine.open(folder, retry, clock))
          .run(
              Arrays.stream(documents),
              3,
              new Watcher() {
                @Override
                public void done(int articles) {}

                @Override
                public void rejected(Rejected reason) {
                  rejections.add(reason);
                }

                @Override
                public void stillRejected(Rejected reason) {
                  stillRejected.add(reason);
                }
              });
    }
  }

  private static List<Reading> read(RawDocument document) {
    String text = new String(document.bytes(), StandardCharsets.UTF_8);
    if (text.equals("noise")) {
      return List.of(new Rejected(document.source(), "read", "holds no text"));
    }
    return Stream.of(text.split("\n\n"))
        .<Reading>map(paragraph -> {
          String id =
              RawDocument.JSON_LINE.equals(document.mediaType())
                  ? paragraph
                  : document.source() + paragraph;
          return new Read(Sample.of(id, null, null, "", paragraph).tagged().article());
        })
        .toList();
  }

  private Tagged tag(Article article, Optional<Annotation> kept) {
    if (article.body().equals("explode")) {
      throw new IllegalStateException("exploded");
    }
    synchronized (tagged) {
      tagged.add(article.id());
    }
    TaggedArticle plain = Sample.of("x", null, null, "", "x").catalog(catalog).tagged();
    TaggedArticle tagged =
        new TaggedArticle(
            article,
            plain.mentions(),
            plain.themes(),
            plain.moves(),
            plain.forecasts(),
            plain.statements(),
            plain.stances(),
            plain.positions(),
            plain.catalog(),
            plain.tagger(),
            null);
    return new Tagged(tagged, Entries.annotation());
  }

  private static Acquired document(String source, String text) {
    return new Acquired.Found(RawDocument.of(source, text.getBytes(StandardCharsets.UTF_8), null));
  }

  private static Acquired line(String source, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Acquired.Found(new RawDocument(source, bytes, null, RawDocument.JSON_LINE, null));
  }

  private int size() throws IOException {
    try (Snapshots snapshots = Snapshots.open(folder);
        Snapshot snapshot = snapshots.acquire()) {
      return snapshot.size();
    }
  }
}
