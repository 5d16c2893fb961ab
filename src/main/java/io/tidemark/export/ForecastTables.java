package io.tidemark.export;

import io.tidemark.analyze.Quotation;
import io.tidemark.analyze.forecast.Consensus;
import io.tidemark.analyze.forecast.Figure;
import io.tidemark.analyze.forecast.Horizon;
import io.tidemark.analyze.forecast.Ledger;
import io.tidemark.analyze.forecast.Outcome;
import io.tidemark.analyze.forecast.Saying;
import io.tidemark.analyze.forecast.Sayings;
import io.tidemark.analyze.forecast.Score;
import io.tidemark.article.Direction;
import io.tidemark.article.Unit;
import io.tidemark.search.Selection;
import io.tidemark.statistics.Wilson;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes tables of forecasts. */
public final class ForecastTables {
  private static final int THOUSAND = 1000;

  private ForecastTables() {}

  /**
   * One row a forecast.
   *
   * @param sayings what the rows are made of, for the counts
   * @param outcomes what became of each of the rows; empty where no prices are at hand
   * @param quote finds a forecast's words
   * @param limit how many rows to show
   */
  public static Table ledger(
      List<Ledger.Row> ledger,
      Sayings sayings,
      Map<Ledger.Row, Outcome> outcomes,
      Function<Saying, Quotation> quote,
      Selection selection,
      int limit) {
    CellType judged = outcomes.isEmpty() ? CellType.HIDDEN : CellType.TEXT;
    CellType measured = outcomes.isEmpty() ? CellType.HIDDEN : CellType.NUMBER;
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Ledger.Row row : ledger.subList(0, Math.min(limit, ledger.size()))) {
      rows.add(row(row, outcomes.get(row), quote));
    }
    return new Table(
        Tables.about(selection, sayings.counts()),
        List.of(
            new Column("subject", "subject", CellType.TEXT),
            new Column("house", "house", CellType.TEXT),
            new Column("people", "person", CellType.TEXT),
            new Column("direction", "way", CellType.TEXT),
            new Column("figure", "target", CellType.TEXT),
            new Column("horizon", "by", CellType.TEXT),
            new Column("firstSaid", "first said", CellType.DAY),
            new Column("revisedFrom", "revised from", CellType.TEXT),
            new Column("lastRepeated", "last said", CellType.DAY),
            new Column("stories", "stories", CellType.COUNT),
            new Column("outcome", "outcome", judged),
            new Column("error", "error", measured),
            new Column("condition", "condition", CellType.HIDDEN),
            new Column("houseId", "house id", CellType.HIDDEN),
            new Column("measure", "measure", CellType.HIDDEN),
            new Column("unit", "unit", CellType.HIDDEN),
            new Column("low", "low", CellType.HIDDEN),
            new Column("target", "value", CellType.HIDDEN),
            new Column("high", "high", CellType.HIDDEN),
            new Column("horizonDay", "horizon", CellType.HIDDEN),
            new Column("revisedSaid", "revised said", CellType.HIDDEN),
            new Column("replaced", "replaced", CellType.HIDDEN),
            new Column("articles", "articles", CellType.HIDDEN),
            new Column("publishers", "publishers", CellType.HIDDEN),
            new Column("baseClose", "base", CellType.HIDDEN),
            new Column("endClose", "end", CellType.HIDDEN),
            new Column("naiveError", "naive error", CellType.HIDDEN),
            new Column("evidence", "evidence", CellType.EVIDENCE)),
        rows,
        notes(ledger, sayings, limit, !outcomes.isEmpty()));
  }

  private static List<@Nullable Object> row(
      Ledger.Row row, @Nullable Outcome outcome, Function<Saying, Quotation> quote) {
    Figure figure = row.figure();
    Horizon horizon = row.horizon();
    Ledger.Revision revised = row.revised();
    Outcome.Checked checked = outcome instanceof Outcome.Checked one ? one : null;
    return Tables.row(
        row.subject(),
        row.house().name(),
        row.people().isEmpty() || row.people().equals(List.of(row.house().name()))
            ? null
            : String.join(", ", row.people()),
        way(row.direction()) + (row.condition() == Saying.Condition.IF ? " if" : ""),
        figure == null ? null : text(figure),
        horizon == null ? null : horizon.toString(),
        row.firstSaid(),
        revised == null ? null : text(revised),
        row.lastRepeated(),
        row.counts().stories(),
        outcome == null ? null : text(outcome),
        checked == null || Double.isNaN(checked.error()) ? null : checked.error(),
        row.condition() == Saying.Condition.IF,
        row.house().key(),
        figure == null ? null : figure.measure().name(),
        figure == null ? null : figure.unit().name(),
        figure == null ? null : figure.low(),
        figure == null ? null : figure.value(),
        figure == null ? null : figure.high(),
        horizon == null ? null : horizon.day(),
        revised == null ? null : revised.said(),
        row.replaced(),
        row.counts().articles(),
        row.counts().publishers(),
        checked == null ? null : checked.base().value(),
        checked == null ? null : checked.end().value(),
        checked == null || Double.isNaN(checked.naive()) ? null : checked.naive(),
        quote.apply(row.first()));
  }

  private static List<String> notes(
      List<Ledger.Row> ledger, Sayings sayings, int limit, boolean judged) {
    List<String> notes = new ArrayList<>();
    if (ledger.size() > limit) {
      notes.add("%,d more not shown (--limit).".formatted(ledger.size() - limit));
    }
    notes.add(
        "%,d forecasts of houses and people with a name, in %s. Left out: %,d of nobody with a name,"
                .formatted(ledger.size(), Tables.told(sayings.counts()), sayings.unnamed())
            + " %,d on what is no subject of the catalog%s. “if”: under a condition."
                .formatted(
                    sayings.unknown(),
                    sayings.undated() == 0
                        ? ""
                        : ", %,d of articles without a day".formatted(sayings.undated())));
    if (judged) {
      notes.add(
          "hit: a close reached the target by then, or the subject had gone that way; error: what"
              + " the last close was above the target, in percent of the price when it was told, of"
              + " rates in points.");
    }
    return notes;
  }

  /** One row a day, subject and horizon. */
  public static Table consensus(
      List<Consensus.Row> consensus, Sayings sayings, Selection selection) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Consensus.Row row : consensus) {
      Consensus.Spread spread = row.spread();
      Horizon horizon = row.horizon();
      rows.add(
          Tables.row(
              row.subject(),
              horizon == null ? null : horizon.toString(),
              row.day(),
              row.houses(),
              row.ways().up(),
              row.ways().down(),
              row.ways().flat(),
              spread == null
                  ? null
                  : (spread.measure() == Figure.Measure.CHANGE ? "change, " : "")
                      + unit(spread.unit()),
              spread == null ? null : spread.median(),
              spread == null ? null : spread.low(),
              spread == null ? null : spread.high(),
              spread == null ? null : spread.min(),
              spread == null ? null : spread.max(),
              horizon == null ? null : horizon.day()));
    }
    return new Table(
            Tables.about(selection, sayings.counts()),
            List.of(
                new Column("subject", "subject", CellType.TEXT),
                new Column("horizon", "for", CellType.TEXT),
                new Column("day", "on", CellType.DAY),
                new Column("houses", "houses", CellType.COUNT),
                new Column("up", "up", CellType.COUNT),
                new Column("down", "down", CellType.COUNT),
                new Column("flat", "flat", CellType.COUNT),
                new Column("unit", "unit", CellType.TEXT),
                new Column("median", "median", CellType.NUMBER),
                new Column("lowerQuartile", "25%", CellType.NUMBER),
                new Column("upperQuartile", "75%", CellType.NUMBER),
                new Column("min", "min", CellType.NUMBER),
                new Column("max", "max", CellType.NUMBER),
                new Column("horizonDay", "horizon", CellType.HIDDEN)),
            rows,
            List.of(
                "Each house counts once a day, with its last word that is neither replaced nor past;"
                    + " up, down, flat: houses. Forecasts under a condition are left out."))
        .drawnAs(
            new Chart.Band(
                "Consensus of forecasts",
                "day",
                List.of("subject", "horizon"),
                "median",
                "lowerQuartile",
                "upperQuartile",
                "unit",
                "median of the houses with quartiles"));
  }

  /** One row a house, the first of all together. */
  public static Table scores(List<Score> scores, Sayings sayings, Selection selection, int limit) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Score score : scores) {
      Wilson interval = score.interval();
      rows.add(
          Tables.row(
              score.house() == null ? "(all)" : score.house().name(),
              score.checked(),
              score.hits(),
              score.checked() == 0 ? null : (double) score.hits() / score.checked(),
              interval == null ? null : interval.low(),
              interval == null ? null : interval.high(),
              score.figures(),
              score.figures() == 0 ? null : score.error(),
              score.figures() == 0 ? null : score.naive(),
              score.open()));
    }
    return new Table(
            Tables.about(selection, sayings.counts()),
            List.of(
                new Column("house", "house", CellType.TEXT),
                new Column("checked", "checked", CellType.COUNT),
                new Column("hits", "hits", CellType.COUNT),
                new Column("hitRate", "rate", CellType.SHARE),
                new Column("hitRateLow", "from", CellType.SHARE),
                new Column("hitRateHigh", "to", CellType.SHARE),
                new Column("figures", "targets", CellType.COUNT),
                new Column("meanAbsoluteError", "error", CellType.NUMBER),
                new Column("naiveError", "no change", CellType.NUMBER),
                new Column("open", "open", CellType.COUNT)),
            rows,
            List.of(
                "rate: hits of checked, with its 95 % interval after Wilson; error: mean absolute"
                    + " error of targets that are prices, in percent of the price when they were told,"
                    + " beside that of the forecast that nothing changes; open: not yet due."))
        .first(limit);
  }

  private static String way(@Nullable Direction direction) {
    return direction == null ? "" : direction.name().toLowerCase(Locale.ROOT);
  }

  private static String text(Ledger.Revision revised) {
    Figure figure = revised.figure();
    return figure == null ? way(revised.direction()) : text(figure);
  }

  private static String text(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Checked checked -> checked.result().name().toLowerCase(Locale.ROOT);
      case Outcome.Open later -> "open";
      case Outcome.Unchecked not ->
          switch (not.reason()) {
            case NO_PRICE -> "no price";
            case CONDITIONAL -> "conditional";
            case NO_DIRECTION -> "says no way";
            case NOT_COMPARABLE -> "not comparable";
          };
    };
  }

  /** Such as {@code 1,600 to 1,650 pt}, {@code 0.1 %}, {@code +5 %} of a change. */
  private static String text(Figure figure) {
    boolean change = figure.measure() == Figure.Measure.CHANGE;
    String low = number(figure.low(), change);
    return (figure.low() == figure.high() ? low : low + " to " + number(figure.high(), change))
        + " "
        + unit(figure.unit());
  }

  private static String number(double value, boolean change) {
    String sign = change ? "+" : "";
    double size = Math.abs(value);
    String scale = "";
    double shown = value;
    if (size >= 1e9) {
      shown = value / 1e9;
      scale = " billion";
    } else if (size >= 1e6) {
      shown = value / 1e6;
      scale = " million";
    }
    String number =
        String.format(
            Locale.ROOT,
            Math.abs(shown) < THOUSAND ? "%" + sign + ".3f" : "%" + sign + ",.1f",
            shown);
    return number.replaceAll("\\.?0+$", "") + scale;
  }

  private static String unit(Unit unit) {
    return switch (unit) {
      case PERCENT -> "%";
      case BASIS_POINTS -> "bp";
      case POINTS -> "pt";
      case COUNT -> "";
      default ->
          unit.isCurrency() ? unit.name() : unit.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    };
  }
}
