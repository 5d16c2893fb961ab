package io.tidemark.crawl.plan;

import io.tidemark.crawl.address.Address;
import io.tidemark.crawl.address.Glob;
import io.tidemark.crawl.address.PrivateHosts;
import io.tidemark.crawl.http.FetchLimits;
import io.tidemark.yaml.Faults;
import io.tidemark.yaml.YamlEntry;
import io.tidemark.yaml.YamlFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads and checks a plan. */
public final class PlanReader {
  static final List<String> FIELDS =
      List.of(
          "contact",
          "seeds",
          "feeds",
          "sitemaps",
          "delay",
          "maxDelay",
          "hostsAtOnce",
          "retries",
          "backoff",
          "redirects",
          "connectTimeout",
          "answerTimeout",
          "pageTimeout",
          "maxSize",
          "fileSize",
          "recrawl",
          "types",
          "allowPrivate");
  private static final Pattern MAIL = Pattern.compile("[^\\s@<>()]+@[^\\s@<>()]+");
  private static final Pattern TYPE = Pattern.compile("[a-z]+/[a-z0-9.+*-]+");

  private static final int USUAL_SIZE = 16_000_000;
  private static final int LARGEST_PAGE = 200_000_000;
  private static final long USUAL_FILE = 1_000_000_000;
  private static final long LARGEST_FILE = 100_000_000_000L;
  private static final int MOST_HOSTS = 256;

  /** Types of texts that the program reads; {@code *} stands for any run of characters. */
  private static final List<String> TEXTS =
      List.of(
          "text/html",
          "text/plain",
          "text/markdown",
          "text/xml",
          "text/rtf",
          "application/xhtml+xml",
          "application/xml",
          "application/rss+xml",
          "application/atom+xml",
          "application/pdf",
          "application/rtf",
          "application/msword",
          "application/vnd.ms-*",
          "application/vnd.openxmlformats-officedocument.*",
          "application/vnd.oasis.opendocument.*",
          "application/epub+zip");

  private final YamlEntry entry;
  private final Fields fields;

  private PlanReader(YamlEntry entry) {
    this.entry = entry;
    this.fields = new Fields(entry);
  }

  /**
   * Reads the plan in {@code file}.
   *
   * @throws PlanException with all its faults
   * @throws IOException where it cannot be read
   */
  public static CrawlPlan read(Path file) throws PlanException, IOException {
    Faults faults = new Faults();
    YamlFile yaml = YamlFile.read(file, faults);
    YamlEntry entry =
        yaml.root() == null ? null : YamlEntry.of(yaml.name(), yaml.root(), FIELDS, faults);
    if (entry == null) {
      faults.throwIfAny(PlanException::new);
      throw new IllegalStateException(file + ": neither read nor at fault");
    }
    CrawlPlan plan = new PlanReader(entry).plan();
    faults.throwIfAny(PlanException::new);
    return plan;
  }

  private CrawlPlan plan() {
    List<Source> sources = new SourcesReader(entry).sources();
    if (Stream.of("seeds", "feeds", "sitemaps").allMatch(entry::isEmptyList)) {
      entry.fault("seeds", "there is nothing to crawl; name seeds, feeds or sitemaps");
    }
    Duration delay = fields.time("delay", Duration.ofSeconds(2));
    CrawlPlan.Manners manners =
        new CrawlPlan.Manners(
            delay,
            fields.time("maxDelay", Duration.ofMinutes(2)),
            fields.number("hostsAtOnce", 16, 1, MOST_HOSTS),
            fields.number("retries", 3, 0, 10),
            fields.time("backoff", Duration.ofSeconds(5)),
            fields.number("redirects", 5, 0, 20));
    FetchLimits limits =
        new FetchLimits(
            fields.time("connectTimeout", Duration.ofSeconds(10)),
            fields.time("answerTimeout", Duration.ofSeconds(30)),
            fields.time("pageTimeout", Duration.ofMinutes(2)));
    return new CrawlPlan(
        contact(),
        sources,
        manners,
        limits,
        (int) fields.size("maxSize", USUAL_SIZE, LARGEST_PAGE),
        fields.size("fileSize", USUAL_FILE, LARGEST_FILE),
        recrawl(),
        types(),
        privateHosts());
  }

  private String contact() {
    if (entry.optionalText("contact") == null) {
      entry.fault(
          "contact",
          "missing; give the mail address or page by which a site's people can reach you, which"
              + " each request tells them");
      return "";
    }
    String contact = entry.text("contact");
    if (!MAIL.matcher(contact).matches() && Address.of(contact).isEmpty()) {
      entry.fault(
          "contact", "'" + contact + "' is neither a mail address nor the address of a page");
    }
    return contact;
  }

  private @Nullable Duration recrawl() {
    return "never".equals(entry.optionalText("recrawl")) ? null : fields.time("recrawl");
  }

  private List<Glob> types() {
    if (entry.isEmptyList("types")) {
      return TEXTS.stream().map(Glob::new).toList();
    }
    for (YamlEntry.Text type : entry.texts("types")) {
      if (!TYPE.matcher(type.value()).matches()) {
        entry.fault(
            "types", type.line(), "'" + type.value() + "' is no media type, such as text/html");
      }
    }
    return fields.globs("types");
  }

  private PrivateHosts privateHosts() {
    Set<String> hosts = new HashSet<>();
    for (YamlEntry.Text host : entry.texts("allowPrivate")) {
      String name = host.value();
      if (name.equals("*")) {
        hosts.add(name);
        continue;
      }
      Address address = Address.of("http://" + name).orElse(null);
      if (address == null || !address.path().equals("/")) {
        entry.fault(
            "allowPrivate",
            host.line(),
            "'" + name + "' is no host; write host, host:port or, for all, '*'");
      } else {
        boolean withPort = name.substring(name.lastIndexOf(']') + 1).contains(":");
        hosts.add(withPort ? address.host() + ":" + address.port() : address.host());
      }
    }
    return new PrivateHosts(hosts);
  }
}
