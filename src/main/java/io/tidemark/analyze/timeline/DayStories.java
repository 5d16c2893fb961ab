package io.tidemark.analyze.timeline;

import io.tidemark.index.Shown;
import io.tidemark.index.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The stories of a day that say most of it. */
final class DayStories {
  private static final int MOST = 10;

  private DayStories() {}

  /** A story on its way to a row; {@code held} is how many of the unusual words it holds. */
  private record Candidate(
      int doc, String title, @Nullable LocalDate first, int articles, int publishers, int held) {
    boolean isNewOn(LocalDate day) {
      return first == null || !first.isBefore(day);
    }
  }

  /** New ones first; of these the most printed, then those with most of the unusual words. */
  static List<DayExplanation.Story> of(
      DayWindow window, DayWords words, DayQuotes quotes, List<String> themes) {
    View view = window.view();
    List<Candidate> candidates = new ArrayList<>();
    for (int doc : window.oneEach(window.today())) {
      Shown shown = window.searcher().snapshot().shown(doc);
      int articles = 0;
      Set<Integer> publishers = new HashSet<>();
      for (int copy : window.today()) {
        if (view.story(copy) == view.story(doc)) {
          articles++;
          publishers.add(view.publisher(copy));
        }
      }
      publishers.remove(View.NONE);
      candidates.add(
          new Candidate(
              doc,
              shown.title(),
              window.firstTold(doc),
              articles,
              publishers.size(),
              words.in(shown.title() + ".\n" + shown.body())));
    }
    return candidates.stream()
        .sorted(
            Comparator.comparing((Candidate candidate) -> !candidate.isNewOn(window.day()))
                .thenComparingInt(candidate -> -candidate.articles())
                .thenComparingInt(candidate -> -candidate.publishers())
                .thenComparingInt(candidate -> -candidate.held()))
        .limit(MOST)
        .map(candidate ->
            new DayExplanation.Story(
                candidate.title(),
                candidate.first(),
                candidate.articles(),
                candidate.publishers(),
                quotes.of(candidate.doc(), themes)))
        .toList();
  }
}
