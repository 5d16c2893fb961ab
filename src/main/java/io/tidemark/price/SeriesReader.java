package io.tidemark.price;

import io.tidemark.yaml.Faults;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the closes of one file. */
final class SeriesReader {
  private static final List<String> DAY_COLUMNS = List.of("date", "day", "time", "timestamp");
  private static final List<String> VALUE_COLUMNS =
      List.of("close", "last", "price", "settle", "settlement", "value", "adj close");

  /** What stands where there was no trading; the full stop is of the St. Louis Fed's files. */
  private static final Set<String> BLANK = Set.of("", ".", "-", "null", "nan", "n/a", "#n/a", "na");

  private final Path path;
  private final Instrument instrument;
  private final Faults faults;
  private final List<String> remarks;

  /**
   * Reads {@code path}.
   *
   * @param remarks takes what was odd and could be handled
   */
  SeriesReader(Path path, Instrument instrument, Faults faults, List<String> remarks) {
    this.path = path;
    this.instrument = instrument;
    this.faults = faults;
    this.remarks = remarks;
  }

  PriceSeries read() throws IOException {
    CsvFile file = CsvFile.read(path, faults);
    if (file.rows().isEmpty()) {
      return new PriceSeries(instrument, List.of());
    }
    List<String> header =
        file.rows().getFirst().fields().stream()
            .map(name -> name.strip().toLowerCase(Locale.ROOT))
            .toList();
    int dayColumn = column(header, DAY_COLUMNS);
    int valueColumn =
        instrument.column().isEmpty()
            ? column(header, VALUE_COLUMNS)
            : header.indexOf(instrument.column().toLowerCase(Locale.ROOT));
    if (dayColumn < 0 || valueColumn < 0) {
      String missing =
          dayColumn < 0 ? "Date" : instrument.column().isEmpty() ? "Close" : instrument.column();
      faults.add(
          file.name(),
          file.rows().getFirst().line(),
          "field '"
              + missing
              + "': the first line names no such column, but "
              + String.join(", ", file.rows().getFirst().fields()));
      return new PriceSeries(instrument, List.of());
    }
    return new PriceSeries(instrument, lagged(closes(file, dayColumn, valueColumn)));
  }

  private List<Close> closes(CsvFile file, int dayColumn, int valueColumn) {
    TreeMap<LocalDate, Close> closes = new TreeMap<>();
    Map<LocalDate, Integer> lines = new TreeMap<>();
    Oddities oddities = new Oddities();
    for (CsvFile.Row row : file.rows().subList(1, file.rows().size())) {
      LocalDate day = day(file, row, row.field(dayColumn));
      Double value = value(file, row, row.field(valueColumn));
      if (day == null || value == null) {
        oddities.blank += day != null && isBlank(row.field(valueColumn)) ? 1 : 0;
        continue;
      }
      oddities.unordered += !closes.isEmpty() && day.isBefore(closes.lastKey()) ? 1 : 0;
      oddities.notPositive +=
          value <= 0 && instrument.measure() == Instrument.Measure.PRICE ? 1 : 0;
      Close before = closes.put(day, new Close(day, value));
      if (before != null && before.value() == value) {
        oddities.repeated++;
      } else if (before != null) {
        faults.add(
            file.name(),
            row.line(),
            "field 'Date': %s has another value on line %d (%s, here %s); keep one of them"
                .formatted(day, lines.get(day), before.value(), value));
      }
      lines.putIfAbsent(day, row.line());
    }
    oddities.tell(file.name(), remarks);
    return List.copyOf(closes.values());
  }

  /** Gives each value to the day that it is of. */
  private List<Close> lagged(List<Close> closes) {
    List<Close> moved = new ArrayList<>();
    for (int i = instrument.lag(); i < closes.size(); i++) {
      moved.add(new Close(closes.get(i - instrument.lag()).day(), closes.get(i).value()));
    }
    return moved;
  }

  private @Nullable LocalDate day(CsvFile file, CsvFile.Row row, String text) {
    try {
      boolean longer = text.length() > 10 && (text.charAt(10) == 'T' || text.charAt(10) == ' ');
      return LocalDate.parse(longer ? text.substring(0, 10) : text);
    } catch (DateTimeException e) {
      faults.add(
          file.name(), row.line(), "field 'Date': '" + text + "' is no day; write 2024-07-16");
      return null;
    }
  }

  private @Nullable Double value(CsvFile file, CsvFile.Row row, String text) {
    if (isBlank(text)) {
      return null;
    }
    try {
      double value = Double.parseDouble(text);
      if (Double.isFinite(value)) {
        return value;
      }
    } catch (NumberFormatException e) {
      // told below, as infinity is
    }
    faults.add(
        file.name(),
        row.line(),
        "field '%s': '%s' is no number; write 1234.5, and leave it empty on a day without trading"
            .formatted(instrument.column().isEmpty() ? "Close" : instrument.column(), text));
    return null;
  }

  private static boolean isBlank(String text) {
    return BLANK.contains(text.toLowerCase(Locale.ROOT));
  }

  private static int column(List<String> header, List<String> names) {
    return names.stream()
        .mapToInt(header::indexOf)
        .filter(place -> place >= 0)
        .findFirst()
        .orElse(-1);
  }

  /** What a file has that is odd and does no harm. */
  private static final class Oddities {
    private int blank;
    private int unordered;
    private int repeated;
    private int notPositive;

    void tell(String file, List<String> remarks) {
      tell(file, remarks, blank, "without a value, taken for days without trading");
      tell(file, remarks, unordered, "before an earlier row's day; all were put in order");
      tell(file, remarks, repeated, "with a day and value told before, taken once");
      tell(
          file, remarks, notPositive, "not above zero: percentages from or to them cannot be told");
    }

    private static void tell(String file, List<String> remarks, int count, String what) {
      if (count > 0) {
        remarks.add("%s: %d %s %s".formatted(file, count, count == 1 ? "row" : "rows", what));
      }
    }
  }
}
