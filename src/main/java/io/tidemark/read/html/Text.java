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
    return collect(element, longest + 1, text) ? Prose.line(text.toString()) : null;
  }

  private static boolean collect(Element element, int room, StringBuilder text) {
    for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
      if (child instanceof TextNode words) {
        append(words.getWholeText(), room, text);
      } else if (child instanceof Element inner) {
        String edge = inner.isBlock() || inner.normalName().equals("br") ? " " : "";
        append(edge, room, text);
        if (!collect(inner, room, text)) {
          return false;
        }
        append(edge, room, text);
      }
      if (text.length() > room) {
        return false;
      }
    }
    return true;
  }

  /** Adds {@code words}, runs of white space as one, until there is more than {@code room}. */
  private static void append(String words, int room, StringBuilder text) {
    for (int i = 0; i < words.length() && text.length() <= room; i++) {
      boolean blank = isBlank(words.charAt(i));
      boolean again = text.isEmpty() || text.charAt(text.length() - 1) == ' ';
      if (!blank || !again) {
        text.append(blank ? ' ' : words.charAt(i));
      }
    }
  }

  /** How long the text is that stands in {@code element} itself, runs of white space as one. */
  static int ownLength(Element element) {
    int length = 0;
    for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
      if (child instanceof TextNode words) {
        length += length(words.getWholeText());
      }
    }
    return length;
  }

  /** How many characters of the text are link text. */
  static int linked(Element element) {
    int linked = 0;
    for (Element link : element.select("a")) {
      linked += link.text().length();
    }
    return linked;
  }

  private static int length(String text) {
    int length = 0;
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      boolean blank = isBlank(text.charAt(i));
      length += blank && space ? 0 : 1;
      space = blank;
    }
    return space && length > 0 ? length - 1 : length;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0';
  }
}
