package io.tidemark.crawl;

import io.tidemark.crawl.address.Address;
import io.tidemark.crawl.address.Destinations;
import io.tidemark.crawl.plan.CrawlPlan;
import io.tidemark.crawl.plan.PlanException;
import io.tidemark.crawl.plan.PlanReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import javax.net.ssl.SSLSocketFactory;

/** A run of a crawl in a test: its summary, and what was told of each address. */
record Run(Summary summary, Map<String, String> fates, List<String> told) {
  /** What each plan of a test says unless it says otherwise: quick, and allowed on loopback. */
  private static final String QUICK =
      """
      contact: desk@example.org
      delay: 1ms
      backoff: 5ms
      retries: 1
      """;

  /** Runs the plan that {@code yaml} and {@link #QUICK} make together. */
  static Run of(Path folder, WebServer server, String yaml) throws Exception {
    String quick =
        QUICK
            .lines()
            .filter(line -> !yaml.contains(line.substring(0, line.indexOf(':') + 1)))
            .collect(Collectors.joining("\n", "", "\n"));
    return of(folder, plan(folder, quick + "allowPrivate: ['" + server.host() + "']\n" + yaml));
  }

  static Run of(Path folder, CrawlPlan plan) throws Exception {
    return of(
        folder,
        plan,
        Destinations.of(plan.privateHosts()),
        (SSLSocketFactory) SSLSocketFactory.getDefault());
  }

  static Run of(Path folder, CrawlPlan plan, Destinations destinations, SSLSocketFactory tls)
      throws Exception {
    Map<String, String> fates = new TreeMap<>();
    List<String> told = new CopyOnWriteArrayList<>();
    CrawlWatcher watcher =
        new CrawlWatcher() {
          @Override
          public void expected(int addresses) {}

          @Override
          public void done(Address address, Fate fate, String reason) {
            fates.merge(address.toString(), (fate + " " + reason).strip(), (a, b) -> a + "; " + b);
          }

          @Override
          public void told(String line) {
            told.add(line);
          }
        };
    Summary summary = new Crawl(plan, folder, "0.1.0", watcher, destinations, tls).run();
    return new Run(summary, fates, told);
  }

  static CrawlPlan plan(Path folder, String yaml) throws IOException, PlanException {
    Path file = Files.createTempFile(folder, "plan", ".yaml");
    Files.writeString(file, yaml);
    return PlanReader.read(file);
  }

  /** What became of {@code path} on {@code server}, with the reason where there is one. */
  String fate(WebServer server, String path) {
    return fates.getOrDefault(server.url(path), "not looked at");
  }
}
