package io.tidemark.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article and all that was found in it.
 *
 * @param catalog the stamp of the catalog that the tags are from
 * @param tagger the version of the program that made them
 * @param untagged why nothing was looked for in it, such as {@code language de}; null where it was
 */
public record TaggedArticle(
    Article article,
    List<Mention> mentions,
    List<ThemeTag> themes,
    List<Move> moves,
    List<Forecast> forecasts,
    List<Statement> statements,
    List<Stance> stances,
    List<Position> positions,
    String catalog,
    String tagger,
    @Nullable String untagged) {
  public TaggedArticle {
    mentions = List.copyOf(mentions);
    themes = List.copyOf(themes);
    moves = List.copyOf(moves);
    forecasts = List.copyOf(forecasts);
    statements = List.copyOf(statements);
    stances = List.copyOf(stances);
    positions = List.copyOf(positions);
  }

  /** An article in which nothing was looked for. */
  public static TaggedArticle untagged(Article article, String why, String catalog, String tagger) {
    return new TaggedArticle(
        article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        catalog, tagger, why);
  }

  /** The same tags under another stamp. */
  public TaggedArticle stamped(String catalog, String tagger) {
    return new TaggedArticle(
        article,
        mentions,
        themes,
        moves,
        forecasts,
        statements,
        stances,
        positions,
        catalog,
        tagger,
        untagged);
  }
}
