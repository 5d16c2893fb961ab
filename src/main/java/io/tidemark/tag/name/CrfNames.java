package io.tidemark.tag.name;

import io.tidemark.article.MentionType;
import io.tidemark.tag.text.At;
import io.tidemark.tag.text.Sentence;
import io.tidemark.tag.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The names that the CRF sees, without the titles, articles and marks it takes along. */
final class CrfNames {
  private static final Set<String> TITLES =
      WordSet.of(
          """
          mr mr. mrs mrs. ms ms. dr dr. sir lord dame president chairman chairwoman chair ceo
          cfo coo minister senator sen. rep. governor gov. secretary professor prof. prof prime
          chief executive director chancellor treasurer officer analyst strategist economist
          judge justice mayor premier king queen prince pope gen. general vice ex-president the
          """);

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
    if (from < to && !(to - from == 1 && Shapes.isNoOrganisation(sentence.get(from), type))) {
      names.add(new At<>(from, to, new Label(type, null, "crf")));
    }
  }

  private static boolean isLeading(Token token, MentionType type) {
    return token.is("the")
        || isMark(token)
        || (type == MentionType.PERSON && TITLES.contains(token.lower()));
  }

  private static boolean isTrailing(Token token) {
    return token.pos().equals("POS") || (isMark(token) && !token.form().endsWith("."));
  }

  private static boolean isMark(Token token) {
    return token.form().chars().noneMatch(Character::isLetterOrDigit);
  }
}
