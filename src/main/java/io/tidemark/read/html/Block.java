package io.tidemark.read.html;

import org.jsoup.nodes.Element;

/**
 * A piece of text that stands by itself on the page.
 *
 * @param text the words, white space tidied; a table row holds its cells parted by {@code " | "}
 * @param linked how many of its characters are link text
 * @param home the nearest element that makes it a block of its own
 */
record Block(Role role, String text, int linked, Element home) {
  /** What a block is on the page. */
  enum Role {
    PARAGRAPH,
    HEADING,
    ITEM,
    ROW
  }

  /** The share of link text, 0 to 1. */
  double linkShare() {
    return text.isEmpty() ? 0 : Math.min(1, linked / (double) text.length());
  }

  /** Whether it ends as a sentence does. */
  boolean endsSentence() {
    return !text.isEmpty() && ".!?…。！？:;”\"’')".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Whether it reads as running text rather than as a label, a teaser or a list of links. */
  boolean isProse() {
    if (linkShare() > 0.5) {
      return false;
    }
    int length = weight();
    return length >= 80 || (length >= 25 && endsSentence());
  }

  /** Its length in letters of a Latin text: a Chinese character says as much as three of them. */
  int weight() {
    int weight = 0;
    for (int i = 0; i < text.length(); i++) {
      weight += text.charAt(i) >= '\u2e80' ? 3 : 1;
    }
    return weight;
  }
}
