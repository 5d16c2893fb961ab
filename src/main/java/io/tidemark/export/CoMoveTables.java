package io.tidemark.export;

import io.tidemark.analyze.Quotation;
import io.tidemark.analyze.comove.CoMoves;
import io.tidemark.analyze.comove.Quartiles;
import io.tidemark.analyze.comove.Ways;
import io.tidemark.search.Selection;
import io.tidemark.statistics.Wilson;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes tables of co-moves. */
public final class CoMoveTables {
  private CoMoveTables() {}

  /**
   * The co-moves of one theme or query.
   *
   * @param name the theme's id, or the query
   */
  public record Part(String name, CoMoves moves) {}

  /** One row a subject, part after part. */
  public static Table of(List<Part> parts, Selection selection) {
    int quotes =
        parts.stream()
            .flatMap(part -> part.moves().rows().stream())
            .mapToInt(row -> row.quotes().size())
            .max()
            .orElse(0);
    boolean one = parts.size() == 1;
    List<List<@Nullable Object>> rows = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    boolean near = false;
    for (Part part : parts) {
      CoMoves moves = part.moves();
      near |= !moves.themes().isEmpty();
      moves.rows().forEach(row -> rows.add(row(part.name(), row, quotes)));
      int more = moves.subjects() - moves.rows().size();
      notes.add(
          (one ? "In all " : part.name() + ": ")
              + Tables.told(moves.counts())
              + (more > 0 ? "; %d more subjects not shown.".formatted(more) : "."));
    }
    notes.add(
        "up, down, flat: stories that report it (a curve's steepening is up); up?, down?: that"
            + " expect it; near: told in a theme's sentence; up share: of stories that report a"
            + " rise or a fall, with its 95 % interval (Wilson); median: of the reported changes in"
            + " the unit most are told in, with quartiles; lift: how many times as often it moves"
            + " here as in all tagged stories of these days; q: how many of the rows down to one"
            + " this sure chance alone would give (log-likelihood ratio, Benjamini-Hochberg over"
            + " all subjects).");
    return new Table(
            Tables.about(selection, one ? parts.getFirst().moves().counts() : null),
            columns(
                one ? CellType.HIDDEN : CellType.TEXT,
                near ? CellType.COUNT : CellType.HIDDEN,
                quotes),
            rows,
            notes)
        .drawnAs(chart(parts));
  }

  private static Chart chart(List<Part> parts) {
    return new Chart.Diverging(
        "What moves with " + Tables.names(parts.stream().map(Part::name).toList()),
        parts.size() == 1 ? List.of("subject") : List.of("of", "subject"),
        List.of(new Chart.Part("up", "up, reported"), new Chart.Part("expectedUp", "up, expected")),
        List.of(
            new Chart.Part("down", "down, reported"),
            new Chart.Part("expectedDown", "down, expected")),
        "stories (reported + expected)");
  }

  private static List<Column> columns(CellType of, CellType near, int quotes) {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                new Column("of", "of", of),
                new Column("subject", "subject", CellType.TEXT),
                new Column("stories", "stories", CellType.COUNT),
                new Column("near", "near", near),
                new Column("up", "up", CellType.COUNT),
                new Column("down", "down", CellType.COUNT),
                new Column("flat", "flat", CellType.COUNT),
                new Column("expectedUp", "up?", CellType.COUNT),
                new Column("expectedDown", "down?", CellType.COUNT),
                new Column("expectedFlat", "flat?", CellType.HIDDEN),
                new Column("upText", "up share", CellType.TEXT),
                new Column("upShare", "up share", CellType.HIDDEN),
                new Column("upLow", "up share, low", CellType.HIDDEN),
                new Column("upHigh", "up share, high", CellType.HIDDEN),
                new Column("medianChange", "median", CellType.AMOUNT),
                new Column("quartiles", "quartiles", CellType.TEXT),
                new Column("changes", "changes", CellType.HIDDEN),
                new Column("otherChanges", "changes in other units", CellType.HIDDEN),
                new Column("anywhere", "stories at any distance", CellType.HIDDEN),
                new Column("lift", "lift", CellType.NUMBER),
                new Column("surprise", "G²", CellType.HIDDEN),
                new Column("q", "q", CellType.HIDDEN),
                new Column("qText", "q", CellType.TEXT)));
    for (int i = 1; i <= quotes; i++) {
      columns.add(new Column(i == 1 ? "evidence" : "evidence" + i, "evidence", CellType.EVIDENCE));
    }
    return columns;
  }

  private static List<@Nullable Object> row(String of, CoMoves.Row row, int quotes) {
    Quartiles most = row.changes().isEmpty() ? null : row.changes().getFirst();
    Ways reported = row.reported();
    Wilson interval = reported.upInterval();
    List<@Nullable Object> cells =
        new ArrayList<>(
            Tables.row(
                of,
                row.subject(),
                row.stories(),
                row.near(),
                reported.up(),
                reported.down(),
                reported.flat(),
                row.expected().up(),
                row.expected().down(),
                row.expected().flat(),
                share(reported),
                reported.upShare(),
                interval == null ? null : interval.low(),
                interval == null ? null : interval.high(),
                most == null ? null : new Amount(most.middle(), most.unit()),
                most == null || most.count() < 2 ? null : between(most),
                most == null ? 0 : most.count(),
                row.changes().stream()
                    .skip(1)
                    .map(CoMoveTables::told)
                    .collect(Collectors.joining("; ")),
                row.anywhere(),
                row.lift(),
                row.surprise(),
                row.q(),
                probability(row.q())));
    for (int i = 0; i < quotes; i++) {
      Quotation quote = i < row.quotes().size() ? row.quotes().get(i) : null;
      cells.add(quote);
    }
    return cells;
  }

  /** Such as {@code 12% (5–24)}. */
  static @Nullable String share(Ways ways) {
    Double share = ways.upShare();
    Wilson interval = ways.upInterval();
    return share == null || interval == null
        ? null
        : String.format(
            Locale.ROOT,
            "%.0f%% (%.0f–%.0f)",
            100 * share,
            100 * interval.low(),
            100 * interval.high());
  }

  /** Such as {@code <.001} or {@code .034}. */
  static String probability(double p) {
    if (Double.isNaN(p)) {
      return "";
    }
    return p < 0.001
        ? "<.001"
        : p >= 0.9995 ? "1" : String.format(Locale.ROOT, "%.3f", p).substring(1);
  }

  private static String between(Quartiles changes) {
    return new Amount(changes.low(), changes.unit()).number()
        + " to "
        + new Amount(changes.high(), changes.unit()).number();
  }

  private static String told(Quartiles changes) {
    return "%s (%s, %d)"
        .formatted(
            new Amount(changes.middle(), changes.unit()).text(), between(changes), changes.count());
  }
}
