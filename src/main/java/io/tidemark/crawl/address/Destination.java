package io.tidemark.crawl.address;

import java.net.InetAddress;
import java.util.List;

/** Where an address leads. */
public sealed interface Destination {
  /** To one of these, and to no other. */
  record Known(List<InetAddress> addresses) implements Destination {}

  /** To a host that must not be asked. */
  record Private(String reason) implements Destination {}

  /** Nobody knows the host's name, at least now. */
  record Unknown(String reason) implements Destination {}
}
