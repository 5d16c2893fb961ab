package io.tidemark.index;

import io.tidemark.article.Direction;
import io.tidemark.article.EntityRef;
import io.tidemark.article.StanceLabel;
import io.tidemark.article.Unit;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who says what in an article, without its words: enough to keep a ledger by. A sentence is given
 * by its number in {@link Sentences}, a paragraph likewise.
 */
public record Views(List<Forecast> forecasts, List<Statement> statements, List<Stance> stances) {
  public static final Views NOTHING = new Views(List.of(), List.of(), List.of());

  public Views {
    forecasts = List.copyOf(forecasts);
    statements = List.copyOf(statements);
    stances = List.copyOf(stances);
  }

  /**
   * Who speaks or forecasts.
   *
   * @param entity catalog id, or null where the catalog lacks it
   * @param name as told; of a catalog's entry its id
   */
  public record Holder(@Nullable String entity, String name) {
    private static final String TOLD = "=";

    static Holder of(EntityRef who) {
      String entity = who.entity();
      return entity == null
          ? new Holder(null, who.span().text().replaceAll("\\s+", " "))
          : new Holder(entity, entity);
    }

    /** What stands for it in the index: an id, or a name behind an equals sign. */
    String key() {
      return entity == null ? TOLD + name : entity;
    }

    static Holder ofKey(String key) {
      return key.startsWith(TOLD)
          ? new Holder(null, key.substring(TOLD.length()))
          : new Holder(key, key);
    }
  }

  /**
   * One forecast.
   *
   * @param number its place in {@link io.tidemark.article.TaggedArticle#forecasts}
   * @param subject catalog id, or null where the catalog lacks it
   * @param low lower end of the target, NaN where none is told, like the two behind it
   * @param horizon the day by which, or null
   * @param condition under which words stand, if any
   */
  public record Forecast(
      int number,
      Holder by,
      @Nullable String subject,
      @Nullable Direction direction,
      double low,
      double target,
      double high,
      @Nullable Unit unit,
      @Nullable LocalDate horizon,
      Condition condition,
      int sentence,
      int paragraph) {}

  /** Whether a forecast holds under a condition. */
  public enum Condition {
    NONE,
    TOLD
  }

  /**
   * One statement.
   *
   * @param number its place in {@link io.tidemark.article.TaggedArticle#statements}
   * @param speaker or null where the text does not tell
   * @param house for whom the speaker speaks, as the text tells beside the name, or null
   * @param sentence the first that its content stands in
   * @param lastSentence the last
   */
  public record Statement(
      int number,
      @Nullable Holder speaker,
      @Nullable Holder house,
      int sentence,
      int lastSentence,
      int paragraph) {}

  /**
   * The stance of one sentence on monetary policy.
   *
   * @param score how sure, 0 to 1
   */
  public record Stance(StanceLabel label, double score, int sentence) {}
}
