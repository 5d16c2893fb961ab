package io.tidemark.cli;

import io.tidemark.analyze.timeline.Interval;
import io.tidemark.analyze.timeline.Timeframe;
import io.tidemark.analyze.timeline.Timeline;
import io.tidemark.export.TimelineTables;
import io.tidemark.search.Selection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Counts themes over time. */
@Command(
    name = "timeline",
    mixinStandardHelpOptions = true,
    description = {
      "Counts articles, stories and publishers of themes or queries, hour by hour or longer, with"
          + " bursts, an index over publishers, and marks where a bucket is not whole."
    },
    footer = {
      "",
      "A row tells articles, publishers and stories; their share of all stories; z, the distance from",
      "the 28 whole buckets before in standard deviations; index, each publisher's share of its own",
      "articles scaled to unit deviation, averaged, with a mean of 100 (Baker, Bloom and Davis 2016);",
      "stories that tell the theme as active, fading, negated, conditional or past; burst, the weight",
      "of the burst it is part of (Kleinberg 2002); cut, why the bucket is not whole; silent, how many",
      "publishers have fallen silent.",
      "",
      "Sessions: Asia, London, New York, each instant in one of them: in that of the market that is",
      "open; of the one that opened last, where two are; of the next to open, where none is. Articles",
      "that tell only a day are in no hour and no session.",
      "",
      "Examples:",
      "  tidemark timeline trump-trade",
      "  tidemark timeline trump-trade rate-cut --by week --format csv",
      "  tidemark timeline rate-cut --by month --base 2023-01-01..2023-12-31",
      "  tidemark timeline safe-haven --by session",
      "  tidemark timeline 'move:gold/up' --from 2024-07-01 --to 2024-07-31 --zone America/New_York",
      "",
      "One word alone is taken for a theme's id; '\"gold\"' in quotation marks finds the word.",
      "Why a day stands out: tidemark explain DAY THEME."
    })
final class TimelineCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "THEME|QUERY",
      description = "Ids of themes, or queries as in search; each is a series.")
  private List<String> series = List.of();

  @Mixin private IndexFolder index = new IndexFolder();
  @Mixin private SelectionOptions options = new SelectionOptions();
  @Mixin private Models models = new Models();
  @Mixin private TableOutput output = new TableOutput();

  @Option(
      names = "--by",
      paramLabel = "INTERVAL",
      description =
          "hour, session, day, week or month (default: ${DEFAULT-VALUE}). Hours are those of"
              + " --zone, or of UTC.",
      defaultValue = "day")
  private Interval interval = Interval.DAY;

  @Option(
      names = "--base",
      paramLabel = "FROM..TO",
      converter = Days.Converter.class,
      description = "The base window of the index, two days (default: all of the timeline).")
  private @Nullable Days base;

  @Override
  public Integer call() {
    Selection all = options.of("*");
    Timeframe frame =
        new Timeframe(
            interval,
            base == null ? null : base.from(),
            base == null ? null : base.to(),
            Objects.requireNonNullElseGet(all.asOf(), Instant::now));
    output.print(
        index.table(
            models,
            options,
            searcher -> {
              List<Timeline> timelines =
                  series.stream()
                      .map(name -> Timeline.of(name, searcher, options.ofThemeOrQuery(name), frame))
                      .toList();
              return TimelineTables.of(timelines, all);
            }));
    return ExitCode.DONE;
  }

  /** Two days, both included. */
  record Days(LocalDate from, LocalDate to) {
    static final class Converter implements ITypeConverter<Days> {
      @Override
      public Days convert(String text) {
        String[] ends = text.split("\\.\\.", -1);
        SelectionOptions.Day day = new SelectionOptions.Day();
        if (ends.length != 2) {
          throw new TypeConversionException(
              "“" + text + "” are no two days; write 2024-01-01..2024-06-30");
        }
        Days days = new Days(day.convert(ends[0]), day.convert(ends[1]));
        if (days.to().isBefore(days.from())) {
          throw new TypeConversionException("“" + text + "” ends before it begins");
        }
        return days;
      }
    }
  }
}
