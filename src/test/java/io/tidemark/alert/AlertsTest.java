package io.tidemark.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.Sample;
import io.tidemark.catalog.Catalog;
import io.tidemark.catalog.Theme;
import io.tidemark.index.Entries;
import io.tidemark.index.Entry;
import io.tidemark.index.Fate;
import io.tidemark.search.SavedQuery;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written to a file; webhooks have a test of their own. */
class AlertsTest {
  static final Instant NOW = Instant.parse("2024-07-17T06:00:00Z");
  static final Entry GOLD = Entries.of(gold("gold", "Harbor Wire"));

  @TempDir Path folder;

  static Sample gold(String id, @Nullable String publisher) {
    return Sample.of(
            id,
            "2024-07-16",
            publisher,
            "Gold at a record",
            "It was hot in town. Gold rose as traders bet on a rate cut.")
        .theme("rate-cut", "rate cut")
        .up("gold", "Gold", "rose", "rate-cut");
  }

  @Test
  void anAlertNamesTheQueryTheRuleAndTheSentence() throws Exception {
    run(subscription("theme:rate-cut record"), GOLD);

    assertThat(lines()).hasSize(1);
    assertThat(lines().getFirst())
        .startsWith("{\"id\":\"alert_")
        .contains(
            "\"subscription\":\"cuts\",\"query\":\"theme:rate-cut record\",\"description\":null,"
                + "\"raised\":\"2024-07-17T06:00:00Z\",\"article\":\"gold\",\"title\":\"Gold at a"
                + " record\",\"url\":null,\"publisher\":\"Harbor Wire\",\"published\":\"2024-07-16\","
                + "\"known\":\"2024-07-17T06:00:00Z\",\"story\":\"")
        .contains(
            "\"copy\":false,\"matches\":[{\"rule\":\"record\",\"part\":\"record\",\"field\":\"TITLE\""
                + ",\"start\":10,\"end\":16,\"text\":\"record\"},{\"rule\":\"rate-cut#1\",\"part\":"
                + "\"theme:rate-cut\",\"field\":\"BODY\",\"start\":50,\"end\":58,\"text\":\"rate"
                + " cut\"}],\"sentence\":{\"field\":\"TITLE\",\"start\":0,\"end\":16,\"text\":\"Gold"
                + " at a record\"},\"catalog\":\"stamp-1\"}");
  }

  @Test
  void aStoryHasOneAlert() throws Exception {
    Entry copy = Entries.copy(gold("copy", "Lantern Post"), GOLD);
    run(subscription("theme:rate-cut"), GOLD, copy);
    run(subscription("theme:rate-cut"), Entries.copy(gold("late", null), GOLD));

    assertThat(lines()).hasSize(1);
  }

  @Test
  void allCopiesHaveAnAlertEachWhereTheyAreAskedFor() throws Exception {
    Entry copy = Entries.copy(gold("copy", "Lantern Post"), GOLD);
    run(all("theme:rate-cut"), GOLD, copy, copy);

    assertThat(lines()).hasSize(2);
    assertThat(lines().get(1)).contains("\"article\":\"copy\"").contains("\"copy\":true");
  }

  @Test
  void aTextThatShowsTwoStoriesToBeOneHasNoAlertOfItsOwn() throws Exception {
    long story = GOLD.placing().story();
    run(subscription("theme:rate-cut"), GOLD);
    run(subscription("theme:rate-cut"), Entries.copy(gold("joint", null), 77, Set.of(story)));
    run(subscription("theme:rate-cut"), Entries.copy(gold("third", null), 77, Set.of()));

    assertThat(lines()).hasSize(1);
  }

  @Test
  void anArticleThatWasKnownBeforeIsNoNews() throws Exception {
    try (Alerts alerts = open(subscription("theme:rate-cut"))) {
      alerts.taken(GOLD, Fate.REPLACED, NOW.minusSeconds(1));
      assertThat(alerts.finish().raised()).isZero();
    }
  }

