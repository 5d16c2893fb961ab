package io.tidemark.analyze.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tidemark.article.Direction;
import io.tidemark.article.MoveStatus;
import io.tidemark.article.Sample;
import io.tidemark.catalog.Catalog;
import io.tidemark.catalog.Subject;
import io.tidemark.catalog.SubjectKind;
import io.tidemark.index.ArticleIndex;
import io.tidemark.index.Entries;
import io.tidemark.index.Entry;
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
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaidAndHappenedTest {
  private static final LocalDate TUESDAY = LocalDate.of(2024, 7, 16);
  private static final LocalDate WEDNESDAY = TUESDAY.plusDays(1);

  @TempDir Path folder = Path.of("");

  @Test
  void theSameSignAndSizeAgree() throws IOException {
    Check check = only(gold("Gold rose 1.2% to a record.", Direction.UP, "rose", "1.2%"), 1.3);

    assertThat(check.outcome()).isEqualTo(Outcome.AGREE);
    assertThat(check.happened()).isCloseTo(1.3, within(1e-9));
    assertThat(check.from()).isEqualTo(TUESDAY);
    assertThat(check.to()).isEqualTo(WEDNESDAY);
    assertThat(check.evidence().quote()).isEqualTo("Gold rose 1.2% to a record.");
  }

  @Test
  void theSameSignAloneAgreesInSignOnly() throws IOException {
    Check check = only(gold("Gold rose 1.2%.", Direction.UP, "rose", "1.2%"), 3.0);

    assertThat(check.outcome()).isEqualTo(Outcome.SIGN_ONLY);
  }

  @Test
  void theOtherSignContradicts() throws IOException {
    Check check = only(gold("Gold fell 0.2%.", Direction.DOWN, "fell", "0.2%"), 0.1);

    assertThat(check.told()).isEqualTo(-0.2);
    assertThat(check.outcome()).isEqualTo(Outcome.CONTRADICT);
  }

  @Test
  void partOfASessionIsAnotherSpan() throws IOException {
    Check check = only(gold("Gold rose 1.2% by 0930 GMT.", Direction.UP, "rose", "1.2%"), 1.2);

    assertThat(check.outcome()).isEqualTo(Outcome.OTHER_SPAN);
    assertThat(check.happened()).isNull();
  }

  @Test
  void withoutASeriesThereIsNoPrice() throws IOException {
    SaidAndHappened said =
        said(
            prices("copper", 1.0),
            Entries.of(gold("Gold rose 1.2%.", Direction.UP, "rose", "1.2%")));

    assertThat(said.rows().getFirst().count(Outcome.NO_PRICE)).isEqualTo(1);
    assertThat(said.rows().getFirst().compared()).isZero();
    assertThat(said.checks()).isEmpty();
  }

  @Test
  void aChangeAgainstAnotherCurrencyHasNoPrice() throws IOException {
    Sample sample =
        Sample.of("a", "2024-07-17", "Harbor Wire", "FX", "The euro rose 2% to 168 yen.")
            .move("euro", "euro", Direction.UP, MoveStatus.REPORTED, "rose", "2%");

    SaidAndHappened said = said(prices("euro", 2.0), Entries.of(sample));

    assertThat(said.checks()).extracting(Check::outcome).containsExactly(Outcome.NO_PRICE);
  }

  @Test
  void whatIsExpectedOrFlatIsNotChecked() throws IOException {
    Sample sample =
        Sample.of("a", "2024-07-17", "Harbor Wire", "Gold", "Gold may gain 1%. Gold was flat, 0%.")
            .move("gold", "Gold", Direction.UP, MoveStatus.EXPECTED, "gain", "1%")
            .move("gold", "Gold", Direction.FLAT, MoveStatus.REPORTED, "flat", "0%");

    SaidAndHappened said = said(prices("gold", 1.0), Entries.of(sample));

    assertThat(said.checks()).isEmpty();
  }

  @Test
  void rowsAreOfAllOfPublishersThemesAndSubjects() throws IOException {
    Entry first = Entries.of(gold("Gold rose 1.2%.", Direction.UP, "rose", "1.2%"));
    Sample copy =
        Sample.of("b", "2024-07-17", "Lantern Post", "Gold", "Gold rose 1.2%.")
            .theme("safe-haven", "Gold")
            .move("gold", "Gold", Direction.UP, MoveStatus.REPORTED, "rose", "1.2%", "safe-haven");
    Sample other =
        Sample.of("c", "2024-07-17", "Lantern Post", "Gold", "Gold, they say, lost 2%.")
            .move("gold", "Gold", Direction.DOWN, MoveStatus.REPORTED, "lost", "2%");

    SaidAndHappened said =
        said(prices("gold", 1.2), first, Entries.copy(copy, first), Entries.of(other));

    assertThat(said.rows())
        .extracting(Agreement::of, Agreement::name, Agreement::compared, Agreement::strict)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Agreement.Of.ALL, "", 2, 0.5),
            org.assertj.core.groups.Tuple.tuple(Agreement.Of.PUBLISHER, "Harbor Wire", 1, 1.0),
            org.assertj.core.groups.Tuple.tuple(Agreement.Of.PUBLISHER, "Lantern Post", 1, 0.0),
            org.assertj.core.groups.Tuple.tuple(Agreement.Of.THEME, "safe-haven", 1, 1.0),
            org.assertj.core.groups.Tuple.tuple(Agreement.Of.SUBJECT, "gold", 2, 0.5));
    assertThat(said.repeated()).as("the copy").isEqualTo(1);
  }

  private static Sample gold(String body, Direction direction, String trigger, String change) {
    return Sample.of("a", "2024-07-17", "Harbor Wire", "Metals", body)
        .theme("safe-haven", "Gold")
        .move("gold", "Gold", direction, MoveStatus.REPORTED, trigger, change, "safe-haven");
  }

  private Check only(Sample sample, double percent) throws IOException {
    List<Check> checks = said(prices("gold", percent), Entries.of(sample)).checks();
    assertThat(checks).hasSize(1);
    return Objects.requireNonNull(checks.getFirst());
  }

  /** A series that changes by {@code percent} on Wednesday. */
  private static Prices prices(String subject, double percent) {
    Instrument instrument =
        new Instrument(
            subject + ".csv",
            subject,
            Instrument.Quoted.DIRECT,
            Instrument.Measure.PRICE,
            Instrument.Kind.SPOT,
            0,
            "");
    return new Prices(
        List.of(
            new PriceSeries(
                instrument, List.of(new Close(TUESDAY, 100), new Close(WEDNESDAY, 100 + percent)))),
        List.of());
  }

  private SaidAndHappened said(Prices prices, Entry... entries) throws IOException {
    List<Subject> subjects = new ArrayList<>();
    subjects.add(
        new Subject("gold", "gold", SubjectKind.METAL, List.of(), List.of(), List.of(), null));
    subjects.add(
        new Subject("euro", "euro", SubjectKind.CURRENCY, List.of(), List.of(), List.of(), null));
    Catalog catalog = new Catalog(List.of(), subjects, List.of(), Map.of(), "stamp-1");
    try (ArticleIndex index = ArticleIndex.open(folder, InstantSource.system())) {
      for (Entry entry : entries) {
        index.put(entry);
      }
    }
    try (Snapshots snapshots = Snapshots.open(folder);
        Snapshot snapshot = snapshots.acquire()) {
      return SaidAndHappened.of(
          new Searcher(snapshot, () -> catalog), Selection.ALL, prices, catalog);
    }
  }
}
