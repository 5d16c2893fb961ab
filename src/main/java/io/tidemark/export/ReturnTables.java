package io.tidemark.export;

import io.tidemark.analyze.price.Chance;
import io.tidemark.analyze.price.Events;
import io.tidemark.analyze.price.Leads;
import io.tidemark.search.Selection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tables of themes beside the returns of prices. */
public final class ReturnTables {
  private static final double SURE = 0.05;
  private static final Comparator<Leads.Row> SUREST =
      Comparator.comparingDouble((Leads.Row row) -> row.q())
          .thenComparingDouble(row -> row.p())
          .thenComparingDouble(row -> -Math.abs(row.correlation()));

  private ReturnTables() {}

  /** One row a theme, subject and lag. */
  public static Table of(Leads leads, Selection selection) {
    return leads(leads, leads.rows(), selection);
  }

  /** One row a theme and subject: the lag that chance gives least often. */
  public static Table surest(Leads leads, Selection selection) {
    Map<List<String>, Leads.Row> best = new LinkedHashMap<>();
    for (Leads.Row row : leads.rows()) {
      best.merge(
          List.of(row.theme(), row.subject()), row, (a, b) -> SUREST.compare(a, b) <= 0 ? a : b);
    }
    return leads(leads, best.values().stream().sorted(SUREST).toList(), selection);
  }

  private static Table leads(Leads leads, List<Leads.Row> of, Selection selection) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Leads.Row row : of) {
      rows.add(
          row(
              row.theme(),
              row.subject(),
              "%+d".formatted(row.lag()),
              row.days(),
              known(row.correlation()),
              known(row.low()),
              known(row.high()),
              known(row.p()),
              known(row.q())));
    }
    List<String> notes = new ArrayList<>();
    notes.add(
        """
        r: correlation of the theme's %s a trading day with the return lag trading days later (+: \
        the theme is first; -: the return is). low, high: its interval of 95%%, by %,d stationary \
        bootstraps (Politis and Romano 1994), seed %d. q: how likely as much is by chance, after \
        Benjamini and Hochberg over all %,d rows, shown or not; %,d have a q below 0.05.\
        """
            .formatted(
                switch (leads.index()) {
                  case SHARE -> "share of stories";
                  case STORIES -> "stories";
                },
                leads.chance().rounds(),
                leads.chance().seed(),
                leads.rows().size(),
                leads.rows().stream().filter(row -> row.q() < SURE).count()));
    if (!leads.skipped().isEmpty()) {
      notes.add(
          "Fewer than thirty trading days in common: " + String.join(", ", leads.skipped()) + ".");
    }
    return new Table(
            seeded(selection, leads.chance()),
            List.of(
                new Column("theme", "theme", CellType.TEXT),
                new Column("subject", "subject", CellType.TEXT),
                new Column("lag", "lag", CellType.TEXT),
                new Column("days", "days", CellType.COUNT),
                new Column("correlation", "r", CellType.NUMBER),
                new Column("low", "low", CellType.NUMBER),
                new Column("high", "high", CellType.NUMBER),
                new Column("p", "p", CellType.HIDDEN),
                new Column("q", "q", CellType.NUMBER)),
            rows,
            notes)
        .drawnAs(
            new Chart.Intervals(
                "Themes against returns",
                "lag",
                "lag in trading days (above 0: the theme is first)",
                List.of("theme", "subject"),
                "correlation",
                "low",
                "high",
                "correlation with its 95 % interval"));
  }

  /** One row a theme, subject and window. */
  public static Table of(Events events, Selection selection) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Events.Row row : events.rows()) {
      rows.add(
          row(
              row.theme(),
              row.subject(),
              row.window().toString(),
              row.events().size(),
              100 * row.abnormal(),
              100 * row.low(),
              100 * row.high(),
              known(row.p()),
              known(row.q()),
              String.join(" ", row.events().stream().map(LocalDate::toString).toList())));
    }
    List<String> notes = new ArrayList<>();
    notes.add(
        """
        abnormal: mean over the events of the return in the window less what the sixty trading days \
        before were used to, in percent (log), of yields in basis points; an event is the first \
        trading day of a burst (Kleinberg 2002). low, high: between them lie 95%% of %,d placebos, \
        as many days at random, seed %d. q: the part of them that is as far from 0, after Benjamini \
        and Hochberg over all %,d rows; %,d have a q below 0.05.\
        """
            .formatted(
                events.chance().rounds(),
                events.chance().seed(),
                events.rows().size(),
                events.rows().stream().filter(row -> row.q() < SURE).count()));
    if (!events.skipped().isEmpty()) {
      notes.add(
          "No burst with prices from seventy trading days before to ten after: "
              + String.join(", ", events.skipped())
              + ".");
    }
    return new Table(
        seeded(selection, events.chance()),
        List.of(
            new Column("theme", "theme", CellType.TEXT),
            new Column("subject", "subject", CellType.TEXT),
            new Column("window", "window", CellType.TEXT),
            new Column("events", "events", CellType.COUNT),
            new Column("abnormal", "abnormal", CellType.NUMBER),
            new Column("low", "low", CellType.NUMBER),
            new Column("high", "high", CellType.NUMBER),
            new Column("p", "p", CellType.HIDDEN),
            new Column("q", "q", CellType.NUMBER),
            new Column("days", "days", CellType.HIDDEN)),
        rows,
        notes);
  }

  private static Map<String, Object> seeded(Selection selection, Chance chance) {
    Map<String, Object> about = new LinkedHashMap<>(Tables.about(selection, null));
    about.put("seed", chance.seed());
    about.put("rounds", chance.rounds());
    return about;
  }

  private static @Nullable Double known(double value) {
    return Double.isNaN(value) ? null : value;
  }

  private static List<@Nullable Object> row(@Nullable Object... cells) {
    return Arrays.asList(cells);
  }
}
