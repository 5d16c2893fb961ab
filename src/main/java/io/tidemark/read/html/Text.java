package io.tidemark.read.html;

import io.tidemark.read.draft.Prose;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Measures of the text below an element. */
final class Text {
  private Text() {}

  /** The text of {@code element}, or null where it is longer than {@code longest} characters. */
  static @Nullable String upTo(int longest, Element element) {
    StringBuilder text = new StringBuilder();
    return collect(element, longest * 4, text) && Prose.line(text.toString()).length() <= longest
        ? Prose.line(text.toString())
        : null;
  }

  private static boolean collect(Element element, int room, StringBuilder text) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode words) {
        text.append(words.getWholeText());
      } else if (child instanceof Element inner) {
        if (inner.isBlock() || inner.normalName().equals("br")) {
          text.append(' ');
        }
        if (!collect(inner, room, text)) {
          return false;
        }
        if (inner.isBlock()) {
          text.append(' ');
        }
      }
      if (text.length() > room && Prose.line(text.toString()).length() * 4 > room) {
        return false;
      }
    }
    return true;
  }

  /** How many characters of the text are link text. */
  static int linked(Element element) {
    int linked = 0;
    for (Element link : element.select("a")) {
      linked += link.text().length();
    }
    return linked;
  }
}
