package io.tidemark.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.acquire.Acquired;
import io.tidemark.acquire.Sources;
import io.tidemark.article.RawDocument;
import io.tidemark.article.Reading;
import io.tidemark.article.Rejected;
import io.tidemark.index.ArticleIndex;
import io.tidemark.read.ArticleReader;
import io.tidemark.read.ReadSettings;
import io.tidemark.read.isolated.IsolatedReader;
import io.tidemark.read.isolated.ProcessLimits;
import io.tidemark.tag.OwnTagger;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Five hundred damaged files go in: none hangs, none is lost. */
class MutatedFilesTest {
  private static final int FILES = 500;

  @TempDir Path folder;

  private final ConcurrentLinkedQueue<RawDocument> documents = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<Reading> readings = new ConcurrentLinkedQueue<>();

  @Test
  @Timeout(value = 8, unit = TimeUnit.MINUTES)
  void eachDamagedFileIsIndexedOrRejectedAndTheCountsAddUp() throws IOException {
    Path files = Files.createDirectory(folder.resolve("files"));
    write(files);
    List<Rejected> rejections = new ArrayList<>();
    Tally tally;
    int indexed;
    try (IsolatedReader processes =
            new IsolatedReader(new ProcessLimits(2, Duration.ofSeconds(20), 256), null);
        ArticleIndex index = ArticleIndex.open(folder.resolve("index"), InstantSource.system());
        Stream<Acquired> acquired =
            Sources.open(List.of(files.toString()), InputStream.nullInputStream())) {
      ReadSettings settings = new ReadSettings(null, Duration.ofSeconds(20));
      tally =
          new Ingest(index, stages(new ArticleReader(settings, processes::read)), quarantine())
              .run(acquired, 2, watcher(rejections));
      indexed = index.size();
    }

    List<Rejected> refused =
        readings.stream().filter(Rejected.class::isInstance).map(Rejected.class::cast).toList();
    assertThat(rejections).containsAll(refused);
    assertThat(tally.rejected()).isEqualTo(rejections.size());
    List<Rejected> notRead = new ArrayList<>(rejections);
    notRead.removeAll(refused);
    assertThat(tally.total()).isEqualTo(readings.size() + notRead.size());
    assertThat(indexed).isEqualTo(tally.indexed() + tally.duplicate());
    assertThat(toldOf(rejections)).hasSize(FILES);
    assertThat(rejections)
        .extracting(Rejected::reason)
        .noneMatch(reason -> reason.contains("a fault of"))
        .noneMatch(reason -> reason.contains("not read within"));
  }

  /** The files of which something came in or was rejected. */
  private Set<String> toldOf(List<Rejected> rejections) {
    Set<String> told = new HashSet<>();
    documents.forEach(document -> told.add(file(document.source())));
    rejections.forEach(rejected -> told.add(file(rejected.source())));
    return told;
  }

  private static String file(String source) {
    int part = source.indexOf('#');
    return part < 0 ? source : source.substring(0, part);
  }

  private Stages stages(ArticleReader reader) {
    Tagging tagging = new Tagging(OwnTagger::annotator, OwnTagger::tagger);
    return new Stages(
        document -> {
          List<Reading> read = reader.read(document);
          assertThat(read).as(document.source()).isNotEmpty();
          documents.add(document);
          readings.addAll(read);
          return read;
        },
        tagging::tag,
        OwnTagger.catalog().stamp(),
        "test",
        List.of());
  }

  private Quarantine quarantine() {
    return Quarantine.open(
        folder.resolve("index"), Quarantine.Retry.CHANGED, InstantSource.system());
  }

  private static Watcher watcher(List<Rejected> rejections) {
    return new Watcher() {
      @Override
      public void done(int articles) {}

      @Override
      public void rejected(Rejected reason) {
        rejections.add(reason);
      }
    };
  }

  private static void write(Path files) throws IOException {
    List<Path> whole;
    try (Stream<Path> corpus = Files.walk(Path.of("corpus"))) {
      whole = corpus.filter(Files::isRegularFile).sorted().toList();
    }
    for (int i = 0; i < FILES; i++) {
      Path of = whole.get(i % whole.size());
      String name = "%03d-%s".formatted(i, of.getFileName());
      Files.write(files.resolve(name), new Mutations(i).of(Files.readAllBytes(of)));
    }
  }
}
