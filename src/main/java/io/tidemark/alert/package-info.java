/**
 * Alerts: saved queries that are asked of each article as it reaches the index.
 *
 * <p>In: a YAML file of subscriptions, read by {@link io.tidemark.alert.SubscriptionReader}, and
 * the articles that an ingest takes in. Out: an {@link io.tidemark.alert.Alert} for each story that
 * a query matches, appended to a file as a line of JSON or posted to a webhook.
 *
 * <p>Queries are those of {@code search}, and match here just what they find there. An alert has an
 * id that follows from its query and its story. {@link io.tidemark.alert.AlertJournal}, a file in
 * the index's folder, has each alert before it is sent and notes when it was taken: a run that is
 * killed loses none, and what could not be delivered is tried again by the next. A webhook may then
 * get one twice, under the same id.
 *
 * <p>Webhooks follow Standard Webhooks (standardwebhooks.com): {@code webhook-id}, {@code
 * webhook-timestamp} and {@code webhook-signature}, see {@link io.tidemark.alert.Signature}.
 *
 * <pre>{@code
 * alerts:
 *   - id: weak-yen
 *     query: theme:abenomics move:yen/down
 *     file: alerts.jsonl
 *   - id: cliff
 *     query: theme:fiscal-cliff publisher:"Harbor Wire"
 *     webhook: https://desk.example/hooks/tidemark
 *     secret: TIDEMARK_HOOK_SECRET
 *     copies: all
 * }</pre>
 */
@NullMarked
package io.tidemark.alert;

import org.jspecify.annotations.NullMarked;
