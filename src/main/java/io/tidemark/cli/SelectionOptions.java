package io.tidemark.cli;

import io.tidemark.search.Expression;
import io.tidemark.search.Selection;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that narrow which articles are asked about. */
final class SelectionOptions {
  @Option(
      names = "--from",
      paramLabel = "DAY",
      converter = Day.class,
      description = "Only articles published on this day or later.")
  private @Nullable LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DAY",
      converter = Day.class,
      description = "Only articles published on this day or earlier.")
  private @Nullable LocalDate to;

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      converter = Zone.class,
      description =
          "Where days begin and end, such as America/New_York or UTC (default: the day that each"
              + " article tells).")
  private @Nullable ZoneId zone;

  @Option(
      names = "--as-of",
      paramLabel = "INSTANT",
      converter = Moment.class,
      description =
          "Only what had reached the index by then, such as 2024-07-17T08:00:00Z, each article in"
              + " the version that was the newest.")
  private @Nullable Instant asOf;

  /** What matches {@code query} within these bounds. */
  Selection of(String query) {
    return new Selection("*", new Expression.All(), from, to, zone, asOf).with(query);
  }

  /** What {@code argument} means: the id of a theme, or else a query. */
  Selection ofThemeOrQuery(String argument) {
    return of(themeOrQuery(argument));
  }

  private static String themeOrQuery(String argument) {
    return argument.matches("[a-z0-9]+(-[a-z0-9]+)*(/[a-z]+)?") ? "theme:" + argument : argument;
  }

  /**
   * A query for the articles in which the theme {@code argument} is at work, or in the status that
   * it names; another query as it is.
   */
  static String atWork(String argument) {
    return argument.matches("[a-z0-9]+(-[a-z0-9]+)*")
        ? "theme:" + argument + "/active"
        : themeOrQuery(argument);
  }

  /** What each of {@code arguments} means, under its own name, in order. */
  Map<String, Selection> ofEach(List<String> arguments) {
    Map<String, Selection> each = new LinkedHashMap<>();
    arguments.forEach(argument -> each.put(argument, ofThemeOrQuery(argument)));
    return each;
  }

  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeException e) {
        throw new TypeConversionException("“" + text + "” is no day; write 2024-07-16");
      }
    }
  }

  static final class Zone implements ITypeConverter<ZoneId> {
    @Override
    public ZoneId convert(String text) {
      try {
        return ZoneId.of(text);
      } catch (DateTimeException e) {
        throw new TypeConversionException(
            "“" + text + "” is no time zone; write America/New_York, Europe/London or UTC");
      }
    }
  }

  static final class Moment implements ITypeConverter<Instant> {
    @Override
    public Instant convert(String text) {
      try {
        return Instant.parse(text);
      } catch (DateTimeException e) {
        throw new TypeConversionException(
            "“" + text + "” is no instant; write 2024-07-17T08:00:00Z");
      }
    }
  }
}
