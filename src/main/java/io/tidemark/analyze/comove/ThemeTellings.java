package io.tidemark.analyze.comove;

import io.tidemark.index.TellingsCursor;
import java.util.Arrays;

/** The themes of the article at hand, each once, and where it tells them. */
final class ThemeTellings {
  private int[] themes = new int[16];
  private int count;
  private int[] told = new int[64];
  private int[] sentences = new int[64];
  private int[] paragraphs = new int[64];
  private int tellings;

  /** Reads those of the article that {@code cursor} stands before. */
  void read(TellingsCursor cursor) {
    count = 0;
    tellings = 0;
    while (cursor.nextTheme()) {
      if (tellings == told.length) {
        told = Arrays.copyOf(told, 2 * tellings);
        sentences = Arrays.copyOf(sentences, 2 * tellings);
        paragraphs = Arrays.copyOf(paragraphs, 2 * tellings);
      }
      told[tellings] = cursor.theme();
      sentences[tellings] = cursor.sentence();
      paragraphs[tellings++] = cursor.paragraph();
      addOnce(cursor.theme());
    }
  }

  private void addOnce(int theme) {
    for (int i = 0; i < count; i++) {
      if (themes[i] == theme) {
        return;
      }
    }
    if (count == themes.length) {
      themes = Arrays.copyOf(themes, 2 * count);
    }
    themes[count++] = theme;
  }

  int count() {
    return count;
  }

  int theme(int i) {
    return themes[i];
  }

  /** How near to its theme {@code i} the move is told that {@code move} stands at. */
  Scope nearness(int i, TellingsCursor move) {
    Scope nearest = Scope.ARTICLE;
    for (int place = 0; place < tellings; place++) {
      if (told[place] == themes[i]) {
        if (sentences[place] == move.sentence()) {
          return Scope.SENTENCE;
        }
        if (paragraphs[place] == move.paragraph()) {
          nearest = Scope.PARAGRAPH;
        }
      }
    }
    return nearest;
  }
}
