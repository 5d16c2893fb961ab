package io.tidemark.crawl;

import io.tidemark.crawl.address.Address;
import io.tidemark.crawl.store.Target;

/** One request that is to be made. */
sealed interface Errand {
  Address address();

  /** How often it was made already. */
  int attempts();

  /** The same, made once more. */
  Errand again();

  /** To fetch a target. */
  record Fetch(Target target, int attempts) implements Errand {
    @Override
    public Address address() {
      return target.address();
    }

    @Override
    public Errand again() {
      return new Fetch(target, attempts + 1);
    }
  }

  /**
   * To learn the rules of an origin.
   *
   * @param address where they are said to be, after so many redirects
   */
  record Rules(String origin, Address address, int redirects, int attempts) implements Errand {
    @Override
    public Errand again() {
      return new Rules(origin, address, redirects, attempts + 1);
    }
  }
}
