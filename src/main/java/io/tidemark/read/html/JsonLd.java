package io.tidemark.read.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.tidemark.read.draft.Prose;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The article that a page describes in JSON-LD; every accessor gives null or nothing without one.
 */
final class JsonLd {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private static final int ARTICLE_RANK = 3;
  private static final double SAME_STORY = 0.5;
  private static final double OTHER_STORY = 0.2;

  private final List<JsonNode> articles = new ArrayList<>();
  private final Map<String, JsonNode> byId = new HashMap<>();

  private JsonLd() {}

  static JsonLd of(Document page) {
    JsonLd result = new JsonLd();
    for (Element script : page.select("script[type*=ld+json]")) {
      try {
        result.collect(MAPPER.readTree(bare(script.data())));
      } catch (JsonProcessingException e) {
        // Broken JSON-LD is common, and the page tells the same in other places.
      }
    }
    result.articles.sort(Comparator.comparingInt(JsonLd::rank).reversed());
    result.dropOtherStories(page.title());
    return result;
  }

  /** A page may describe the stories that it links to as well: theirs are other headlines. */
  private void dropOtherStories(String title) {
    boolean described =
        articles.stream().anyMatch(article -> likeness(article, title) >= SAME_STORY);
    if (described) {
      articles.removeIf(
          article -> rank(article) >= ARTICLE_RANK && likeness(article, title) < OTHER_STORY);
    }
  }

  /** The share of words that the headline has in common with the title; between where untold. */
  private static double likeness(JsonNode article, String title) {
    String headline = article.path("headline").asText("");
    return headline.isBlank() ? OTHER_STORY : Words.shared(headline, title);
  }

  @Nullable String headline() {
    String headline = text("headline");
    return headline != null ? headline : text("name");
  }

  @Nullable String datePublished() {
    return text("datePublished");
  }

  @Nullable String dateModified() {
    return text("dateModified");
  }

  @Nullable String dateCreated() {
    String created = text("dateCreated");
    return created != null ? created : text("uploadDate");
  }

  @Nullable String language() {
    return text("inLanguage");
  }

  @Nullable String url() {
    String url = text("url");
    return url != null ? url : text("mainEntityOfPage");
  }

  /** The text of the article as plain text; markup in it is taken out. */
  @Nullable String articleBody() {
    for (JsonNode article : articles) {
      String body = article.path("articleBody").asText("");
      if (!body.isBlank()) {
        return body;
      }
    }
    return null;
  }

  /** The names of the authors, as told: a name may hold several people. */
  List<String> authors() {
    for (String field : List.of("author", "creator")) {
      for (JsonNode article : articles) {
        List<String> names = new ArrayList<>();
        addNames(article.path(field), names);
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    return List.of();
  }

  @Nullable String publisher() {
    for (JsonNode article : articles) {
      List<String> names = new ArrayList<>();
      addNames(article.path("publisher"), names);
      if (!names.isEmpty()) {
        return names.get(0);
      }
    }
    return null;
  }

  /** The first text that an article holds under {@code field}. */
  private @Nullable String text(String field) {
    for (JsonNode article : articles) {
      JsonNode node = article.path(field);
      JsonNode value = node.isArray() ? node.path(0) : node;
      JsonNode told = value.isObject() ? value.path("@id") : value;
      if (told.isTextual() && !told.asText().isBlank()) {
        return Prose.line(Parser.unescapeEntities(told.asText(), false));
      }
    }
    return null;
  }

  private void addNames(JsonNode node, List<String> names) {
    if (node.isArray()) {
      node.forEach(part -> addNames(part, names));
    } else if (node.isTextual()) {
      names.add(Jsoup.parseBodyFragment(node.asText()).text());
    } else if (node.isObject()) {
      JsonNode known = byId.getOrDefault(node.path("@id").asText(""), node);
      JsonNode name = node.has("name") ? node.path("name") : known.path("name");
      addNames(name, names);
    }
  }

  private void collect(JsonNode node) {
    if (node.isArray()) {
      node.forEach(this::collect);
    } else if (node.isObject()) {
      String id = node.path("@id").asText("");
      if (!id.isEmpty() && node.size() > 1) {
        byId.putIfAbsent(id, node);
      }
      if (rank(node) > 0) {
        articles.add(node);
      }
      for (String field : List.of("@graph", "mainEntity", "mainEntityOfPage", "itemReviewed")) {
        collect(node.path(field));
      }
    }
  }

  /** How likely the node is the article of the page: 0 for what never is. */
  private static int rank(JsonNode node) {
    JsonNode type = node.path("@type");
    int best = 0;
    for (JsonNode each : type.isArray() ? type : List.of(type)) {
      String name = each.asText("");
      int rank =
          name.endsWith("NewsArticle") || name.endsWith("Posting")
              ? 4
              : name.endsWith("Article") || name.equals("Report") || name.equals("Review")
                  ? 3
                  : name.endsWith("WebPage") || name.equals("Event") || name.equals("Recipe")
                      ? 2
                      : name.equals("VideoObject") || name.equals("PodcastEpisode") ? 1 : 0;
      best = Math.max(best, rank);
    }
    return best;
  }

  /** The JSON within what some pages put around it: comments, CDATA marks, a semicolon. */
  private static String bare(String data) {
    int start = 0;
    while (start < data.length() && data.charAt(start) != '{' && data.charAt(start) != '[') {
      start++;
    }
    int end = data.length();
    while (end > start && data.charAt(end - 1) != '}' && data.charAt(end - 1) != ']') {
      end--;
    }
    String json = data.substring(start, end);
    boolean inCdata = json.startsWith("[CDATA[");
    if (inCdata) {
      return bare(json.substring("[CDATA[".length()));
    }
    return json.endsWith("]]") && json.startsWith("{")
        ? json.substring(0, json.length() - 2)
        : json;
  }
}
