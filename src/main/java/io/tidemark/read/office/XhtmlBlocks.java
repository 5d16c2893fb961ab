package io.tidemark.read.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Listens to the XHTML that Tika makes of a document and writes its blocks. */
final class XhtmlBlocks extends DefaultHandler {
  private static final int DEEPEST = 400;

  private final BlockWriter writer = new BlockWriter();
  private final List<String> heads = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Deque<List<List<String>>> tables = new ArrayDeque<>();
  private final Deque<StringBuilder> cells = new ArrayDeque<>();
  private Place place = Place.BODY;
  private Block.Style style = Block.Style.TEXT;
  private int depth;
  private int placedAt;

  /** Where the parser is. */
  private enum Place {
    BODY,
    /** The head or the foot of each page. */
    HEAD,
    /** What is no text: lists of pictures, slide masters. */
    NOWHERE
  }

  /** Ends the parsing: enough was read, or the document is nested beyond sense. */
  static final class Stop extends SAXException {
    Stop(String reason) {
      super(reason);
    }
  }

  List<Block> blocks() {
    endParagraph();
    return writer.blocks();
  }

  List<String> heads() {
    return List.copyOf(heads);
  }

  boolean isFull() {
    return writer.isFull();
  }

  boolean isTooDeep() {
    return depth > DEEPEST;
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    depth++;
    if (isTooDeep()) {
      throw new Stop("nested too deeply");
    }
    String kind = Objects.requireNonNullElse(attributes.getValue("class"), "");
    switch (name(local, name)) {
      case "p", "li", "div", "h1", "h2", "h3", "h4", "h5", "h6" -> {
        endParagraph();
        style = style(name(local, name), kind.toLowerCase(Locale.ROOT));
        enter(kind.toLowerCase(Locale.ROOT));
      }
      case "table" -> {
        endParagraph();
        tables.push(new ArrayList<>());
      }
      case "tr" -> row();
      case "td", "th" -> {
        if (!tables.isEmpty() && tables.element().isEmpty()) {
          row();
        }
        text.setLength(0);
        cells.push(new StringBuilder());
      }
      case "br" -> text.append(cells.isEmpty() ? ' ' : '\n');
      case "head", "script", "style" -> enter("embedded");
      default -> {}
    }
  }

  private void enter(String kind) {
    if (place != Place.BODY) {
      return;
    }
    if (kind.equals("header") || kind.equals("footer")) {
      place = Place.HEAD;
    } else if (kind.equals("embedded") || kind.equals("slide-master-content")) {
      place = Place.NOWHERE;
    } else {
      return;
    }
    placedAt = depth;
  }

  private static Block.Style style(String element, String kind) {
    if (kind.equals("title")) {
      return Block.Style.TITLE;
    }
    boolean heading = element.matches("h\\d") || kind.startsWith("heading");
    return heading ? Block.Style.HEADING : Block.Style.TEXT;
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    switch (name(local, name)) {
      case "p", "li", "div", "h1", "h2", "h3", "h4", "h5", "h6" -> endParagraph();
      case "td", "th" -> endCell();
      case "table" -> endTable();
      case "head", "script", "style" -> text.setLength(0);
      default -> {}
    }
    if (place != Place.BODY && depth == placedAt) {
      place = Place.BODY;
    }
    depth--;
    if (isFull()) {
      throw new Stop("enough");
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (place != Place.NOWHERE) {
      text.append(characters, start, length);
    }
  }

  @Override
  public void ignorableWhitespace(char[] characters, int start, int length) {
    if (!text.isEmpty()) {
      text.append(' ');
    }
  }

  private void endParagraph() {
    String written = text.toString();
    text.setLength(0);
    if (place == Place.HEAD && !written.isBlank()) {
      heads.add(written.strip());
    } else if (!cells.isEmpty()) {
      StringBuilder cell = cells.element();
      cell.append(cell.isEmpty() || written.isBlank() ? "" : "\n").append(written.strip());
    } else if (place == Place.BODY && !written.isBlank()) {
      writer.add(style, written);
    }
    style = Block.Style.TEXT;
  }

  private void row() {
    if (!tables.isEmpty()) {
      tables.element().add(new ArrayList<>());
    }
  }

  private void endCell() {
    endParagraph();
    if (cells.isEmpty()) {
      return;
    }
    String cell = cells.pop().toString();
    if (!tables.isEmpty() && !tables.element().isEmpty()) {
      tables.element().getLast().add(cell);
    }
  }

  /** A table within a cell becomes lines of that cell. */
  private void endTable() {
    if (tables.isEmpty()) {
      return;
    }
    text.setLength(0);
    List<List<String>> table = tables.pop();
    if (cells.isEmpty()) {
      writer.addTable(table);
    } else {
      for (List<String> row : table) {
        cells.element().append('\n').append(String.join(" ", row));
      }
    }
  }

  private static String name(String local, String name) {
    return local.isEmpty() ? name : local;
  }
}
