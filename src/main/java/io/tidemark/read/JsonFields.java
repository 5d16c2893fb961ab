package io.tidemark.read;

import com.fasterxml.jackson.databind.JsonNode;
import io.tidemark.article.ArticleKind;
import io.tidemark.article.Published;
import io.tidemark.read.draft.DateText;
import io.tidemark.read.draft.Prose;
import io.tidemark.read.draft.Told;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one JSON object, each null where it is absent.
 *
 * @param by who tells them, the first word of their evidence
 */
record JsonFields(JsonNode line, String by) {
  @Nullable String id() throws WrongField {
    JsonNode id = line.path("id");
    return id.isIntegralNumber() ? id.asText() : text("id");
  }

  @Nullable ArticleKind kind() throws WrongField {
    String kind = text("kind");
    if (kind == null) {
      return null;
    }
    return Arrays.stream(ArticleKind.values())
        .filter(known -> known.name().equalsIgnoreCase(kind))
        .findFirst()
        .orElse(null);
  }

  @Nullable Told<String> told(String field) throws WrongField {
    String text = text(field);
    return text == null ? null : new Told<>(text, by + ":" + field);
  }

  @Nullable Told<Published> date(String field) throws WrongField {
    String text = text(field);
    if (text == null) {
      return null;
    }
    Published published = DateText.find(text);
    if (published == null) {
      throw new WrongField(
          "field "
              + field
              + ": “"
              + text
              + "” is no date; write 2024-07-16 or 2024-07-16T20:59:25Z");
    }
    return new Told<>(published, by + ":" + field);
  }

  @Nullable Told<List<String>> authors() throws WrongField {
    JsonNode node = line.path("authors");
    if (node.isMissingNode() || node.isNull()) {
      return null;
    }
    if (!node.isArray()) {
      throw new WrongField("field authors: a list of names is expected, as in [\"Ana Reyes\"]");
    }
    List<String> names = new ArrayList<>();
    for (JsonNode name : node) {
      if (!name.isTextual()) {
        throw new WrongField("field authors: a name is expected, not " + name);
      }
      names.add(Prose.line(name.asText()));
    }
    return names.isEmpty() ? null : new Told<>(names, by + ":authors");
  }

  /** The code of the language, whatever way it is named; null where it is none. */
  @Nullable Told<String> language() throws WrongField {
    String told = text("language");
    String code = told == null ? null : Language.code(told);
    return code == null ? null : new Told<>(code, by + ":language");
  }

  /** The text of a field, or null where it is absent, null or blank. */
  @Nullable String text(String field) throws WrongField {
    JsonNode node = line.path(field);
    if (node.isMissingNode() || node.isNull()) {
      return null;
    }
    if (!node.isTextual()) {
      throw new WrongField("field " + field + ": a text is expected, not " + node.getNodeType());
    }
    return Optional.of(node.asText()).filter(text -> !text.isBlank()).orElse(null);
  }
}
