package io.tidemark.export;

import io.tidemark.analyze.comove.Regime;
import io.tidemark.analyze.comove.Together;
import io.tidemark.analyze.comove.Ways;
import io.tidemark.search.Selection;
import io.tidemark.statistics.LogOdds;
import io.tidemark.statistics.Wilson;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Makes tables of co-moves beside others: themes together and alone, a window and what is usual.
 */
public final class ResonanceTables {
  private ResonanceTables() {}

  /**
   * One row a subject.
   *
   * @param names of the themes, in the order they were asked for
   * @param most how many rows
   */
  public static Table of(Together together, List<String> names, Selection selection, int most) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("subject", "subject", CellType.TEXT));
    columns.add(new Column("stories", "stories", CellType.COUNT));
    ways(columns, "together", "together");
    for (int i = 0; i < names.size(); i++) {
      ways(columns, "alone" + (i + 1), names.get(i));
    }
    ways(columns, "none", "neither");
    columns.add(new Column("lift", "lift", CellType.HIDDEN));
    columns.add(new Column("expectedText", "expected", CellType.TEXT));
    columns.add(new Column("expectedShare", "expected", CellType.HIDDEN));
    columns.add(new Column("resonanceText", "resonance", CellType.TEXT));
    columns.add(new Column("resonance", "resonance", CellType.HIDDEN));
    columns.add(new Column("resonanceLow", "low", CellType.HIDDEN));
    columns.add(new Column("resonanceHigh", "high", CellType.HIDDEN));
    columns.add(new Column("p", "p", CellType.HIDDEN));
    columns.add(new Column("q", "q", CellType.HIDDEN));
    columns.add(new Column("qText", "q", CellType.TEXT));
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Together.Row row : together.rows().stream().limit(most).toList()) {
      List<@Nullable Object> cells = new ArrayList<>(Tables.row(row.subject(), row.stories()));
      cells(cells, row.together());
      row.alone().forEach(alone -> cells(cells, alone));
      cells(cells, row.none());
      cells.addAll(
          Tables.row(
              Double.isFinite(row.lift()) ? row.lift() : null,
              String.format(Locale.ROOT, "%.0f%%", 100 * row.expectedShare()),
              row.expectedShare(),
              text(row.resonance()),
              row.resonance().ratio(),
              row.resonance().low(),
              row.resonance().high(),
              row.p(),
              row.q(),
              CoMoveTables.probability(row.q())));
      rows.add(cells);
    }
    List<String> notes = new ArrayList<>();
    notes.add("together: " + told(together.together()));
    for (int i = 0; i < names.size(); i++) {
      notes.add(names.get(i) + " alone: " + told(together.alone().get(i)));
    }
    notes.add("neither: " + told(together.none()));
    more(notes, together.rows().size(), rows.size());
    notes.add(
        "A share is the part that is up of the stories that report a rise or a fall, with its 95 %"
            + " interval (Wilson); expected: the share together if each theme shifted the odds by"
            + " itself; resonance: the odds of up to down together, as a multiple of the expected"
            + " ones, with its 95 % interval (interaction of log odds, Wald): where 1 lies within,"
            + " nothing is proved; q: Benjamini-Hochberg over all rows that %d stories or more tell."
                .formatted(Together.LEAST));
    return new Table(Tables.about(selection, null), columns, rows, notes);
  }

  /**
   * One row a subject.
   *
   * @param most how many rows
   */
  public static Table of(Regime regime, Selection selection, int most) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("subject", "subject", CellType.TEXT));
    counts(columns, "usual", "usual");
    counts(columns, "window", "window");
    columns.add(new Column("p", "p", CellType.HIDDEN));
    columns.add(new Column("q", "q", CellType.HIDDEN));
    columns.add(new Column("pText", "p", CellType.TEXT));
    columns.add(new Column("qText", "q", CellType.TEXT));
    columns.add(new Column("turn", "turn", CellType.TEXT));
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Regime.Row row : regime.rows().stream().limit(most).toList()) {
      List<@Nullable Object> cells = new ArrayList<>(Tables.row(row.subject()));
      cells(cells, row.usual());
      cells(cells, row.window());
      cells.addAll(
          Tables.row(
              row.p(),
              row.q(),
              CoMoveTables.probability(row.p()),
              CoMoveTables.probability(row.q()),
              row.turn().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
      rows.add(cells);
    }
    List<String> notes = new ArrayList<>();
    notes.add("usual: " + told(regime.usual()));
    notes.add("window: " + told(regime.window()));
    more(notes, regime.rows().size(), rows.size());
    notes.add(
        "A share is the part that is up of the stories that report a rise or a fall, with its 95 %"
            + " interval (Wilson); p: Fisher's exact test of the two shares; q:"
            + " Benjamini-Hochberg over all rows that %d stories or more tell on both sides;"
                .formatted(Regime.LEAST)
            + " flipped: most go the other way than before and q is .05 or less.");
    return new Table(Tables.about(selection, null), columns, rows, notes);
  }

  private static void counts(List<Column> columns, String key, String header) {
    columns.add(new Column(key + "Up", header + ": up", CellType.COUNT));
    columns.add(new Column(key + "Down", "down", CellType.COUNT));
    shares(columns, key, "up share");
  }

  private static void ways(List<Column> columns, String key, String header) {
    columns.add(new Column(key + "Up", "up", CellType.HIDDEN));
    columns.add(new Column(key + "Down", "down", CellType.HIDDEN));
    shares(columns, key, header);
  }

  private static void shares(List<Column> columns, String key, String header) {
    columns.add(new Column(key + "Text", header, CellType.TEXT));
    columns.add(new Column(key + "Share", "up share", CellType.HIDDEN));
    columns.add(new Column(key + "Low", "up share, low", CellType.HIDDEN));
    columns.add(new Column(key + "High", "up share, high", CellType.HIDDEN));
  }

  private static void cells(List<@Nullable Object> cells, Ways ways) {
    Wilson interval = ways.upInterval();
    cells.addAll(
        Tables.row(
            ways.up(),
            ways.down(),
            CoMoveTables.share(ways),
            ways.upShare(),
            interval == null ? null : interval.low(),
            interval == null ? null : interval.high()));
  }

  private static String text(LogOdds resonance) {
    return String.format(
        Locale.ROOT,
        "×%.2f (%s–%s)",
        resonance.ratio(),
        end(resonance.low()),
        end(resonance.high()));
  }

  private static String end(double ratio) {
    return ratio > 100 ? ">100" : String.format(Locale.ROOT, "%.2f", ratio);
  }

  private static void more(List<String> notes, int all, int shown) {
    if (all > shown) {
      notes.add((all - shown) + " more subjects not shown.");
    }
  }

  private static String told(Together.Group group) {
    return Tables.told(group.counts()) + " (" + group.query() + ").";
  }

  private static String told(Regime.Days days) {
    return "%s to %s, %s.".formatted(days.first(), days.last(), Tables.told(days.counts()));
  }
}
