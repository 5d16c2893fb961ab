package io.tidemark.alert;

import io.tidemark.article.Span;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article that a saved query matched as it reached the index.
 *
 * @param id follows from the subscription and the story (with all copies: the article), so that the
 *     same alert has the same id in whatever run it is raised
 * @param subscription id of the subscription
 * @param query the query as written
 * @param description of the subscription, or null
 * @param raised when
 * @param article id of the article
 * @param published as told: an ISO instant or a day, or null
 * @param known when the article first reached the index
 * @param story the story's number
 * @param copy whether the story was known before
 * @param matches what of the query was found where; empty where it asks for no words or tags
 * @param sentence the one with most of the query in it; the title where nothing stands anywhere
 * @param catalog stamp of the catalog that the tags are of
 */
public record Alert(
    String id,
    String subscription,
    String query,
    @Nullable String description,
    Instant raised,
    String article,
    String title,
    @Nullable String url,
    @Nullable String publisher,
    @Nullable String published,
    Instant known,
    long story,
    boolean copy,
    List<Match> matches,
    @Nullable Span sentence,
    String catalog) {
  public Alert {
    matches = List.copyOf(matches);
  }

  /**
   * A place where a part of the query was found.
   *
   * @param rule the rule of the theme that was found there, such as {@code rate-cut#3}; else the
   *     part of the query
   * @param part the part of the query: {@code theme:rate-cut}, {@code move:gold/up}, {@code record
   *     high}
   */
  public record Match(String rule, String part, Span span) {}
}
