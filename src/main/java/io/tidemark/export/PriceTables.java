package io.tidemark.export;

import io.tidemark.analyze.price.Agreement;
import io.tidemark.analyze.price.Check;
import io.tidemark.analyze.price.Outcome;
import io.tidemark.analyze.price.SaidAndHappened;
import io.tidemark.search.Selection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tables of what texts tell beside prices. */
public final class PriceTables {
  private PriceTables() {}

  /** One row for all moves, and one a publisher, theme and subject. */
  public static Table of(SaidAndHappened said, Selection selection) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Agreement row : said.rows()) {
      rows.add(
          row(
              lower(row.of()),
              row.name(),
              row.stories(),
              row.compared(),
              row.count(Outcome.AGREE),
              row.count(Outcome.SIGN_ONLY),
              row.count(Outcome.CONTRADICT),
              row.count(Outcome.OTHER_SPAN),
              row.count(Outcome.NO_PRICE),
              row.compared() == 0 ? null : row.strict(),
              row.compared() == 0 ? null : row.sign()));
    }
    return new Table(
        Tables.about(selection, said.counts()),
        List.of(
            new Column("of", "of", CellType.TEXT),
            new Column("name", "name", CellType.TEXT),
            new Column("stories", "stories", CellType.COUNT),
            new Column("compared", "compared", CellType.COUNT),
            new Column("agree", "agree", CellType.COUNT),
            new Column("signOnly", "sign only", CellType.COUNT),
            new Column("contradict", "contradict", CellType.COUNT),
            new Column("otherSpan", "other span", CellType.COUNT),
            new Column("noPrice", "no price", CellType.COUNT),
            new Column("strict", "strict", CellType.SHARE),
            new Column("sign", "sign", CellType.SHARE)),
        rows,
        notes(said));
  }

  /** One row a move. */
  public static Table moves(SaidAndHappened said, Selection selection) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Check check : said.checks()) {
      rows.add(
          row(
              check.subject(),
              lower(check.outcome()),
              new Amount(check.told(), check.unit()),
              check.happened() == null ? null : new Amount(check.happened(), check.unit()),
              lower(check.stretch().kind()),
              check.from(),
              check.to(),
              check.stretch().told(),
              String.join(" ", check.themes()),
              check.evidence()));
    }
    return new Table(
        Tables.about(selection, said.counts()),
        List.of(
            new Column("subject", "subject", CellType.TEXT),
            new Column("outcome", "outcome", CellType.TEXT),
            new Column("told", "told", CellType.AMOUNT),
            new Column("happened", "happened", CellType.AMOUNT),
            new Column("span", "span", CellType.TEXT),
            new Column("from", "from close", CellType.DAY),
            new Column("to", "to close", CellType.DAY),
            new Column("dayTold", "day told", CellType.HIDDEN),
            new Column("themes", "themes", CellType.HIDDEN),
            new Column("evidence", "evidence", CellType.EVIDENCE)),
        rows,
        notes(said));
  }

  private static List<String> notes(SaidAndHappened said) {
    List<String> notes = new ArrayList<>();
    notes.add(
        "In all "
            + Tables.told(said.counts())
            + ". agree: the same sign and, within 0.25 percentage points (2 basis points) and half"
            + " the last digit told, or a tenth, the same size; strict: agree of compared; sign:"
            + " agree and sign only of compared; other span: told of part of a session, or since"
            + " some day; no price: no series, or none that reaches the day.");
    if (said.repeated() > 0 || said.undated() > 0) {
      notes.add(
          "Left out: %d told again by their story, %d of articles without a day."
              .formatted(said.repeated(), said.undated()));
    }
    return notes;
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static List<@Nullable Object> row(@Nullable Object... cells) {
    return Arrays.asList(cells);
  }
}
