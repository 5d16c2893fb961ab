package io.tidemark.crawl.plan;

import io.tidemark.crawl.address.Address;
import io.tidemark.crawl.address.Glob;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where pages are found, and which of those that are found are fetched.
 *
 * @param depth how many steps away from it: 0 is it alone, 1 also what it names or links to
 * @param hosts hosts that links may lead to, beside the one that they stand on
 * @param include of what is found, only addresses that match one of these; all where there is none
 * @param exclude none of these
 * @param limit the most pages of it to fetch in one run; the others wait for the next
 * @param newerThan of what a feed or sitemap tells a time of, only what is younger; null for all
 * @param listing what becomes of a seed's own page
 */
public record Source(
    Kind kind,
    Address address,
    int depth,
    List<Glob> hosts,
    List<Glob> include,
    List<Glob> exclude,
    int limit,
    @Nullable Duration newerThan,
    Listing listing) {

  /** What a source is. */
  public enum Kind {
    SEED,
    FEED,
    SITEMAP
  }

  /** What becomes of a seed's own page. */
  public enum Listing {
    /** It is a page like others. */
    KEPT,
    /** It is looked through for links, no more. */
    PASSED
  }

  public Source {
    hosts = List.copyOf(hosts);
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
  }

  /** Whether {@code found} is among the addresses that the plan wants of this source. */
  public boolean wants(Address found) {
    String text = found.toString();
    return (include.isEmpty() || anyMatches(include, text)) && !anyMatches(exclude, text);
  }

  /** Whether a link may lead from one address to another. */
  public boolean mayLead(Address from, Address to) {
    return to.isOnSiteOf(from) || anyMatches(hosts, to.host());
  }

  private static boolean anyMatches(List<Glob> globs, String text) {
    return globs.stream().anyMatch(glob -> glob.matches(text));
  }
}
