package io.tidemark.crawl;

/** What became of an address in one run. */
public enum Fate {
  /** A page that was new or had changed, and was kept. */
  FETCHED,
  /** A page that is as it was. */
  NOT_MODIFIED,
  /** Leads to another address, which has a fate of its own. */
  REDIRECTED,
  /** A feed or sitemap, or a page that is only looked through for links. */
  LISTED,
  /** A page that is no text, or that asks not to be kept. */
  NOT_KEPT,
  /** The host's robots.txt forbids it. */
  REFUSED_BY_ROBOTS,
  /** Not on the public internet. */
  REFUSED_AS_PRIVATE,
  /** Could not be had. */
  FAILED,
  /** Waits for the next run. */
  LEFT
}
