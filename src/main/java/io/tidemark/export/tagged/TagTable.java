package io.tidemark.export.tagged;

import io.tidemark.article.Article;
import io.tidemark.article.Forecast;
import io.tidemark.article.Mention;
import io.tidemark.article.MentionType;
import io.tidemark.article.Move;
import io.tidemark.article.Position;
import io.tidemark.article.Stance;
import io.tidemark.article.Statement;
import io.tidemark.article.TaggedArticle;
import io.tidemark.article.ThemeTag;
import io.tidemark.article.When;
import io.tidemark.export.flat.FlatColumn;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of tagged articles is put into a flat table; articles without any of it have no row. */
public enum TagTable {
  /** One row an article; ids in one cell are parted by spaces. */
  ARTICLES(articles()),
  THEMES(
      Shape.<ThemeTag>of(in -> in.tagged().themes())
          .text("theme", ThemeTag::theme)
          .text("status", ThemeTag::status)
          .flag("central", ThemeTag::central)
          .text("rule", ThemeTag::rule)
          .place(ThemeTag::span)),
  MOVES(
      Shape.<Move>of(in -> in.tagged().moves())
          .name("subject", Move::subject)
          .text("direction", Move::direction)
          .text("status", Move::status)
          .quantity("change", Move::change)
          .quantity("from", Move::from)
          .quantity("to", Move::to)
          .day("when", move -> date(move.when()))
          .text("source", Move::source)
          .text("themes", move -> String.join(" ", move.themes()))
          .place(Move::trigger)),
  FORECASTS(
      Shape.<Forecast>of(in -> in.tagged().forecasts())
          .name("forecaster", Forecast::forecaster)
          .name("subject", Forecast::subject)
          .text("direction", Forecast::direction)
          .quantity("target", Forecast::target)
          .day("horizon", forecast -> date(forecast.horizon()))
          .text(
              "horizonText",
              forecast -> forecast.horizon() instanceof When when ? when.span().text() : null)
          .text(
              "condition",
              forecast -> forecast.condition() == null ? null : forecast.condition().text())
          .place(Forecast::span)),
  STATEMENTS(
      Shape.<Statement>of(in -> in.tagged().statements())
          .name("speaker", Statement::speaker)
          .text("cue", statement -> statement.cue().text())
          .flag("quoted", Statement::quoted)
          .place(Statement::content)),
  STANCES(
      Shape.<Stance>of(in -> in.tagged().stances())
          .text("label", Stance::label)
          .number("score", Stance::score)
          .place(Stance::span)),
  POSITIONS(
      Shape.<Position>of(in -> in.tagged().positions())
          .name("subject", Position::subject)
          .text("kind", Position::kind)
          .quantity("value", Position::value)
          .name("source", Position::source)
          .place(Position::span));

  private final Shape<?> shape;

  TagTable(Shape<?> shape) {
    this.shape = shape;
  }

  public List<FlatColumn> columns() {
    return shape.columns();
  }

  /** The rows of one article. */
  public List<List<@Nullable Object>> rows(Source source) {
    return shape.rows(source);
  }

  private static Shape<TaggedArticle> articles() {
    return Shape.<TaggedArticle>of(in -> List.of(in.tagged()))
        .text("kind", of(Article::kind))
        .text("language", of(Article::language))
        .text("authors", of(article -> String.join("; ", article.authors())))
        .text("themes", tagged -> ids(tagged.themes().stream().map(ThemeTag::theme)))
        .text("subjects", tagged -> ids(mentioned(tagged, MentionType.SUBJECT)))
        .text("organisations", tagged -> ids(mentioned(tagged, MentionType.ORGANIZATION)))
        .text("people", tagged -> ids(mentioned(tagged, MentionType.PERSON)))
        .whole("moves", tagged -> tagged.moves().size())
        .whole("forecasts", tagged -> tagged.forecasts().size())
        .whole("statements", tagged -> tagged.statements().size())
        .whole("stances", tagged -> tagged.stances().size())
        .whole("positions", tagged -> tagged.positions().size())
        .text("untagged", TaggedArticle::untagged)
        .text("body", of(Article::body))
        .catalog();
  }

  private static Function<TaggedArticle, @Nullable Object> of(
      Function<Article, @Nullable Object> value) {
    return tagged -> value.apply(tagged.article());
  }

  private static Stream<String> mentioned(TaggedArticle tagged, MentionType type) {
    return tagged.mentions().stream()
        .filter(mention -> mention.type() == type)
        .map(Mention::entity)
        .filter(Objects::nonNull);
  }

  private static String ids(Stream<String> ids) {
    return ids.distinct().sorted().collect(Collectors.joining(" "));
  }

  private static @Nullable LocalDate date(@Nullable When when) {
    return when == null ? null : when.date();
  }
}
