/**
 * What to crawl and how, as a person wrote it down.
 *
 * <p>In: a YAML file; {@code docs/crawl.yaml} shows and explains each of its fields. Out: a checked
 * {@link io.tidemark.crawl.plan.CrawlPlan}, or all faults of the file with line, field and what to
 * do. A {@link io.tidemark.crawl.plan.Source} is where pages are found: a seed (a page), a feed or
 * a sitemap; it says how far and where to its links may be followed.
 *
 * <pre>{@code
 * contact: desk@example.org
 * feeds:
 *   - https://wire.example/rss.xml
 * seeds:
 *   - url: https://research.example/notes/
 *     include: ["*.html"]
 * }</pre>
 *
 * <pre>{@code
 * CrawlPlan plan = PlanReader.read(Path.of("crawl.yaml"));
 * }</pre>
 */
@NullMarked
package io.tidemark.crawl.plan;

import org.jspecify.annotations.NullMarked;
