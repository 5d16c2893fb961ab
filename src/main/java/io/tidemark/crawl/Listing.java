package io.tidemark.crawl;

import io.tidemark.article.Published;
import io.tidemark.crawl.address.Address;
import io.tidemark.crawl.http.Known;
import io.tidemark.crawl.plan.Source;
import io.tidemark.crawl.store.Target;
import io.tidemark.feed.FeedContent;
import io.tidemark.feed.FeedReader;
import io.tidemark.feed.Location;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a feed or sitemap names, newest first. */
final class Listing {
  private final Target target;
  private final Source source;
  private final List<Dated> found = new ArrayList<>();

  /** {@code at} is the beginning of time for what tells none. */
  private record Dated(Target target, Instant at) {}

  private Listing(Target target, Source source) {
    this.target = target;
    this.source = source;
  }

  static Verdict read(Target target, Source source, byte[] content, Known known) {
    Listing listing = new Listing(target, source);
    switch (FeedReader.read(content, target.address().toString())) {
      case FeedContent.Feed feed ->
          feed.entries()
              .forEach(entry -> {
                Published last = entry.updated() == null ? entry.published() : entry.updated();
                address(entry.address()).ifPresent(to -> listing.add(target.page(to), last));
              });
      case FeedContent.Sitemap sitemap -> sitemap.locations().forEach(listing::addPage);
      case FeedContent.SitemapIndex index -> index.sitemaps().forEach(listing::addSitemap);
      case FeedContent.Fault fault -> {
        return new Verdict.Failed(fault.reason());
      }
    }
    return new Verdict.Done(Fate.LISTED, "", listing.newestFirst(), null, known, null);
  }

  private static Optional<Address> address(@Nullable String text) {
    return text == null ? Optional.empty() : Address.of(text);
  }

  /** A sitemap speaks for its own site alone (sitemaps.org), unless the plan says otherwise. */
  private void addPage(Location location) {
    address(location.address())
        .filter(to -> source.mayLead(target.address(), to))
        .ifPresent(to -> {
          Published told = location.news() == null ? null : location.news().published();
          add(target.page(to), told == null ? location.modified() : told);
        });
  }

  private void addSitemap(Location location) {
    address(location.address())
        .filter(to -> source.mayLead(target.address(), to))
        .ifPresent(to -> addDated(target.sitemap(to), location.modified()));
  }

  private void add(Target page, @Nullable Published last) {
    if (source.wants(page.address())) {
      addDated(page, last);
    }
  }

  private void addDated(Target one, @Nullable Published last) {
    Instant at = last == null ? Instant.MIN : instant(last);
    boolean tooOld =
        last != null
            && source.newerThan() != null
            && at.isBefore(Instant.now().minus(source.newerThan()));
    if (!tooOld) {
      found.add(new Dated(one, at));
    }
  }

  private static Instant instant(Published published) {
    return switch (published) {
      case Published.At at -> at.time().toInstant();
      case Published.On on -> on.day().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    };
  }

  private List<Target> newestFirst() {
    return found.stream()
        .sorted(Comparator.comparing(Dated::at).reversed())
        .map(Dated::target)
        .toList();
  }
}
