package io.tidemark.alert;

import java.io.Closeable;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes alerts that stand in the journal to their destinations, and notes those that arrived. */
final class Outbox implements Closeable {
  private final AlertJournal journal;
  private final Patience patience;
  private final HttpClient client;
  private final Poster poster;
  private final Map<Destination.Webhook, Courier> couriers = new LinkedHashMap<>();
  private final Map<Destination.LineFile, LineFileWriter> files = new LinkedHashMap<>();

  /** Ids of alerts that were written to a file and may not be on the disk yet. */
  private final List<String> written = new ArrayList<>();

  Outbox(AlertJournal journal, Patience patience, InstantSource clock) {
    this.journal = journal;
    this.patience = patience;
    this.client = Poster.client(patience.answer());
    this.poster = new Poster(client, clock, patience.answer());
  }

  /** Sends what an earlier run left. */
  void again(List<Subscription> subscriptions) {
    Map<Destination.LineFile, Set<String>> there = new LinkedHashMap<>();
    for (AlertJournal.Raised raised : journal.waiting()) {
      for (Subscription subscription : subscriptions) {
        if (subscription.id().equals(raised.subscription())) {
          // A killed run may have written it and not noted so.
          boolean isThere =
              subscription.destination() instanceof Destination.LineFile file
                  && there.computeIfAbsent(file, f -> writer(f).ids()).contains(raised.id());
          if (isThere) {
            written.add(raised.id());
          } else {
            send(raised, subscription.destination());
          }
        }
      }
    }
  }

  void send(AlertJournal.Raised raised, Destination to) {
    switch (to) {
      case Destination.LineFile file -> {
        writer(file).append(raised.line());
        written.add(raised.id());
      }
      case Destination.Webhook webhook ->
          couriers
              .computeIfAbsent(
                  webhook,
                  w -> new Courier(w, poster, patience, id -> journal.delivered(List.of(id))))
              .add(raised);
    }
  }

  private LineFileWriter writer(Destination.LineFile file) {
    return files.computeIfAbsent(file, f -> LineFileWriter.open(f.path()));
  }

  /** Makes what was written last. */
  void force() {
    journal.force();
    files.values().forEach(LineFileWriter::force);
    journal.delivered(written);
    written.clear();
  }

  /** Waits for the webhooks, as long as none is in trouble. */
  void end() throws InterruptedException {
    for (Courier courier : couriers.values()) {
      courier.end();
    }
  }

  /** What keeps alerts waiting: the destination's name and the reason. */
  Map<String, String> troubles() {
    Map<String, String> troubles = new LinkedHashMap<>();
    couriers.forEach((webhook, courier) -> {
      String trouble = courier.trouble();
      if (trouble != null) {
        troubles.put(webhook.name(), trouble);
      }
    });
    return troubles;
  }

  @Override
  public void close() throws IOException {
    client.shutdownNow();
    for (LineFileWriter file : files.values()) {
      file.close();
    }
  }
}
