package io.tidemark.crawl.address;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Which network addresses are of the public internet: all but those of the IANA registries of
 * special-purpose addresses (RFC 6890), so neither loopback, private, shared (CGNAT), link-local
 * (where cloud hosts answer for their keys), unique local, multicast, documentation nor tunnels.
 */
final class PublicInternet {
  private static final List<Block> NOT_PUBLIC =
      List.of(
          Block.of("0.0.0.0/8"),
          Block.of("10.0.0.0/8"),
          Block.of("100.64.0.0/10"),
          Block.of("127.0.0.0/8"),
          Block.of("169.254.0.0/16"),
          Block.of("172.16.0.0/12"),
          Block.of("192.0.0.0/24"),
          Block.of("192.0.2.0/24"),
          Block.of("192.88.99.0/24"),
          Block.of("192.168.0.0/16"),
          Block.of("198.18.0.0/15"),
          Block.of("198.51.100.0/24"),
          Block.of("203.0.113.0/24"),
          Block.of("224.0.0.0/3"),
          Block.of("2001::/23"),
          Block.of("2001:db8::/32"),
          Block.of("2002::/16"),
          Block.of("3fff::/20"));

  /** Of IPv6, this block alone is public; and IPv4 addresses behind a translator (RFC 6052). */
  private static final Block GLOBAL_UNICAST = Block.of("2000::/3");

  private static final Block TRANSLATED = Block.of("64:ff9b::/96");
  private static final int IPV4_BYTES = 4;
  private static final int IPV6_BYTES = 16;

  private PublicInternet() {}

  static boolean holds(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (TRANSLATED.holds(bytes)) {
      return isNoException(Arrays.copyOfRange(bytes, IPV6_BYTES - IPV4_BYTES, IPV6_BYTES));
    }
    return (bytes.length == IPV4_BYTES || GLOBAL_UNICAST.holds(bytes)) && isNoException(bytes);
  }

  private static boolean isNoException(byte[] bytes) {
    return NOT_PUBLIC.stream().noneMatch(block -> block.holds(bytes));
  }

  /** All addresses that begin with the same bits. */
  @SuppressWarnings("ArrayRecordComponent") // compared by no one
  private record Block(byte[] start, int bits) {
    static Block of(String text) {
      int slash = text.indexOf('/');
      try {
        byte[] start = InetAddress.getByName(text.substring(0, slash)).getAddress();
        return new Block(start, Integer.parseInt(text.substring(slash + 1)));
      } catch (UnknownHostException e) {
        throw new IllegalArgumentException(text, e);
      }
    }

    boolean holds(byte[] address) {
      if (address.length != start.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> bit % 8;
        if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }
}
