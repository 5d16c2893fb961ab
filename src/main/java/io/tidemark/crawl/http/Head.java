package io.tidemark.crawl.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The head of an answer.
 *
 * @param fields by name in lower case, values in their order
 */
public record Head(int status, String reason, Map<String, List<String>> fields) {
  public Head {
    fields = Map.copyOf(fields);
  }

  public Optional<String> first(String name) {
    return all(name).stream().findFirst();
  }

  public List<String> all(String name) {
    return fields.getOrDefault(name, List.of());
  }

  /** Such as {@code text/html}, in lower case, without parameters; empty where none is told. */
  public String mediaType() {
    String type = first("content-type").orElse("");
    int end = type.indexOf(';');
    return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  /** Such as {@code 404 Not Found}. */
  public String told() {
    return (status + " " + reason).strip();
  }
}
