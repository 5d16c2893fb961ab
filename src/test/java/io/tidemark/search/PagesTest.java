package io.tidemark.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidemark.article.Sample;
import io.tidemark.index.Entries;
import io.tidemark.index.Entry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PagesTest {
  private static final Instant MORNING = Instant.parse("2024-07-17T06:00:00Z");
  private static final int ARTICLES = 11;

  @TempDir Path folder;

  @BeforeEach
  void index() throws IOException {
    // Many are equal in score, day and time.
    Entry[] entries =
        IntStream.range(0, ARTICLES)
            .mapToObj(i -> article("a" + i, "2024-07-1" + i / 4, i % 3 == 0 ? "gold gold" : "gold"))
            .toArray(Entry[]::new);
    SmallIndex.put(folder, MORNING, entries);
  }

  @ParameterizedTest
  @EnumSource(Order.class)
  void pagesFollowOneAnotherWithoutGapOrOverlap(Order order) throws IOException {
    try (SmallIndex index = SmallIndex.open(folder)) {
      List<String> whole =
          SmallIndex.ids(index.searcher().search(gold(), order, new Page(0, ARTICLES)));
      List<String> paged = new ArrayList<>();
      Page page = new Page(0, 3);
      Hits hits = index.searcher().search(gold(), order, page);
      paged.addAll(SmallIndex.ids(hits));
      while (hits.next() != null) {
        assertThat(hits.hits()).hasSize(3);
        hits = index.searcher().search(gold(), order, Page.after(hits.next(), 3));
        assertThat(hits.first()).isEqualTo(paged.size());
        paged.addAll(SmallIndex.ids(hits));
      }

      assertThat(paged).isEqualTo(whole).doesNotHaveDuplicates().hasSize(ARTICLES);
    }
  }

  @ParameterizedTest
  @EnumSource(Order.class)
  void laterPagesSeeWhatTheFirstOneSaw(Order order) throws IOException {
    List<String> whole;
    List<String> paged;
    String cursor;
    try (SmallIndex index = SmallIndex.open(folder)) {
      whole = SmallIndex.ids(index.searcher().search(gold(), order, new Page(0, ARTICLES)));
      Hits first = index.searcher().search(gold(), order, new Page(0, 5));
      paged = new ArrayList<>(SmallIndex.ids(first));
      cursor = Objects.requireNonNull(first.next());
    }
    SmallIndex.put(
        folder,
        MORNING.plusSeconds(3600),
        article("new-1", "2024-07-10", "gold"),
        article("new-2", "2024-07-11", "gold gold gold"),
        article("new-3", "2024-07-31", "gold"),
        article("a10", "2024-07-12", "silver instead"));
    try (SmallIndex index = SmallIndex.open(folder)) {
      Hits rest = index.searcher().search(gold(), order, Page.after(cursor, 20));

      paged.addAll(SmallIndex.ids(rest));
      assertThat(paged).isEqualTo(whole);
      assertThat(rest.counts().articles()).isEqualTo(ARTICLES);
    }
  }

  @Test
  void theLastPageHasNoCursor() throws IOException {
    try (SmallIndex index = SmallIndex.open(folder)) {
      Hits all = index.searcher().search(gold(), Order.NEWEST, new Page(0, ARTICLES));

      assertThat(all.next()).isNull();
    }
  }

  @Test
  void aCursorOfAnotherQueryOrderOrDayIsRefused() throws IOException {
    try (SmallIndex index = SmallIndex.open(folder)) {
      Searcher searcher = index.searcher();
      String cursor =
          Objects.requireNonNull(searcher.search(gold(), Order.NEWEST, new Page(0, 3)).next());
      Page page = Page.after(cursor, 3);
      Selection july =
          new Selection(
              "gold", QueryParser.parse("gold"), LocalDate.of(2024, 7, 1), null, null, null);

      assertThatThrownBy(() -> searcher.search(gold(), Order.OLDEST, page))
          .isInstanceOf(CursorException.class)
          .hasMessageStartingWith("this cursor belongs to another query");
      assertThatThrownBy(() -> searcher.search(Selection.of("oil"), Order.NEWEST, page))
          .isInstanceOf(CursorException.class);
      assertThatThrownBy(() -> searcher.search(july, Order.NEWEST, page))
          .isInstanceOf(CursorException.class);
    }
  }

  @Test
  void whatIsNoCursorIsToldSo() throws IOException {
    try (SmallIndex index = SmallIndex.open(folder)) {
      String cursor =
          Objects.requireNonNull(
              index.searcher().search(gold(), Order.NEWEST, new Page(0, 3)).next());
      for (String no : List.of("", "page 2", "AAAA", cursor.substring(0, cursor.length() - 3))) {
        assertThatThrownBy(() -> index.searcher().search(gold(), Order.NEWEST, Page.after(no, 3)))
            .isInstanceOf(CursorException.class)
            .hasMessageStartingWith("this is no cursor, or not all of it");
      }
    }
  }

  private static Selection gold() {
    return Selection.of("gold");
  }

  private static Entry article(String id, String day, String body) {
    return Entries.of(Sample.of(id, day, null, "", body + " in " + id));
  }
}
