package io.tidemark.analyze.discover;

import io.tidemark.analyze.Quotation;
import io.tidemark.index.Snapshot;
import io.tidemark.index.View;
import io.tidemark.search.Counts;
import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;
import io.tidemark.search.TagPlaces;
import io.tidemark.statistics.LogLikelihood;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Looks for phrases that may be themes. */
public final class Discoverer {
  /** In fewer stories nothing is looked at. */
  private static final int FEWEST = 3;

  /** A phrase that rises is told in so many stories at least. */
  private static final int FEWEST_RISING = 5;

  /** G² of a name at least: one in twenty by chance, one-sided. */
  private static final double LEAST_OF_NAMES = 2.71;

  private static final double LARGEST_Q = 0.01;
  private static final double LEAST_RATIO = 2;

  /** G² of a cause at least: one in a hundred by chance. */
  private static final double LEAST_OF_CAUSES = 6.63;

  /** Of the articles with a phrase, names and tags may cover it in this part. */
  private static final double MOST_COVERED = 0.34;

  /** In this part of the stories that have its words they are a noun phrase. */
  private static final double MOSTLY = 0.5;

  /** For each row that is wanted, so many phrases are looked at: most join others. */
  private static final int LOOKED_AT = 8;

  private static final int ALSO = 6;
  private static final int QUOTATIONS = 3;
  private static final int MOVES = 3;

  private final Snapshot snapshot;
  private final Stretch stretch;
  private final Witnesses witnesses;

  private Discoverer(Snapshot snapshot, Stretch stretch) {
    this.snapshot = snapshot;
    this.stretch = stretch;
    this.witnesses = new Witnesses(snapshot, stretch.view());
  }

  /**
   * Looks at the articles of {@code selection}.
   *
   * @param selection with a first and a last day
   * @param months how many before its first day it is held against
   * @param limit the most rows of each finding
   */
  public static Discovery discover(Searcher searcher, Selection selection, int months, int limit) {
    LocalDate from = java.util.Objects.requireNonNull(selection.from(), "from");
    LocalDate to = java.util.Objects.requireNonNull(selection.to(), "to");
    LocalDate against = from.minusMonths(months);
    Stretch stretch = new Stretch(searcher, selection, against);
    Discoverer discoverer = new Discoverer(searcher.snapshot(), stretch);
    List<Measured> measured = discoverer.measured();
    List<Discovery.Row> rows = discoverer.rows(measured, limit);
    return new Discovery(
        from, to, against, stretch.stories(), stretch.storiesBefore(), measured.size(), rows);
  }

  private List<Measured> measured() {
    PhraseScan scan = new PhraseScan(TagPlaces.of(snapshot, stretch.docs(), PhraseScan.KINDS));
    stretch.docs().stream().forEach(doc -> scan.add(doc, snapshot.annotated(doc)));
    List<Candidate> candidates =
        scan.candidates().stream()
            .filter(one -> one.articles >= FEWEST)
            .filter(one -> one.covered <= MOST_COVERED * (one.covered + one.articles))
            .sorted(Comparator.comparing(Candidate::key))
            .toList();
    return Measured.all(candidates, stretch, FEWEST);
  }

  private List<Discovery.Row> rows(List<Measured> measured, int limit) {
    Map<Finding, Predicate<Measured>> findings = new EnumMap<>(Finding.class);
    findings.put(Finding.NAME, Discoverer::isName);
    findings.put(Finding.RISING, Discoverer::rises);
    findings.put(Finding.CAUSE, isCause(measured));
    Comparator<Measured> mostSurprising =
        Comparator.comparingDouble((Measured one) -> -worth(one))
            .thenComparing(one -> one.candidate().key());
    Comparator<Measured> mostCauses =
        Comparator.comparingDouble((Measured one) -> -one.candidate().causeShare())
            .thenComparing(mostSurprising);
    Clusters clusters = new Clusters(stretch);
    List<Discovery.Row> rows = new ArrayList<>();
    findings.forEach((finding, wanted) -> {
      List<Measured> fit = measured.stream().filter(wanted).toList();
      List<Measured> shown =
          fit.stream()
              .sorted(finding == Finding.CAUSE ? mostCauses : mostSurprising)
              .limit((long) limit * LOOKED_AT)
              .map(one -> Clusters.whole(one, fit))
              .filter(clusters::add)
              .toList();
      shown.stream().limit(limit).forEach(one -> rows.add(row(finding, one, clusters.with(one))));
    });
    return rows;
  }

  private static boolean isName(Measured one) {
    Candidate candidate = one.candidate();
    boolean isNews = Double.isNaN(one.surprise()) || one.surprise() >= LEAST_OF_NAMES;
    return isNews
        && candidate.articles >= MOSTLY * one.told().now()
        && (candidate.named >= 2
            || candidate.coined >= FEWEST && candidate.coined * 5 >= candidate.articles);
  }

  private static boolean rises(Measured one) {
    return one.told().now() >= FEWEST_RISING
        && one.candidate().articles >= MOSTLY * one.told().now()
        && one.ratio() >= LEAST_RATIO
        && one.q() <= LARGEST_Q;
  }

  /** Phrases that are a cause as often as all are, such as "conference call", tell nothing. */
  private static Predicate<Measured> isCause(List<Measured> measured) {
    double articles = measured.stream().mapToDouble(one -> one.candidate().articles).sum();
    double causes = measured.stream().mapToDouble(one -> one.candidate().causes).sum();
    return one -> {
      Candidate candidate = one.candidate();
      return candidate.stems().size() > 1
          && candidate.causes >= FEWEST
          && candidate.causes * articles > candidate.articles * causes
          && LogLikelihood.of(
                  candidate.causes,
                  candidate.articles,
                  causes - candidate.causes,
                  articles - candidate.articles)
              >= LEAST_OF_CAUSES;
    };
  }

  private static double worth(Measured one) {
    return Double.isNaN(one.surprise()) ? one.told().now() : one.surprise();
  }

  private Discovery.Row row(Finding finding, Measured one, List<Measured> also) {
    Candidate candidate = one.candidate();
    List<String> stems = candidate.stems();
    BitSet docs = stretch.docs(stems);
    List<Quotation> quotations =
        witnesses.with(stems, docs, QUOTATIONS).stream().map(Witnesses.Heard::quotation).toList();
    return new Discovery.Row(
        finding,
        stems,
        candidate.form(),
        candidate.pattern(),
        also.stream()
            .map(other -> other.candidate().form())
            .filter(form -> !form.equals(candidate.form()))
            .distinct()
            .limit(ALSO)
            .toList(),
        counts(docs),
        one.told().before(),
        one.ratio(),
        one.surprise(),
        one.q(),
        candidate.causes,
        moves(candidate),
        stretch.firstSeen(stems),
        quotations);
  }

  private Counts counts(BitSet docs) {
    View view = stretch.view();
    Counts.Tally tally = Counts.Tally.of(view);
    docs.stream().forEach(doc -> tally.add(view.story(doc), view.publisher(doc)));
    return tally.counts();
  }

  private static List<String> moves(Candidate candidate) {
    return candidate.moves.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOVES)
        .map(Map.Entry::getKey)
        .toList();
  }
}
