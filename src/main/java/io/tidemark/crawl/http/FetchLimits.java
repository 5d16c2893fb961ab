package io.tidemark.crawl.http;

import java.time.Duration;

/**
 * How long each phase of a request may take.
 *
 * @param connect to reach one network address of the host
 * @param head from the connection to the end of the answer's head, with TLS
 * @param body from the head to the end of the body
 */
public record FetchLimits(Duration connect, Duration head, Duration body) {}
