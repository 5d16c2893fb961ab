package io.tidemark.search;

import io.tidemark.article.Field;
import io.tidemark.index.ArticleText;
import io.tidemark.index.Fields;
import io.tidemark.index.Sentences;
import io.tidemark.index.Shown;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Weight;

/**
 * Finds the words and tags of a query in an article. The places are those that Lucene matched, so a
 * phrase is marked only where it stands whole, words with NEAR only where they are near, and a tag
 * over all words that it was given to.
 */
final class Highlighter {
  /** A longer sentence is cut around its first mark. */
  private static final int LONGEST = 320;

  private final Shown shown;
  private final ArticleText text;
  private final List<Found> found = new ArrayList<>();

  /**
   * A word or tag that matches.
   *
   * @param part the part of the query that it belongs to
   * @param term what of that part it is
   */
  private record Found(Field field, int start, int end, Object part, Object term) {}

  private Highlighter(Shown shown) {
    this.shown = shown;
    this.text = new ArticleText(shown.title().length());
  }

  /** {@code doc} counts within {@code leaf}. */
  static Highlighter of(Shown shown, Weight weight, LeafReaderContext leaf, int doc)
      throws IOException {
    Highlighter highlighter = new Highlighter(shown);
    Matches matches = weight.matches(leaf, doc);
    MatchesIterator each = matches == null ? null : matches.getMatches(Fields.TEXT);
    while (each != null && each.next()) {
      highlighter.add(each, each.getQuery());
    }
    return highlighter;
  }

  /** Of words that are near one another each is marked by itself, not what stands between. */
  private void add(MatchesIterator match, Object part) throws IOException {
    MatchesIterator within = match.getSubMatches();
    if (within != null) {
      while (within.next()) {
        add(within, part);
      }
      return;
    }
    int start = match.startOffset();
    int end = match.endOffset();
    Field field = text.field(start);
    if (field == text.field(end)) {
      found.add(new Found(field, text.within(start), text.within(end), part, match.getQuery()));
    }
  }

  /** What is marked. */
  Shown shown() {
    return shown;
  }

  Passage title() {
    return new Passage(
        Field.TITLE, 0, shown.title(), marks(Field.TITLE, 0, shown.title().length()));
  }

  /**
   * The sentence of the body with most parts of the query, the first of equals; the title where
   * only that has any, or there is no body.
   */
  Passage passage() {
    Sentences.Sentence best = null;
    double most = -1;
    boolean inTitleOnly =
        !found.isEmpty() && found.stream().allMatch(match -> match.field() == Field.TITLE);
    if (inTitleOnly) {
      return title();
    }
    int behind = -1;
    for (int place : places()) {
      if (place < behind) {
        continue;
      }
      for (Sentences.Sentence sentence : Sentences.around(shown.body(), place)) {
        double worth = worth(sentence);
        behind = sentence.end();
        if (worth > most) {
          best = sentence;
          most = worth;
        }
      }
    }
    return best == null ? title() : cut(best.start(), best.end());
  }

  /** Where the body's matches are, in order; its beginning where there are none. */
  private int[] places() {
    int[] places =
        found.stream()
            .filter(match -> match.field() == Field.BODY)
            .mapToInt(Found::start)
            .sorted()
            .toArray();
    return places.length > 0 || shown.body().isEmpty() ? places : new int[] {0};
  }

  private double worth(Sentences.Sentence sentence) {
    Set<Object> parts = new HashSet<>();
    int places = 0;
    for (Found match : found) {
      if (within(match, Field.BODY, sentence.start(), sentence.end())) {
        parts.add(match.term());
        places++;
      }
    }
    return parts.size() + Math.min(places, 9) / 10.0;
  }

  private Passage cut(int start, int end) {
    int from = start;
    int to = end;
    if (end - start > LONGEST) {
      List<Passage.Mark> marks = marks(Field.BODY, start, end);
      int first = marks.isEmpty() ? start : marks.getFirst().start();
      from = wordStart(Math.max(start, Math.min(first - LONGEST / 4, end - LONGEST)), start);
      to = wordEnd(Math.min(end, from + LONGEST), end);
    }
    return new Passage(
        Field.BODY, from, shown.body().substring(from, to), marks(Field.BODY, from, to));
  }

  private int wordStart(int at, int least) {
    int space = shown.body().lastIndexOf(' ', at);
    return space < least ? Math.max(at, least) : space + 1;
  }

  private int wordEnd(int at, int most) {
    int space = shown.body().indexOf(' ', at);
    return space < 0 || space > most ? most : space;
  }

  private List<Passage.Mark> marks(Field field, int start, int end) {
    List<Passage.Mark> marks = new ArrayList<>();
    Found before = null;
    for (Found match : inOrder(field, start, end)) {
      Passage.Mark last = marks.isEmpty() ? null : marks.getLast();
      if (before == null || last == null || !belong(before, last, match)) {
        marks.add(new Passage.Mark(match.start(), match.end()));
      } else if (match.end() > last.end()) {
        marks.set(marks.size() - 1, new Passage.Mark(last.start(), match.end()));
      }
      before = match;
    }
    return marks;
  }

  private List<Found> inOrder(Field field, int start, int end) {
    return found.stream()
        .filter(match -> within(match, field, start, end))
        .sorted(Comparator.comparingInt(Found::start).thenComparingInt(Found::end))
        .toList();
  }

  /** Whether {@code match} goes on where the mark ends, or is its next word. */
  private boolean belong(Found before, Passage.Mark last, Found match) {
    if (match.start() < last.end()) {
      return true;
    }
    String text = match.field() == Field.TITLE ? shown.title() : shown.body();
    return before.part().equals(match.part())
        && text.substring(last.end(), match.start()).isBlank();
  }

  private static boolean within(Found match, Field field, int start, int end) {
    return match.field() == field && match.start() >= start && match.end() <= end;
  }
}
