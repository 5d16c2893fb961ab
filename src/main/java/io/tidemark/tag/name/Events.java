package io.tidemark.tag.name;

import io.tidemark.article.MentionType;
import io.tidemark.tag.text.At;
import io.tidemark.tag.text.LetterCase;
import io.tidemark.tag.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Events: "Jackson Hole Symposium" by its last word, "Hurricane Sandy" by its first. */
final class Events {
  private static final Set<String> LAST =
      WordSet.of(
          """
          summit symposium conference olympics championship championships festival marathon cup
          convention expo
          """);

  private static final Set<String> STORMS = Set.of("hurricane", "superstorm", "typhoon", "cyclone");

  private Events() {}

  /** Whether {@code lower} is a kind of storm, which bears a name. */
  static boolean isStorm(String lower) {
    return STORMS.contains(lower);
  }

  static List<At<Label>> add(Words words, List<At<Label>> names) {
    if (words.letterCase() != LetterCase.PROSE) {
      return names;
    }
    Sentence sentence = words.sentence();
    List<At<Label>> all = new ArrayList<>(names);
    for (int i = 1; i < sentence.size(); i++) {
      if (!sentence.get(i).capital()) {
        continue;
      }
      if (isStorm(sentence.get(i - 1).lower()) && sentence.get(i - 1).capital()) {
        put(i - 1, i + 1, all);
      } else if (LAST.contains(sentence.get(i).lower())) {
        int from = i;
        while (from > 0 && Heads.isNameWord(sentence, from - 1)) {
          from--;
        }
        put(from, i + 1, all);
      }
    }
    all.sort(Comparator.comparingInt(At::from));
    return all;
  }

  private static void put(int from, int to, List<At<Label>> names) {
    At<Label> event = new At<>(from, to, new Label(MentionType.EVENT, null, "head-word"));
    List<At<Label>> there = names.stream().filter(event::overlaps).toList();
    if (event.size() > 1 && there.stream().allMatch(name -> name.what().entity() == null)) {
      names.removeAll(there);
      names.add(event);
    }
  }
}
