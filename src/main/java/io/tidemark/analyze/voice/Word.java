package io.tidemark.analyze.voice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One statement of a voice.
 *
 * @param doc the article's number in the index
 * @param number its place in {@link io.tidemark.article.TaggedArticle#statements}
 * @param sentence number of the first of its sentences that is on the theme
 * @param story the story's number in the view
 * @param publisher the publisher's number in the view, or -1
 * @param day of publication
 * @param time of publication, or null where only a day is told
 * @param stance above zero where its sentences are hawkish, below where dovish
 * @param ways of each subject that the speaker forecasts in it: above zero for up, below for down
 */
public record Word(
    int doc,
    int number,
    int sentence,
    int story,
    int publisher,
    LocalDate day,
    @Nullable Instant time,
    double stance,
    Map<String, Integer> ways) {
  /** Earlier words first; of one day those without a time last. */
  public static final Comparator<Word> IN_TIME =
      Comparator.comparing(Word::day)
          .thenComparing(Word::time, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparingInt(Word::doc)
          .thenComparingInt(Word::number);

  public Word {
    ways = Map.copyOf(ways);
  }
}
