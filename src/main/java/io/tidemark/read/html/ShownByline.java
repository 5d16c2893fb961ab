package io.tidemark.read.html;

import io.tidemark.read.draft.Byline;
import io.tidemark.read.draft.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The byline that stands under the headline: links to the pages of authors, elements named so, or
 * the words "By Ana Reyes". Looks from the headline to the first paragraph of the article.
 */
final class ShownByline {
  private static final int CHARACTERS_LOOKED_AT = 1500;
  private static final int LONG_PARAGRAPH = 200;
  private static final int LONGEST_BYLINE = 160;

  private static final Pattern AUTHOR_PAGE =
      Pattern.compile(
          "/(?:authors?|by|staff|writers?|profiles?|people|contributors?|columnists?|reporters?|journalists?|autor(?:en|es)?|auteur|team|experts?|bio|byline)/[^/?#]*\\p{L}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AUTHOR_NAME =
      Pattern.compile(
          "(?:^|[\\s_-])(?:author|byline|writer|contributor)s?(?:$|[\\s_-]+(?:names?|link|text|content|title))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BY =
      Pattern.compile(
          "^(?:by|written by|reported by|von|par|por)\\b[\\s:]+\\p{Lu}.*",
          Pattern.CASE_INSENSITIVE);

  private ShownByline() {}

  /** The people of the byline under {@code headline}, in its order. */
  static List<String> under(Element headline) {
    Search search = new Search();
    for (Node from = headline; from != null; from = from.parent()) {
      for (Node next = from.nextSibling(); next != null; next = next.nextSibling()) {
        if (NodeTraversor.filter(search, next) == NodeFilter.FilterResult.STOP) {
          return search.people();
        }
      }
    }
    return search.people();
  }

  private static final class Search implements NodeFilter {
    private final List<String> links = new ArrayList<>();
    private final List<String> named = new ArrayList<>();
    private final List<String> worded = new ArrayList<>();
    private int seen;
    private boolean ended;

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode words) {
        seen += Prose.line(words.text()).length();
        ended = seen > CHARACTERS_LOOKED_AT;
      } else if (node instanceof Element element) {
        look(element);
      }
      return ended ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    private void look(Element element) {
      String tag = element.normalName();
      String text = Text.upTo(LONGEST_BYLINE, element);
      if (tag.equals("p") && Text.ownLength(element) > LONG_PARAGRAPH) {
        ended = true;
      } else if (text != null && !text.isEmpty()) {
        if (tag.equals("a")
            && (element.attr("rel").contains("author")
                || AUTHOR_PAGE.matcher(element.attr("href")).find())) {
          links.add(text);
        } else if (AUTHOR_NAME.matcher(element.className()).find()
            || element.attr("itemprop").equals("author")) {
          named.add(text);
        } else if (BY.matcher(text).matches() && text.length() < LONGEST_BYLINE / 2) {
          worded.add(text);
        }
      }
    }

    List<String> people() {
      for (List<String> texts : List.of(links, named, worded)) {
        List<String> people = Byline.people(texts);
        if (!people.isEmpty()) {
          return people;
        }
      }
      return List.of();
    }
  }
}
