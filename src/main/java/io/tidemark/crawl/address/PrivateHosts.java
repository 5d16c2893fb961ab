package io.tidemark.crawl.address;

import java.util.Set;

/**
 * The hosts that may be asked though they are not on the public internet.
 *
 * @param allowed hosts as {@link Address#host} spells them, with {@code :port} where only that port
 *     is meant; {@code *} is any host
 */
public record PrivateHosts(Set<String> allowed) {
  public static final PrivateHosts NONE = new PrivateHosts(Set.of());
  public static final PrivateHosts ALL = new PrivateHosts(Set.of("*"));

  public PrivateHosts {
    allowed = Set.copyOf(allowed);
  }

  boolean allows(Address address) {
    return allowed.contains("*")
        || allowed.contains(address.host())
        || allowed.contains(address.host() + ":" + address.port());
  }
}
