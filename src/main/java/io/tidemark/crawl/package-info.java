/**
 * Fetches pages from the web, politely and safely, into WARC files.
 *
 * <p>In: a {@link io.tidemark.crawl.plan.CrawlPlan}, and the folder that an earlier run may have
 * left. Out: WARC files in that folder, what became of each address ({@link
 * io.tidemark.crawl.Fate}), and a {@link io.tidemark.crawl.Summary}. Nothing that a server does
 * ends a run: whatever goes wrong is a fate with a reason.
 *
 * <p>The way of an address: {@code Frontier} queues what is due, {@code HostQueues} hands it out
 * when its host's turn has come, {@code Robots} knows the rules of its host, {@code http} asks,
 * {@code Judge} says what the answer means, {@code store} keeps it, and what it leads to goes back
 * to the frontier. {@code Visitor} walks it along that way. Redirects are addresses like others, so
 * that each hop waits for its host's turn, its robots.txt and the look at where it leads.
 *
 * <pre>{@code
 * Crawl crawl = new Crawl(PlanReader.read(file), Path.of("corpus"), "0.1.0", watcher);
 * Summary summary = crawl.run();
 * }</pre>
 */
@NullMarked
package io.tidemark.crawl;

import org.jspecify.annotations.NullMarked;
