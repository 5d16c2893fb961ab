package io.tidemark.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a table is drawn: which of its columns, by key, mean what in the picture. Whoever makes a
 * table declares it with {@link Table#drawnAs}; labels are the columns' headers unless told here.
 */
public sealed interface Chart {
  /** Above the picture: what it shows. */
  String title();

  /** The columns that it needs. */
  List<String> keys();

  /**
   * Lines over time, one a series.
   *
   * @param when a column of days, moments or ISO times
   * @param series the columns that name the lines; none for one line
   * @param value height; percent where the column holds shares
   * @param label of the axis of heights, with its unit
   * @param shaded a column of flags or weights: stretches where it is true or above 0 are shaded;
   *     or null
   */
  record Lines(
      String title,
      String when,
      List<String> series,
      String value,
      String label,
      @Nullable String shaded)
      implements Chart {
    public Lines {
      series = List.copyOf(series);
    }

    @Override
    public List<String> keys() {
      return all(series, when, value, shaded);
    }
  }

  /**
   * Bars to the right and to the left of a middle line, a row of the table each.
   *
   * @param names the columns that name the bar, one behind the other
   * @param right counts to the right, each behind the one before; the first is drawn fullest
   * @param left likewise to the left
   * @param label of the axis, with its unit
   */
  record Diverging(
      String title, List<String> names, List<Part> right, List<Part> left, String label)
      implements Chart {
    public Diverging {
      names = List.copyOf(names);
      right = List.copyOf(right);
      left = List.copyOf(left);
    }

    @Override
    public List<String> keys() {
      return Stream.concat(
              names.stream(), Stream.concat(right.stream(), left.stream()).map(Part::key))
          .toList();
    }
  }

  /** A column of counts, and what the legend calls it. */
  record Part(String key, String label) {}

  /**
   * Coloured squares.
   *
   * @param row names the line of squares
   * @param columns either one key a column of squares, or, where {@code value} is given, one key of
   *     a column that holds their names
   * @param value a number each, one row of the table a square; or null
   * @param label what the colour means, with its unit
   */
  record HeatMap(
      String title,
      String row,
      List<String> columns,
      @Nullable String value,
      String label,
      Scale scale)
      implements Chart {
    public HeatMap {
      columns = List.copyOf(columns);
    }

    @Override
    public List<String> keys() {
      return all(columns, row, value);
    }
  }

  /** How numbers become colours. */
  enum Scale {
    /** From nothing, light, to most, dark. */
    FROM_ZERO,
    /** Below zero one hue, above it another. */
    AROUND_ZERO
  }

  /**
   * A middle with its spread over time, one a series.
   *
   * @param series the columns that name them; none for one
   * @param low lower end of the spread
   * @param high its upper end
   * @param unit the column that tells the unit: of several, only rows of the one that most are in
   *     are drawn; or null
   */
  record Band(
      String title,
      String when,
      List<String> series,
      String middle,
      String low,
      String high,
      @Nullable String unit,
      String label)
      implements Chart {
    public Band {
      series = List.copyOf(series);
    }

    @Override
    public List<String> keys() {
      return all(series, when, middle, low, high, unit);
    }
  }

  /**
   * Values with their intervals along a number, such as correlations by lag, one colour a series.
   *
   * @param at numbers along the axis
   * @param series the columns that name them; none for one
   * @param atLabel of that axis, with its unit
   */
  record Intervals(
      String title,
      String at,
      String atLabel,
      List<String> series,
      String value,
      String low,
      String high,
      String label)
      implements Chart {
    public Intervals {
      series = List.copyOf(series);
    }

    @Override
    public List<String> keys() {
      return all(series, at, value, low, high);
    }
  }

  private static List<String> all(List<String> names, @Nullable String... others) {
    List<String> all = new ArrayList<>(names);
    for (String key : others) {
      if (key != null) {
        all.add(key);
      }
    }
    return all;
  }
}
