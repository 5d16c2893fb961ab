package io.tidemark.alert;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.tidemark.article.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** An alert as one line of JSON. Keys and their order are those of {@link Alert}. */
final class AlertLine {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final String START = "{\"id\":\"";

  private AlertLine() {}

  static String of(Alert alert) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("id", alert.id());
      json.writeStringField("subscription", alert.subscription());
      json.writeStringField("query", alert.query());
      json.writeStringField("description", alert.description());
      json.writeStringField("raised", alert.raised().toString());
      json.writeStringField("article", alert.article());
      json.writeStringField("title", alert.title());
      json.writeStringField("url", alert.url());
      json.writeStringField("publisher", alert.publisher());
      json.writeStringField("published", alert.published());
      json.writeStringField("known", alert.known().toString());
      json.writeStringField("story", "%016x".formatted(alert.story()));
      json.writeBooleanField("copy", alert.copy());
      json.writeArrayFieldStart("matches");
      for (Alert.Match match : alert.matches()) {
        json.writeStartObject();
        json.writeStringField("rule", match.rule());
        json.writeStringField("part", match.part());
        span(match.span(), json);
        json.writeEndObject();
      }
      json.writeEndArray();
      Span sentence = alert.sentence();
      if (sentence == null) {
        json.writeNullField("sentence");
      } else {
        json.writeObjectFieldStart("sentence");
        span(sentence, json);
        json.writeEndObject();
      }
      json.writeStringField("catalog", alert.catalog());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory cannot be written", e);
    }
    return text.toString();
  }

  private static void span(Span span, JsonGenerator json) throws IOException {
    json.writeStringField("field", span.field().name());
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
    json.writeStringField("text", span.text());
  }

  /** The id of the alert that {@code line} is; empty where it is none. */
  static String id(String line) {
    int end = line.startsWith(START) ? line.indexOf('"', START.length()) : -1;
    return end < 0 ? "" : line.substring(START.length(), end);
  }

  /** What is posted of the alert that {@code line} is: its type, when it was raised, and itself. */
  static String post(String line) {
    String key = "\"raised\":\"";
    int start = line.indexOf(key) + key.length();
    String raised = line.substring(start, line.indexOf('"', start));
    return "{\"type\":\"alert.raised\",\"timestamp\":\"" + raised + "\",\"data\":" + line + "}";
  }

  /** Whether {@code text} is JSON from its first to its last character. */
  static boolean isWhole(String text) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      int depth = 0;
      boolean ended = false;
      for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        ended = depth == 0;
      }
      return ended;
    } catch (IOException e) {
      return false;
    }
  }
}
