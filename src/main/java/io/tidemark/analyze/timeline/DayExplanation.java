package io.tidemark.analyze.timeline;

import io.tidemark.analyze.Quotation;
import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a day stands out: what there was more of than in the {@link Timeline#TRAILING} days before,
 * which words were new, and which stories.
 *
 * @param name what is asked about: a theme's id, or a query
 * @param measures of the day, beside the days before
 * @param publisher the one with the most articles on that day, or null where none tells one
 * @param words those most unusual beside the days before
 * @param stories of that day; those first told then come first, and of these the most printed
 * @param compared how many stories of the days before the words were compared with
 */
public record DayExplanation(
    String name,
    LocalDate day,
    List<Measure> measures,
    @Nullable String publisher,
    List<Word> words,
    List<Story> stories,
    int compared) {
  public DayExplanation {
    measures = List.copyOf(measures);
    words = List.copyOf(words);
    stories = List.copyOf(stories);
  }

  /** Whether all articles, of the day and of the days before, are of one publisher. */
  public boolean isOfOnePublisher() {
    Measure all = measure(What.ARTICLES);
    Measure its = measure(What.OF_PUBLISHER);
    return all.count() == its.count() && all.mean() == its.mean();
  }

  /** One of the measures. */
  public Measure measure(What what) {
    return measures.stream()
        .filter(measure -> measure.what() == what)
        .findFirst()
        .orElse(new Measure(what, 0, 0, null));
  }

  /** What is measured. */
  public enum What {
    ARTICLES,
    /** Stories told for the first time on that day. */
    NEW_STORIES,
    /** Stories that had been told before and are told again. */
    EARLIER_STORIES,
    /** Articles beside the first of each story on that day. */
    REPRINTS,
    /** Articles of the publisher that has the most on the day explained. */
    OF_PUBLISHER,
    PUBLISHERS,
    /** All articles of these days, whatever they tell. */
    ALL_ARTICLES
  }

  /**
   * A count of the day. Articles are new stories, earlier stories and reprints together.
   *
   * @param mean a day, over the days before
   * @param z how many standard deviations the count lies from it, or null where too few days are
   *     known or all were the same
   */
  public record Measure(What what, int count, double mean, @Nullable Double z) {}

  /**
   * A word, or up to three in a row.
   *
   * @param text as most stories write it
   * @param stories of the day that hold it
   * @param before stories of the days before that do
   * @param surprise Dunning's G² of the difference
   */
  public record Word(String text, int stories, int before, double surprise, Quotation evidence) {}

  /**
   * A story.
   *
   * @param first the day on which it was first told, or null where its first article tells none
   * @param articles of it on the day explained
   */
  public record Story(
      String title, @Nullable LocalDate first, int articles, int publishers, Quotation evidence) {}

  /**
   * Explains {@code day}.
   *
   * @param selection the query, zone and moment; its days play no part
   * @throws io.tidemark.search.QueryException where the query names an unknown id
   */
  public static DayExplanation of(
      String name, Searcher searcher, Selection selection, LocalDate day) {
    DayWindow window = DayWindow.of(searcher, selection, day);
    DayWords words = DayWords.of(window);
    DayQuotes quotes = new DayQuotes(window, words);
    List<String> themes = Marks.themes(selection.expression()).toList();
    return new DayExplanation(
        name,
        day,
        window.measures(),
        window.publisher(),
        quotes.words(),
        DayStories.of(window, words, quotes, themes),
        words.compared());
  }
}
