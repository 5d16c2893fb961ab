package io.tidemark.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.index.Entries;
import io.tidemark.index.Entry;
import io.tidemark.index.Fate;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebhookTest {
  private static final Patience PATIENCE =
      new Patience(
          3,
          Duration.ofMillis(20),
          Duration.ofSeconds(5),
          Duration.ofMinutes(10),
          Duration.ofSeconds(5));
  private static final Signature SECRET = Signature.by("whsec_" + "B".repeat(40)).orElseThrow();

  @TempDir Path folder;

  @Test
  void anAlertIsPostedAsStandardWebhooksAsks() throws Exception {
    try (Desk desk = Desk.open()) {
      assertThat(run(desk.address(), AlertsTest.GOLD)).hasToString("1 raised");

      Desk.Post post = desk.posts().getFirst();
      assertThat(post.id()).startsWith("alert_");
      assertThat(post.timestamp()).isEqualTo("" + AlertsTest.NOW.getEpochSecond());
      assertThat(post.body())
          .startsWith(
              "{\"type\":\"alert.raised\",\"timestamp\":\"2024-07-17T06:00:00Z\",\"data\":{\"id\":\""
                  + post.id()
                  + "\",\"subscription\":\"cuts\"")
          .endsWith("\"catalog\":\"stamp-1\"}}");
      assertThat(post.signature())
          .isEqualTo(
              SECRET.of(
                  post.id(),
                  Instant.ofEpochSecond(Long.parseLong(post.timestamp())),
                  post.body().getBytes(StandardCharsets.UTF_8)));
    }
  }

  @Test
  void whatFailsIsPostedAgainUnderTheSameId() throws Exception {
    try (Desk desk = Desk.open().answers(500, 503)) {
      assertThat(run(desk.address(), AlertsTest.GOLD).waiting()).isZero();

      assertThat(desk.posts()).hasSize(3);
      assertThat(desk.posts()).extracting(Desk.Post::id).containsOnly(desk.posts().getFirst().id());
      assertThat(desk.posts())
          .extracting(Desk.Post::body)
          .containsOnly(desk.posts().getFirst().body());
    }
  }

  @Test
  void theWaitThatAnAnswerAsksForIsKept() throws Exception {
    try (Desk desk = Desk.open().answersLater("1")) {
      assertThat(run(desk.address(), AlertsTest.GOLD).waiting()).isZero();

      assertThat(desk.between(0, 1)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }
  }

  @Test
  void aWaitThatIsTooLongIsLeftToTheNextRun() throws Exception {
    try (Desk desk = Desk.open().answersLater("3600")) {
      Alerts.Standing standing = run(desk.address(), AlertsTest.GOLD, other("b"));

      assertThat(desk.posts()).hasSize(1);
      assertThat(standing)
          .hasToString(
              "2 raised, 2 wait to be delivered by the next run; http://127.0.0.1:"
                  + desk.address().getPort()
                  + ": answered 429");
      assertThat(run(desk.address()).waiting()).isZero();
      assertThat(desk.posts()).hasSize(3);
    }
  }

  @Test
  void aWebhookThatKeepsFailingIsLeftAloneAndTheNextRunGoesOn() throws Exception {
    try (Desk desk = Desk.open().answers(500, 500, 500)) {
      Alerts.Standing standing = run(desk.address(), AlertsTest.GOLD, other("b"), other("c"));

      assertThat(desk.posts()).hasSize(3);
      assertThat(standing.waiting()).isEqualTo(3);
      assertThat(run(desk.address()).waiting()).isZero();
      assertThat(desk.posts()).hasSize(6);
      assertThat(desk.posts().subList(3, 6)).extracting(Desk.Post::id).doesNotHaveDuplicates();
    }
  }

  @Test
  void whatIsRefusedIsNotTriedAgainInThisRunAndKeepsNothingElseBack() throws Exception {
    try (Desk desk = Desk.open().answers(400)) {
      Alerts.Standing standing = run(desk.address(), AlertsTest.GOLD, other("b"));

      assertThat(desk.posts()).hasSize(2);
      assertThat(standing.waiting()).isEqualTo(1);
    }
  }

  @Test
  void noRedirectIsFollowed() throws Exception {
    try (Desk desk = Desk.open().answers(302)) {
      assertThat(run(desk.address(), AlertsTest.GOLD).waiting()).isEqualTo(1);
    }
  }

  @Test
  void anAlertForAWebhookThatIsNotThereWaits() throws Exception {
    URI nobody = URI.create("http://127.0.0.1:" + freePort() + "/hook");

    assertThat(run(nobody, AlertsTest.GOLD).toString())
        .startsWith("1 raised, 1 waits")
        .endsWith("no connection");
    try (Desk desk = Desk.open()) {
      assertThat(run(desk.address()).waiting()).isZero();
      assertThat(desk.posts()).hasSize(1);
    }
  }

  @Test
  void aWaitIsToldInSecondsOrAsATime() {
    Instant now = Instant.parse("2024-07-17T06:00:00Z");

    assertThat(Poster.wait("120", now)).isEqualTo(Duration.ofMinutes(2));
    assertThat(Poster.wait("Wed, 17 Jul 2024 06:01:00 GMT", now)).isEqualTo(Duration.ofMinutes(1));
    assertThat(Poster.wait("Wed, 17 Jul 2024 05:00:00 GMT", now)).isZero();
    assertThat(Poster.wait("soon", now)).isZero();
  }

  private Alerts.Standing run(URI address, Entry... entries) throws Exception {
    Subscription subscription =
        AlertsTest.subscription(
            "theme:rate-cut", Subscription.Copies.ALL, new Destination.Webhook(address, SECRET));
    try (Alerts alerts =
        Alerts.open(folder, List.of(subscription), PATIENCE, InstantSource.fixed(AlertsTest.NOW))) {
      for (Entry entry : entries) {
        alerts.taken(entry, Fate.INDEXED, AlertsTest.NOW);
      }
      return alerts.finish();
    }
  }

  private static Entry other(String id) {
    return Entries.of(AlertsTest.gold(id, "Lantern Post"));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
