package io.tidemark.tag.name;

import io.tidemark.article.MentionType;
import io.tidemark.tag.text.At;
import io.tidemark.tag.text.LetterCase;
import io.tidemark.tag.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Events by their last word: "Jackson Hole Symposium", "Global Entrepreneurship Summit". */
final class Events {
  private static final Set<String> LAST =
      WordSet.of(
          """
          summit symposium conference olympics championship championships festival marathon cup
          convention expo
          """);

  private Events() {}

  static List<At<Label>> add(Words words, List<At<Label>> names) {
    if (words.letterCase() != LetterCase.PROSE) {
      return names;
    }
    Sentence sentence = words.sentence();
    List<At<Label>> all = new ArrayList<>(names);
    for (int i = 1; i < sentence.size(); i++) {
      if (!sentence.get(i).capital() || !LAST.contains(sentence.get(i).lower())) {
        continue;
      }
      int from = i;
      while (from > 0 && Heads.isNameWord(sentence, from - 1)) {
        from--;
      }
      At<Label> event = new At<>(from, i + 1, new Label(MentionType.EVENT, null, "head-word"));
      boolean free = all.stream().filter(event::overlaps).allMatch(n -> n.what().entity() == null);
      if (from < i && free) {
        all.removeIf(event::overlaps);
        all.add(event);
      }
    }
    all.sort(Comparator.comparingInt(At::from));
    return all;
  }
}
