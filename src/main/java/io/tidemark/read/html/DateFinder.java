package io.tidemark.read.html;

import io.tidemark.article.Published;
import io.tidemark.read.draft.DateText;
import io.tidemark.read.draft.Told;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** When a page was published. What tells the publication goes before what tells a change. */
final class DateFinder {
  private static final List<String> META_PUBLISHED =
      List.of(
          "article:published_time",
          "article:published",
          "og:published_time",
          "og:article:published_time",
          "datepublished",
          "date",
          "dc.date.issued",
          "dc.date",
          "dcterms.created",
          "dcterms.date",
          "dc.date.created",
          "publishdate",
          "pubdate",
          "publish_date",
          "published-date",
          "parsely-pub-date",
          "sailthru.date",
          "cxenseparse:recs:publishtime",
          "article.published",
          "originalpublicationdate",
          "article_date_original",
          "publication_date",
          "pdate",
          "displaydate",
          "citation_date");

  private DateFinder() {}

  static @Nullable Told<Published> find(
      Document page, JsonLd jsonLd, MetaTags meta, @Nullable String url) {
    Told<Published> found = told(jsonLd.datePublished(), "json-ld:datePublished");
    for (String name : META_PUBLISHED) {
      found = found != null ? found : told(meta.first(name), "meta:" + name);
    }
    if (found != null) {
      return found;
    }
    for (Element time :
        page.select(
            "[itemprop=datePublished], time[datetime], time, [class*=date], [class*=time]")) {
      String machine = time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content");
      found = told(machine.isEmpty() ? time.text() : machine, "html:time");
      if (found != null) {
        return found;
      }
    }
    Published inUrl = url == null ? null : DateText.inUrl(url);
    return inUrl == null ? null : new Told<>(inUrl, "url");
  }

  private static @Nullable Told<Published> told(@Nullable String text, String by) {
    Published date = text == null || text.isBlank() ? null : DateText.find(text);
    return date == null ? null : new Told<>(date, by);
  }
}
