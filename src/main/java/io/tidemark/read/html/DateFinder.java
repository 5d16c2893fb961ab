package io.tidemark.read.html;

import io.tidemark.article.Published;
import io.tidemark.read.draft.DateText;
import io.tidemark.read.draft.Told;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * When a page was published. What machines are told goes before the address of the page, the
 * address before what the page shows; what tells a change is asked last. A date later than the
 * fetch is told of something else, so the next one is asked.
 */
final class DateFinder {
  /** A page may name tomorrow where it is published: clocks and zones differ. */
  private static final int DAYS_OF_GRACE = 1;

  private static final List<String> META_PUBLISHED = Lines.of("meta-published.txt");
  private static final List<String> META_CHANGED = Lines.of("meta-changed.txt");

  /** The same in the data that a page's own script works on. */
  private static final Pattern IN_SCRIPT =
      Pattern.compile(
          "(?:datePublished|date_published|publishedAt|published_at|publishedDate|publishDate|publish_date"
              + "|firstPublished(?:Date|At)?|first_published_at|publicationDate|publication_date|createdDate"
              + "|pubDate|published_time|displayDate)(?:\"|&quot;|\\\\\")\\s{0,9}:\\s{0,9}(?:\"|&quot;|\\\\\")([^\"&\\\\]{8,40})");

  /** The day in the address of a picture that was made for the article. */
  private static final Pattern IMAGE_DAY = Pattern.compile("/(?:19|20)\\d\\d/[01]?\\d/[0-3]?\\d/");

  private final Page page;
  private final DateText.Order order;
  private final ShownDates shown;
  private final @Nullable Instant fetched;

  private DateFinder(Page page, @Nullable Element headline, @Nullable Instant fetched) {
    this.page = page;
    this.order = order(page.document().select("html").attr("lang"));
    this.shown = ShownDates.of(page.document(), headline, order);
    this.fetched = fetched;
  }

  /**
   * The date that the strongest evidence tells, or null.
   *
   * @param headline where the page shows its title, if it does
   * @param fetched when the page was fetched, if known
   */
  static @Nullable Told<Published> find(
      Page page, @Nullable Element headline, @Nullable Instant fetched) {
    DateFinder finder = new DateFinder(page, headline, fetched);
    List<Supplier<Stream<Told<Published>>>> evidence =
        List.of(
            finder::toldToMachines,
            finder::inAddress,
            () -> finder.shown.near().stream(),
            () -> finder.shown.elsewhere().stream(),
            finder::inScript,
            finder::changed,
            finder::inPicture,
            () -> finder.shown.all().stream());
    return evidence.stream()
        .flatMap(Supplier::get)
        .filter(told -> !finder.isLaterThanFetch(told.value()))
        .findFirst()
        .map(told -> ShownZone.of(told, page, finder.shown))
        .orElse(null);
  }

  private boolean isLaterThanFetch(Published date) {
    return fetched != null
        && date.day()
            .isAfter(fetched.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(DAYS_OF_GRACE));
  }

  private Stream<Told<Published>> toldToMachines() {
    List<Told<Published>> found = new ArrayList<>();
    add(found, page.jsonLd().datePublished(), "json-ld:datePublished");
    for (String name : META_PUBLISHED) {
      add(found, page.meta().first(name), "meta:" + name);
    }
    for (Element item : page.document().select("[itemprop=datePublished]")) {
      for (String attribute : List.of("datetime", "content", "title")) {
        add(found, item.attr(attribute), "microdata:datePublished");
      }
    }
    for (Element item : page.document().select("time[pubdate]")) {
      add(found, item.attr("datetime"), "html:time");
    }
    add(found, page.jsonLd().dateCreated(), "json-ld:dateCreated");
    return found.stream();
  }

  /** The page may show the same day with its time. */
  private Stream<Told<Published>> inAddress() {
    Published inUrl = page.address() == null ? null : DateText.inUrl(page.address());
    if (inUrl == null) {
      return Stream.empty();
    }
    Stream<Told<Published>> finer =
        shown.near().stream().filter(each -> each.value().day().equals(inUrl.day()));
    return Stream.concat(finer, Stream.of(new Told<>(inUrl, "url")));
  }

  private Stream<Told<Published>> inScript() {
    List<Told<Published>> found = new ArrayList<>();
    Matcher script = IN_SCRIPT.matcher(page.html());
    if (script.find()) {
      add(found, script.group(1), "script");
    }
    return found.stream();
  }

  private Stream<Told<Published>> changed() {
    List<Told<Published>> found = new ArrayList<>();
    add(found, page.jsonLd().dateModified(), "json-ld:dateModified");
    for (String name : META_CHANGED) {
      add(found, page.meta().first(name), "meta:" + name);
    }
    return found.stream();
  }

  private Stream<Told<Published>> inPicture() {
    String picture = page.meta().first("og:image");
    Published day =
        picture == null || !IMAGE_DAY.matcher(picture).find() ? null : DateText.inUrl(picture);
    return day == null ? Stream.empty() : Stream.of(new Told<>(day, "meta:og:image"));
  }

  private void add(List<Told<Published>> found, @Nullable String text, String by) {
    Published date = text == null || text.isBlank() ? null : DateText.find(text, order);
    if (date != null) {
      found.add(new Told<>(date, by));
    }
  }

  /** Americans write the month first; so does who does not say where the page is from. */
  private static DateText.Order order(String language) {
    boolean american =
        language.isBlank() || language.equalsIgnoreCase("en") || language.matches("(?i)en[-_]us.*");
    return american ? DateText.Order.MONTH_FIRST : DateText.Order.DAY_FIRST;
  }
}
