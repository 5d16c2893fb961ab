package io.tidemark.read.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * The sentence or two under a headline that sum the article up. They often stand in the head of the
 * page, outside the container of the text.
 */
final class Standfirst {
  private static final int SHORTEST = 30;
  private static final int LONGEST = 500;
  private static final int CHARACTERS_LOOKED_AT = 2000;

  private static final Pattern NAME =
      Pattern.compile(
          "(?:^|[\\s_-])(?:dek|deck|standfirst|sub-?titles?|sub-?head(?:line|ing)?s?|summary|excerpt|intro|introduction|ledes?|strapline|description|article-summary|blurb|tagline|teaser-?text|abstract)(?:$|[\\s_-])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CASE_CHANGE = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  private Standfirst() {}

  /** The standfirst below the heading of the page, or null. */
  static @Nullable String under(@Nullable Element heading, MetaTags meta) {
    if (heading == null) {
      return null;
    }
    String description = meta.first("og:description");
    description = description != null ? description : meta.first("description");
    int seen = 0;
    for (Node at = next(heading, false); at != null; at = next(at, true)) {
      if (at instanceof Element element) {
        seen += Text.ownLength(element);
        if (seen > CHARACTERS_LOOKED_AT) {
          return null;
        }
        String text = Text.upTo(LONGEST, element);
        if (text != null
            && text.length() >= SHORTEST
            && element.select("li, time, h1").isEmpty()
            && element.closest("form, figure, aside, nav") == null
            && Text.linked(element) * 2 < text.length()
            && (isAs(description, text) || (isNamed(element) && isSentence(text)))) {
          return text;
        }
      }
    }
    return null;
  }

  /** The node behind {@code node} in the order of the page. */
  private static @Nullable Node next(Node node, boolean into) {
    if (into && node.childNodeSize() > 0) {
      return node.childNode(0);
    }
    for (Node at = node; at != null; at = at.parent()) {
      Node sibling = at.nextSibling();
      if (sibling != null) {
        return sibling;
      }
    }
    return null;
  }

  private static boolean isNamed(Element element) {
    String names =
        element.className()
            + " "
            + element.id()
            + " "
            + element.attr("data-testid")
            + " "
            + element.attr("itemprop");
    return NAME.matcher(CASE_CHANGE.matcher(names).replaceAll("-")).find();
  }

  /** A label such as "Columnist | Follow" may stand under that name too. */
  private static boolean isSentence(String text) {
    return text.indexOf('|') < 0 && !Boilerplate.isAround(text);
  }

  private static boolean isAs(@Nullable String description, String text) {
    return description != null && Words.shared(description, text) > 0.8;
  }
}
