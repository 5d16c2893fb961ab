package io.tidemark.analyze.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * A voice whose later statements lean the other way than its earlier ones.
 *
 * <p>The stories in which it leans at all are put in the order of days and cut in two where most of
 * them agree with their side. There is a change if each side has the stated minimum of stories, at
 * least {@value #AGREE} of each agree, and no day lies on both sides.
 *
 * @param subject which is seen the other way, or null for the stance on monetary policy
 * @param from above zero where it was hawkish, or up, before; below where dovish, or down
 * @param before stories on the earlier side that lean as {@code from}
 * @param after stories on the later side that lean the other way
 * @param last the last word of the earlier side
 * @param first the first word of the later side
 */
public record ChangedSide(
    Voice voice, @Nullable String subject, int from, int before, int after, Word last, Word first) {
  private static final double AGREE = 0.75;

  /**
   * All who changed sides, those with most stories first.
   *
   * @param fewest stories on each side
   */
  public static List<ChangedSide> in(Voices voices, int fewest) {
    List<ChangedSide> changes = new ArrayList<>();
    for (Voices.Row row : voices.rows()) {
      if (row.counts().stories() < 2 * fewest) {
        continue;
      }
      add(changes, change(row, null, Word::stance, fewest));
      Set<String> subjects = new TreeSet<>();
      row.ways().forEach(way -> subjects.add(way.subject()));
      for (String subject : subjects) {
        add(changes, change(row, subject, word -> word.ways().getOrDefault(subject, 0), fewest));
      }
    }
    changes.sort(Comparator.comparingInt((ChangedSide c) -> -Math.min(c.before, c.after)));
    return changes;
  }

  private static void add(List<ChangedSide> changes, @Nullable ChangedSide change) {
    if (change != null) {
      changes.add(change);
    }
  }

  private static @Nullable ChangedSide change(
      Voices.Row row, @Nullable String subject, ToDoubleFunction<Word> lean, int fewest) {
    List<Leaning> leanings = leanings(row.words(), lean);
    ChangedSide best = null;
    int most = 0;
    for (int cut = fewest; cut <= leanings.size() - fewest; cut++) {
      List<Leaning> earlier = leanings.subList(0, cut);
      List<Leaning> later = leanings.subList(cut, leanings.size());
      int from = earlier.stream().mapToInt(Leaning::sign).sum() > 0 ? 1 : -1;
      List<Leaning> before = earlier.stream().filter(l -> l.sign == from).toList();
      List<Leaning> after = later.stream().filter(l -> l.sign == -from).toList();
      boolean apart = earlier.getLast().word.day().isBefore(later.getFirst().word.day());
      boolean agree =
          before.size() >= Math.max(fewest, AGREE * earlier.size())
              && after.size() >= Math.max(fewest, AGREE * later.size());
      if (apart && agree && before.size() + after.size() > most) {
        most = before.size() + after.size();
        best =
            new ChangedSide(
                row.voice(),
                subject,
                from,
                before.size(),
                after.size(),
                before.getLast().word,
                after.getFirst().word);
      }
    }
    return best;
  }

  /** Which way one story leans, and the word that shows it. */
  private record Leaning(int sign, Word word) {}

  private static List<Leaning> leanings(List<Word> words, ToDoubleFunction<Word> lean) {
    Map<Integer, List<Word>> stories = new LinkedHashMap<>();
    for (Word word : words) {
      stories.computeIfAbsent(word.story(), story -> new ArrayList<>()).add(word);
    }
    List<Leaning> leanings = new ArrayList<>();
    for (List<Word> story : stories.values()) {
      double sum = story.stream().mapToDouble(lean).sum();
      if (sum != 0) {
        int sign = sum > 0 ? 1 : -1;
        story.stream()
            .filter(word -> sign * lean.applyAsDouble(word) > 0)
            .max(Comparator.comparingDouble(word -> sign * lean.applyAsDouble(word)))
            .ifPresent(word -> leanings.add(new Leaning(sign, word)));
      }
    }
    leanings.sort(Comparator.comparing(Leaning::word, Word.IN_TIME));
    return leanings;
  }
}
