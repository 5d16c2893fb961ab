/**
 * Addresses of the web: one spelling for each, and which of them may be asked.
 *
 * <p>In: addresses as pages, feeds and people write them. Out: {@link
 * io.tidemark.crawl.address.Address}, in the one spelling under which it is remembered; {@link
 * io.tidemark.crawl.address.Destinations}, the network addresses that a host's name stands for at
 * this moment, or why it must not be asked. A link may point into the network that the program runs
 * in, so that only hosts on the public internet are asked, unless a plan allows others by name.
 *
 * <pre>{@code
 * Address page = Address.of("HTTPS://Example.org:443/a/../b?utm_source=x#top").orElseThrow();
 * page.toString();                                    // https://example.org/b
 * page.resolve("//0x7f.1/admin").orElseThrow().host(); // 127.0.0.1
 * }</pre>
 */
@NullMarked
package io.tidemark.crawl.address;

import org.jspecify.annotations.NullMarked;
