package io.tidemark.export.tagged;

import io.tidemark.article.Article;
import io.tidemark.article.Forecast;
import io.tidemark.article.Mention;
import io.tidemark.article.MentionType;
import io.tidemark.article.Move;
import io.tidemark.article.Position;
import io.tidemark.article.Span;
import io.tidemark.article.Stance;
import io.tidemark.article.Statement;
import io.tidemark.article.TaggedArticle;
import io.tidemark.article.ThemeTag;
import io.tidemark.article.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of each table. */
final class Shapes {
  static final Shape<TaggedArticle> ARTICLES = articles();
  static final Shape<ThemeTag> THEMES =
      Shape.<ThemeTag>of(in -> in.tagged().themes())
          .text("theme", ThemeTag::theme)
          .text("status", ThemeTag::status)
          .flag("central", ThemeTag::central)
          .text("rule", ThemeTag::rule)
          .place(ThemeTag::span);
  static final Shape<Move> MOVES =
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
          .place(Move::trigger);
  static final Shape<Forecast> FORECASTS =
      Shape.<Forecast>of(in -> in.tagged().forecasts())
          .name("forecaster", Forecast::forecaster)
          .name("subject", Forecast::subject)
          .text("direction", Forecast::direction)
          .quantity("target", Forecast::target)
          .day("horizon", forecast -> date(forecast.horizon()))
          .text(
              "horizonText", forecast -> Shape.part(forecast.horizon(), when -> when.span().text()))
          .text("condition", forecast -> Shape.part(forecast.condition(), Span::text))
          .place(Forecast::span);
  static final Shape<Statement> STATEMENTS =
      Shape.<Statement>of(in -> in.tagged().statements())
          .name("speaker", Statement::speaker)
          .text("cue", statement -> statement.cue().text())
          .flag("quoted", Statement::quoted)
          .place(Statement::content);
  static final Shape<Stance> STANCES =
      Shape.<Stance>of(in -> in.tagged().stances())
          .text("label", Stance::label)
          .number("score", Stance::score)
          .place(Stance::span);
  static final Shape<Position> POSITIONS =
      Shape.<Position>of(in -> in.tagged().positions())
          .name("subject", Position::subject)
          .text("kind", Position::kind)
          .quantity("value", Position::value)
          .name("source", Position::source)
          .place(Position::span);

  private Shapes() {}

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
