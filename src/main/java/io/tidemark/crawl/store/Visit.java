package io.tidemark.crawl.store;

import io.tidemark.crawl.http.Known;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A target that was fetched.
 *
 * @param at when
 * @param status of the answer
 * @param known what the next request for it can be made conditional with
 * @param kept what of it is in a WARC file; null where nothing is
 * @param settings what the visit's results hang on beside the content: the settings of its source
 */
public record Visit(
    Target target, Instant at, int status, Known known, @Nullable Kept kept, String settings) {

  /**
   * What was kept of an address.
   *
   * @param digest of the payload, as WARC writes it
   * @param at when it was fetched
   */
  public record Kept(String digest, Instant at) {}

  /** Whether the server gave what was asked for. */
  public boolean succeeded() {
    return status < 400;
  }
}
