package io.tidemark.read.html;

import io.tidemark.article.Published;
import io.tidemark.read.draft.DateText;
import io.tidemark.read.draft.Told;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The dates that a page shows people, those first that stand nearest to the headline. */
final class ShownDates {
  private static final int BEFORE_HEADLINE = 600;
  private static final int BEHIND_HEADLINE = 2500;

  /**
   * A date and where it stands.
   *
   * @param gap characters behind the headline, negative before it
   * @param doubt how likely it is of something else, in characters of distance
   */
  private record Place(Told<Published> date, int gap, int doubt) {
    boolean isNear() {
      return gap > -BEFORE_HEADLINE && gap < BEHIND_HEADLINE && !isDoubtful();
    }

    boolean isDoubtful() {
      return doubt >= DateWalk.OTHER_STORY_COST;
    }

    /** Above a headline a page may show today's date, so that what stands below goes first. */
    int cost() {
      return (gap < 0 ? -3 * gap : gap) + doubt;
    }
  }

  private final List<Place> places = new ArrayList<>();

  private ShownDates() {}

  /**
   * The dates of a page.
   *
   * @param headline where the page shows its title; without it all is measured from the top
   */
  static ShownDates of(Document page, @Nullable Element headline, DateText.Order order) {
    DateWalk walk = DateWalk.over(page, headline, order);
    ShownDates shown = new ShownDates();
    for (DateWalk.Found found : walk.found()) {
      shown.places.add(new Place(found.date(), found.at() - walk.headlineAt(), found.doubt()));
    }
    shown.places.sort(Comparator.comparingInt(Place::cost));
    return shown;
  }

  /** All dates, the likeliest first. */
  List<Told<Published>> all() {
    return dates(place -> true);
  }

  /** Dates around the headline. */
  List<Told<Published>> near() {
    return dates(Place::isNear);
  }

  /** Dates elsewhere on the page, unless they tell a change or belong to another story. */
  List<Told<Published>> elsewhere() {
    return dates(place -> !place.isNear() && !place.isDoubtful());
  }

  private List<Told<Published>> dates(Predicate<Place> which) {
    return places.stream().filter(which).map(Place::date).toList();
  }
}
