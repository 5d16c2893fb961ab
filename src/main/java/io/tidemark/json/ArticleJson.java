package io.tidemark.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.tidemark.article.Article;
import io.tidemark.article.Aside;
import io.tidemark.article.Note;
import io.tidemark.article.Published;
import io.tidemark.article.Quarantined;
import io.tidemark.article.Read;
import io.tidemark.article.Reading;
import io.tidemark.article.Rejected;
import io.tidemark.article.TaggedArticle;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes articles and tagged articles as JSON and reads them back. */
public final class ArticleJson {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(times())
          .addMixIn(Article.class, ArticleShape.class)
          .addMixIn(TaggedArticle.class, TaggedShape.class)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .withConfigOverride(
              List.class,
              lists -> lists.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .build();

  private ArticleJson() {}

  /** The article as one line without its line end. */
  public static String write(Article article) {
    return line(article);
  }

  /** The tagged article as one line without its line end. */
  public static String write(TaggedArticle tagged) {
    return line(tagged);
  }

  /**
   * Reads what {@link #write(Article)} wrote.
   *
   * @throws IllegalArgumentException where the line is no article
   */
  public static Article readArticle(String line) {
    return read(line, Article.class);
  }

  /**
   * Reads what {@link #write(TaggedArticle)} wrote.
   *
   * @throws IllegalArgumentException where the line is no tagged article
   */
  public static TaggedArticle readTagged(String line) {
    return read(line, TaggedArticle.class);
  }

  /** The reading as one line without its line end. */
  public static String write(Reading reading) {
    return line(ReadingShape.of(reading));
  }

  /**
   * Reads what {@link #write(Reading)} wrote.
   *
   * @throws IllegalArgumentException where the line is no reading
   */
  public static Reading readReading(String line) {
    return read(line, ReadingShape.class).reading();
  }

  /** The document in quarantine as one line without its line end. */
  public static String write(Quarantined document) {
    return line(document);
  }

  /**
   * Reads what {@link #write(Quarantined)} wrote.
   *
   * @throws IllegalArgumentException where the line is no document in quarantine
   */
  public static Quarantined readQuarantined(String line) {
    return read(line, Quarantined.class);
  }

  /** Parses {@code 2024-07-16} or {@code 2024-07-16T20:59:25Z}. */
  public static Published readPublished(String iso) {
    return iso.length() == 10
        ? new Published.On(LocalDate.parse(iso))
        : new Published.At(OffsetDateTime.parse(iso));
  }

  private static String line(Object record) {
    try {
      return escapeHalves(MAPPER.writeValueAsString(record));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record could not be written as JSON", e);
    }
  }

  /** Halves of surrogate pairs, which no UTF-8 can hold, as JSON escapes. */
  private static String escapeHalves(String json) {
    StringBuilder escaped = null;
    int done = 0;
    for (int i = 0; i < json.length(); i++) {
      if (!Character.isSurrogate(json.charAt(i))) {
        continue;
      }
      if (Character.isSupplementaryCodePoint(json.codePointAt(i))) {
        i++;
        continue;
      }
      escaped = escaped == null ? new StringBuilder(json.length() + 16) : escaped;
      escaped.append(json, done, i).append("\\u").append(Integer.toHexString(json.charAt(i)));
      done = i + 1;
    }
    return escaped == null ? json : escaped.append(json, done, json.length()).toString();
  }

  private static <T> T read(String line, Class<T> type) {
    try {
      return MAPPER.readValue(line, type);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "not a JSON " + type.getSimpleName() + ": " + e.getOriginalMessage(), e);
    }
  }

  private static SimpleModule times() {
    SimpleModule module = new SimpleModule();
    module.addSerializer(Published.class, text());
    module.addSerializer(LocalDate.class, text());
    module.addSerializer(Instant.class, text());
    module.addDeserializer(Instant.class, parsed(Instant::parse));
    module.addDeserializer(Published.class, parsed(ArticleJson::readPublished));
    module.addDeserializer(LocalDate.class, parsed(LocalDate::parse));
    return module;
  }

  private static <T> JsonSerializer<T> text() {
    return new JsonSerializer<>() {
      @Override
      public void serialize(T value, JsonGenerator out, SerializerProvider provider)
          throws IOException {
        out.writeString(value.toString());
      }
    };
  }

  private static <T> JsonDeserializer<T> parsed(java.util.function.Function<String, T> parse) {
    return new JsonDeserializer<>() {
      @Override
      public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
        return parse.apply(in.getValueAsString());
      }
    };
  }

  /** One of both is given. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record ReadingShape(@Nullable Article article, @Nullable Rejected rejected) {
    static ReadingShape of(Reading reading) {
      return switch (reading) {
        case Read(Article article) -> new ReadingShape(article, null);
        case Rejected rejected -> new ReadingShape(null, rejected);
      };
    }

    Reading reading() {
      return article != null ? new Read(article) : Objects.requireNonNull(rejected, "rejected");
    }
  }

  private abstract static class TaggedShape {
    @JsonProperty("untagged")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    abstract @Nullable String untagged();
  }

  @JsonPropertyOrder({
    "id",
    "source",
    "kind",
    "title",
    "body",
    "url",
    "published",
    "publishedFrom",
    "authors",
    "publisher",
    "language",
    "parent",
    "note",
    "asides",
    "evidence"
  })
  private abstract static class ArticleShape {
    @JsonProperty(value = "publishedFrom", access = JsonProperty.Access.READ_ONLY)
    abstract @Nullable String publishedFrom();

    @JsonProperty("parent")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    abstract @Nullable String parent();

    @JsonProperty("note")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    abstract @Nullable Note note();

    @JsonProperty("asides")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    abstract List<Aside> asides();
  }
}
