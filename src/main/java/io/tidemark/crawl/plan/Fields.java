package io.tidemark.crawl.plan;

import io.tidemark.crawl.address.Address;
import io.tidemark.crawl.address.Glob;
import io.tidemark.yaml.YamlEntry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the kinds of values that a plan has; what does not fit becomes a fault. */
final class Fields {
  private final YamlEntry entry;

  Fields(YamlEntry entry) {
    this.entry = entry;
  }

  @Nullable Duration time(String field) {
    String text = entry.optionalText(field);
    Optional<Duration> time = text == null ? Optional.empty() : Amount.time(text);
    if (text != null && time.isEmpty()) {
      entry.fault(field, "'" + text + "' is no time; write a number with ms, s, m, h or d: 2s, 7d");
    }
    return time.orElse(null);
  }

  Duration time(String field, Duration usual) {
    Duration time = time(field);
    return time == null ? usual : time;
  }

  long size(String field, long usual, long largest) {
    String text = entry.optionalText(field);
    if (text == null) {
      return usual;
    }
    Optional<Long> size = Amount.size(text).filter(bytes -> bytes > 0 && bytes <= largest);
    if (size.isEmpty()) {
      entry.fault(
          field,
          "'%s' is no size up to %d MB; write a number with kB, MB or GB: 16MB"
              .formatted(text, largest / 1_000_000));
    }
    return size.orElse(usual);
  }

  int number(String field, int usual, int least, int most) {
    String text = entry.optionalText(field);
    if (text == null) {
      return usual;
    }
    if (text.matches("\\d{1,9}")) {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    }
    entry.fault(field, "'%s' is no whole number from %d to %d".formatted(text, least, most));
    return usual;
  }

  List<Glob> globs(String field) {
    return entry.texts(field).stream().map(text -> new Glob(text.value())).toList();
  }

  /** The address that {@code text} spells; null, with a fault, where it spells none. */
  @Nullable Address address(String field, String text, int line) {
    Optional<Address> address = Address.of(text);
    if (address.isEmpty()) {
      entry.fault(
          field, line, "'" + text + "' is no address; it must begin with https:// or http://");
    }
    return address.orElse(null);
  }
}
