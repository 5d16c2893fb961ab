package io.tidemark.read.html;

import io.tidemark.read.draft.Prose;
import io.tidemark.read.draft.Told;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The headline of a page, without the name of the site. */
final class TitleFinder {
  private static final Pattern PARTED =
      Pattern.compile("\\s+[|–—•·»:-]+\\s+|\\s*[|»]\\s*|(?<=\\w):\\s(?=[^:]*$)");

  private TitleFinder() {}

  static @Nullable Told<String> find(Document page, JsonLd jsonLd, MetaTags meta) {
    Element h1 = page.selectFirst("h1");
    String shown = h1 == null ? null : Prose.line(h1.text());
    Told<String> title = told(jsonLd.headline(), "json-ld:headline");
    title = title != null ? title : told(meta.first("og:title"), "meta:og:title");
    title = title != null ? title : told(shown, "html:h1");
    title = title != null ? title : told(page.title(), "html:title");
    return title == null ? null : new Told<>(withoutSite(title.value(), meta), title.by());
  }

  private static @Nullable Told<String> told(@Nullable String text, String by) {
    return text == null || text.isBlank() ? null : new Told<>(Prose.line(text), by);
  }

  private static String withoutSite(String title, MetaTags meta) {
    String site = meta.first("og:site_name");
    Matcher parted = PARTED.matcher(title);
    int last = -1;
    int end = -1;
    while (parted.find()) {
      last = parted.start();
      end = parted.end();
    }
    if (site != null && last > 0 && title.substring(end).equalsIgnoreCase(site)) {
      return title.substring(0, last);
    }
    return title;
  }
}
