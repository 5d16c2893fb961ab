package io.tidemark.alert;

import io.tidemark.article.Article;
import io.tidemark.article.Published;
import io.tidemark.article.Span;
import io.tidemark.article.TaggedArticle;
import io.tidemark.article.ThemeTag;
import io.tidemark.index.Entry;
import io.tidemark.index.Fate;
import io.tidemark.index.Placing;
import io.tidemark.pipeline.Listener;
import io.tidemark.search.SavedQueries;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Raises and delivers the alerts of an ingest. An article that was known before the run began, and
 * was only read or tagged anew, raises none.
 */
public final class Alerts implements Listener, Closeable {
  private final List<Subscription> subscriptions;
  private final SavedQueries queries;
  private final AlertJournal journal;
  private final Outbox outbox;
  private final InstantSource clock;
  private final Instant began;
  private int raised;

  private Alerts(
      List<Subscription> subscriptions,
      AlertJournal journal,
      Patience patience,
      InstantSource clock) {
    this.subscriptions = List.copyOf(subscriptions);
    this.queries = new SavedQueries(subscriptions.stream().map(Subscription::query).toList());
    this.journal = journal;
    this.outbox = new Outbox(journal, patience, clock);
    this.clock = clock;
    // The index keeps milliseconds.
    this.began = clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /**
   * Opens the alerts of an index, and begins to deliver what an earlier run could not.
   *
   * @param index the folder of the index
   * @throws IllegalStateException where another process has them open
   */
  public static Alerts open(
      Path index, List<Subscription> subscriptions, Patience patience, InstantSource clock) {
    Alerts alerts = new Alerts(subscriptions, AlertJournal.open(index), patience, clock);
    alerts.outbox.again(alerts.subscriptions);
    return alerts;
  }

  /**
   * How alerts stand.
   *
   * @param raised in this run
   * @param waiting raised in this run or before, and not delivered
   * @param troubles why: the destination's name and what happened
   */
  public record Standing(int raised, int waiting, Map<String, String> troubles) {
    public Standing {
      troubles = Map.copyOf(troubles);
    }

    /** Such as {@code 3 raised, 1 waits for https://desk.example (answered 503)}. */
    @Override
    public String toString() {
      StringBuilder text = new StringBuilder(raised + " raised");
      if (waiting > 0) {
        text.append(", ").append(waiting).append(waiting == 1 ? " waits" : " wait");
        text.append(" to be delivered by the next run");
        troubles.forEach((to, why) -> text.append("; ").append(to).append(": ").append(why));
      }
      return text.toString();
    }
  }

  @Override
  public void taken(Entry entry, Fate fate, Instant known) {
    if (known.isBefore(began)) {
      return;
    }
    for (SavedQueries.Found found : queries.matching(entry)) {
      Subscription subscription = subscriptions.get(found.query());
      Set<Long> keys = keys(subscription, entry);
      if (journal.areNew(keys)) {
        Alert alert = alert(subscription, entry, known, found);
        AlertJournal.Raised line =
            new AlertJournal.Raised(alert.id(), subscription.id(), AlertLine.of(alert));
        journal.note(keys, line);
        outbox.send(line, subscription.destination());
        raised++;
      } else {
        journal.note(keys, null);
      }
    }
  }

  @Override
  public void beforeCommit() {
    outbox.force();
  }

  /** Waits until what can be delivered is. */
  public Standing finish() throws InterruptedException {
    outbox.force();
    outbox.end();
    return new Standing(raised, journal.waiting().size(), outbox.troubles());
  }

  /** By which it is known again that there was an alert. */
  private static Set<Long> keys(Subscription subscription, Entry entry) {
    Set<Long> keys = new HashSet<>();
    String article = "article:" + entry.tagged().article().id();
    keys.add(ByteBuffer.wrap(hash(subscription.id(), article)).getLong());
    if (subscription.copies() == Subscription.Copies.FIRST) {
      Placing placing = entry.placing();
      Set<Long> stories = new HashSet<>(placing.linked());
      stories.add(placing.story());
      for (long story : stories) {
        keys.add(ByteBuffer.wrap(hash(subscription.id(), "story:" + story)).getLong());
      }
    }
    return keys;
  }

  private static String id(Subscription subscription, Entry entry) {
    String of =
        subscription.copies() == Subscription.Copies.FIRST
            ? "story:" + entry.placing().story()
            : "article:" + entry.tagged().article().id();
    return "alert_" + HexFormat.of().formatHex(hash(subscription.id(), of), 0, 16);
  }

  private static byte[] hash(String subscription, String of) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest((subscription + "\n" + of).getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private Alert alert(
      Subscription subscription, Entry entry, Instant known, SavedQueries.Found found) {
    TaggedArticle tagged = entry.tagged();
    Article article = tagged.article();
    Published published = article.published();
    return new Alert(
        id(subscription, entry),
        subscription.id(),
        subscription.query().text(),
        subscription.description(),
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        article.id(),
        article.title(),
        article.url(),
        article.publisher(),
        Objects.toString(published, null),
        known.truncatedTo(ChronoUnit.MILLIS),
        entry.placing().story(),
        entry.placing().copy() == Placing.Copy.FURTHER,
        found.places().stream().map(place -> match(place, tagged)).toList(),
        found.sentence(),
        tagged.catalog());
  }

  private static Alert.Match match(SavedQueries.Place place, TaggedArticle tagged) {
    Span span = place.span();
    return tagged.themes().stream()
        .filter(theme -> theme.span().equals(span) && tells(place.part(), theme))
        .findFirst()
        .map(theme -> new Alert.Match(theme.rule(), place.part(), span))
        .orElseGet(() -> new Alert.Match(place.part(), place.part(), span));
  }

  private static boolean tells(String part, ThemeTag theme) {
    String term = "theme:" + theme.theme();
    return part.equals(term) || part.startsWith(term + "/");
  }

  @Override
  public void close() throws IOException {
    outbox.close();
    journal.close();
  }
}
