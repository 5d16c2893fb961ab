package io.tidemark.feed;

import io.tidemark.article.Published;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** An element of a feed, asked for what stands directly under it. */
record Part(Element element) {
  private static final Set<String> HTML_TYPES = Set.of("html", "text/html");
  private static final Set<String> XHTML_TYPES = Set.of("xhtml", "application/xhtml+xml");
  private static final Pattern MARKUP =
      Pattern.compile("<(?:p|br|div|span|a|img|ul|ol|table|b|i|em|strong)\\b[^>]*>");

  /** Those of the given name, in their order. */
  Stream<Element> all(String name) {
    return element.children().stream().filter(child -> Names.of(child).equals(name));
  }

  /** The first of the given names that holds text, or null; {@code names} in order of rank. */
  @Nullable Element first(String... names) {
    return Stream.of(names)
        .flatMap(this::all)
        .filter(child -> !child.wholeText().isBlank())
        .findFirst()
        .orElse(null);
  }

  /** The text of the first of the given names, with single spaces, or null. */
  @Nullable String text(String... names) {
    Element found = first(names);
    return found == null ? null : found.text().strip();
  }

  /** Text without markup: of titles, which hold tags and entities that were escaped once more. */
  @Nullable String line(String... names) {
    String text = text(names);
    if (text == null) {
      return null;
    }
    boolean marked = text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
    String line = marked ? Jsoup.parseBodyFragment(text).text().strip() : text;
    return line.isEmpty() ? null : line;
  }

  @Nullable Published date(String... names) {
    return Stream.of(names)
        .flatMap(this::all)
        .map(child -> FeedDate.of(child.text()))
        .filter(date -> date != null)
        .findFirst()
        .orElse(null);
  }

  /** ISO 639-1 code. */
  static @Nullable String language(@Nullable String tag) {
    return tag != null && tag.strip().matches("[A-Za-z]{2}(?:[-_].*)?")
        ? tag.strip().substring(0, 2).toLowerCase(Locale.ROOT)
        : null;
  }

  /** What an element of RSS holds, as HTML, which it is unless it says otherwise. */
  static String html(Element holder) {
    if (!holder.children().isEmpty()) {
      return holder.html();
    }
    String text = holder.wholeText().strip();
    return MARKUP.matcher(text).find() || text.indexOf('&') >= 0 ? text : paragraphs(text);
  }

  /** What an Atom text construct holds, as HTML (RFC 4287, 3.1 and 4.1.3), or null. */
  static @Nullable String typedHtml(Element holder) {
    String type = holder.attr("type").strip().toLowerCase(Locale.ROOT);
    if (!holder.children().isEmpty() || XHTML_TYPES.contains(type)) {
      return holder.html();
    }
    String text = holder.wholeText().strip();
    if (HTML_TYPES.contains(type) || MARKUP.matcher(text).find()) {
      return text;
    }
    boolean plain = type.isEmpty() || type.startsWith("text");
    return plain ? paragraphs(text) : null;
  }

  /** Plain text as HTML. */
  static String paragraphs(String text) {
    List<String> paragraphs =
        Stream.of(text.strip().split("\\R\\s*\\R"))
            .map(paragraph -> "<p>" + Entities.escape(paragraph.strip()) + "</p>")
            .toList();
    return String.join("\n", paragraphs);
  }
}
