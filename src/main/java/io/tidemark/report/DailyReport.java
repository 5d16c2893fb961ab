package io.tidemark.report;

import io.tidemark.analyze.Quotation;
import io.tidemark.analyze.comove.CoMoves;
import io.tidemark.article.Direction;
import io.tidemark.index.Views;
import io.tidemark.search.Counts;
import io.tidemark.search.Selection;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day.
 *
 * @param selection what the day is of: the query, the zone and the moment; without days
 * @param counts of all articles of the day
 * @param tagged stories of the day in which themes were looked for
 * @param before stories of the 28 days before in which themes were looked for
 * @param daysBefore on how many of those days there were any
 * @param themes how many themes the day tells
 * @param fresh themes told by none of the stories of the days before, most stories first
 * @param rising the highest score first
 * @param fading the lowest score first
 * @param forecasts those with a target first, then those of the stories told most
 * @param allForecasts how many there are, copies of a story folded
 * @param stories the most articles first
 */
public record DailyReport(
    LocalDate day,
    Selection selection,
    Counts counts,
    int tagged,
    int before,
    int daysBefore,
    int themes,
    List<Theme> fresh,
    List<Theme> rising,
    List<Theme> fading,
    List<Forecast> forecasts,
    int allForecasts,
    List<Story> stories) {
  public DailyReport {
    fresh = List.copyOf(fresh);
    rising = List.copyOf(rising);
    fading = List.copyOf(fading);
    forecasts = List.copyOf(forecasts);
    stories = List.copyOf(stories);
  }

  /**
   * A theme of the day.
   *
   * @param lead the article to read: of its stories the one that was told most, or null where the
   *     day has none
   * @param moves what moves with it on this day, those told in its sentences first
   */
  public record Theme(ThemeTrend trend, Counts counts, @Nullable Link lead, List<Move> moves) {
    public Theme {
      moves = List.copyOf(moves);
    }
  }

  /**
   * A subject that moves.
   *
   * @param row counts in stories of the day
   * @param quote a sentence that tells of it
   */
  public record Move(CoMoves.Row row, Quotation quote, Link from) {}

  /** An article. */
  public record Link(
      String article, String title, @Nullable String url, @Nullable String publisher) {}

  /**
   * A forecast.
   *
   * @param by catalog id or the name as told
   * @param house of a person: for whom he or she speaks, or null
   * @param target the number, or null where none is told
   * @param horizon the day by which, or null
   * @param sentence that tells it
   */
  public record Forecast(
      String by,
      @Nullable String house,
      String subject,
      @Nullable Direction direction,
      Views.@Nullable Target target,
      @Nullable LocalDate horizon,
      String sentence,
      Link from) {}

  /**
   * A story told on the day.
   *
   * @param counts of its articles of this day
   */
  public record Story(Counts counts, List<String> themes, Link original) {
    public Story {
      themes = List.copyOf(themes);
    }
  }
}
