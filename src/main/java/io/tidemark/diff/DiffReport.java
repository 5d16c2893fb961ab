package io.tidemark.diff;

import io.tidemark.article.Published;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Gathers what two catalogs make of many articles. For one thread. */
public final class DiffReport {
  private final List<ArticleDiff> changed = new ArrayList<>();
  private final Map<Place, Tally> tallies = new HashMap<>();
  private int articles;
  private int leftOut;

  private record Place(String theme, @Nullable LocalDate day) {}

  private static final class Tally {
    int articlesBefore;
    int articlesAfter;
    final Set<Long> storiesBefore = new HashSet<>();
    final Set<Long> storiesAfter = new HashSet<>();
  }

  /**
   * How many tell a theme.
   *
   * @param day of publication; null for articles that tell none, and where all days are counted
   */
  public record Count(
      String theme,
      @Nullable LocalDate day,
      int articlesBefore,
      int articlesAfter,
      int storiesBefore,
      int storiesAfter) {
    boolean differs() {
      return articlesBefore != articlesAfter || storiesBefore != storiesAfter;
    }
  }

  /** Adds an article that was tagged with both. */
  public void add(ArticleDiff article, long story) {
    Published published = article.article().published();
    LocalDate day = published == null ? null : published.day();
    articles++;
    article.before().forEach(theme -> before(theme, day, story));
    article.after().forEach(theme -> after(theme, day, story));
    if (!article.turns().isEmpty()) {
      changed.add(article);
    }
  }

  /** Adds an article that the change cannot reach: it tells {@code themes} by both. */
  public void addUnreached(Iterable<String> themes, @Nullable LocalDate day, long story) {
    articles++;
    for (String theme : themes) {
      before(theme, day, story);
      after(theme, day, story);
    }
  }

  /** Counts an article whose kept annotation is of no use. */
  void leaveOut() {
    leftOut++;
  }

  /** Articles that were looked at. */
  public int articles() {
    return articles;
  }

  /** Articles whose annotation an older version of the program made. */
  public int leftOut() {
    return leftOut;
  }

  /** Articles that gained or lost a theme, in the order in which they were added. */
  public List<ArticleDiff> changed() {
    return List.copyOf(changed);
  }

  /** The themes that some article gained or lost, over all days, by id. */
  public List<Count> themes() {
    List<Count> counts = new ArrayList<>();
    for (String theme : turned()) {
      Tally all = new Tally();
      tallies.forEach((place, tally) -> {
        if (place.theme().equals(theme)) {
          all.articlesBefore += tally.articlesBefore;
          all.articlesAfter += tally.articlesAfter;
          all.storiesBefore.addAll(tally.storiesBefore);
          all.storiesAfter.addAll(tally.storiesAfter);
        }
      });
      counts.add(count(theme, null, all));
    }
    return counts;
  }

  /** The same themes on each day on which they count otherwise, by id and day. */
  public List<Count> days() {
    Set<String> turned = turned();
    return tallies.entrySet().stream()
        .filter(each -> turned.contains(each.getKey().theme()))
        .map(each -> count(each.getKey().theme(), each.getKey().day(), each.getValue()))
        .filter(Count::differs)
        .sorted(
            Comparator.comparing(Count::theme)
                .thenComparing(Count::day, Comparator.nullsFirst(Comparator.naturalOrder())))
        .toList();
  }

  private Set<String> turned() {
    Set<String> themes = new TreeSet<>();
    changed.forEach(article -> article.turns().forEach(turn -> themes.add(turn.tag().theme())));
    return themes;
  }

  private static Count count(String theme, @Nullable LocalDate day, Tally tally) {
    return new Count(
        theme,
        day,
        tally.articlesBefore,
        tally.articlesAfter,
        tally.storiesBefore.size(),
        tally.storiesAfter.size());
  }

  private void before(String theme, @Nullable LocalDate day, long story) {
    Tally tally = tally(theme, day);
    tally.articlesBefore++;
    tally.storiesBefore.add(story);
  }

  private void after(String theme, @Nullable LocalDate day, long story) {
    Tally tally = tally(theme, day);
    tally.articlesAfter++;
    tally.storiesAfter.add(story);
  }

  private Tally tally(String theme, @Nullable LocalDate day) {
    return tallies.computeIfAbsent(new Place(theme, day), place -> new Tally());
  }
}
