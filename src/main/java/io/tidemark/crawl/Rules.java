package io.tidemark.crawl;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import io.tidemark.crawl.address.Address;
import java.time.Duration;
import java.util.List;

/** What the robots.txt of an origin asks for (RFC 9309). */
sealed interface Rules {
  /** By which name robots.txt can address the program. */
  String NAME = "tidemark";

  /** A robots.txt, or that there is none. */
  record Told(SimpleRobotRules rules) implements Rules {
    boolean allow(Address address) {
      return rules.isAllowed(address.toString());
    }

    /** The pause between requests; zero where none is asked for. */
    Duration delay() {
      return Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
    }

    List<Address> sitemaps() {
      return rules.getSitemaps().stream().flatMap(text -> Address.of(text).stream()).toList();
    }
  }

  /** It could not be read, so that nothing may be fetched for now. */
  record Unreadable(String reason) implements Rules {}

  /** There is no robots.txt, so that nothing is forbidden. */
  static Rules none() {
    return new Told(new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL));
  }

  static Rules parse(Address at, byte[] content, String mediaType) {
    // A longer crawl-delay would be taken to forbid everything; how long is too long is not its
    // matter.
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
    String type = mediaType.isEmpty() ? "text/plain" : mediaType;
    return new Told(parser.parseContent(at.toString(), content, type, List.of(NAME)));
  }
}
