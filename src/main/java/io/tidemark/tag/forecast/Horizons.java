package io.tidemark.tag.forecast;

import io.tidemark.article.Published;
import io.tidemark.article.Span;
import io.tidemark.article.When;
import io.tidemark.tag.text.At;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds until when a view is held: the nearest time of its clause that is not past. */
final class Horizons {
  private static final Set<String> WEEKDAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private Horizons() {}

  /**
   * The horizon of the view told at token {@code at}, or null.
   *
   * @param content what its holder says, so that the time of saying is no horizon; null where the
   *     view is told by nobody's words
   */
  static @Nullable When find(SentenceWords words, int at, @Nullable Span content) {
    int start = words.clauseStart(at);
    int end = words.clauseEnd(at);
    Published published = words.sentence().article().published();
    LocalDate day = published == null ? null : published.day();
    When nearest = null;
    int best = Integer.MAX_VALUE;
    for (At<When> time : words.sentence().times()) {
      LocalDate date = time.what().date();
      boolean past = date != null && day != null && date.isBefore(day);
      boolean outside = content != null && time.what().span().start() < content.start();
      boolean now = time.what().span().text().equalsIgnoreCase("now");
      boolean today = date != null && date.equals(day) && isWeekday(time.what().span().text());
      if (past || outside || now || today || time.from() < start || time.to() > end) {
        continue;
      }
      int distance = time.from() >= at ? time.from() - at : 2 * (at - time.to());
      if (distance < best) {
        best = distance;
        nearest = time.what();
      }
    }
    return nearest == null || day == null ? nearest : end(nearest, day);
  }

  /** "Said on Friday" on a Friday: the day of saying. */
  private static boolean isWeekday(String text) {
    return WEEKDAYS.contains(text.toLowerCase(Locale.ROOT));
  }

  /** A view of "this year" holds until its last day. */
  private static When end(When time, LocalDate day) {
    return switch (time.span().text().toLowerCase(Locale.ROOT)) {
      case "this month" -> new When(day.with(TemporalAdjusters.lastDayOfMonth()), time.span());
      case "this year" -> new When(day.with(TemporalAdjusters.lastDayOfYear()), time.span());
      default -> time;
    };
  }
}
