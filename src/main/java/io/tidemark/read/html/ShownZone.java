package io.tidemark.read.html;

import io.tidemark.article.Published;
import io.tidemark.read.draft.Told;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Machines are often told the time in UTC where the page shows the same moment in the zone of its
 * house: then it is that zone's day. The page may also show it without a zone; a clock that differs
 * by whole quarters of an hour is that moment's, and tells the zone.
 */
final class ShownZone {
  private static final Pattern LOCAL =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}(?::\\d{2})?)(?:\\.\\d+)?");
  private static final int QUARTER_HOUR = 900;
  private static final int FARTHEST_ZONE = 14 * 3600;

  private ShownZone() {}

  /** {@code told}, in the zone that the page shows it in. */
  static Told<Published> of(Told<Published> told, Page page, ShownDates shown) {
    if (!(told.value() instanceof Published.At(OffsetDateTime time))
        || !time.getOffset().equals(ZoneOffset.UTC)) {
      return told;
    }
    for (Told<Published> each : shown.all()) {
      if (each.value() instanceof Published.At(OffsetDateTime local)
          && !local.getOffset().equals(ZoneOffset.UTC)
          && Duration.between(local, time).abs().toSeconds() < 60) {
        return new Told<>(each.value(), told.by());
      }
    }
    for (Element element : page.document().select("time[datetime]")) {
      ZoneOffset offset = offset(time, element.attr("datetime").strip());
      if (offset != null) {
        return new Told<>(new Published.At(time.withOffsetSameInstant(offset)), told.by());
      }
    }
    return told;
  }

  private static @Nullable ZoneOffset offset(OffsetDateTime time, String local) {
    Matcher clock = LOCAL.matcher(local);
    if (!clock.matches()) {
      return null;
    }
    try {
      LocalDateTime shown = LocalDateTime.parse(clock.group(1) + "T" + clock.group(2));
      long seconds = Duration.between(time.toLocalDateTime(), shown).toSeconds();
      boolean isZone =
          seconds != 0 && seconds % QUARTER_HOUR == 0 && Math.abs(seconds) <= FARTHEST_ZONE;
      return isZone ? ZoneOffset.ofTotalSeconds((int) seconds) : null;
    } catch (DateTimeException e) {
      return null; // 2024-13-40 25:61 is no time
    }
  }
}
