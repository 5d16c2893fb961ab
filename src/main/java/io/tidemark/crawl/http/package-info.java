/**
 * One request over HTTP/1.1, and the answer as it was received.
 *
 * <p>In: an {@link io.tidemark.crawl.address.Address}, what is already known of its content (for a
 * conditional request), and how much of an answer with such a head is wanted. Out: a {@link
 * io.tidemark.crawl.http.Fetched}: the {@link io.tidemark.crawl.http.Answer}, byte for byte, or why
 * there is none. Redirects are answers like others. Nothing is thrown.
 *
 * <p>The room speaks HTTP itself because a crawler needs three things that no client offers
 * together: the connection goes to the very network address that was found to be public, also under
 * TLS; the bytes are those that were received, as an archive wants them; and each phase ends in
 * time, however slowly a server trickles. Each request has a connection of its own.
 *
 * <pre>{@code
 * switch (fetcher.fetch(address, Known.NOTHING, head -> head.status() == 200 ? 1_000_000 : 0)) {
 *   case Answer answer -> read(answer.content(1_000_000));
 *   case Fetched.Failed failed -> tell(failed.reason());
 * }
 * }</pre>
 */
@NullMarked
package io.tidemark.crawl.http;

import org.jspecify.annotations.NullMarked;
