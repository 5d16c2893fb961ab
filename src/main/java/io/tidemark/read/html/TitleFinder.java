package io.tidemark.read.html;

import io.tidemark.read.draft.Prose;
import io.tidemark.read.draft.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The headline of a page, as the page shows it to people: machines are often told another one, made
 * for a search engine or cut short. What they are told says which heading it is.
 */
final class TitleFinder {
  private static final int SHORTEST_SHOWN = 12;
  private static final Pattern SECTION =
      Pattern.compile(
          "^(?:[^|]{2,25}\\s\\|\\s|(?:opinion|analysis|exclusive|editorial|review|commentary|perspective|live|video)\\s*[:|]?\\s+)"
              + "|\\s\\|\\s[^|]{2,25}$",
          Pattern.CASE_INSENSITIVE);
  private static final double ALIKE = 0.5;

  private TitleFinder() {}

  static @Nullable Told<String> find(Page of) {
    Document page = of.document();
    MetaTags meta = of.meta();
    SiteName site = of.site();
    List<Told<String>> told = new ArrayList<>();
    add(told, meta.first("og:title"), "meta:og:title", site);
    add(told, of.jsonLd().headline(), "json-ld:headline", site);
    add(told, meta.first("twitter:title"), "meta:twitter:title", site);
    add(told, page.title(), "html:title", site);

    List<Told<String>> shown = new ArrayList<>();
    for (Element heading : page.select("h1")) {
      add(shown, ownText(heading), "html:h1", site);
    }
    Told<String> best = mostAlike(shown, told);
    if (best == null) {
      best = shown.stream().filter(TitleFinder::isLong).findFirst().orElse(null);
      Told<String> lower = told.isEmpty() ? null : mostAlike(lowerHeadings(page, site), told);
      best = lower != null ? lower : best;
    }
    if (best != null) {
      return withoutSection(best, told);
    }
    return Stream.concat(told.stream(), shown.stream()).findFirst().orElse(null);
  }

  private static void add(
      List<Told<String>> list, @Nullable String text, String by, SiteName site) {
    String title = text == null ? "" : site.without(Prose.line(text));
    if (!title.isEmpty()) {
      list.add(new Told<>(title, by));
    }
  }

  private static List<Told<String>> lowerHeadings(Document page, SiteName site) {
    List<Told<String>> headings = new ArrayList<>();
    for (Element heading :
        page.select("[itemprop=headline], h2, [class*=headline], [class*=title]")) {
      String text = Prose.line(heading.text());
      if (text.length() < 300) {
        add(headings, text, "html:" + heading.normalName(), site);
      }
    }
    return headings;
  }

  /**
   * The heading that shares most words with what machines are told; null where none shares half.
   */
  private static @Nullable Told<String> mostAlike(
      List<Told<String>> shown, List<Told<String>> told) {
    Told<String> best = null;
    double most = ALIKE;
    for (Told<String> heading : shown) {
      for (Told<String> reference : told) {
        double alike = Words.shared(heading.value(), reference.value());
        if (alike > most || (alike == most && best == null)) {
          most = alike;
          best = heading;
        }
      }
    }
    return best;
  }

  /**
   * A heading may hold the name of its section too ("Opinion | Let them work"): it goes where
   * machines are told the rest alone.
   */
  private static Told<String> withoutSection(Told<String> shown, List<Told<String>> told) {
    String rest = SECTION.matcher(shown.value()).replaceFirst("");
    if (!rest.equals(shown.value())) {
      for (Told<String> reference : told) {
        if (Words.of(reference.value()).equals(Words.of(rest))) {
          return new Told<>(rest, shown.by());
        }
      }
    }
    return shown;
  }

  private static boolean isLong(Told<String> title) {
    return title.value().length() >= SHORTEST_SHOWN && title.value().contains(" ");
  }

  /** The text of a heading without what stands in it unseen. */
  private static String ownText(Element heading) {
    Element copy = Objects.requireNonNull(heading.clone());
    copy.select("script, style, button, svg, [class*=hidden], [class*=sr-only], [aria-hidden=true]")
        .remove();
    return copy.hasText() ? copy.text() : heading.text();
  }
}
