package io.tidemark.read.office;

import io.tidemark.read.draft.Failure;
import io.tidemark.read.draft.Prose;
import io.tidemark.read.draft.Unreadable;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Paragraphs of a part of a document in XML, with what Tika does not tell of them: their style, and
 * whether they stand at the head or the foot of each page.
 */
final class XmlParagraphs {
  private static final int DEEPEST = 2000;
  private static final Set<String> PAGE_HEADS =
      Set.of("hdr", "ftr", "header", "footer", "header-left", "footer-left", "header-first");

  /**
   * A paragraph.
   *
   * @param style the name of its style, or null
   */
  record Styled(@Nullable String style, String text) {}

  private final List<Styled> paragraphs = new ArrayList<>();
  private final List<String> heads = new ArrayList<>();

  /** Automatic styles of OpenDocument, and the named style that each is made from. */
  private final Map<String, String> parents = new HashMap<>();

  private final Deque<StringBuilder> open = new ArrayDeque<>();
  private final Deque<String> styles = new ArrayDeque<>();
  private final Set<String> path = new HashSet<>();

  private XmlParagraphs() {}

  /**
   * The paragraphs of {@code xml}, which may be null: then there are none.
   *
   * @throws Unreadable where the XML is damaged
   */
  static XmlParagraphs of(byte @Nullable [] xml) throws Unreadable {
    XmlParagraphs found = new XmlParagraphs();
    if (xml == null) {
      return found;
    }
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(xml));
      int depth = 0;
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          depth++;
          found.start(reader);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
          found.end(reader.getLocalName());
        } else if (event == XMLStreamConstants.CHARACTERS && !found.open.isEmpty()) {
          found.open.element().append(reader.getText());
        }
        if (depth > DEEPEST) {
          throw new Unreadable("nested too deeply");
        }
      }
      return found;
    } catch (XMLStreamException e) {
      throw new Unreadable(Failure.reason(e), e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private void start(XMLStreamReader reader) {
    String name = reader.getLocalName();
    if (PAGE_HEADS.contains(name)) {
      path.add(name);
    }
    switch (name) {
      case "p", "h" -> {
        open.push(new StringBuilder());
        styles.push(attribute(reader, "style-name"));
      }
      case "tab" -> append('\t');
      case "br", "line-break", "s" -> append(' ');
      case "style" -> {
        String parent = attribute(reader, "parent-style-name");
        if (!parent.isEmpty()) {
          parents.put(attribute(reader, "name"), parent);
        }
      }
      default -> {}
    }
  }

  private void end(String name) {
    path.remove(name);
    if ((name.equals("p") || name.equals("h")) && !open.isEmpty()) {
      String text = open.pop().toString();
      String style = styles.pop();
      if (!path.isEmpty()) {
        heads.add(text);
      } else if (!text.isBlank()) {
        paragraphs.add(new Styled(parents.getOrDefault(style, style), Prose.line(text)));
      }
    }
  }

  private void append(char c) {
    if (!open.isEmpty()) {
      open.element().append(c);
    }
  }

  /** What stands at the head or foot of each page, with its tabs. */
  List<String> heads() {
    return heads.stream().filter(head -> !head.isBlank()).toList();
  }

  /** The first paragraph in the style of that name, or null. */
  @Nullable String styled(String style) {
    return paragraphs.stream()
        .filter(each -> style.equals(each.style()))
        .map(Styled::text)
        .findFirst()
        .orElse(null);
  }

  private static String attribute(XMLStreamReader reader, String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }
}
