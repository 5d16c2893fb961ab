package io.tidemark.read.html;

import io.tidemark.read.draft.Draft;
import io.tidemark.read.draft.Prose;
import io.tidemark.read.draft.Told;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads a web page into a draft. */
public final class HtmlReader {
  private HtmlReader() {}

  /**
   * The draft that a page gives.
   *
   * @param html the page
   * @param url where it was found, if known; what the page itself says of its address goes first
   */
  public static Draft read(String html, @Nullable String url) {
    return read(html, url, null);
  }

  /**
   * The draft that a page gives.
   *
   * @param fetched when it was fetched, if known: nothing on it was published later
   */
  public static Draft read(String html, @Nullable String url, @Nullable Instant fetched) {
    Page page = Page.of(html, url);
    Document document = page.document();
    Told<String> title = TitleFinder.find(page);
    String headline = Told.valueOf(title);
    Element heading = Headline.in(document, headline);
    Draft draft =
        Draft.empty()
            .withUrl(page.address())
            .withTitle(title)
            .withPublished(DateFinder.find(page, heading, fetched))
            .withAuthors(AuthorFinder.find(page, heading))
            .withPublisher(PublisherFinder.find(page, title))
            .withLanguage(LanguageTag.of(page));
    String standfirst = Standfirst.under(heading, page.meta());
    Clutter.prune(document);
    Trim trim = new Trim(headline, draft.authors() == null ? List.of() : draft.authors().value());
    Told<List<String>> text =
        BodyChoice.of(trim.of(MainText.of(document)), page.jsonLd().articleBody());
    List<String> paragraphs = new ArrayList<>(text.value());
    if (standfirst != null && !paragraphs.isEmpty() && !isToldIn(paragraphs, standfirst)) {
      paragraphs.add(0, standfirst);
    }
    String body = Prose.join(paragraphs);
    return body.isEmpty() ? draft : draft.withBody(new Told<>(body, text.by()));
  }

  /** All text of a page in paragraphs, with nothing left out: for documents made into XHTML. */
  public static List<String> paragraphs(String xhtml) {
    return Blocks.of(Jsoup.parse(xhtml).body()).stream().map(Block::text).toList();
  }

  /** The paragraph that a document made into XHTML shows in the style of a title, or null. */
  public static @Nullable String styledTitle(String xhtml) {
    Element title = Jsoup.parse(xhtml).selectFirst("p[class~=(?i)^title], p.title, h1");
    return title == null || !title.hasText() ? null : Prose.line(title.text());
  }

  private static boolean isToldIn(List<String> paragraphs, String standfirst) {
    List<String> first = paragraphs.subList(0, Math.min(paragraphs.size(), 6));
    return first.stream()
        .anyMatch(each -> each.contains(standfirst) || Words.shared(each, standfirst) > 0.8);
  }
}
