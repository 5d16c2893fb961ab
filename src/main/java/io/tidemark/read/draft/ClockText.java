package io.tidemark.read.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The time of day with its zone, as it stands beside a date. */
final class ClockText {
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?<![\\d:])(\\d{1,2})[:.h](\\d{2})(?::(\\d{2}))?(?:[.,]\\d+)?\\s*([ap]\\.?\\s?m\\.?)?"
              + "\\s*\\(?((?:GMT|UTC)?\\s?[+-]\\d{1,2}:?(?:\\d{2})?|[A-Z]{1,5}T|BST|UTC|Z)?(?![\\w:])",
          Pattern.CASE_INSENSITIVE);

  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("Z", "Z"),
          Map.entry("UTC", "Z"),
          Map.entry("GMT", "Z"),
          Map.entry("ET", "America/New_York"),
          Map.entry("EST", "-05:00"),
          Map.entry("EDT", "-04:00"),
          Map.entry("CT", "America/Chicago"),
          Map.entry("CDT", "-05:00"),
          Map.entry("MT", "America/Denver"),
          Map.entry("MST", "-07:00"),
          Map.entry("MDT", "-06:00"),
          Map.entry("PT", "America/Los_Angeles"),
          Map.entry("PST", "-08:00"),
          Map.entry("PDT", "-07:00"),
          Map.entry("BST", "+01:00"),
          Map.entry("CET", "Europe/Paris"),
          Map.entry("CEST", "+02:00"),
          Map.entry("EET", "Europe/Helsinki"),
          Map.entry("HKT", "+08:00"),
          Map.entry("SGT", "+08:00"),
          Map.entry("JST", "+09:00"),
          Map.entry("KST", "+09:00"),
          Map.entry("AEST", "+10:00"),
          Map.entry("AEDT", "+11:00"));

  private ClockText() {}

  /**
   * The point in time that {@code text} tells for {@code day}, or null where it names no time or no
   * zone: a zone is never made up.
   */
  static @Nullable OffsetDateTime on(LocalDate day, String text) {
    Matcher clock = CLOCK.matcher(text);
    while (clock.find()) {
      String zone = clock.group(5);
      if (zone == null) {
        continue;
      }
      try {
        int hour = Integer.parseInt(clock.group(1));
        String half = clock.group(4);
        if (half != null) {
          boolean afternoon = Character.toLowerCase(half.charAt(0)) == 'p';
          hour = hour % 12 + (afternoon ? 12 : 0);
        }
        int second = clock.group(3) == null ? 0 : Integer.parseInt(clock.group(3));
        LocalTime time = LocalTime.of(hour, Integer.parseInt(clock.group(2)), second);
        ZoneId id = zone(zone);
        if (id != null) {
          return day.atTime(time).atZone(id).toOffsetDateTime();
        }
      } catch (DateTimeException e) {
        // 25:61 is no time of day; there may be one behind it.
      }
    }
    return null;
  }

  private static @Nullable ZoneId zone(String text) {
    String name = text.toUpperCase(Locale.ROOT).replaceAll("\\s", "");
    String known = ZONES.get(name);
    if (known != null) {
      return ZoneId.of(known);
    }
    String offset = name.startsWith("GMT") || name.startsWith("UTC") ? name.substring(3) : name;
    Matcher parts = Pattern.compile("([+-])(\\d{1,2}):?(\\d{2})?").matcher(offset);
    if (!parts.matches()) {
      return null;
    }
    int sign = parts.group(1).equals("-") ? -1 : 1;
    int minutes = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
    return ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(parts.group(2)), sign * minutes);
  }
}
