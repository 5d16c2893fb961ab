package io.tidemark.read.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Where a page shows its headline: what stands around it belongs to the article. */
final class Headline {
  private static final double SAME = 0.8;

  private Headline() {}

  /** The heading that shows {@code title}, one of the first rank before any other, or null. */
  static @Nullable Element in(Document page, @Nullable String title) {
    if (title == null) {
      return null;
    }
    Element best = null;
    for (Element each : page.select("h1, h2, [itemprop=headline]")) {
      boolean first = each.normalName().equals("h1");
      if ((first || best == null) && shows(each, title)) {
        if (first) {
          return each;
        }
        best = each;
      }
    }
    return best;
  }

  private static boolean shows(Element heading, String title) {
    String text = Text.upTo(title.length() * 2 + 20, heading);
    return text != null && Words.shared(text, title) > SAME;
  }
}