  @Test
  void theSameArticleInAnIndexMadeAnewHasTheSameId() throws Exception {
    run(subscription("theme:rate-cut"), GOLD);
    Files.delete(folder.resolve("alerts/journal"));
    run(subscription("theme:rate-cut"), GOLD);

    assertThat(lines().stream().map(AlertLine::id).distinct()).hasSize(1);
  }

  @Test
  void whatARunThatWasKilledDidNotDeliverIsDeliveredByTheNext() throws Exception {
    AlertJournal.Raised raised = new AlertJournal.Raised("alert_1", "cuts", "{\"id\":\"alert_1\"}");
    try (AlertJournal journal = AlertJournal.open(folder)) {
      journal.note(Set.of(1L), raised);
    }
    Files.writeString(
        folder.resolve("alerts/journal"), "raised alert_2 cuts {\"id", StandardOpenOption.APPEND);

    run(subscription("theme:rate-cut"));

    assertThat(lines()).containsExactly("{\"id\":\"alert_1\"}");
  }

  @Test
  void whatAKilledRunWroteAndDidNotNoteIsNotWrittenTwice() throws Exception {
    AlertJournal.Raised raised = new AlertJournal.Raised("alert_1", "cuts", "{\"id\":\"alert_1\"}");
    try (AlertJournal journal = AlertJournal.open(folder)) {
      journal.note(Set.of(1L), raised);
    }
    Files.writeString(folder.resolve("out.jsonl"), "{\"id\":\"alert_1\"}\n");

    run(subscription("theme:rate-cut"));

    assertThat(lines()).containsExactly("{\"id\":\"alert_1\"}");
    try (AlertJournal journal = AlertJournal.open(folder)) {
      assertThat(journal.waiting()).isEmpty();
    }
  }

  @Test
  void theStumpOfALineGivesWayAndALineWithoutItsEndIsEnded() throws Exception {
    Path out = folder.resolve("out.jsonl");
    Files.writeString(out, "{\"id\":\"mine\"}\n{\"id\":\"alert_9\",\"ti");
    run(subscription("theme:rate-cut"), GOLD);
    assertThat(lines()).hasSize(2).first().isEqualTo("{\"id\":\"mine\"}");

    Files.writeString(out, "{\"id\":\"mine\"}");
    run(all("theme:rate-cut"), Entries.of(gold("next", null)));
    assertThat(lines()).hasSize(2).first().isEqualTo("{\"id\":\"mine\"}");
  }

  private Alerts run(Subscription subscription, Entry... entries) throws Exception {
    try (Alerts alerts = open(subscription)) {
      for (Entry entry : entries) {
        alerts.taken(entry, Fate.INDEXED, NOW);
      }
      alerts.beforeCommit();
      assertThat(alerts.finish().waiting()).isZero();
      return alerts;
    }
  }

  private Alerts open(Subscription subscription) {
    return Alerts.open(folder, List.of(subscription), Patience.USUAL, InstantSource.fixed(NOW));
  }

  private Subscription subscription(String query) {
    return subscription(query, Subscription.Copies.FIRST);
  }

  private Subscription all(String query) {
    return subscription(query, Subscription.Copies.ALL);
  }

  private Subscription subscription(String query, Subscription.Copies copies) {
    Path out = folder.resolve("out.jsonl");
    return subscription(query, copies, new Destination.LineFile(out));
  }

  static Subscription subscription(String query, Subscription.Copies copies, Destination to) {
    Theme rateCut =
        new Theme("rate-cut", "Rate cut", "", List.of(), List.of(), List.of(), List.of(), "");
    Catalog catalog = new Catalog(List.of(rateCut), List.of(), List.of(), Map.of(), "stamp-1");
    return new Subscription("cuts", SavedQuery.of(query, catalog), null, copies, to);
  }

  private List<String> lines() throws IOException {
    return Files.readAllLines(folder.resolve("out.jsonl"), StandardCharsets.UTF_8);
  }
}
