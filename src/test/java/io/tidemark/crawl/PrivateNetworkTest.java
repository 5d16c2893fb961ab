package io.tidemark.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.crawl.address.Destinations;
import io.tidemark.crawl.address.PrivateHosts;
import io.tidemark.crawl.plan.CrawlPlan;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page may point into the network that the crawler runs in; nothing there hears of it. */
class PrivateNetworkTest {
  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init") // before each test
  private WebServer server;

  /** Not allowed by the plan, on all loopback addresses. */
  @SuppressWarnings("NullAway.Init") // before each test
  private WebServer inside;

  @BeforeEach
  void start() throws Exception {
    server = WebServer.start();
    inside = WebServer.at("::");
    inside.html("/secret", "secret");
  }

  @AfterEach
  void stop() {
    server.close();
    inside.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1", "127.1", "2130706433", "0x7f.1", "0x7f000001", "017700000001", "localhost",
        "LOCALHOST.", "127.0.0.2", "0.0.0.0", "0", "[::1]", "[::]", "[::ffff:127.0.0.1]",
        "[0:0:0:0:0:ffff:7f00:1]", "%6cocalhost",
      })
  void noSpellingOfALinkOrRedirectLeadsInside(String host) throws Exception {
    String to = "http://" + host + ":" + inside.port() + "/secret";
    server.html("/", "<a href='" + to + "'>x</a><a href=/r>r</a>").redirect("/r", to);

    Run run = Run.of(folder, server, "seeds: [{url: '" + server.url("/") + "', hosts: ['*']}]");

    assertThat(inside.hits()).isEmpty();
    assertThat(run.summary().count(Fate.REFUSED_AS_PRIVATE)).isEqualTo(1);
    assertThat(Warcs.entries(folder)).noneMatch(entry -> entry.text().equals("secret"));
  }

  @Test
  void aRobotsTxtThatRedirectsInsideIsNotFollowed() throws Exception {
    server
        .redirect("/robots.txt", "http://localhost:" + inside.port() + "/secret")
        .html("/", "page");

    Run.of(folder, server, "seeds: ['" + server.url("/") + "']");

    assertThat(inside.hits()).isEmpty();
    assertThat(server.paths()).containsExactly("/");
  }

  @Test
  void aSeedInsideIsAFailureThatSaysWhatToDo() throws Exception {
    String seed = "http://127.0.0.1:" + inside.port() + "/secret";

    Run run = Run.of(folder, server, "seeds: ['" + seed + "']");

    assertThat(run.fates().get(seed))
        .isEqualTo(
            "FAILED 127.0.0.1 is not on the public internet; 'allowPrivate' in the plan, or"
                + " --allow-private, lets it be asked");
    assertThat(inside.hits()).isEmpty();
  }

  @Test
  void whatAPlanAllowsIsAskedLikeAnyOther() throws Exception {
    String seed = "http://localhost:" + inside.port() + "/secret";

    Run.of(
        folder,
        Run.plan(
            folder,
            "contact: a@example.org\ndelay: 1ms\nallowPrivate: [localhost]\nseeds: ['"
                + seed
                + "']"));

    assertThat(inside.paths()).containsExactly("/secret");
  }

  /** The owner of a name may change what it stands for between the check and the connection. */
  @Test
  void aNameIsLookedUpOnceForEachConnection() throws Exception {
    AtomicInteger lookUps = new AtomicInteger();
    Destinations rebinding =
        new Destinations(
            new PrivateHosts(Set.of("news.example")),
            name -> {
              String meant = lookUps.incrementAndGet() <= 2 ? "127.0.0.1" : "127.0.0.2";
              return new InetAddress[] {InetAddress.getByName(meant)};
            });
    server.html("/", "page");
    CrawlPlan plan =
        Run.plan(
            folder,
            "contact: desk@example.org\ndelay: 1ms\nseeds: ['http://news.example:%d/']"
                .formatted(server.port()));

    Run run = Run.of(folder, plan, rebinding, (SSLSocketFactory) SSLSocketFactory.getDefault());

    assertThat(run.summary().count(Fate.FETCHED)).isEqualTo(1);
    assertThat(server.hits()).hasSize(2);
    assertThat(lookUps).hasValue(2);
    assertThat(server.hits("/").getFirst().fields)
        .containsEntry("host", "news.example:" + server.port());
  }
}
