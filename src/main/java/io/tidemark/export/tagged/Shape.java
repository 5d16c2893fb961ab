package io.tidemark.export.tagged;

import io.tidemark.article.EntityRef;
import io.tidemark.article.Quantity;
import io.tidemark.article.Span;
import io.tidemark.export.flat.FlatColumn;
import io.tidemark.export.flat.FlatType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of one kind of tag, and what fills them. */
final class Shape<T> {
  private final Function<Source, List<T>> tags;
  private final List<FlatColumn> columns = new ArrayList<>();
  private final List<BiFunction<Source, T, @Nullable Object>> values = new ArrayList<>();

  private Shape(Function<Source, List<T>> tags) {
    this.tags = tags;
  }

  /** Rows of {@code tags}, each beginning with its article. */
  static <T> Shape<T> of(Function<Source, List<T>> tags) {
    return new Shape<T>(tags)
        .add("article", FlatType.TEXT, (in, tag) -> in.tagged().article().id())
        .add("story", FlatType.TEXT, (in, tag) -> in.story())
        .add("day", FlatType.DAY, (in, tag) -> in.day())
        .add("published", FlatType.TEXT, (in, tag) -> text(in.tagged().article().published()))
        .add("publisher", FlatType.TEXT, (in, tag) -> in.tagged().article().publisher())
        .add("title", FlatType.TEXT, (in, tag) -> in.tagged().article().title())
        .add("url", FlatType.TEXT, (in, tag) -> in.tagged().article().url());
  }

  Shape<T> add(String name, FlatType type, BiFunction<Source, T, @Nullable Object> value) {
    columns.add(FlatColumn.of(name, type));
    values.add(value);
    return this;
  }

  Shape<T> text(String name, Function<T, @Nullable Object> value) {
    return add(name, FlatType.TEXT, (in, tag) -> text(value.apply(tag)));
  }

  Shape<T> number(String name, Function<T, @Nullable Double> value) {
    return add(name, FlatType.NUMBER, (in, tag) -> value.apply(tag));
  }

  Shape<T> whole(String name, Function<T, Integer> value) {
    return add(name, FlatType.WHOLE, (in, tag) -> (long) value.apply(tag));
  }

  Shape<T> flag(String name, Function<T, Boolean> value) {
    return add(name, FlatType.FLAG, (in, tag) -> value.apply(tag));
  }

  Shape<T> day(String name, Function<T, @Nullable Object> value) {
    return add(name, FlatType.DAY, (in, tag) -> value.apply(tag));
  }

  /** The catalog's id and the words. */
  Shape<T> name(String name, Function<T, @Nullable EntityRef> value) {
    return text(name, tag -> part(value.apply(tag), EntityRef::entity))
        .text(name + "Text", tag -> part(value.apply(tag), ref -> ref.span().text()));
  }

  Shape<T> quantity(String name, Function<T, @Nullable Quantity> value) {
    return number(name, tag -> part(value.apply(tag), Quantity::value))
        .number(name + "Low", tag -> part(value.apply(tag), Quantity::low))
        .number(name + "High", tag -> part(value.apply(tag), Quantity::high))
        .text(name + "Unit", tag -> part(value.apply(tag), Quantity::unit));
  }

  /** A part of something that may not be there. */
  static <A, B> @Nullable B part(@Nullable A whole, Function<A, @Nullable B> part) {
    return whole == null ? null : part.apply(whole);
  }

  /** Where the tag stands, its words and their sentence; then the catalog it is of. */
  Shape<T> place(Function<T, Span> span) {
    return text("field", tag -> span.apply(tag).field())
        .whole("start", tag -> span.apply(tag).start())
        .whole("end", tag -> span.apply(tag).end())
        .text("text", tag -> span.apply(tag).text())
        .add("sentence", FlatType.TEXT, (in, tag) -> in.sentence(span.apply(tag)))
        .catalog();
  }

  Shape<T> catalog() {
    return add("catalog", FlatType.TEXT, (in, tag) -> in.tagged().catalog());
  }

  List<FlatColumn> columns() {
    return List.copyOf(columns);
  }

  List<List<@Nullable Object>> rows(Source source) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (T tag : tags.apply(source)) {
      List<@Nullable Object> row = new ArrayList<>(values.size());
      for (BiFunction<Source, T, @Nullable Object> value : values) {
        row.add(value.apply(source, tag));
      }
      rows.add(row);
    }
    return rows;
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
