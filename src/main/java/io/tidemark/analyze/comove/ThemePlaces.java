package io.tidemark.analyze.comove;

import io.tidemark.index.TellingsCursor;
import java.util.Arrays;
import java.util.List;

/** Where the article at hand tells one of the themes asked for. */
final class ThemePlaces {
  private final int[] themes;
  private int[] sentences = new int[16];
  private int[] paragraphs = new int[16];
  private int count;

  /**
   * @param themes their numbers in the view
   */
  ThemePlaces(List<Integer> themes) {
    this.themes = themes.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Reads the themes of the article that {@code telling} stands before. */
  void read(TellingsCursor telling) {
    count = 0;
    if (themes.length == 0) {
      return;
    }
    while (telling.nextTheme()) {
      if (isAsked(telling.theme())) {
        if (count == sentences.length) {
          sentences = Arrays.copyOf(sentences, 2 * count);
          paragraphs = Arrays.copyOf(paragraphs, 2 * count);
        }
        sentences[count] = telling.sentence();
        paragraphs[count++] = telling.paragraph();
      }
    }
  }

  private boolean isAsked(int theme) {
    for (int asked : themes) {
      if (asked == theme) {
        return true;
      }
    }
    return false;
  }

  /** How near to the nearest of them a sentence stands. */
  Scope nearness(int sentence, int paragraph) {
    Scope nearest = Scope.ARTICLE;
    for (int i = 0; i < count; i++) {
      if (sentences[i] == sentence) {
        return Scope.SENTENCE;
      }
      if (paragraphs[i] == paragraph) {
        nearest = Scope.PARAGRAPH;
      }
    }
    return nearest;
  }
}
