package io.tidemark.analyze.comove;

import java.util.Arrays;

/** The themes of the article at hand, each once, and where it tells them. */
final class ThemeTellings {
  private final Moves moves;
  private int[] themes = new int[16];
  private int count;
  private int first;
  private int end;

  ThemeTellings(Moves moves) {
    this.moves = moves;
  }

  void read(int doc) {
    count = 0;
    first = moves.firstPlace(doc);
    end = moves.firstPlace(doc + 1);
    for (int at = first; at < end; at++) {
      addOnce(ThemePlaces.theme(moves.place(at)));
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
  Scope nearness(int i, MoveCursor move) {
    Scope nearest = Scope.ARTICLE;
    for (int at = first; at < end; at++) {
      long place = moves.place(at);
      if (ThemePlaces.theme(place) == themes[i]) {
        if (ThemePlaces.sentence(place) == move.sentence()) {
          return Scope.SENTENCE;
        }
        if (ThemePlaces.paragraph(place) == move.paragraph()) {
          nearest = Scope.PARAGRAPH;
        }
      }
    }
    return nearest;
  }
}
