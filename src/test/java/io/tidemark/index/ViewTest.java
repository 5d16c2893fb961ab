package io.tidemark.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.Sample;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewTest {
  private static final Instant MONDAY = Instant.parse("2024-07-15T12:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2024-07-16T12:00:00Z");

  @TempDir private Path folder;
  private Snapshots snapshots;

  @BeforeEach
  void threeArticlesInTwoSegments() throws IOException {
    put(MONDAY, "a", "Harbor Wire");
    put(TUESDAY, "b", "Quay Post");
    put(TUESDAY, "c", "Harbor Wire");
    snapshots = Snapshots.open(folder);
  }

  @AfterEach
  void close() throws IOException {
    snapshots.close();
  }

  @Test
  void aPublisherHasOneNumberInAllSegments() throws IOException {
    try (Snapshot snapshot = snapshots.acquire()) {
      View view = snapshot.view(null);
      assertThat(snapshot.searcher().getIndexReader().leaves()).hasSizeGreaterThan(1);
      assertThat(view.publisher(0)).isEqualTo(view.publisher(2)).isNotEqualTo(view.publisher(1));
      assertThat(view.publishers().name(view.publisher(2))).isEqualTo("Harbor Wire");
      assertThat(view.publishers().number("Quay Post")).isEqualTo(view.publisher(1));
      assertThat(view.publishers().number("Dock Times")).isEqualTo(View.NONE);
    }
  }

  @Test
  void storiesAreNumberedFromNought() throws IOException {
    try (Snapshot snapshot = snapshots.acquire()) {
      View view = snapshot.view(null);
      assertThat(view.stories()).isEqualTo(3);
      assertThat(IntStream.range(0, 3).map(view::story)).containsExactlyInAnyOrder(0, 1, 2);
      assertThat(view.articles(view.story(0))).isEqualTo(1);
      assertThat(view.original(view.story(1))).isEqualTo(1);
    }
  }

  @Test
  void whatCameLaterHasNoStoryThen() throws IOException {
    try (Snapshot snapshot = snapshots.acquire()) {
      View view = snapshot.view(MONDAY);
      assertThat(view.stories()).isEqualTo(1);
      assertThat(view.story(1)).isEqualTo(View.NONE);
      assertThat(snapshot.searcher().count(view.filter())).isEqualTo(1);
    }
  }

  @Test
  void theViewOfAMomentIsMadeOnce() throws IOException {
    try (Snapshot one = snapshots.acquire();
        Snapshot other = snapshots.acquire()) {
      assertThat(one.view(MONDAY)).isSameAs(other.view(MONDAY)).isNotSameAs(one.view(null));
    }
  }

  private void put(Instant known, String id, String publisher) throws IOException {
    try (ArticleIndex index = ArticleIndex.open(folder, InstantSource.fixed(known))) {
      index.put(Entries.of(Sample.of(id, "2024-07-15", publisher, "Gold", "Gold rose " + id)));
    }
  }
}
