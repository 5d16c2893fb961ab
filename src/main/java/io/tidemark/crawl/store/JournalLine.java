package io.tidemark.crawl.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tidemark.crawl.address.Address;
import io.tidemark.crawl.http.Known;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The two kinds of lines in the journal, as JSON: {@code {"found": address, …}} and {@code {"done":
 * address, …}}.
 */
sealed interface JournalLine {
  ObjectMapper MAPPER = new ObjectMapper();

  /** Something to fetch. */
  record Found(Target target) implements JournalLine {}

  /**
   * Something that was fetched.
   *
   * @param position where its records end; null where it has none, or the file was closed since
   */
  record Done(Visit visit, WarcFiles.@Nullable Position position) implements JournalLine {}

  /** Reads a line; empty where it is none, such as one that was half written. */
  static Optional<JournalLine> read(String line) {
    try {
      JsonNode json = MAPPER.readTree(line);
      return Optional.of(json.has("done") ? done(json) : new Found(target(json, "found")));
    } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The line, without its end. */
  default String write() {
    ObjectNode json = MAPPER.createObjectNode();
    switch (this) {
      case Found(Target target) -> put(json, "found", target);
      case Done(Visit visit, var position) -> {
        put(json, "done", visit.target());
        json.put("at", visit.at().toString());
        json.put("status", visit.status());
        put(json, "etag", visit.known().etag());
        put(json, "modified", visit.known().lastModified());
        Visit.Kept kept = visit.kept();
        if (kept != null) {
          json.put("digest", kept.digest());
          json.put("kept", kept.at().toString());
        }
        json.put("settings", visit.settings());
        if (position != null) {
          json.put("file", position.file());
          json.put("end", position.end());
        }
      }
    }
    return json.toString();
  }

  private static void put(ObjectNode json, String field, Target target) {
    json.put(field, target.address().toString());
    json.put("source", target.source().toString());
    json.put("kind", target.kind().name());
    json.put("depth", target.depth());
    if (!target.via().isEmpty()) {
      ArrayNode via = json.putArray("via");
      target.via().forEach(address -> via.add(address.toString()));
    }
  }

  private static void put(ObjectNode json, String field, @Nullable String value) {
    if (value != null) {
      json.put(field, value);
    }
  }

  private static Done done(JsonNode json) {
    String digest = text(json, "digest");
    Visit visit =
        new Visit(
            target(json, "done"),
            Instant.parse(json.path("at").asText()),
            json.path("status").asInt(),
            new Known(text(json, "etag"), text(json, "modified")),
            digest == null
                ? null
                : new Visit.Kept(digest, Instant.parse(json.path("kept").asText())),
            json.path("settings").asText());
    String file = text(json, "file");
    return new Done(
        visit, file == null ? null : new WarcFiles.Position(file, json.path("end").asLong()));
  }

  private static Target target(JsonNode json, String field) {
    List<Address> via = new ArrayList<>();
    json.path("via").forEach(address -> via.add(address(address.asText())));
    return new Target(
        address(json.path(field).asText()),
        address(json.path("source").asText()),
        Target.Kind.valueOf(json.path("kind").asText()),
        json.path("depth").asInt(),
        via);
  }

  private static Address address(String text) {
    return Address.of(text).orElseThrow(() -> new IllegalArgumentException(text));
  }

  private static @Nullable String text(JsonNode json, String field) {
    return json.path(field).isTextual() ? json.path(field).asText() : null;
  }
}
