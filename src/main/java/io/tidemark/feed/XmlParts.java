package io.tidemark.feed;

import java.util.Iterator;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/** Runs through a file element by element, so that a large sitemap is never a tree in memory. */
final class XmlParts {
  private static final int DEEPEST = 64;
  private static final int LARGEST = 100_000;

  private XmlParts() {}

  /**
   * Gives each element directly under one named in {@code parents} to {@code part}, in the order of
   * their ends, and forgets it.
   *
   * @throws Refused where a part is too large to be held
   */
  static void each(String xml, Set<String> parents, Consumer<Element> part) throws Refused {
    Parser parser = Parser.xmlParser().setMaxDepth(DEEPEST);
    try (StreamParser stream = new StreamParser(parser).parse(xml, "")) {
      stream.document().outputSettings().prettyPrint(false);
      Iterator<Element> elements = stream.iterator();
      int within = 0;
      while (elements.hasNext()) {
        Element element = elements.next();
        Element parent = element.parent();
        if (parent != null && parents.contains(Names.of(parent))) {
          part.accept(element);
          forget(element);
          within = 0;
        } else if (++within > LARGEST) {
          throw new Refused("holds an entry of more than " + LARGEST + " elements");
        }
      }
    }
  }

  /** With what stands before it, since each removal runs through what is left. */
  private static void forget(Element element) {
    for (Node before = element.previousSibling();
        before != null;
        before = element.previousSibling()) {
      before.remove();
    }
    element.remove();
  }
}
