package io.tidemark.read.html;

import org.jsoup.nodes.Element;

/** Measures of the text below an element. */
final class Text {
  private Text() {}

  /** How many characters of the text are link text. */
  static int linked(Element element) {
    int linked = 0;
    for (Element link : element.select("a")) {
      linked += link.text().length();
    }
    return linked;
  }
}
