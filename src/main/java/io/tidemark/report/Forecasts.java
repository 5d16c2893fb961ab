package io.tidemark.report;

import io.tidemark.article.Direction;
import io.tidemark.article.Field;
import io.tidemark.index.Sentences;
import io.tidemark.index.Shown;
import io.tidemark.index.Views;
import io.tidemark.search.Searcher;
import io.tidemark.search.Selection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The forecasts of the day on subjects of the catalog; copies of a story tell one. */
final class Forecasts {
  private final Searcher searcher;
  private final List<Told> told;

  private Forecasts(Searcher searcher, List<Told> told) {
    this.searcher = searcher;
    this.told = told;
  }

  /** What makes two forecasts of one story the same. */
  private record Same(
      int story,
      Views.Holder by,
      String subject,
      @Nullable Direction direction,
      Views.@Nullable Target target) {}

  private record Told(int doc, int copies, String subject, Views.Forecast forecast) {
    boolean hasTarget() {
      return forecast.target() != null;
    }
  }

  static Forecasts of(Searcher searcher, Selection today) {
    Map<Same, Told> found = new HashMap<>();
    searcher.scan(
        today,
        (doc, columns) -> {
          for (Views.Forecast forecast : columns.views().forecasts()) {
            String subject = forecast.subject();
            if (subject != null && says(forecast)) {
              Same same =
                  new Same(
                      columns.story(),
                      forecast.by(),
                      subject,
                      forecast.direction(),
                      forecast.target());
              found.merge(
                  same,
                  new Told(doc, 1, subject, forecast),
                  (one, other) -> new Told(one.doc(), one.copies() + 1, subject, one.forecast()));
            }
          }
        });
    List<Told> sorted = new ArrayList<>(found.values());
    sorted.sort(
        Comparator.comparing((Told one) -> !one.hasTarget())
            .thenComparing(one -> one.forecast().by().entity() == null)
            .thenComparingInt(one -> -one.copies())
            .thenComparing(Told::subject)
            .thenComparingInt(Told::doc)
            .thenComparingInt(one -> one.forecast().number()));
    return new Forecasts(searcher, sorted);
  }

  /** Whether it is held now, and tells a way or a number. */
  private static boolean says(Views.Forecast forecast) {
    return forecast.age() == Views.Age.HELD
        && (forecast.direction() != null || forecast.target() != null);
  }

  int all() {
    return told.size();
  }

  List<DailyReport.Forecast> first(int most) {
    return told.stream().limit(most).map(this::forecast).toList();
  }

  private DailyReport.Forecast forecast(Told one) {
    Shown shown = searcher.snapshot().shown(one.doc());
    Views.Forecast forecast = one.forecast();
    return new DailyReport.Forecast(
        forecast.by().name(),
        forecast.house() == null ? null : forecast.house().name(),
        one.subject(),
        forecast.direction(),
        forecast.target(),
        forecast.horizon(),
        sentence(shown, forecast.sentence()),
        Links.of(shown));
  }

  private static String sentence(Shown shown, int number) {
    Sentences.Sentence at = Sentences.of(shown.title(), shown.body()).all().get(number);
    String text = at.field() == Field.TITLE ? shown.title() : shown.body();
    return text.substring(at.start(), at.end());
  }
}
