package io.tidemark.crawl.store;

import io.tidemark.crawl.address.Address;
import io.tidemark.crawl.http.Answer;
import java.time.Instant;

/** An answer that is to be kept. */
public sealed interface Capture {
  Address address();

  Answer answer();

  /**
   * All of it.
   *
   * @param digest of the payload, such as {@code sha1:VL2MMHO4YXUKFWV63YHTWSBM3GXKSQ2N}
   */
  record Whole(Address address, Answer answer, String digest) implements Capture {}

  /**
   * That it is what was kept at an earlier time.
   *
   * @param how the server said so, or its payload turned out to be the same
   */
  record Same(Address address, Answer answer, Instant earlier, How how) implements Capture {}

  /** Who says that it is the same. */
  enum How {
    BY_SERVER,
    BY_DIGEST
  }
}
