package io.tidemark.export;

import io.tidemark.analyze.Quotation;
import io.tidemark.analyze.voice.ChangedSide;
import io.tidemark.analyze.voice.Voice;
import io.tidemark.analyze.voice.Voices;
import io.tidemark.analyze.voice.Word;
import io.tidemark.search.Selection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes tables of voices. */
public final class VoiceTables {
  /** How many subjects a row tells the directions of. */
  private static final int WAYS = 3;

  private VoiceTables() {}

  /**
   * One row a voice.
   *
   * @param quote finds a statement's words
   */
  public static Table voices(
      Voices voices, Function<Word, Quotation> quote, Selection selection, int limit) {
    return table(
        voices,
        voices.rows(),
        quote,
        selection,
        limit,
        "Who speaks most. In all %,d voices in %s; %,d statements on it are left out, whose speaker has"
                .formatted(voices.rows().size(), Tables.told(voices.counts()), voices.unnamed())
            + " no name. said: statements; hawk, dove: stories in which they lean to tighter or looser"
            + " money; expects: stories in which a subject is seen up ↑ or down ↓; quoted: the first.");
  }

  /** One row a voice, those who spoke first. */
  public static Table first(
      Voices voices, Function<Word, Quotation> quote, Selection selection, int limit) {
    List<Voices.Row> rows =
        voices.rows().stream()
            .sorted(Comparator.comparing(Voices.Row::first, Word.IN_TIME))
            .toList();
    return table(
        voices,
        rows,
        quote,
        selection,
        limit,
        "Who spoke of it first, of all in the index and these days.");
  }

  private static Table table(
      Voices voices,
      List<Voices.Row> all,
      Function<Word, Quotation> quote,
      Selection selection,
      int limit,
      String note) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Voices.Row row : all.subList(0, Math.min(limit, all.size()))) {
      Voice voice = row.voice();
      Voice.House house = voice.house();
      rows.add(
          Tables.row(
              voice.name(),
              house == null ? null : house.name(),
              row.statements(),
              row.counts().stories(),
              row.counts().articles(),
              row.counts().publishers(),
              row.hawkish(),
              row.dovish(),
              row.first().day(),
              row.words().getLast().day(),
              voice.kind().name(),
              voice.key(),
              house == null ? null : house.key(),
              ways(row),
              quote.apply(row.first())));
    }
    List<String> notes = new ArrayList<>();
    if (all.size() > limit) {
      notes.add("%,d more not shown (--limit).".formatted(all.size() - limit));
    }
    notes.add(note);
    return new Table(
        Tables.about(selection, voices.counts()),
        List.of(
            new Column("voice", "voice", CellType.TEXT),
            new Column("house", "for", CellType.TEXT),
            new Column("statements", "said", CellType.COUNT),
            new Column("stories", "stories", CellType.COUNT),
            new Column("articles", "articles", CellType.COUNT),
            new Column("publishers", "publ.", CellType.COUNT),
            new Column("hawkish", "hawk", CellType.COUNT),
            new Column("dovish", "dove", CellType.COUNT),
            new Column("first", "first", CellType.DAY),
            new Column("last", "last", CellType.DAY),
            new Column("kind", "kind", CellType.HIDDEN),
            new Column("voiceId", "voice id", CellType.HIDDEN),
            new Column("houseId", "house id", CellType.HIDDEN),
            new Column("expects", "expects", CellType.NOTE),
            new Column("quote", "first said", CellType.EVIDENCE)),
        rows,
        notes);
  }

  private static @Nullable String ways(Voices.Row row) {
    List<String> told = new ArrayList<>();
    for (Voices.Way way : row.ways().subList(0, Math.min(WAYS, row.ways().size()))) {
      told.add(
          way.subject()
              + (way.up() > 0 ? " ↑" + way.up() : "")
              + (way.down() > 0 ? " ↓" + way.down() : ""));
    }
    return told.isEmpty() ? null : "expects " + String.join(", ", told);
  }

  /** One row a voice that changed sides. */
  public static Table changes(
      List<ChangedSide> changes,
      Voices voices,
      Function<Word, Quotation> quote,
      Selection selection,
      int fewest) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (ChangedSide change : changes) {
      Voice.House house = change.voice().house();
      String subject = change.subject();
      rows.add(
          Tables.row(
              change.voice().name(),
              house == null ? null : house.name(),
              subject == null ? "monetary policy" : subject,
              side(subject, change.from()),
              change.before(),
              change.last().day(),
              side(subject, -change.from()),
              change.after(),
              change.first().day(),
              change.voice().key(),
              quote.apply(change.last()),
              quote.apply(change.first())));
    }
    return new Table(
        Tables.about(selection, voices.counts()),
        List.of(
            new Column("voice", "voice", CellType.TEXT),
            new Column("house", "for", CellType.TEXT),
            new Column("on", "on", CellType.TEXT),
            new Column("from", "was", CellType.TEXT),
            new Column("storiesBefore", "stories", CellType.COUNT),
            new Column("lastBefore", "until", CellType.DAY),
            new Column("to", "is", CellType.TEXT),
            new Column("storiesAfter", "stories", CellType.COUNT),
            new Column("firstAfter", "from", CellType.DAY),
            new Column("voiceId", "voice id", CellType.HIDDEN),
            new Column("quoteBefore", "said before", CellType.EVIDENCE),
            new Column("quoteAfter", "said after", CellType.EVIDENCE)),
        rows,
        List.of(
            (rows.isEmpty() ? "Nobody changed sides" : "Who changed sides")
                + ": at least %d stories on each side, three of four of each agreeing."
                    .formatted(fewest)));
  }

  private static String side(@Nullable String subject, int sign) {
    if (subject == null) {
      return sign > 0 ? "hawkish" : "dovish";
    }
    return sign > 0 ? "up" : "down";
  }
}
