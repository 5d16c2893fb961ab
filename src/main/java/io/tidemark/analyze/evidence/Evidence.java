package io.tidemark.analyze.evidence;

import io.tidemark.analyze.comove.MoveCursor;
import io.tidemark.analyze.comove.MoveScan;
import io.tidemark.analyze.comove.NamedThemes;
import io.tidemark.analyze.comove.Scope;
import io.tidemark.article.Field;
import io.tidemark.article.Span;
import io.tidemark.index.IdColumn;
import io.tidemark.index.Provenance;
import io.tidemark.index.TellingsCursor;
import io.tidemark.index.View;
import io.tidemark.index.Vocabulary;
import io.tidemark.search.Counts;
import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a cell was counted from.
 *
 * @param counts of what the cell holds
 * @param places how many places in the texts there are, shown or not
 * @param rows those told nearest to a theme first, then the latest
 */
public record Evidence(Counts counts, int places, List<Row> rows) {
  public Evidence {
    rows = List.copyOf(rows);
  }

  /**
   * A place in a text.
   *
   * @param story the lasting number of the article's story, in hexadecimal
   * @param tag what it was counted as: {@code yen DOWN REPORTED}, {@code abenomics ACTIVE}; empty
   *     for an article that counts as itself
   * @param trigger the words that decided; null for an article
   * @param rules ids of the rules that found the query's themes there, or elsewhere in the article
   *     where the place itself names none
   * @param catalog stamp of the catalog that the tags are of
   */
  public record Row(
      String article,
      @Nullable String url,
      @Nullable String publisher,
      @Nullable LocalDate day,
      String story,
      String tag,
      Field field,
      int start,
      int end,
      String sentence,
      @Nullable Span trigger,
      List<String> rules,
      String catalog,
      Provenance provenance) {
    public Row {
      rules = List.copyOf(rules);
    }
  }

  /**
   * A place before its text is fetched.
   *
   * @param number of the theme among the article's tags, or of the move among those whose subject
   *     is known
   */
  record Place(int doc, Kind kind, int number, int sentence, Scope nearness) {
    enum Kind {
      MOVE,
      THEME,
      ARTICLE
    }
  }

  /**
   * Opens {@code cell} of a table of {@code selection}.
   *
   * @param most how many rows to make
   * @throws io.tidemark.search.QueryException where the query or the cell names an unknown id
   */
  public static Evidence of(Searcher searcher, Selection selection, Cell cell, int most) {
    View view = searcher.view(selection);
    if (cell.subject() != null) {
      searcher.count(selection.with("subject:" + cell.subject()));
    }
    List<String> themes = NamedThemes.of(selection.expression());
    Counts.Tally tally = Counts.Tally.of(view);
    List<Place> places =
        cell.isOfMoves()
            ? moves(searcher, selection, themes, cell)
            : themes.isEmpty()
                ? articles(searcher, selection)
                : themes(searcher, selection, Set.copyOf(themes));
    int last = -1;
    for (Place place : places) {
      if (place.doc() != last) {
        last = place.doc();
        tally.add(view.story(last), view.publisher(last));
      }
    }
    places.sort(
        Comparator.comparing(Place::nearness)
            .thenComparing(place -> view.day(place.doc()), Comparator.reverseOrder())
            .thenComparingInt(Place::doc)
            .thenComparingInt(Place::sentence));
    Opened opened = new Opened(searcher, selection, themes);
    return new Evidence(
        tally.counts(), places.size(), places.stream().limit(most).map(opened::row).toList());
  }

  private static List<Place> moves(
      Searcher searcher, Selection selection, List<String> themes, Cell cell) {
    Vocabulary subjects = MoveScan.vocabulary(searcher.view(selection), IdColumn.SUBJECTS);
    int subject = cell.subject() == null ? -1 : subjects.number(cell.subject());
    List<Place> places = new ArrayList<>();
    MoveScan.run(
        searcher,
        selection,
        themes,
        new MoveScan.Visitor() {
          @Override
          public void article(int doc, int story, MoveScan.Tags tags) {}

          @Override
          public void move(int doc, int story, MoveCursor move, Scope nearness) {
            if (cell.holds(subject, move, nearness)) {
              places.add(new Place(doc, Place.Kind.MOVE, move.place(), move.sentence(), nearness));
            }
          }
        });
    return places;
  }

  private static List<Place> themes(Searcher searcher, Selection selection, Set<String> themes) {
    Vocabulary vocabulary = MoveScan.vocabulary(searcher.view(selection), IdColumn.THEMES);
    Set<Integer> numbers = themes.stream().map(vocabulary::number).collect(Collectors.toSet());
    List<Place> places = new ArrayList<>();
    searcher.scan(
        selection,
        (doc, columns) -> {
          TellingsCursor telling = columns.cursor();
          while (telling.nextTheme()) {
            if (numbers.contains(telling.theme())) {
              int number = telling.number();
              places.add(
                  new Place(doc, Place.Kind.THEME, number, telling.sentence(), Scope.SENTENCE));
            }
          }
        });
    return places;
  }

  private static List<Place> articles(Searcher searcher, Selection selection) {
    List<Place> places = new ArrayList<>();
    searcher.scan(
        selection,
        (doc, columns) -> places.add(new Place(doc, Place.Kind.ARTICLE, 0, 0, Scope.ARTICLE)));
    return places;
  }
}
