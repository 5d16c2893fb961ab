package io.tidemark.search;

import io.tidemark.index.Columns;
import io.tidemark.index.IdColumn;
import io.tidemark.index.View;
import io.tidemark.index.Vocabulary;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Counts articles and stories by the values of one field. */
final class FacetCounter {
  private static final int YEARS = 10_000;

  private static final Comparator<Facet.Row> MOST =
      Comparator.comparingInt((Facet.Row row) -> -row.stories())
          .thenComparingInt(row -> -row.articles())
          .thenComparing(Facet.Row::value);
  private static final Comparator<Facet.Row> NEWEST =
      Comparator.comparing(Facet.Row::value).reversed();

  private final Facet.Field field;
  private final View view;
  private final @Nullable ZoneId zone;
  private final IntConsumer counting = this::count;
  private int[] articles;
  private int[] stories;

  /** Value and story, only for stories with several articles: others need no look-up. */
  private final Set<Long> told = new HashSet<>();

  private int story;

  FacetCounter(Facet.Field field, View view, @Nullable ZoneId zone) throws IOException {
    this.field = field;
    this.view = view;
    this.zone = zone;
    int values =
        switch (field) {
          case PUBLISHER -> view.publishers().size();
          case MONTH -> 0;
          default -> vocabulary().size();
        };
    this.articles = new int[values];
    this.stories = new int[values];
  }

  void add(Columns columns) throws IOException {
    story = columns.story();
    switch (field) {
      case PUBLISHER -> {
        if (columns.publisherNumber() != View.NONE) {
          count(columns.publisherNumber());
        }
      }
      case MONTH -> {
        LocalDate day = columns.day(zone);
        if (day != null && day.getYear() >= 0 && day.getYear() < YEARS) {
          count(day.getYear() * 12 + day.getMonthValue() - 1);
        }
      }
      default -> columns.forEach(column(), counting);
    }
  }

  private void count(int value) {
    if (value >= articles.length) {
      articles = Arrays.copyOf(articles, value + 1);
      stories = Arrays.copyOf(stories, value + 1);
    }
    articles[value]++;
    if (view.articles(story) == 1 || told.add((long) value << Integer.SIZE | story)) {
      stories[value]++;
    }
  }

  /** The {@code most} values with the most stories, of months the last ones. */
  Facet facet(int most) throws IOException {
    IntFunction<String> names = names();
    List<Facet.Row> rows = new ArrayList<>();
    for (int value = 0; value < articles.length; value++) {
      if (articles[value] > 0) {
        rows.add(new Facet.Row(names.apply(value), articles[value], stories[value]));
      }
    }
    rows.sort(field == Facet.Field.MONTH ? NEWEST : MOST);
    return new Facet(field, rows.size(), rows.subList(0, Math.min(most, rows.size())));
  }

  private IntFunction<String> names() throws IOException {
    return switch (field) {
      case PUBLISHER -> view.publishers()::name;
      case MONTH -> month -> YearMonth.of(month / 12, month % 12 + 1).toString();
      default -> vocabulary()::name;
    };
  }

  private Vocabulary vocabulary() throws IOException {
    return view.vocabulary(column());
  }

  private IdColumn column() {
    return switch (field) {
      case THEME -> IdColumn.THEMES;
      case SUBJECT -> IdColumn.SUBJECTS;
      case ORG -> IdColumn.ORGANISATIONS;
      case PERSON -> IdColumn.PEOPLE;
      case PUBLISHER, MONTH -> throw new IllegalStateException(field + " is no set of ids");
    };
  }
}
