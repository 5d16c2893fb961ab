package io.tidemark.export.chart;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to be drawn, as plain data. */
public sealed interface Plot {
  /** Above the picture. */
  String title();

  /**
   * An axis of numbers.
   *
   * @param label with its unit
   */
  record Axis(String label, Numbers numbers) {}

  /** How numbers are written. */
  enum Numbers {
    WHOLE,
    DECIMAL,
    /** Of 0 to 1, as percent. */
    PERCENT
  }

  /** An axis of time, in the zone that its days are days of. */
  record Times(String label, ZoneId zone) {}

  /**
   * Lines over time.
   *
   * @param shaded stretches behind the lines, each of the line of that number
   * @param shadedLabel what they are, or null where there are none
   */
  record Lines(
      String title,
      Times times,
      Axis heights,
      List<Line> lines,
      List<Stretch> shaded,
      @Nullable String shadedLabel)
      implements Plot {
    public Lines {
      lines = List.copyOf(lines);
      shaded = List.copyOf(shaded);
    }
  }

  /** A line through points in order of time. */
  record Line(String name, List<Point> points) {
    public Line {
      points = List.copyOf(points);
    }
  }

  record Point(Instant at, double value) {}

  /** From a moment up to another. */
  record Stretch(int line, Instant from, Instant to) {}

  /**
   * Bars to the right and left of a middle line.
   *
   * @param right what the parts to the right are called, from the middle outwards
   * @param left likewise to the left
   */
  record Diverging(
      String title, Axis lengths, List<String> right, List<String> left, List<Bar> bars)
      implements Plot {
    public Diverging {
      right = List.copyOf(right);
      left = List.copyOf(left);
      bars = List.copyOf(bars);
    }
  }

  /** One bar: the lengths of its parts, none negative. */
  record Bar(String name, List<Double> right, List<Double> left) {
    public Bar {
      right = List.copyOf(right);
      left = List.copyOf(left);
    }
  }

  /** Coloured squares; names in the order in which they are drawn, from above and from the left. */
  record HeatMap(
      String title,
      Axis colours,
      Balance balance,
      List<String> rows,
      List<String> columns,
      List<Square> squares)
      implements Plot {
    public HeatMap {
      rows = List.copyOf(rows);
      columns = List.copyOf(columns);
      squares = List.copyOf(squares);
    }
  }

  /** A number at the crossing of a row and a column, by their numbers from 0. */
  record Square(int row, int column, double value) {}

  /** Whether colours begin at zero or lie around it. */
  enum Balance {
    FROM_ZERO,
    AROUND_ZERO
  }

  /** Middles with their spread over time. */
  record Band(String title, Times times, Axis heights, List<Strip> strips) implements Plot {
    public Band {
      strips = List.copyOf(strips);
    }
  }

  /** One middle line with its spread, in order of time. */
  record Strip(String name, List<Spread> spreads) {
    public Strip {
      spreads = List.copyOf(spreads);
    }
  }

  record Spread(Instant at, double middle, double low, double high) {}

  /** Values with intervals along a number. */
  record Intervals(String title, Axis along, Axis heights, List<Estimates> series) implements Plot {
    public Intervals {
      series = List.copyOf(series);
    }
  }

  record Estimates(String name, List<Estimate> estimates) {
    public Estimates {
      estimates = List.copyOf(estimates);
    }
  }

  record Estimate(double at, double value, double low, double high) {}
}
