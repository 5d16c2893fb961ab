package io.tidemark.index;

import io.tidemark.article.Direction;
import io.tidemark.article.StanceLabel;
import io.tidemark.article.Unit;
import io.tidemark.speaker.Speaker;
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
   * Who speaks or forecasts, or the house that somebody speaks for.
   *
   * @param entity catalog id, or null where the catalog lacks it
   * @param name the fullest that the article tells; of a catalog's entry its id
   */
  public record Holder(@Nullable String entity, String name, Speaker.Kind kind) {
    private static final String TOLD = "=";

    static Holder of(Speaker who) {
      return of(who.entity(), who.name(), who.kind());
    }

    static Holder of(@Nullable String entity, String name, Speaker.Kind kind) {
      String told = name.replaceAll("\\s+", " ");
      return new Holder(entity, entity == null ? told : entity, kind);
    }

    /** What stands for it in the index: an id, or a name behind an equals sign. */
    String key() {
      return entity == null ? TOLD + name : entity;
    }

    static Holder ofKey(String key, Speaker.Kind kind) {
      return key.startsWith(TOLD)
          ? new Holder(null, key.substring(TOLD.length()), kind)
          : new Holder(key, key, kind);
    }
  }

  /**
   * One forecast.
   *
   * @param number its place in {@link io.tidemark.article.TaggedArticle#forecasts}
   * @param house of a person: for whom he or she speaks as the article tells, or null
   * @param subject catalog id, or null where the catalog lacks it
   * @param target where the subject is seen to go, or null where no number is told
   * @param horizon the day by which, or null
   * @param condition under which words stand, if any
   * @param age whether it is held now
   */
  public record Forecast(
      int number,
      Holder by,
      @Nullable Holder house,
      @Nullable String subject,
      @Nullable Direction direction,
      @Nullable Target target,
      @Nullable LocalDate horizon,
      Condition condition,
      Age age,
      int sentence,
      int paragraph) {}

  /**
   * The number of a forecast.
   *
   * @param low the lower end of a range, else as {@code value}; so {@code high}
   * @param before what the same holder saw before, as the sentence tells, or NaN
   */
  public record Target(
      double low, double value, double high, Unit unit, Measure measure, double before) {}

  /** What the number of a forecast is. */
  public enum Measure {
    /** Where the subject will stand. */
    LEVEL,
    /** By how much it will move. */
    CHANGE,
    /** The sentence does not tell: growth of 2 percent, a 2 percent yield. */
    UNTOLD
  }

  /** Whether a forecast is held on the day it is told. */
  public enum Age {
    HELD,
    /** Told as one of the past: "had forecast", "an earlier estimate of". */
    FORMER,
    /** Told as what others expected: "beating forecasts of", "economists' estimate of". */
    OF_OTHERS
  }

  /** Whether a forecast holds under a condition. */
  public enum Condition {
    NONE,
    TOLD
  }

  /**
   * One statement; deeds that the tags hold too ("declined to comment") are left out.
   *
   * @param number its place in {@link io.tidemark.article.TaggedArticle#statements}
   * @param speaker or null where it is nobody with a name: a source, data, a market
   * @param house of a person: for whom he or she speaks as the article tells, or null
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
