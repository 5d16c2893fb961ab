package io.tidemark.analyze.voice;

import io.tidemark.article.Direction;
import io.tidemark.article.MoveStatus;
import io.tidemark.catalog.Catalog;
import io.tidemark.index.Columns;
import io.tidemark.index.Tellings;
import io.tidemark.index.Views;
import io.tidemark.search.Counts;
import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks in the selected articles.
 *
 * @param counts of the articles in which somebody speaks
 * @param rows those in most stories first
 * @param unnamed statements on the theme left out: no person or house with a name makes them
 */
public record Voices(Counts counts, List<Row> rows, int unnamed) {
  public Voices {
    rows = List.copyOf(rows);
  }

  /**
   * A voice and its words, in the order of time.
   *
   * @param statements those of one article a story: copies are heard once
   * @param hawkish stories in which its statements lean to tighter money
   * @param dovish stories in which they lean to looser money
   * @param ways of each subject the stories in which it is seen to rise or fall, most told first
   */
  public record Row(
      Voice voice,
      int statements,
      Counts counts,
      int hawkish,
      int dovish,
      List<Way> ways,
      List<Word> words) {
    public Row {
      ways = List.copyOf(ways);
      words = List.copyOf(words);
    }

    /** The first it said. */
    public Word first() {
      return words.getFirst();
    }
  }

  /** Stories in which a voice sees a subject rise and fall. */
  public record Way(String subject, int up, int down) {}

  /**
   * Hears what {@code selection} matches.
   *
   * @throws io.tidemark.search.QueryException where the query names an unknown id
   */
  public static Voices of(Searcher searcher, Selection selection, Near near, Catalog catalog) {
    Topics topics = Topics.of(selection.expression());
    Hearing hearing =
        new Hearing(
            topics,
            near == Near.ARTICLE || topics.isEmpty(),
            new VoiceNames(catalog),
            Counts.Tally.of(searcher.view(selection)));
    searcher.scan(
        selection, (doc, columns) -> hearing.hear(doc, columns, columns.day(selection.zone())));
    List<Row> rows = new ArrayList<>();
    hearing.words.forEach((key, words) -> rows.add(hearing.row(key, words)));
    rows.sort(
        Comparator.comparingInt((Row row) -> -row.counts().stories())
            .thenComparingInt(row -> -row.statements())
            .thenComparing(row -> row.voice().name()));
    return new Voices(hearing.tally.counts(), rows, hearing.unnamed);
  }

  /** Words on their way to rows. */
  private static final class Hearing {
    private final Topics topics;
    private final boolean everywhere;
    private final VoiceNames names;
    private final Counts.Tally tally;
    private final Map<String, List<Word>> words = new LinkedHashMap<>();
    private final Map<String, Map<Voice, Integer>> voices = new HashMap<>();
    private int unnamed;

    Hearing(Topics topics, boolean everywhere, VoiceNames names, Counts.Tally tally) {
      this.topics = topics;
      this.everywhere = everywhere;
      this.names = names;
      this.tally = tally;
    }

    void hear(int doc, Columns columns, @Nullable LocalDate day) throws IOException {
      Views views = columns.views();
      if (views.statements().isEmpty() || day == null) {
        return;
      }
      Tellings tellings = columns.tellings();
      BitSet about = everywhere ? new BitSet() : topics.sentences(tellings, views);
      boolean any = false;
      for (Views.Statement statement : views.statements()) {
        int told = about.nextSetBit(statement.sentence());
        if (!everywhere && (told < 0 || told > statement.lastSentence())) {
          continue;
        }
        Voice voice = names.of(statement.speaker(), statement.house());
        if (voice == null) {
          unnamed++;
          continue;
        }
        any = true;
        voices.computeIfAbsent(voice.key(), key -> new HashMap<>()).merge(voice, 1, Integer::sum);
        words
            .computeIfAbsent(voice.key(), key -> new ArrayList<>())
            .add(
                new Word(
                    doc,
                    statement.number(),
                    everywhere ? statement.sentence() : told,
                    columns.story(),
                    columns.publisherNumber(),
                    day,
                    columns.time(),
                    stance(statement, views),
                    ways(statement, voice, views, tellings)));
      }
      if (any) {
        tally.add(columns.story(), columns.publisherNumber());
      }
    }

    private static double stance(Views.Statement statement, Views views) {
      double sum = 0;
      for (Views.Stance stance : views.stances()) {
        if (isIn(stance.sentence(), statement)) {
          sum +=
              switch (stance.label()) {
                case HAWKISH -> stance.score();
                case DOVISH -> -stance.score();
                case NEUTRAL -> 0;
              };
        }
      }
      return sum;
    }

    private Map<String, Integer> ways(
        Views.Statement statement, Voice voice, Views views, Tellings tellings) {
      Map<String, Integer> ways = new HashMap<>();
      for (Views.Forecast forecast : views.forecasts()) {
        String subject = forecast.subject();
        if (subject != null && isIn(forecast.sentence(), statement)) {
          Voice by = names.of(forecast.by(), forecast.house());
          if (by != null && by.key().equals(voice.key())) {
            ways.merge(subject, sign(forecast.direction()), Integer::sum);
          }
        }
      }
      for (Tellings.Move move : tellings.moves()) {
        if (move.status() == MoveStatus.EXPECTED && isIn(move.sentence(), statement)) {
          ways.putIfAbsent(move.subject(), sign(move.direction()));
        }
      }
      ways.values().removeIf(sign -> sign == 0);
      return ways;
    }

    private static int sign(@Nullable Direction direction) {
      return switch (direction) {
        case UP, STEEPER -> 1;
        case DOWN, FLATTER -> -1;
        case FLAT -> 0;
        case null -> 0;
      };
    }

    private static boolean isIn(int sentence, Views.Statement statement) {
      return statement.sentence() <= sentence && sentence <= statement.lastSentence();
    }

    Row row(String key, List<Word> heard) {
      List<Word> inTime = heard.stream().sorted(Word.IN_TIME).toList();
      return new Tallied(inTime).row(voice(key));
    }

    /** The voice with the house that it is told to speak for most often. */
    private Voice voice(String key) {
      return voices.getOrDefault(key, Map.of()).entrySet().stream()
          .max(
              Comparator.comparing((Map.Entry<Voice, Integer> e) -> e.getKey().house() != null)
                  .thenComparing(Map.Entry::getValue))
          .orElseThrow()
          .getKey();
    }
  }
}
