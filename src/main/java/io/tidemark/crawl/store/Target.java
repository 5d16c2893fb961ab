package io.tidemark.crawl.store;

import io.tidemark.crawl.address.Address;
import java.util.ArrayList;
import java.util.List;

/**
 * Something to fetch.
 *
 * @param source the source of the plan that it belongs to
 * @param depth how many steps away from its source; 0 is the source itself
 * @param via the addresses that redirected here, first the one that was found
 */
public record Target(Address address, Address source, Kind kind, int depth, List<Address> via) {

  /** What is expected there. */
  public enum Kind {
    PAGE,
    FEED,
    SITEMAP
  }

  public Target {
    via = List.copyOf(via);
  }

  /** What {@code to} is when this redirects there. */
  public Target redirected(Address to) {
    List<Address> way = new ArrayList<>(via);
    way.add(address);
    return new Target(to, source, kind, depth, way);
  }

  /** A sitemap that this names. */
  public Target sitemap(Address to) {
    return new Target(to, source, Kind.SITEMAP, 0, List.of());
  }

  /** A page, one step further, to which this led. */
  public Target page(Address to) {
    return new Target(to, source, Kind.PAGE, depth + 1, List.of());
  }
}
