package io.tidemark.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidemark.catalog.Catalog;
import io.tidemark.catalog.CatalogException;
import io.tidemark.catalog.CatalogReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of one theme, and a clock that this test moves. What is made is the catalog's stamp. */
class LiveCatalogTest {
  @TempDir Path models;

  private final AtomicLong nanos = new AtomicLong();
  private final List<String> told = new ArrayList<>();

  @BeforeEach
  void writeOneTheme() throws IOException {
    write("rate cut");
  }

  @Test
  void aChangeIsTakenUpOnceASecondHasPassed() throws Exception {
    LiveCatalog<String> live = live();
    String first = live.get();
    write("rate cut bet");

    later(Duration.ofMillis(900));
    assertThat(live.get()).isEqualTo(first);

    later(Duration.ofMillis(200));
    assertThat(live.get()).isEqualTo(CatalogReader.stamp(models)).isNotEqualTo(first);
    assertThat(told)
        .containsExactly(
            "catalog " + live.get() + " of " + models + " takes the place of " + first);
  }

  @Test
  void aChangeWithFaultsIsToldOnceAndTheOldCatalogStaysUntilItIsMended() throws Exception {
    LiveCatalog<String> live = live();
    String first = live.get();
    write("(rate cut");

    later(Duration.ofSeconds(2));
    assertThat(live.get()).isEqualTo(first);
    later(Duration.ofSeconds(2));
    assertThat(live.get()).isEqualTo(first);
    assertThat(told)
        .singleElement()
        .asString()
        .startsWith("the changed catalog of " + models + " has faults:\n")
        .contains("themes/rates.yaml:3: field 'rules': this bracket is never closed")
        .endsWith("\ncatalog " + first + " stays in use until that is mended");

    write("rate trim");
    later(Duration.ofSeconds(2));
    assertThat(live.get()).isEqualTo(CatalogReader.stamp(models)).isNotEqualTo(first);
  }

  @Test
  void aFileThatIsTouchedAndSaysTheSameIsNoChange() throws Exception {
    LiveCatalog<String> live = live();
    Files.setLastModifiedTime(models.resolve("themes/rates.yaml"), FileTime.fromMillis(1));

    later(Duration.ofSeconds(2));
    live.get();

    assertThat(told).isEmpty();
  }

  @Test
  void aNewFileIsAChange() throws Exception {
    LiveCatalog<String> live = live();
    Files.copy(models.resolve("themes/rates.yaml"), models.resolve("themes/more-rates.yaml"));

    later(Duration.ofSeconds(2));

    assertThat(live.get()).isEqualTo(CatalogReader.stamp(models));
  }

  @Test
  void aFolderThatIsGoneLeavesTheOldCatalogInUse() throws Exception {
    LiveCatalog<String> live = live();
    String first = live.get();
    Files.move(models.resolve("themes"), models.resolve("away"));

    later(Duration.ofSeconds(2));

    assertThat(live.get()).isEqualTo(first);
    assertThat(told).singleElement().asString().contains("is gone");
  }

  @Test
  void aCatalogWithFaultsToBeginWithIsNotStartedFrom() throws Exception {
    write("(rate cut");

    assertThatThrownBy(this::live).isInstanceOf(CatalogException.class);
  }

  private LiveCatalog<String> live() throws CatalogException, IOException {
    return new LiveCatalog<>(models, Catalog::stamp, told::add, nanos::get);
  }

  private void later(Duration time) {
    nanos.addAndGet(time.toNanos());
  }

  private void write(String rule) throws IOException {
    Path themes = Files.createDirectories(models.resolve("themes"));
    Files.writeString(
        themes.resolve("rates.yaml"), "name: Rates\ncovers: rates\nrules: [\"" + rule + "\"]\n");
  }
}
