package io.tidemark.report;

import io.tidemark.index.Shown;
import io.tidemark.index.Snapshot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Leads to the articles of the day. */
final class Links {
  private final Snapshot snapshot;
  private final Map<String, Integer> docs = new HashMap<>();

  Links(Snapshot snapshot, List<Integer> docs) {
    this.snapshot = snapshot;
    docs.forEach(doc -> this.docs.put(snapshot.id(doc), doc));
  }

  DailyReport.Link of(int doc) {
    return of(snapshot.shown(doc));
  }

  static DailyReport.Link of(Shown shown) {
    return new DailyReport.Link(shown.id(), shown.title(), shown.url(), shown.publisher());
  }

  /** By the id of an article of the day. */
  DailyReport.Link of(String article) {
    return of(Objects.requireNonNull(docs.get(article), article));
  }
}
