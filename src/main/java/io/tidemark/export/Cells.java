package io.tidemark.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The cells of a table by the keys of their columns, as names, numbers and moments. */
final class Cells {
  private final Table table;
  private final ZoneId zone;

  Cells(Table table) {
    this.table = table;
    Object told = table.about().get("zone");
    this.zone = told == null ? ZoneOffset.UTC : ZoneId.of(told.toString());
  }

  List<List<@Nullable Object>> rows() {
    return table.rows();
  }

  /** Where the table's days begin; UTC where it does not tell. */
  ZoneId zone() {
    return zone;
  }

  boolean tellsZone() {
    return table.about().containsKey("zone");
  }

  Map<String, List<List<@Nullable Object>>> bySeries(List<String> keys) {
    Map<String, List<List<@Nullable Object>>> series = new LinkedHashMap<>();
    for (List<@Nullable Object> row : table.rows()) {
      String name = keys.isEmpty() ? name(table.about().get("query")) : names(row, keys);
      series.computeIfAbsent(name, n -> new ArrayList<>()).add(row);
    }
    return series;
  }

  /** Such as {@code abenomics, yen}. */
  String names(List<@Nullable Object> row, List<String> keys) {
    return keys.stream()
        .map(key -> name(cell(row, key)))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.joining(", "));
  }

  Column column(String key) {
    return table.columns().get(index(key));
  }

  @Nullable Object cell(List<@Nullable Object> row, String key) {
    return row.get(index(key));
  }

  private int index(String key) {
    for (int i = 0; i < table.columns().size(); i++) {
      if (table.columns().get(i).key().equals(key)) {
        return i;
      }
    }
    throw new IllegalArgumentException("the chart needs a column " + key);
  }

  static String name(@Nullable Object value) {
    return value == null ? "" : Ink.clean(value.toString());
  }

  static @Nullable Double number(@Nullable Object value) {
    double number =
        switch (value) {
          case null -> Double.NaN;
          case Number any -> any.doubleValue();
          case Amount amount -> amount.value();
          case String text when text.matches("[-+]?[0-9.]+") -> Double.parseDouble(text);
          default -> Double.NaN;
        };
    return Double.isFinite(number) ? number : null;
  }

  /** A day begins at midnight of the table's zone. */
  @Nullable Instant moment(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Instant moment -> moment;
      case LocalDate day -> day.atStartOfDay(zone).toInstant();
      case LocalDateTime time -> time.atZone(zone).toInstant();
      case OffsetDateTime time -> time.toInstant();
      default -> parsed(value.toString());
    };
  }

  private @Nullable Instant parsed(String text) {
    try {
      if (text.length() == 10) {
        return moment(LocalDate.parse(text));
      }
      boolean local = text.matches("[^T]+T[0-9:.]+");
      return moment(local ? LocalDateTime.parse(text) : OffsetDateTime.parse(text));
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
