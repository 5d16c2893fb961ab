package io.tidemark.read.html;

import io.tidemark.article.Published;
import io.tidemark.read.draft.DateText;
import io.tidemark.read.draft.Told;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * When a page was published. What machines are told goes before what the page shows, what the page
 * shows before its address; what tells a change is asked last.
 */
final class DateFinder {
  private static final List<String> META_PUBLISHED =
      List.of(
          "article:published_time",
          "article:published",
          "og:published_time",
          "og:article:published_time",
          "datepublished",
          "article.published",
          "parsely-pub-date",
          "sailthru.date",
          "originalpublicationdate",
          "article_date_original",
          "publication_date",
          "citation_publication_date",
          "citation_date",
          "cxenseparse:recs:publishtime",
          "publishdate",
          "publish-date",
          "publish_date",
          "published-date",
          "pubdate",
          "dc.date.issued",
          "dc.date.created",
          "dc.date",
          "dcterms.created",
          "dcterms.issued",
          "dcterms.date",
          "date.created",
          "datecreated",
          "displaydate",
          "pdate",
          "bt:pubdate",
          "og:pubdate",
          "date");
  private static final List<String> META_CHANGED =
      List.of(
          "article:modified_time",
          "og:updated_time",
          "datemodified",
          "dcterms.modified",
          "last-modified");

  /** The same in the data that a page's own script works on. */
  private static final Pattern IN_SCRIPT =
      Pattern.compile(
          "(?:\"|&quot;|\\\\\")(?:datePublished|date_published|publishedAt|published_at|publishedDate|publishDate|"
              + "publish_date|firstPublished(?:Date|At)?|first_published_at|publicationDate|publication_date|"
              + "createdDate|pubDate|published_time|displayDate)(?:\"|&quot;|\\\\\")\\s*:\\s*(?:\"|&quot;|\\\\\")([^\"&\\\\]{8,40})");

  private DateFinder() {}

  static @Nullable Told<Published> find(
      Document page,
      JsonLd jsonLd,
      MetaTags meta,
      @Nullable String url,
      @Nullable Told<String> title) {
    DateText.Order order = order(page);
    ShownDates shown = ShownDates.of(page, Told.valueOf(title), order);
    Told<Published> found = toldToMachines(page, jsonLd, meta, order);
    if (found != null) {
      return inItsZone(found, page, shown);
    }
    found = shown.nearest();
    Published inUrl = url == null ? null : DateText.inUrl(url);
    if (inUrl != null && (found == null || !found.value().day().equals(inUrl.day()))) {
      return new Told<>(inUrl, "url");
    }
    if (found == null) {
      Matcher script = IN_SCRIPT.matcher(page.outerHtml());
      found = script.find() ? told(script.group(1), "script", order) : null;
    }
    return found != null ? found : changed(jsonLd, meta, order);
  }

  private static @Nullable Told<Published> toldToMachines(
      Document page, JsonLd jsonLd, MetaTags meta, DateText.Order order) {
    Told<Published> found = told(jsonLd.datePublished(), "json-ld:datePublished", order);
    for (String name : META_PUBLISHED) {
      found = found != null ? found : told(meta.first(name), "meta:" + name, order);
    }
    for (Element item : page.select("[itemprop=datePublished]")) {
      for (String attribute : List.of("datetime", "content", "title")) {
        found =
            found != null ? found : told(item.attr(attribute), "microdata:datePublished", order);
      }
    }
    return found != null ? found : told(jsonLd.dateCreated(), "json-ld:dateCreated", order);
  }

  private static @Nullable Told<Published> changed(
      JsonLd jsonLd, MetaTags meta, DateText.Order order) {
    Told<Published> found = told(jsonLd.dateModified(), "json-ld:dateModified", order);
    for (String name : META_CHANGED) {
      found = found != null ? found : told(meta.first(name), "meta:" + name, order);
    }
    return found;
  }

  private static @Nullable Told<Published> told(
      @Nullable String text, String by, DateText.Order order) {
    Published date = text == null || text.isBlank() ? null : DateText.find(text, order);
    return date == null ? null : new Told<>(date, by);
  }

  /**
   * Machines are often told the time in UTC where the page shows the same moment in the zone of its
   * house: then it is that zone's day. The page may also show it without a zone; a clock that
   * differs by whole quarters of an hour is that moment's, and tells the zone.
   */
  private static Told<Published> inItsZone(Told<Published> told, Document page, ShownDates shown) {
    if (!(told.value() instanceof Published.At(OffsetDateTime time))
        || !time.getOffset().equals(ZoneOffset.UTC)) {
      return told;
    }
    for (ShownDates.Shown each : shown.all()) {
      if (each.date() instanceof Published.At(OffsetDateTime local)
          && !local.getOffset().equals(ZoneOffset.UTC)
          && Duration.between(local, time).abs().toSeconds() < 60) {
        return new Told<>(each.date(), told.by());
      }
    }
    for (Element element : page.select("time[datetime]")) {
      ZoneOffset offset = offset(time, element.attr("datetime"));
      if (offset != null) {
        return new Told<>(new Published.At(time.withOffsetSameInstant(offset)), told.by());
      }
    }
    return told;
  }

  private static @Nullable ZoneOffset offset(OffsetDateTime time, String local) {
    Matcher clock =
        Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}:\\d{2})").matcher(local.strip());
    if (!clock.matches()) {
      return null;
    }
    LocalDateTime shown = LocalDateTime.parse(clock.group(1) + "T" + clock.group(2));
    long seconds = Duration.between(time.toLocalDateTime(), shown).toSeconds();
    boolean isZone = seconds != 0 && seconds % 900 == 0 && Math.abs(seconds) <= 14 * 3600;
    return isZone ? ZoneOffset.ofTotalSeconds((int) seconds) : null;
  }

  /** Americans write the month first; so does who does not say where the page is from. */
  private static DateText.Order order(Document page) {
    String language = page.select("html").attr("lang");
    boolean american =
        language.isBlank() || language.equalsIgnoreCase("en") || language.matches("(?i)en[-_]us.*");
    return american ? DateText.Order.MONTH_FIRST : DateText.Order.DAY_FIRST;
  }
}
