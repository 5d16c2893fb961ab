package io.tidemark.search;

import io.tidemark.article.ArticleKind;
import io.tidemark.article.Direction;
import io.tidemark.article.MoveStatus;
import io.tidemark.article.StanceLabel;
import io.tidemark.article.ThemeStatus;
import io.tidemark.index.Fields;
import io.tidemark.search.QueryTokens.Token;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the value of a field, as told in {@link QueryParser}. */
final class QueryFields {
  private static final List<String> NAMES =
      List.of(
          "theme",
          "subject",
          "move",
          "org",
          "person",
          "place",
          "status",
          "stance",
          "publisher",
          "kind",
          "lang",
          "from",
          "to",
          "story",
          "like");

  private static final List<String> STATUSES =
      Stream.concat(names(ThemeStatus.values()).stream(), names(MoveStatus.values()).stream())
          .distinct()
          .toList();

  private final String query;
  private final Token value;

  private QueryFields(String query, Token value) {
    this.query = query;
    this.value = value;
  }

  static Expression read(String query, Token name, Token value) {
    QueryFields fields = new QueryFields(query, value);
    fields.checkPlain();
    return switch (name.text().toLowerCase(Locale.ROOT)) {
      case "theme" -> fields.theme();
      case "subject" -> fields.tag(Fields.Tag.SUBJECT);
      case "move" -> fields.move();
      case "org" -> fields.tag(Fields.Tag.ORG);
      case "person" -> fields.tag(Fields.Tag.PERSON);
      case "place" -> fields.tag(Fields.Tag.PLACE);
      case "publisher" -> new Expression.Publisher(Fields.slug(value.text()), value.at());
      case "kind" -> new Expression.Kind(fields.one(ArticleKind.values(), value.text(), 0));
      case "lang" -> new Expression.Language(value.text().toLowerCase(Locale.ROOT));
      case "from" -> new Expression.From(fields.day(End.FIRST));
      case "to" -> new Expression.To(fields.day(End.LAST));
      case "status" -> fields.one(Fields.Tag.STATUS, STATUSES);
      case "stance" -> fields.one(Fields.Tag.STANCE, names(StanceLabel.values()));
      case "story" -> fields.story();
      case "like" -> new Expression.Like(value.text(), value.at());
      default ->
          throw new QueryException(
              query,
              name.at(),
              "there is no field '%s'; expected %s; put quotation marks around text with a colon"
                  .formatted(name.text(), list(NAMES)));
    };
  }

  private void checkPlain() {
    int wild = value.text().indexOf('*');
    if (wild >= 0) {
      throw fault(wild, "a wildcard stands in words and phrases only; expected a whole value");
    }
    if (value.number() > 0) {
      throw fault(0, "~ stands behind a phrase only; expected a value without it");
    }
  }

  private Expression tag(Fields.Tag kind) {
    String id = Fields.slug(value.text());
    return new Expression.Tag(kind, id, List.of(id), value.at());
  }

  private Expression theme() {
    String[] parts = value.text().split("/", 2);
    String id = Fields.slug(parts[0]);
    if (parts.length == 1) {
      return new Expression.Tag(Fields.Tag.THEME, id, List.of(id), value.at());
    }
    ThemeStatus status = one(ThemeStatus.values(), parts[1], parts[0].length() + 1);
    return new Expression.Tag(Fields.Tag.THEME, id, List.of(id + "/" + lower(status)), value.at());
  }

  private Expression move() {
    String[] parts = value.text().split("/", 3);
    String id = Fields.slug(parts[0]);
    if (parts.length == 1) {
      List<String> anyWay =
          Arrays.stream(Direction.values()).map(direction -> id + "/" + lower(direction)).toList();
      return new Expression.Tag(Fields.Tag.MOVE, id, anyWay, value.at());
    }
    int at = parts[0].length() + 1;
    String told = id + "/" + lower(one(Direction.values(), parts[1], at));
    if (parts.length == 3) {
      told += "/" + lower(one(MoveStatus.values(), parts[2], at + parts[1].length() + 1));
    }
    return new Expression.Tag(Fields.Tag.MOVE, id, List.of(told), value.at());
  }

  private Expression story() {
    try {
      return new Expression.Story(Long.parseUnsignedLong(value.text(), 16));
    } catch (NumberFormatException e) {
      throw fault(0, "expected a story's id, such as 9f3a5c0d12e4b678");
    }
  }

  private enum End {
    FIRST,
    LAST
  }

  private LocalDate day(End end) {
    String text = value.text();
    try {
      return switch (text.length()) {
        case 4 ->
            end == End.FIRST
                ? Year.parse(text).atDay(1)
                : Year.parse(text).atMonth(12).atEndOfMonth();
        case 7 ->
            end == End.FIRST
                ? YearMonth.parse(text).atDay(1)
                : YearMonth.parse(text).atEndOfMonth();
        default -> LocalDate.parse(text);
      };
    } catch (DateTimeException e) {
      throw fault(0, "expected a day 2024-07-16, a month 2024-07 or a year 2024");
    }
  }

  private <E extends Enum<E>> E one(E[] values, String text, int at) {
    for (E candidate : values) {
      if (candidate.name().equalsIgnoreCase(text)) {
        return candidate;
      }
    }
    throw fault(at, "expected " + list(names(values)));
  }

  private Expression one(Fields.Tag kind, List<String> values) {
    String text = value.text().toLowerCase(Locale.ROOT);
    if (!values.contains(text)) {
      throw fault(0, "expected " + list(values));
    }
    return new Expression.Tag(kind, text, List.of(text), value.at());
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(QueryFields::lower).toList();
  }

  private QueryException fault(int within, String problem) {
    return new QueryException(query, value.at() + within, problem);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String list(List<String> names) {
    return names.stream().limit(names.size() - 1L).collect(Collectors.joining(", "))
        + " or "
        + names.getLast();
  }
}
