package io.tidemark.read.html;

import io.tidemark.read.draft.Draft;
import io.tidemark.read.draft.Prose;
import io.tidemark.read.draft.Told;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
    Document page = Jsoup.parse(html, url == null ? "" : url);
    JsonLd jsonLd = JsonLd.of(page);
    MetaTags meta = MetaTags.of(page);
    String address = PageAddress.of(page, jsonLd, meta, url);
    Draft draft =
        Draft.empty()
            .withUrl(address)
            .withTitle(TitleFinder.find(page, jsonLd, meta))
            .withPublished(DateFinder.find(page, jsonLd, meta, address))
            .withAuthors(AuthorFinder.find(page, jsonLd, meta))
            .withPublisher(PublisherFinder.find(page, jsonLd, meta))
            .withLanguage(LanguageTag.of(page, jsonLd, meta));
    Clutter.prune(page);
    String body = Prose.join(MainText.of(page).stream().map(Block::text).toList());
    return body.isEmpty() ? draft : draft.withBody(new Told<>(body, "html"));
  }
}
