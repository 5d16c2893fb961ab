package io.tidemark.analyze.price;

import io.tidemark.article.Direction;
import io.tidemark.article.Move;
import io.tidemark.article.TaggedArticle;
import io.tidemark.article.Unit;
import io.tidemark.catalog.Catalog;
import io.tidemark.index.Columns;
import io.tidemark.index.Tellings;
import io.tidemark.price.Prices;
import io.tidemark.search.Counts;
import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Each reported change beside what its series did. Of one story a change of a subject over a time
 * is counted once, however many copies tell it.
 *
 * @param counts of the selected articles
 * @param rows of all moves, then of publishers, themes and subjects, those compared most often
 *     first
 * @param checks the moves whose subject has a series, in the order of the index
 * @param repeated how many were left out, since their story tells the same
 * @param undated how many were left out, since their article tells no day
 */
public record SaidAndHappened(
    Counts counts, List<Agreement> rows, List<Check> checks, int repeated, int undated) {
  public SaidAndHappened {
    rows = List.copyOf(rows);
    checks = List.copyOf(checks);
  }

  /**
   * Checks the moves of what {@code selection} matches.
   *
   * @throws io.tidemark.search.QueryException where the query names an unknown id
   */
  public static SaidAndHappened of(
      Searcher searcher, Selection selection, Prices prices, Catalog catalog) {
    Counter counter = new Counter(searcher, selection, prices, new Checker(prices, catalog));
    searcher.scan(selection, counter::visit);
    return new SaidAndHappened(
        counter.counts.counts(),
        counter.agreements(),
        counter.checks,
        counter.repeated,
        counter.undated);
  }

  /** What makes two moves of a story the same; of such without a series, the day told. */
  private record Same(
      int story,
      String subject,
      Direction direction,
      double change,
      Unit unit,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      Stretch.@Nullable Kind kind) {}

  private static final class Counter {
    private final Searcher searcher;
    private final Prices prices;
    private final Checker checker;
    private final Counts.Tally counts;
    private final Agreement.Tally all = new Agreement.Tally();
    private final Map<String, Agreement.Tally> publishers = new TreeMap<>();
    private final Map<String, Agreement.Tally> themes = new TreeMap<>();
    private final Map<String, Agreement.Tally> subjects = new TreeMap<>();
    private final Set<Same> seen = new HashSet<>();
    private final List<Check> checks = new ArrayList<>();
    private int repeated;
    private int undated;

    Counter(Searcher searcher, Selection selection, Prices prices, Checker checker) {
      this.counts = Counts.Tally.of(searcher.view(selection));
      this.searcher = searcher;
      this.prices = prices;
      this.checker = checker;
    }

    void visit(int doc, Columns columns) throws IOException {
      String publisher = columns.publisher();
      int story = columns.story();
      counts.add(story, columns.publisherNumber());
      TaggedArticle tagged = null;
      for (Tellings.Move move : columns.tellings().moves()) {
        if (!Checker.isChange(move.status(), move.direction(), move.unit())) {
          continue;
        }
        if (columns.day(null) == null) {
          undated++;
        } else if (prices.series(move.subject()).isEmpty()) {
          Same same =
              new Same(
                  story,
                  move.subject(),
                  move.direction(),
                  move.change(),
                  unit(move),
                  move.day(),
                  null,
                  null);
          add(same, publisher, move.subject(), move.themes(), Outcome.NO_PRICE);
        } else {
          tagged = tagged == null ? searcher.snapshot().tagged(doc) : tagged;
          Move whole = tagged.moves().get(move.number());
          Check check = checker.check(tagged, whole, story, publisher);
          Same same =
              new Same(
                  story,
                  check.subject(),
                  check.direction(),
                  move.change(),
                  check.unit(),
                  check.stretch().first(),
                  check.stretch().last(),
                  check.stretch().kind());
          if (add(same, publisher, check.subject(), check.themes(), check.outcome())) {
            checks.add(check);
          }
        }
      }
    }

    private boolean add(
        Same same, @Nullable String publisher, String subject, List<String> of, Outcome outcome) {
      if (!seen.add(same)) {
        repeated++;
        return false;
      }
      all.add(same.story(), outcome);
      if (publisher != null) {
        tally(publishers, publisher).add(same.story(), outcome);
      }
      tally(subjects, subject).add(same.story(), outcome);
      of.forEach(theme -> tally(themes, theme).add(same.story(), outcome));
      return true;
    }

    List<Agreement> agreements() {
      List<Agreement> rows = new ArrayList<>(List.of(all.of(Agreement.Of.ALL, "")));
      rows.addAll(sorted(publishers, Agreement.Of.PUBLISHER));
      rows.addAll(sorted(themes, Agreement.Of.THEME));
      rows.addAll(
          sorted(subjects, Agreement.Of.SUBJECT).stream()
              .filter(row -> prices.series(row.name()).isPresent())
              .toList());
      return rows;
    }

    private static List<Agreement> sorted(Map<String, Agreement.Tally> tallies, Agreement.Of of) {
      return tallies.entrySet().stream()
          .map(each -> each.getValue().of(of, each.getKey()))
          .sorted(
              Comparator.comparingInt((Agreement row) -> -row.compared())
                  .thenComparing(Agreement::name))
          .toList();
    }

    private static Agreement.Tally tally(Map<String, Agreement.Tally> tallies, String name) {
      return tallies.computeIfAbsent(name, n -> new Agreement.Tally());
    }

    private static Unit unit(Tellings.Move move) {
      return java.util.Objects.requireNonNull(move.unit());
    }
  }
}
