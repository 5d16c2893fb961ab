package io.tidemark.analyze.comove;

import java.util.Arrays;
import java.util.List;

/** Where the article at hand tells one of the themes asked for. */
final class ThemePlaces {
  private static final int THEME = Moves.PARAGRAPH_BITS + Moves.SENTENCE_BITS;

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

  void read(Moves moves, int doc) {
    count = 0;
    int end = themes.length == 0 ? 0 : moves.firstPlace(doc + 1);
    for (int at = moves.firstPlace(doc); at < end; at++) {
      long place = moves.place(at);
      if (isAsked((int) (place >>> THEME))) {
        if (count == sentences.length) {
          sentences = Arrays.copyOf(sentences, 2 * count);
          paragraphs = Arrays.copyOf(paragraphs, 2 * count);
        }
        sentences[count] = sentence(place);
        paragraphs[count++] = paragraph(place);
      }
    }
  }

  static int theme(long place) {
    return (int) (place >>> THEME);
  }

  static int sentence(long place) {
    return (int) (place >>> Moves.PARAGRAPH_BITS) & (1 << Moves.SENTENCE_BITS) - 1;
  }

  static int paragraph(long place) {
    return (int) place & (1 << Moves.PARAGRAPH_BITS) - 1;
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
