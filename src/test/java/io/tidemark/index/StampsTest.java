package io.tidemark.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StampsTest {
  private static final Stamp FIRST = new Stamp("c1", "0.1.0");
  private static final Stamp SECOND = new Stamp("c2", "0.1.0");
  private static final Stamp THIRD = new Stamp("c3", "0.2.0");
  private static final Instant NOON = Instant.parse("2024-07-16T12:00:00Z");
  private static final Stamps FRESH = Stamps.of(Map.of());

  @Test
  void aMarkMeansItsStampUntilItIsSettled() {
    String mark = FRESH.mark(FIRST);

    assertThat(FRESH.meant(mark)).isEqualTo(FIRST);
    assertThat(FRESH.settled(FIRST, SECOND, NOON, List.of(mark)).meant(mark)).isEqualTo(SECOND);
  }

  @Test
  void whatCountedAsAnOlderStampCountsAsTheNewestOne() {
    List<String> standing = List.of(FRESH.mark(FIRST), FRESH.mark(SECOND));
    Stamps stamps =
        FRESH
            .settled(FIRST, SECOND, NOON, standing)
            .settled(SECOND, THIRD, NOON.plusSeconds(60), standing);

    assertThat(standing).allSatisfy(mark -> assertThat(stamps.meant(mark)).isEqualTo(THIRD));
  }

  @Test
  void articlesTaggedWithAnOlderCatalogAgainAreNotTakenForThoseThatKeptItsTags() {
    String kept = FRESH.mark(FIRST);
    Stamps stamps = FRESH.settled(FIRST, SECOND, NOON, List.of(kept));
    String again = stamps.mark(FIRST);

    assertThat(again).isNotEqualTo(kept);
    assertThat(stamps.meant(again)).isEqualTo(FIRST);
    assertThat(stamps.meant(kept)).isEqualTo(SECOND);
  }

  @Test
  void notesSurviveTheCommitAndAreDroppedOnceTheirMarkStandsNowhere() {
    String mark = FRESH.mark(FIRST);
    Stamps stamps = FRESH.settled(FIRST, SECOND, NOON, List.of(mark));

    assertThat(Stamps.of(stamps.notes()).meant(mark)).isEqualTo(SECOND);
    assertThat(stamps.settled(SECOND, THIRD, NOON, List.of()).notes()).isEmpty();
  }

  @Test
  void asOfAnEarlierMomentAMarkMeansWhatItMeantThen() {
    String mark = FRESH.mark(FIRST);
    Stamps settled =
        FRESH
            .settled(FIRST, SECOND, NOON, List.of(mark))
            .settled(SECOND, THIRD, NOON.plusSeconds(60), List.of(mark));
    Stamps stamps = Stamps.of(settled.notes());

    assertThat(stamps.meant(mark, NOON.minusSeconds(1))).isEqualTo(FIRST);
    assertThat(stamps.meant(mark, NOON)).isEqualTo(SECOND);
    assertThat(stamps.meant(mark, NOON.plusSeconds(61))).isEqualTo(THIRD);
  }
}
