package io.tidemark.crawl.http;

/** What came of one request. */
public sealed interface Fetched permits Answer, Fetched.Failed {

  /** No answer, or none that can be used. */
  record Failed(Cause cause, String reason) implements Fetched {}

  /** Why there is no answer. */
  enum Cause {
    /** The address leads to a host that must not be asked. */
    PRIVATE,
    /** Nobody answered, or not to the end; later somebody may. */
    NO_ANSWER,
    /** What was answered is against the rules of HTTP or TLS; asking again changes nothing. */
    BAD_ANSWER,
    /** The fetcher was closed meanwhile. */
    CLOSED
  }
}
