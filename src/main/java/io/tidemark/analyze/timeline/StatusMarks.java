package io.tidemark.analyze.timeline;

import io.tidemark.article.ThemeStatus;
import io.tidemark.index.Fields;
import io.tidemark.index.View;
import io.tidemark.search.Expression;
import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * In which statuses each article of a view that tells a theme tells it: a bit each. Made once for a
 * theme and a view.
 */
final class StatusMarks {
  private int[] docs = new int[64];
  private byte[] bits = new byte[64];
  private int size;

  private record Key(String theme) {}

  private StatusMarks() {}

  static StatusMarks of(Searcher searcher, Selection selection, String theme) {
    View view = searcher.view(selection);
    return view.kept(
        new Key(theme), StatusMarks.class, () -> read(searcher, selection, theme, view));
  }

  private static StatusMarks read(Searcher searcher, Selection selection, String theme, View view) {
    byte[] all = new byte[view.documents()];
    for (ThemeStatus status : ThemeStatus.values()) {
      String value = theme + "/" + status.name().toLowerCase(Locale.ROOT);
      byte bit = (byte) (1 << number(status));
      Expression tag = new Expression.Tag(Fields.Tag.THEME, theme, List.of(value), 0);
      Selection told = new Selection(value, tag, null, null, null, selection.asOf());
      searcher.scan(told, (doc, columns) -> all[doc] |= bit);
    }
    StatusMarks marks = new StatusMarks();
    for (int doc = 0; doc < all.length; doc++) {
      if (all[doc] != 0) {
        marks.add(doc, all[doc]);
      }
    }
    return marks;
  }

  /** Which bit is that of {@code status}, from 0. */
  static int number(ThemeStatus status) {
    return switch (status) {
      case ACTIVE -> 0;
      case FADING -> 1;
      case NEGATED -> 2;
      case CONDITIONAL -> 3;
      case PAST -> 4;
    };
  }

  private void add(int doc, byte mask) {
    if (size == docs.length) {
      docs = Arrays.copyOf(docs, 2 * size);
      bits = Arrays.copyOf(bits, 2 * size);
    }
    docs[size] = doc;
    bits[size++] = mask;
  }

  /**
   * Adds the bits of {@code docs} to {@code masks}.
   *
   * @param docs in rising order
   * @param count how many of them
   */
  void addTo(int[] docs, byte[] masks, int count) {
    int here = 0;
    for (int i = 0; i < count; i++) {
      while (here < size && this.docs[here] < docs[i]) {
        here++;
      }
      if (here < size && this.docs[here] == docs[i]) {
        masks[i] |= bits[here];
      }
    }
  }
}
