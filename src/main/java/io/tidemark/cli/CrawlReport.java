package io.tidemark.cli;

import io.tidemark.crawl.Fate;
import io.tidemark.crawl.Summary;
import io.tidemark.export.CellType;
import io.tidemark.export.Column;
import io.tidemark.export.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a crawl did, as a line and as a table. */
record CrawlReport(Summary summary, Path folder) {

  String line() {
    return String.format(
        Locale.ROOT,
        "%s%d fetched, %d not modified, %d redirected, %d feeds and lists, %d not kept,"
            + " %d refused by robots.txt, %d refused as private, %d failed, %d left for the next"
            + " run; %.1f MB received; %s",
        summary.end() == Summary.End.STOPPED ? "stopped: " : "",
        summary.count(Fate.FETCHED),
        summary.count(Fate.NOT_MODIFIED),
        summary.count(Fate.REDIRECTED),
        summary.count(Fate.LISTED),
        summary.count(Fate.NOT_KEPT),
        summary.count(Fate.REFUSED_BY_ROBOTS),
        summary.count(Fate.REFUSED_AS_PRIVATE),
        summary.count(Fate.FAILED),
        summary.count(Fate.LEFT),
        summary.bytes() / 1e6,
        folder);
  }

  /** The counts, and a row for each address that failed. */
  Table table() {
    Map<String, Object> about = new LinkedHashMap<>();
    for (Fate fate : Fate.values()) {
      about.put(key(fate), summary.count(fate));
    }
    about.put("bytes", summary.bytes());
    about.put("end", summary.end().name().toLowerCase(Locale.ROOT));
    about.put("folder", folder.toString());
    List<List<@Nullable Object>> rows = new ArrayList<>();
    summary.failures().forEach(one -> rows.add(List.of(one.address().toString(), one.reason())));
    return new Table(
        about,
        List.of(
            new Column("address", "address", CellType.TEXT),
            new Column("reason", "reason", CellType.TEXT)),
        rows,
        List.of(line()));
  }

  /** Such as {@code notModified}. */
  private static String key(Fate fate) {
    StringBuilder key = new StringBuilder();
    for (String word : fate.name().toLowerCase(Locale.ROOT).split("_")) {
      key.append(
          key.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return key.toString();
  }
}
