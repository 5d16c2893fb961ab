package io.tidemark.tag.theme;

import io.tidemark.article.Field;
import io.tidemark.tag.text.AnnotatedText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which themes an article rests on: those of its title and opening, and those told throughout. */
final class Centrality {
  private static final int OPENING_PARAGRAPHS = 2;
  private static final double MOST = 0.5;

  private final List<Told> told;
  private final int paragraphs;

  Centrality(AnnotatedText text, List<Told> told) {
    this.told = told;
    this.paragraphs =
        (int)
            text.sentences().stream()
                .filter(s -> s.field() == Field.BODY)
                .mapToInt(s -> s.paragraph())
                .distinct()
                .count();
  }

  boolean isCentral(String theme) {
    Set<Integer> carrying = new HashSet<>();
    for (Told one : told) {
      if (one.theme().equals(theme)) {
        if (one.sentence().field() == Field.TITLE
            || one.sentence().paragraph() < OPENING_PARAGRAPHS) {
          return true;
        }
        carrying.add(one.sentence().paragraph());
      }
    }
    return carrying.size() >= Math.max(2, MOST * paragraphs);
  }
}
