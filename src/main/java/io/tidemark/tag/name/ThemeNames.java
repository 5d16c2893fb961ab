package io.tidemark.tag.name;

import io.tidemark.article.MentionType;
import io.tidemark.tag.text.At;
import io.tidemark.tag.text.Sentence;
import java.util.List;
import java.util.Set;

/** Names that belong to a theme's name: the "Trump" of "Trump trade" is no mention of the man. */
final class ThemeNames {
  private static final Set<String> TRADES = Set.of("trade", "trades", "bump");

  private ThemeNames() {}

  static List<At<Label>> leaveOut(Sentence sentence, List<At<Label>> names) {
    return names.stream().filter(name -> !isOfTheme(sentence, name)).toList();
  }

  private static boolean isOfTheme(Sentence sentence, At<Label> name) {
    int next = name.to();
    if (next < sentence.size() && sentence.isHyphenBefore(next + 1)) {
      next++;
    }
    boolean called =
        name.size() == 1
            && (name.what().type() == MentionType.PERSON || isPersonByMistake(name.what()));
    return called && next < sentence.size() && TRADES.contains(sentence.get(next).lower());
  }

  private static boolean isPersonByMistake(Label label) {
    return label.type() == MentionType.ORGANIZATION && label.entity() == null;
  }
}
