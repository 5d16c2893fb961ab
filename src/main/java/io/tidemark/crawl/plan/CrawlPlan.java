package io.tidemark.crawl.plan;

import io.tidemark.crawl.address.Glob;
import io.tidemark.crawl.address.PrivateHosts;
import io.tidemark.crawl.http.FetchLimits;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to crawl and how.
 *
 * @param contact whom a site's people can write to: a mail address or a page
 * @param manners towards the hosts
 * @param limits of each request
 * @param maxSize the most bytes of a page, received and unpacked
 * @param fileSize a WARC file is closed when it has as many bytes
 * @param recrawl pages are asked for again after this time; null for never
 * @param types media types that are kept, such as {@code text/*}
 * @param privateHosts hosts outside the public internet that may be asked
 */
public record CrawlPlan(
    String contact,
    List<Source> sources,
    Manners manners,
    FetchLimits limits,
    int maxSize,
    long fileSize,
    @Nullable Duration recrawl,
    List<Glob> types,
    PrivateHosts privateHosts) {
  public CrawlPlan {
    sources = List.copyOf(sources);
    types = List.copyOf(types);
  }

  /**
   * How hosts are treated.
   *
   * @param delay the least time between two requests to one host
   * @param maxDelay of a longer crawl-delay or wait that a host asks for, this much at most
   * @param hostsAtOnce how many hosts are asked at once, each one request at a time
   * @param retries how often a request is repeated that was refused for now or not answered
   * @param backoff the time before the first repetition; each further one waits twice as long
   * @param redirects how many in a row are followed
   */
  public record Manners(
      Duration delay,
      Duration maxDelay,
      int hostsAtOnce,
      int retries,
      Duration backoff,
      int redirects) {}

  public CrawlPlan with(PrivateHosts hosts) {
    return new CrawlPlan(
        contact, sources, manners, limits, maxSize, fileSize, recrawl, types, hosts);
  }
}
