package io.tidemark.crawl.plan;

import io.tidemark.crawl.address.Address;
import io.tidemark.crawl.address.Glob;
import io.tidemark.crawl.plan.Source.Kind;
import io.tidemark.crawl.plan.Source.Listing;
import io.tidemark.yaml.YamlEntry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the seeds, feeds and sitemaps of a plan. */
final class SourcesReader {
  private static final List<String> FIELDS =
      List.of("url", "depth", "hosts", "include", "exclude", "limit");
  static final List<String> SEED_FIELDS = with("page");
  static final List<String> DATED_FIELDS = with("newerThan");
  private static final int USUAL_LIMIT = 1_000;
  private static final int DEEPEST = 20;

  private final YamlEntry plan;
  private final Set<Address> seen = new HashSet<>();

  SourcesReader(YamlEntry plan) {
    this.plan = plan;
  }

  List<Source> sources() {
    List<Source> sources = new ArrayList<>();
    add("seeds", Kind.SEED, SEED_FIELDS, sources);
    add("feeds", Kind.FEED, DATED_FIELDS, sources);
    add("sitemaps", Kind.SITEMAP, DATED_FIELDS, sources);
    return sources;
  }

  private static List<String> with(String field) {
    List<String> fields = new ArrayList<>(FIELDS);
    fields.add(field);
    return List.copyOf(fields);
  }

  private void add(String field, Kind kind, List<String> known, List<Source> into) {
    for (YamlEntry entry : plan.entries(field, known)) {
      String url = entry.text("url");
      Fields fields = new Fields(entry);
      Address address = url.isEmpty() ? null : fields.address("url", url, entry.line("url"));
      if (address != null && !seen.add(address)) {
        entry.fault("url", address + " is named twice");
      }
      int depth = fields.number("depth", 1, kind == Kind.SEED ? 0 : 1, DEEPEST);
      List<Glob> hosts = fields.globs("hosts");
      List<Glob> include = fields.globs("include");
      List<Glob> exclude = fields.globs("exclude");
      int limit = fields.number("limit", USUAL_LIMIT, 1, Integer.MAX_VALUE);
      Duration newerThan = kind == Kind.SEED ? null : fields.time("newerThan");
      Listing listing = kind == Kind.SEED ? listing(entry) : Listing.PASSED;
      if (address != null) {
        into.add(
            new Source(kind, address, depth, hosts, include, exclude, limit, newerThan, listing));
      }
    }
  }

  private static Listing listing(YamlEntry seed) {
    @Nullable String page = seed.optionalText("page");
    if (page != null && !page.equals("keep") && !page.equals("links")) {
      seed.fault("page", "'" + page + "' is neither keep nor links");
    }
    return "links".equals(page) ? Listing.PASSED : Listing.KEPT;
  }
}
