package io.tidemark.feed;

import io.tidemark.read.draft.Byline;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** RSS 0.9x, 1.0, 2.0 and Atom: one reader, since what feeds hold is a mixture of them. */
final class XmlFeed {
  private static final Set<String> PARENTS = Set.of("channel", "feed", "rdf");

  /** {@code ana@wire.example (Ana Reyes)}: RSS wants an address, and people write the name. */
  private static final Pattern NAME_BESIDE_MAIL =
      Pattern.compile("\\S+@\\S+\\s*\\((.+)\\)|(.+?)\\s*<\\S+@\\S+>");

  private final @Nullable String url;
  private final List<Entry> entries = new ArrayList<>();
  private @Nullable String home;
  private @Nullable String title;
  private @Nullable String publisher;
  private @Nullable String language;
  private List<String> writers = List.of();

  XmlFeed(@Nullable String url) {
    this.url = url;
  }

  FeedContent.Feed read(String xml) throws Refused {
    XmlParts.each(xml, PARENTS, this::take);
    return new FeedContent.Feed(title, publisher != null ? publisher : title, language, entries);
  }

  private void take(Element element) {
    if (language == null && element.parent() != null) {
      language = Part.language(element.parent().attr("xml:lang"));
    }
    switch (Names.of(element)) {
      case "item", "entry" -> add(entry(element));
      case "title" -> title = title != null ? title : lineOf(element);
      case "dc:publisher" -> publisher = lineOf(element);
      case "language", "dc:language" -> language = Part.language(element.text());
      case "author" -> writers = authors(new Part(Objects.requireNonNull(element.parent())));
      case "link" -> home = home != null ? home : home(element);
      default -> {}
    }
  }

  private void add(Entry entry) {
    boolean tells =
        entry.address() != null
            || entry.title() != null
            || entry.content() != null
            || entry.summary() != null;
    if (tells) {
      entries.add(entry);
    }
  }

  private static @Nullable String lineOf(Element element) {
    Element parent = Objects.requireNonNull(element.parent());
    return new Part(parent).line(Names.of(element));
  }

  private static @Nullable String home(Element link) {
    String told = link.hasAttr("href") ? link.attr("href") : link.text();
    return Addresses.absolute(null, told);
  }

  private Entry entry(Element element) {
    Part part = new Part(element);
    List<String> authors = authors(part);
    return new Entry(
        address(part),
        part.text("guid", "id", "dc:identifier"),
        part.line("title", "media:title", "dc:title"),
        content(part),
        summary(part),
        authors.isEmpty() ? writers : authors,
        part.date("pubdate", "published", "issued", "dc:date", "dcterms:issued", "created"),
        part.date("updated", "atom:updated", "modified", "dcterms:modified"),
        language(part));
  }

  private @Nullable String address(Part part) {
    String base = base(part.element());
    return Stream.concat(
            Stream.of(part.text("feedburner:origlink")),
            Stream.concat(links(part), Stream.of(part.text("link"), permanent(part))))
        .map(told -> Addresses.absolute(base, told))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Atom's links to the article itself; those to a web page go first. */
  private static Stream<String> links(Part part) {
    List<Element> links =
        Stream.concat(part.all("link"), part.all("atom:link"))
            .filter(link -> link.hasAttr("href"))
            .filter(link -> link.attr("rel").isBlank() || link.attr("rel").equals("alternate"))
            .toList();
    return Stream.concat(
            links.stream().filter(link -> link.attr("type").contains("html")), links.stream())
        .map(link -> link.attr("href"));
  }

  /** The address that RSS 2.0 and RSS 1.0 know the item by, or null. */
  private static @Nullable String permanent(Part part) {
    Element guid = part.first("guid");
    if (guid != null && !guid.attr("isPermaLink").equalsIgnoreCase("false")) {
      return guid.text().matches("https?://.*") ? guid.text() : null;
    }
    String about = part.element().attr("rdf:about");
    return about.isEmpty() ? null : about;
  }

  private @Nullable String base(Element element) {
    String base = url != null ? url : home;
    List<Element> around = new ArrayList<>(element.parents());
    for (Element each : around.reversed()) {
      base = under(base, each);
    }
    return under(base, element);
  }

  private static @Nullable String under(@Nullable String base, Element element) {
    String inner = Addresses.absolute(base, element.attr("xml:base"));
    return inner != null ? inner : base;
  }

  private static @Nullable String content(Part part) {
    Element encoded = part.first("content:encoded", "body", "xhtml:body");
    if (encoded != null) {
      return Part.html(encoded);
    }
    Element content = part.first("content", "atom:content");
    return content == null ? null : Part.typedHtml(content);
  }

  private static @Nullable String summary(Part part) {
    Element description = part.first("description", "dc:description", "media:description");
    if (description != null) {
      return Part.html(description);
    }
    Element summary = part.first("summary", "atom:summary");
    return summary == null ? null : Part.typedHtml(summary);
  }

  private static List<String> authors(Part part) {
    List<String> told =
        Stream.of("author", "dc:creator", "atom:author")
            .flatMap(part::all)
            .map(XmlFeed::name)
            .filter(name -> !name.isBlank())
            .toList();
    return Byline.people(told);
  }

  private static String name(Element author) {
    String name = new Part(author).text("name", "atom:name");
    if (name != null) {
      return name;
    }
    Matcher beside = NAME_BESIDE_MAIL.matcher(author.text());
    if (beside.matches()) {
      return Objects.requireNonNullElse(beside.group(1), beside.group(2));
    }
    return author.text();
  }

  private static @Nullable String language(Part part) {
    String told = Part.language(part.text("dc:language"));
    return told != null ? told : Part.language(part.element().attr("xml:lang"));
  }
}
