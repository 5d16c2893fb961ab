package io.tidemark.crawl;

import io.tidemark.crawl.address.Address;

/** Is told how a crawl goes, from several threads at once. */
public interface CrawlWatcher {
  /** So many addresses more are to be fetched. */
  void expected(int addresses);

  /**
   * An address has its fate.
   *
   * @param reason why, in one line; empty where the fate says it all
   */
  void done(Address address, Fate fate, String reason);

  /** Something that concerns more than one address, in one line. */
  void told(String line);
}
