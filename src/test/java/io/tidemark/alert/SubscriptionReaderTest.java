package io.tidemark.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidemark.catalog.Catalog;
import io.tidemark.catalog.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubscriptionReaderTest {
  private static final String SECRET = "whsec_" + "A".repeat(32);
  private static final Theme RATE_CUT =
      new Theme("rate-cut", "Rate cut", "", List.of(), List.of(), List.of(), List.of(), "");
  private static final Catalog CATALOG =
      new Catalog(List.of(RATE_CUT), List.of(), List.of(), Map.of(), "stamp-1");

  @TempDir Path folder;

  @Test
  void aFileOfAlertsIsRead() throws Exception {
    List<Subscription> read =
        read(
            """
            alerts:
              - id: cuts
                query: theme:rate-cut publisher:"Harbor Wire"
                description: Cuts on the wire
                file: out/cuts.jsonl
              - id: hooked
                query: theme:rate-cut
                webhook: https://desk.example/hooks/s3cret
                secret: HOOK
                copies: all
            """,
            Map.of("HOOK", SECRET));

    assertThat(read).extracting(Subscription::id).containsExactly("cuts", "hooked");
    assertThat(read)
        .extracting(s -> s.query().text())
        .containsExactly("theme:rate-cut publisher:\"Harbor Wire\"", "theme:rate-cut");
    assertThat(read)
        .extracting(Subscription::copies)
        .containsExactly(Subscription.Copies.FIRST, Subscription.Copies.ALL);
    assertThat(read)
        .extracting(s -> s.destination().name())
        .containsExactly(folder.resolve("out/cuts.jsonl").toString(), "https://desk.example");
  }

  @Test
  void everyFaultIsToldWithItsLineAndField() {
    assertThatThrownBy(() ->
            read(
                """
                alerts:
                  - id: Rate Cuts
                    query: theme:rate-cutt
                    file: a.jsonl
                  - id: twice
                    query: theme:rate-cut AND
                    file: a.jsonl
                    webhook: https://desk.example/
                  - id: twice
                    query: gold
                    webhook: ftp://desk.example/
                    copies: some
                """,
                Map.of()))
        .isInstanceOf(AlertException.class)
        .hasMessageContaining(":2: field 'id': 'Rate Cuts' is no id")
        .hasMessageContaining(":3: field 'query': column 7 of 'theme:rate-cutt': unknown theme")
        .hasMessageContaining("did you mean 'rate-cut'?")
        .hasMessageContaining(":6: field 'query': column 19 of 'theme:rate-cut AND': expected")
        .hasMessageContaining(":8: field 'webhook': give one of file")
        .hasMessageContaining(":9: field 'id': 'twice' is given twice")
        .hasMessageContaining(":11: field 'webhook': is no address")
        .hasMessageContaining(":12: field 'copies': 'some' is neither");
  }

  @Test
  void aSecretIsNamedAndNeverToldInMessages() {
    assertThatThrownBy(() -> read(hook("https://desk.example/x", SECRET), Map.of()))
        .hasMessageContaining("never the secret")
        .hasMessageNotContaining("AAAA");
    assertThatThrownBy(() -> read(hook("https://desk.example/x", "HOOK"), Map.of()))
        .hasMessageContaining("the environment variable HOOK is not set");
    assertThatThrownBy(() -> read(hook("https://desk.example/x", "HOOK"), Map.of("HOOK", "hush")))
        .hasMessageContaining("HOOK must hold whsec_")
        .hasMessageNotContaining("hush");
    assertThatThrownBy(() -> read(hook("https://me:hush@desk.example/x", "HOOK"), Map.of()))
        .hasMessageContaining("holds a user or a password")
        .hasMessageNotContaining("hush");
  }

  @Test
  void anOrganisationThatNobodyHasNamedYetMayBeWaitedFor() throws Exception {
    assertThat(
            read(
                """
                alerts:
                  - id: merger
                    query: org:acme-and-sons OR publisher:new-wire
                    file: a.jsonl
                """,
                Map.of()))
        .hasSize(1);
  }

  private static String hook(String address, String secret) {
    return """
    alerts:
      - id: hooked
        query: gold
        webhook: %s
        secret: %s
    """
        .formatted(address, secret);
  }

  private List<Subscription> read(String yaml, Map<String, String> environment)
      throws AlertException, IOException {
    Path file = folder.resolve("alerts.yaml");
    Files.writeString(file, yaml);
    return SubscriptionReader.read(file, CATALOG, environment);
  }
}
