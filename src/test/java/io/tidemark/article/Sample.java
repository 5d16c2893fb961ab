package io.tidemark.article;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds tagged articles for tests. Words are found in the text where they first stand, in the
 * title before the body.
 */
public final class Sample {
  private final Article article;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<ThemeTag> themes = new ArrayList<>();
  private final List<Move> moves = new ArrayList<>();
  private final List<Stance> stances = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Forecast> forecasts = new ArrayList<>();
  private String catalog = "stamp-1";
  private @Nullable String untagged;

  private Sample(Article article) {
    this.article = article;
  }

  public static Sample of(
      String id,
      @Nullable String published,
      @Nullable String publisher,
      String title,
      String body) {
    Published when =
        published == null
            ? null
            : published.length() == 10
                ? new Published.On(LocalDate.parse(published))
                : new Published.At(OffsetDateTime.parse(published));
    return new Sample(
        Article.of(id, title, body)
            .withPublished(when)
            .withPublisher(publisher)
            .withLanguage("en"));
  }

  public Sample subject(String id, String words) {
    mentions.add(new Mention(span(words), MentionType.SUBJECT, id, "catalog"));
    return this;
  }

  public Sample organisation(@Nullable String id, String words) {
    mentions.add(new Mention(span(words), MentionType.ORGANIZATION, id, "catalog"));
    return this;
  }

  public Sample person(@Nullable String id, String words) {
    mentions.add(new Mention(span(words), MentionType.PERSON, id, "catalog"));
    return this;
  }

  /** A name of which only the first {@code length} characters of {@code words} are the name. */
  public Sample person(@Nullable String id, String words, int length) {
    Span at = span(words);
    Span name = article.span(at.field(), at.start(), at.start() + length);
    mentions.add(new Mention(name, MentionType.PERSON, id, "catalog"));
    return this;
  }

  /** Something said; {@code speaker} are the words for who said it, or null. */
  public Sample says(@Nullable String id, @Nullable String speaker, String cue, String content) {
    statements.add(
        new Statement(
            speaker == null ? null : new EntityRef(id, span(speaker)),
            span(cue),
            span(content),
            false));
    return this;
  }

  /** A forecast of {@code subject} told by {@code sentence}. */
  public Sample forecast(
      @Nullable String by,
      String forecaster,
      String subject,
      Direction direction,
      @Nullable Quantity target,
      @Nullable LocalDate horizon,
      String sentence) {
    Span told = span(sentence);
    forecasts.add(
        new Forecast(
            new EntityRef(by, span(forecaster)),
            new EntityRef(subject, told),
            direction,
            target,
            horizon == null ? null : new When(horizon, told),
            null,
            told));
    return this;
  }

  /** A quantity that stands as {@code words} in the text. */
  public Quantity quantity(double value, Unit unit, String words) {
    return new Quantity(value, value, value, unit, span(words));
  }

  public Sample theme(String id, String words) {
    return theme(id, words, ThemeStatus.ACTIVE);
  }

  public Sample theme(String id, String words, ThemeStatus status) {
    themes.add(new ThemeTag(id, span(words), status, true, id + "#1"));
    return this;
  }

  public Sample up(String subject, String words, String trigger, String... with) {
    return move(subject, words, Direction.UP, MoveStatus.REPORTED, trigger, null, with);
  }

  public Sample down(String subject, String words, String trigger, String... with) {
    return move(subject, words, Direction.DOWN, MoveStatus.REPORTED, trigger, null, with);
  }

  /** {@code change} is such as {@code 3.5%}: its words as they stand in the text. */
  public Sample move(
      String subject,
      String words,
      Direction direction,
      MoveStatus status,
      String trigger,
      @Nullable String change,
      String... with) {
    moves.add(
        new Move(
            new EntityRef(subject, span(words)),
            direction,
            span(trigger),
            change == null ? null : percent(change),
            null,
            null,
            null,
            status,
            null,
            List.of(with)));
    return this;
  }

  public Sample stance(StanceLabel label, String sentence) {
    stances.add(new Stance(span(sentence), label, 0.9));
    return this;
  }

  /** An article in another language, in which no tags were looked for. */
  public static Sample foreign(
      String id, @Nullable String published, String language, String title, String body) {
    Sample sample = of(id, published, null, title, body);
    Sample foreign = new Sample(sample.article.withLanguage(language));
    foreign.untagged = "language " + language;
    return foreign;
  }

  public Sample catalog(String stamp) {
    catalog = stamp;
    return this;
  }

  public TaggedArticle tagged() {
    return new TaggedArticle(
        article,
        mentions,
        themes,
        moves,
        forecasts,
        statements,
        stances,
        List.of(),
        catalog,
        "tagger-1",
        untagged);
  }

  private Quantity percent(String words) {
    double value = Double.parseDouble(words.replace("%", ""));
    return new Quantity(value, value, value, Unit.PERCENT, span(words));
  }

  private Span span(String words) {
    for (Field field : Field.values()) {
      int at = article.text(field).indexOf(words);
      if (at >= 0) {
        return article.span(field, at, at + words.length());
      }
    }
    throw new IllegalArgumentException("'" + words + "' stands neither in title nor in body");
  }
}
