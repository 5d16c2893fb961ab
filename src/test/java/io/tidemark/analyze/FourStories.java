package io.tidemark.analyze;

import io.tidemark.article.Direction;
import io.tidemark.article.MoveStatus;
import io.tidemark.article.Sample;
import io.tidemark.catalog.Catalog;
import io.tidemark.index.ArticleIndex;
import io.tidemark.index.Entries;
import io.tidemark.index.Entry;
import io.tidemark.index.Snapshot;
import io.tidemark.index.Snapshots;
import io.tidemark.search.Searcher;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/**
 * Five articles of a week in July 2024, of which one is a reprint: the Trump trade in three, a rate
 * cut in one, one without a day or a theme.
 */
public final class FourStories implements AutoCloseable {
  private final Snapshots snapshots;
  private final Snapshot snapshot;

  private FourStories(Path folder) {
    snapshots = Snapshots.open(folder);
    snapshot = snapshots.acquire();
  }

  /** An index of them in {@code folder}. */
  public static FourStories in(Path folder) throws IOException {
    put(folder);
    return new FourStories(folder);
  }

  /** Asks that index, with a catalog that knows nothing. */
  public Searcher searcher() {
    return new Searcher(
        snapshot, () -> new Catalog(List.of(), List.of(), List.of(), Map.of(), "stamp-1"));
  }

  @Override
  public void close() throws IOException {
    snapshot.close();
    snapshots.close();
  }

  private static void put(Path folder) throws IOException {
    Entry lead =
        Entries.of(
            Sample.of(
                    "lead",
                    "2024-07-15",
                    "Harbor Wire",
                    "Bets on Washington",
                    "The Trump trade sent bitcoin up 4%. Shares of small firms gained 3%.\n\n"
                        + "Gold eased 1%.")
                .theme("trump-trade", "Trump trade")
                .move("bitcoin", "bitcoin", Direction.UP, MoveStatus.REPORTED, "up", "4%")
                .move(
                    "us-small-caps",
                    "small firms",
                    Direction.UP,
                    MoveStatus.REPORTED,
                    "gained",
                    "3%")
                .move("gold", "Gold", Direction.DOWN, MoveStatus.REPORTED, "eased", "1%"));
    Sample reprint =
        Sample.of(
                "reprint",
                "2024-07-16",
                "Lantern Post",
                "Bets",
                "The Trump trade sent bitcoin up 4%.")
            .theme("trump-trade", "Trump trade")
            .move("bitcoin", "bitcoin", Direction.UP, MoveStatus.REPORTED, "up", "4%");
    try (ArticleIndex index = ArticleIndex.open(folder, InstantSource.system())) {
      index.put(lead);
      index.put(Entries.copy(reprint, lead));
      index.put(
          Entries.of(
              Sample.of(
                      "later",
                      "2024-07-17",
                      "Harbor Wire",
                      "Second thoughts",
                      "As the Trump trade cooled, bitcoin fell 2%. It may rise yet. Gold did not rise.")
                  .theme("trump-trade", "Trump trade")
                  .move("bitcoin", "bitcoin", Direction.DOWN, MoveStatus.REPORTED, "fell", "2%")
                  .move("bitcoin", "It", Direction.UP, MoveStatus.EXPECTED, "may rise", null)
                  .move("gold", "Gold", Direction.UP, MoveStatus.NEGATED, "not rise", null)));
      index.put(
          Entries.of(
              Sample.of("other", "2024-07-23", null, "Bullion", "Gold rose 2% on rate cut hopes.")
                  .theme("rate-cut", "rate cut")
                  .move(
                      "gold",
                      "Gold",
                      Direction.UP,
                      MoveStatus.REPORTED,
                      "rose",
                      "2%",
                      "rate-cut")));
      index.put(Entries.of(Sample.of("plain", null, null, "Undated", "Nothing of note.")));
    }
  }
}
