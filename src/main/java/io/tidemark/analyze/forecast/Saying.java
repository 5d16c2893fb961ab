package io.tidemark.analyze.forecast;

import io.tidemark.article.Direction;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A forecast as one article tells it.
 *
 * @param place where it is told
 * @param day of publication
 * @param direction or null where only a number is told
 * @param figure or null where no number is told
 * @param before what the article says was forecast before by the same holder, or null
 * @param horizon or null where none is told
 */
public record Saying(
    Place place,
    LocalDate day,
    Forecaster by,
    String subject,
    @Nullable Direction direction,
    @Nullable Figure figure,
    @Nullable Figure before,
    @Nullable Horizon horizon,
    Condition condition) {

  /**
   * Where it stands.
   *
   * @param doc the article's number in the index
   * @param number its place in {@link io.tidemark.article.TaggedArticle#forecasts}
   * @param story the story's number in the view
   * @param publisher the publisher's number in the view, or -1
   */
  public record Place(int doc, int number, int story, int publisher) {}

  /** Whether it holds whatever happens. */
  public enum Condition {
    NONE,
    IF
  }
}
