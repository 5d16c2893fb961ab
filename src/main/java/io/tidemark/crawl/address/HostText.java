package io.tidemark.crawl.address;

import java.net.IDN;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Hosts in one spelling: names in ASCII and lower case, and each of the ways to write an IPv4
 * address (decimal, octal, hexadecimal, with one to four parts, as the WHATWG URL standard has it)
 * as four decimal numbers, so that none of them hides whom it means.
 */
final class HostText {
  private static final Pattern NAME = Pattern.compile("[a-z0-9_-]{1,63}(?:\\.[a-z0-9_-]{1,63})*");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+|0x[0-9a-f]*");
  private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-f:.]+]");
  private static final int LONGEST = 253;
  private static final int OCTETS = 4;

  private HostText() {}

  static Optional<String> canonical(String host) {
    String name = ascii(PathText.unescaped(host));
    if (name.startsWith("[")) {
      return IPV6.matcher(name).matches() ? ipv6(name) : Optional.empty();
    }
    if (name.endsWith(".")) {
      name = name.substring(0, name.length() - 1);
    }
    if (name.length() > LONGEST || !NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    String last = name.substring(name.lastIndexOf('.') + 1);
    return NUMBER.matcher(last).matches() ? ipv4(name) : Optional.of(name);
  }

  /** Also brings full-width digits and the ideographic full stop to ASCII. */
  private static String ascii(String host) {
    try {
      return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return "";
    }
  }

  private static Optional<String> ipv6(String brackets) {
    try {
      InetAddress address = InetAddress.getByName(brackets);
      String text = address.getHostAddress();
      return Optional.of(text.contains(":") ? "[" + text + "]" : text);
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> ipv4(String name) {
    String[] parts = name.split("\\.", -1);
    if (parts.length > OCTETS) {
      return Optional.empty();
    }
    long address = 0;
    for (int i = 0; i < parts.length; i++) {
      long value = number(parts[i]);
      boolean last = i == parts.length - 1;
      int octets = last ? OCTETS - i : 1;
      if (value < 0 || value >= 1L << 8 * octets) {
        return Optional.empty();
      }
      address = address << 8 * octets | value;
    }
    return Optional.of(
        "%d.%d.%d.%d"
            .formatted(
                address >> 24 & 0xff, address >> 16 & 0xff, address >> 8 & 0xff, address & 0xff));
  }

  private static long number(String part) {
    if (!NUMBER.matcher(part).matches()) {
      return -1;
    }
    boolean hex = part.startsWith("0x");
    boolean octal = !hex && part.length() > 1 && part.startsWith("0");
    String digits = hex ? part.substring(2) : part;
    try {
      return digits.isEmpty() ? 0 : Long.parseLong(digits, hex ? 16 : octal ? 8 : 10);
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
