package io.tidemark.tag.name;

import io.tidemark.article.MentionType;
import io.tidemark.tag.text.At;
import io.tidemark.tag.text.Sentence;
import io.tidemark.tag.text.Token;
import java.util.ArrayList;
import java.util.List;

/** The names that the CRF sees, without the titles, articles and marks it takes along. */
final class CrfNames {
  private CrfNames() {}

  static List<At<Label>> of(Sentence sentence) {
    List<At<Label>> names = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      String ner = sentence.get(i).ner();
      int end = i + 1;
      while (end < sentence.size() && sentence.get(end).ner().equals(ner)) {
        end++;
      }
      if (!ner.equals("O")) {
        add(sentence, i, end, type(ner), names);
      }
      i = end;
    }
    return names;
  }

  private static MentionType type(String ner) {
    return switch (ner) {
      case "PERSON" -> MentionType.PERSON;
      case "LOCATION" -> MentionType.PLACE;
      default -> MentionType.ORGANIZATION;
    };
  }

  private static void add(
      Sentence sentence, int from, int to, MentionType type, List<At<Label>> names) {
    while (from < to && isLeading(sentence.get(from), type)) {
      from++;
    }
    while (from < to && isTrailing(sentence.get(to - 1))) {
      to--;
    }
    boolean lone = to - from == 1;
    if (from < to
        && hasCapital(sentence, from, to)
        && !(lone && Shapes.isNoOrganisation(sentence.get(from), type))) {
      names.add(new At<>(from, to, new Label(type, null, "crf")));
    }
  }

  private static boolean hasCapital(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.get(i).form().chars().anyMatch(Character::isUpperCase)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLeading(Token token, MentionType type) {
    return token.is("the")
        || isMark(token)
        || (type == MentionType.PERSON && Titles.isTitle(token));
  }

  private static boolean isTrailing(Token token) {
    return token.pos().equals("POS") || (isMark(token) && !token.form().endsWith("."));
  }

  private static boolean isMark(Token token) {
    return token.form().chars().noneMatch(Character::isLetterOrDigit);
  }
}
