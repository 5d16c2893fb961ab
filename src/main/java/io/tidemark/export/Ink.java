package io.tidemark.export;

import io.tidemark.search.Passage;

/** Marks pieces of text: by escape sequences on a terminal, else by brackets. */
final class Ink {
  // Stand for the escape sequences until lines are broken, and take no width.
  private static final String ON = "\uE000";
  private static final String OFF = "\uE001";

  private final Screen.Colour colour;

  Ink(Screen.Colour colour) {
    this.colour = colour;
  }

  /** Text of others cannot move the cursor or colour the screen. */
  static String clean(String text) {
    return text.replaceAll("[\\p{Cntrl}\\p{Co}\\u2028-\\u202E\\u2066-\\u2069]+", " ");
  }

  String heading(String text) {
    return colour == Screen.Colour.ANSI ? "\u001B[1m" + text + "\u001B[0m" : text;
  }

  /** The passage with its marks; {@link #finish} each line of it. */
  String marked(Passage passage) {
    String on = colour == Screen.Colour.ANSI ? ON : "[";
    String off = colour == Screen.Colour.ANSI ? OFF : "]";
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (Passage.Mark mark : passage.marks()) {
      int start = mark.start() - passage.start();
      int end = mark.end() - passage.start();
      text.append(clean(passage.text().substring(at, start))).append(on);
      text.append(clean(passage.text().substring(start, end))).append(off);
      at = end;
    }
    return text.append(clean(passage.text().substring(at))).toString();
  }

  String finish(String line) {
    boolean open = line.lastIndexOf(ON) > line.lastIndexOf(OFF);
    String closed = open ? line + OFF : line;
    return closed.replace(ON, "\u001B[1;33m").replace(OFF, "\u001B[0m");
  }
}
