package io.tidemark.crawl.address;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Looks up whom an address means at this moment. The connection must go to one of the network
 * addresses that come out, and the name not be looked up again: its owner may have changed what it
 * stands for meanwhile (DNS rebinding).
 */
public final class Destinations {
  private final PrivateHosts allowed;
  private final Names names;

  /** What a host's name stands for. */
  @FunctionalInterface
  public interface Names {
    InetAddress[] lookUp(String host) throws UnknownHostException;
  }

  public Destinations(PrivateHosts allowed, Names names) {
    this.allowed = allowed;
    this.names = names;
  }

  /** By the names that the system knows. */
  public static Destinations of(PrivateHosts allowed) {
    return new Destinations(allowed, InetAddress::getAllByName);
  }

  /** Where {@code address} leads. */
  public Destination of(Address address) {
    List<InetAddress> found;
    try {
      found = List.of(names.lookUp(address.host()));
    } catch (UnknownHostException e) {
      return new Destination.Unknown("there is no host '" + address.host() + "'");
    }
    if (allowed.allows(address)) {
      return new Destination.Known(found);
    }
    for (InetAddress one : found) {
      if (!PublicInternet.holds(one)) {
        String is = one.getHostAddress();
        String told = is.equals(address.host()) ? is : address.host() + " is " + is + ", which";
        return new Destination.Private(told + " is not on the public internet");
      }
    }
    return new Destination.Known(found);
  }
}
