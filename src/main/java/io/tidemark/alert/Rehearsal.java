package io.tidemark.alert;

import io.tidemark.search.Counts;
import io.tidemark.search.Hit;
import io.tidemark.search.Order;
import io.tidemark.search.Page;
import io.tidemark.search.QueryException;
import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What subscriptions match on an index: the alerts that they would have raised, had they been there
 * when it was filled.
 */
public record Rehearsal(List<Row> rows) {
  private static final Counts NOTHING = new Counts(0, 0, 0);

  public Rehearsal {
    rows = List.copyOf(rows);
  }

  /**
   * One subscription.
   *
   * @param alerts stories, or articles where it has alerts on all copies
   * @param newest the article published last, or null
   * @param remark why there is nothing, such as an organisation that no article names; or null
   */
  public record Row(
      Subscription subscription,
      Counts counts,
      int alerts,
      @Nullable Hit newest,
      @Nullable String remark) {}

  /**
   * Asks every query of the articles in {@code bounds}.
   *
   * @param bounds its own query does not count
   */
  public static Rehearsal of(
      Searcher searcher, List<Subscription> subscriptions, Selection bounds) {
    List<Row> rows = new ArrayList<>();
    for (Subscription subscription : subscriptions) {
      rows.add(row(searcher, subscription, bounds.with(subscription.query().text())));
    }
    return new Rehearsal(rows);
  }

  private static Row row(Searcher searcher, Subscription subscription, Selection selection) {
    try {
      var hits = searcher.search(selection, Order.NEWEST, new Page(0, 1));
      Counts counts = hits.counts();
      boolean all = subscription.copies() == Subscription.Copies.ALL;
      Hit newest = hits.hits().isEmpty() ? null : hits.hits().getFirst();
      return new Row(
          subscription, counts, all ? counts.articles() : counts.stories(), newest, null);
    } catch (QueryException e) {
      return new Row(subscription, NOTHING, 0, null, e.problem());
    }
  }
}
