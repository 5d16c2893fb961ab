package io.tidemark.price;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** The closes of one subject, oldest first. The days that have one are its trading days. */
public final class PriceSeries {
  /** Two closes further apart than this are not neighbours: days between them are missing. */
  private static final int LONGEST_BREAK = 7;

  private final Instrument instrument;
  private final NavigableMap<LocalDate, Close> closes = new TreeMap<>();

  /**
   * Makes a series.
   *
   * @param closes in any order, one a day
   */
  public PriceSeries(Instrument instrument, Collection<Close> closes) {
    this.instrument = instrument;
    for (Close close : closes) {
      if (this.closes.put(close.day(), close) != null) {
        throw new IllegalArgumentException("two closes of " + close.day());
      }
    }
  }

  public Instrument instrument() {
    return instrument;
  }

  public boolean isEmpty() {
    return closes.isEmpty();
  }

  /** All closes, oldest first. */
  public Collection<Close> closes() {
    return Collections.unmodifiableCollection(closes.values());
  }

  /** The value of the file on {@code day}; empty where there was no trading. */
  public OptionalDouble close(LocalDate day) {
    Close close = closes.get(day);
    return close == null ? OptionalDouble.empty() : OptionalDouble.of(close.value());
  }

  /** The last close on {@code day} or before it, however long before. */
  public Optional<Close> onOrBefore(LocalDate day) {
    return Optional.ofNullable(closes.floorEntry(day)).map(Map.Entry::getValue);
  }

  /** The first close on {@code day} or after it, however long after. */
  public Optional<Close> onOrAfter(LocalDate day) {
    return Optional.ofNullable(closes.ceilingEntry(day)).map(Map.Entry::getValue);
  }

  /** The closes from {@code first} to {@code last}, both included, oldest first. */
  public List<Close> between(LocalDate first, LocalDate last) {
    return first.isAfter(last)
        ? List.of()
        : List.copyOf(closes.subMap(first, true, last, true).values());
  }

  /**
   * What the subject did on {@code day}: from the close before to that of the day. Empty where the
   * day or the one before has none; a week without a close is a hole, not a long weekend.
   */
  public Optional<Change> change(LocalDate day) {
    Close to = closes.get(day);
    Map.Entry<LocalDate, Close> before = closes.lowerEntry(day);
    return to == null || before == null || before.getKey().isBefore(day.minusDays(LONGEST_BREAK))
        ? Optional.empty()
        : Optional.of(change(before.getValue(), to));
  }

  /** What the subject did from one close of this series to another. */
  public Change change(Close from, Close to) {
    double a = from.value();
    double b = to.value();
    boolean positive = a > 0 && b > 0;
    return switch (instrument.quoted()) {
      case DIRECT -> new Change(from, to, positive ? b / a - 1 : Double.NaN, b - a);
      case INVERSE -> new Change(from, to, positive ? a / b - 1 : Double.NaN, a - b);
    };
  }

  /**
   * The subject's return on each day that has a {@link #change}: of prices the logarithm of the
   * ratio of the closes, of rates the change in percentage points. Days on which it cannot be told
   * are left out.
   */
  public NavigableMap<LocalDate, Double> returns() {
    TreeMap<LocalDate, Double> returns = new TreeMap<>();
    for (LocalDate day : new ArrayList<>(closes.keySet())) {
      change(day)
          .map(change ->
              switch (instrument.measure()) {
                case PRICE -> Math.log1p(change.relative());
                case RATE -> change.absolute();
              })
          .filter(value -> !value.isNaN())
          .ifPresent(value -> returns.put(day, value));
    }
    return returns;
  }
}
