package io.tidemark.analyze.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tidemark.article.Sample;
import io.tidemark.catalog.Catalog;
import io.tidemark.index.ArticleIndex;
import io.tidemark.index.Entries;
import io.tidemark.index.Snapshot;
import io.tidemark.index.Snapshots;
import io.tidemark.price.Close;
import io.tidemark.price.Instrument;
import io.tidemark.price.PriceSeries;
import io.tidemark.price.Prices;
import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 160 weekdays of prices, the last 60 of them with news. Gold rises by a tenth on each trading day
 * after one on which the theme is told, and silver on such a day itself.
 */
class ThemesAndReturnsTest {
  private static final Map<String, Selection> THEME =
      Map.of("safe-haven", Selection.of("theme:safe-haven"));
  private static final int DAYS = 160;
  private static final int NEWS_FROM = 85;
  private static final int NEWS_TO = 145;
  private static final List<LocalDate> TRADING = weekdays();

  @TempDir static Path folder = Path.of("");
  private static Snapshots snapshots;
  private static Snapshot snapshot;
  private static Searcher searcher;

  @BeforeAll
  static void index() throws IOException {
    try (ArticleIndex index = ArticleIndex.open(folder, InstantSource.system())) {
      for (int i = NEWS_FROM; i < NEWS_TO; i++) {
        String day = TRADING.get(i).toString();
        for (int n = 0; n < 4; n++) {
          index.put(Entries.of(Sample.of(day + n, day, "Wire", "News", "Nothing " + day + n)));
        }
        if (isTold(i)) {
          index.put(
              Entries.of(
                  Sample.of(day, day, "Wire", "Havens", "Havens were sought on " + day)
                      .theme("safe-haven", "Havens")));
        }
      }
    }
    snapshots = Snapshots.open(folder);
    snapshot = snapshots.acquire();
    searcher =
        new Searcher(
            snapshot, () -> new Catalog(List.of(), List.of(), List.of(), Map.of(), "stamp-1"));
  }

  @AfterAll
  static void close() throws IOException {
    snapshot.close();
    snapshots.close();
  }

  @Test
  void aThemeLeadsWhatRisesTheDayAfter() {
    Leads leads = leads(1);

    Leads.Row after = row(leads, "gold", 1);
    assertThat(after.correlation()).isCloseTo(1, within(1e-9));
    assertThat(after.q()).isLessThan(0.001);
    assertThat(row(leads, "silver", 0).correlation()).isCloseTo(1, within(1e-9));
    assertThat(row(leads, "gold", -4).q()).as("a null is told as well").isGreaterThan(0.05);
    assertThat(leads.rows()).hasSize(2 * 21);
  }

  @Test
  void theIntervalHoldsTheCorrelation() {
    assertThat(leads(1).rows())
        .allSatisfy(
            row -> assertThat(row.correlation()).isBetween(row.low() - 1e-9, row.high() + 1e-9));
  }

  @Test
  void theSameSeedGivesTheSameFigures() {
    assertThat(leads(7)).isEqualTo(leads(7)).isNotEqualTo(leads(8));
  }

  @Test
  void aBurstsFirstDayIsTheEvent() {
    Events events = Events.of(searcher, THEME, prices(), new Chance(1, 999));

    Events.Row day = row(events, "silver", 0, 0);
    LocalDate burst = TRADING.get(120);
    assertThat(day.events()).containsExactly(burst);
    assertThat(day.abnormal()).isGreaterThan(0.05);
    assertThat(row(events, "gold", 1, 5).abnormal())
        .as("five rises of a tenth less what is usual")
        .isCloseTo(5 * (Math.log(1.1) - usual("gold")), within(1e-9));
    assertThat(events.rows())
        .hasSize(2 * 5)
        .allSatisfy(row -> {
          assertThat(row.p()).isBetween(0.001, 1.0);
          assertThat(row.q()).isGreaterThanOrEqualTo(row.p());
        });
  }

  @Test
  void withoutEnoughDaysAPairIsToldToBeLeftOut() {
    Prices few =
        new Prices(List.of(series("gold", List.of(new Close(TRADING.get(100), 1)))), List.of());

    assertThat(Leads.of(searcher, THEME, few, Leads.Index.SHARE, new Chance(1, 99)).skipped())
        .containsExactly("safe-haven and gold");
    assertThat(Events.of(searcher, THEME, few, new Chance(1, 99)).skipped())
        .containsExactly("safe-haven and gold");
  }

  private static Leads leads(long seed) {
    return Leads.of(searcher, THEME, prices(), Leads.Index.STORIES, new Chance(seed, 199));
  }

  /** Now and then, and each day of a burst of ten. */
  private static boolean isTold(int i) {
    return i >= 120 && i < 130 || i == 90 || i == 97 || i == 101 || i == 113;
  }

  /** The mean return of the sixty days that end eleven before the burst. */
  private static double usual(String subject) {
    Map<LocalDate, Double> returns = prices().series(subject).orElseThrow().returns();
    double sum = 0;
    for (int i = 50; i < 110; i++) {
      sum += Objects.requireNonNull(returns.get(TRADING.get(i)));
    }
    return sum / 60;
  }

  private static Prices prices() {
    List<Close> gold = new ArrayList<>();
    List<Close> silver = new ArrayList<>();
    double goldPrice = 100;
    double silverPrice = 100;
    for (int i = 0; i < DAYS; i++) {
      goldPrice *= i > 0 && isTold(i - 1) ? 1.1 : 1;
      silverPrice *= isTold(i) ? 1.1 : 1;
      gold.add(new Close(TRADING.get(i), goldPrice));
      silver.add(new Close(TRADING.get(i), silverPrice));
    }
    return new Prices(List.of(series("gold", gold), series("silver", silver)), List.of());
  }

  private static PriceSeries series(String subject, List<Close> closes) {
    return new PriceSeries(
        new Instrument(
            subject + ".csv",
            subject,
            Instrument.Quoted.DIRECT,
            Instrument.Measure.PRICE,
            Instrument.Kind.SPOT,
            0,
            ""),
        closes);
  }

  private static Leads.Row row(Leads leads, String subject, int lag) {
    return leads.rows().stream()
        .filter(row -> row.subject().equals(subject) && row.lag() == lag)
        .findFirst()
        .orElseThrow();
  }

  private static Events.Row row(Events events, String subject, int first, int last) {
    return events.rows().stream()
        .filter(row -> row.subject().equals(subject))
        .filter(row -> row.window().equals(new Events.Window(first, last)))
        .findFirst()
        .orElseThrow();
  }

  private static List<LocalDate> weekdays() {
    return LocalDate.of(2024, 1, 1)
        .datesUntil(LocalDate.of(2025, 1, 1))
        .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
        .limit(DAYS)
        .toList();
  }
}
