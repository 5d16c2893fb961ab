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
 * phrase is marked only where it stands whole.
 */
final class Highlighter {
  /** A longer sentence is cut around its first mark. */
  private static final int LONGEST = 320;

  private final Shown shown;
  private final ArticleText text;
  private final List<Found> found = new ArrayList<>();

  /** A match and the part of the query that it matches. */
  private record Found(Field field, int start, int end, Object part) {}

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
      highlighter.add(each);
    }
    return highlighter;
  }

  private void add(MatchesIterator match) throws IOException {
    int start = match.startOffset();
    int end = match.endOffset();
    Field field = text.field(start);
    if (field == text.field(end)) {
      found.add(new Found(field, text.within(start), text.within(end), match.getQuery()));
    }
  }

  Passage title() {
    return new Passage(
        Field.TITLE, 0, shown.title(), marks(Field.TITLE, 0, shown.title().length()));
  }

  /** The sentence of the body with most parts of the query, the first of equals; else the title. */
  Passage passage() {
    Sentences.Sentence best = null;
    double most = -1;
    for (Sentences.Sentence sentence : Sentences.of(shown.title(), shown.body()).all()) {
      if (sentence.field() == Field.BODY) {
        double worth = worth(sentence);
        if (worth > most) {
          best = sentence;
          most = worth;
        }
      }
    }
    return best == null ? title() : cut(best.start(), best.end());
  }

  private double worth(Sentences.Sentence sentence) {
    Set<Object> parts = new HashSet<>();
    int places = 0;
    for (Found match : found) {
      if (within(match, Field.BODY, sentence.start(), sentence.end())) {
        parts.add(match.part());
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
    found.stream()
        .filter(match -> within(match, field, start, end))
        .sorted(Comparator.comparingInt(Found::start).thenComparingInt(Found::end))
        .forEach(match -> merge(marks, match));
    return marks;
  }

  private static void merge(List<Passage.Mark> marks, Found match) {
    Passage.Mark last = marks.isEmpty() ? null : marks.getLast();
    if (last == null || match.start() >= last.end()) {
      marks.add(new Passage.Mark(match.start(), match.end()));
    } else if (match.end() > last.end()) {
      marks.set(marks.size() - 1, new Passage.Mark(last.start(), match.end()));
    }
  }

  private static boolean within(Found match, Field field, int start, int end) {
    return match.field() == field && match.start() >= start && match.end() <= end;
  }
}
