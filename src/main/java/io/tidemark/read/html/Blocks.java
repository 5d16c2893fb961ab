package io.tidemark.read.html;

import io.tidemark.read.draft.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Cuts the text below an element into blocks, in the order of the page. */
final class Blocks {
  private static final Set<String> INLINE =
      Set.of(
          "a",
          "abbr",
          "acronym",
          "b",
          "bdi",
          "bdo",
          "big",
          "cite",
          "code",
          "data",
          "del",
          "dfn",
          "em",
          "font",
          "i",
          "ins",
          "kbd",
          "label",
          "mark",
          "meter",
          "nobr",
          "output",
          "q",
          "ruby",
          "rb",
          "rt",
          "s",
          "samp",
          "small",
          "span",
          "strike",
          "strong",
          "sub",
          "sup",
          "time",
          "tt",
          "u",
          "var",
          "wbr",
          "amp-fit-text",
          "bsp-timestamp");

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int linked;
  private boolean broken;

  private Blocks() {}

  static List<Block> of(Element root) {
    Blocks walk = new Blocks();
    walk.children(root, Block.Role.PARAGRAPH, 0);
    walk.flush(Block.Role.PARAGRAPH, root);
    return walk.blocks;
  }

  private void children(Element parent, Block.Role role, int linkDepth) {
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode words && !(node instanceof CDataNode)) {
        add(words.getWholeText(), linkDepth);
      } else if (node instanceof Element child) {
        element(child, parent, role, linkDepth);
      }
    }
  }

  private void element(Element child, Element parent, Block.Role role, int linkDepth) {
    String tag = child.normalName();
    if (tag.equals("br")) {
      lineBreak(parent, role);
      return;
    }
    if (tag.equals("table") && Tables.holdsData(child)) {
      flush(role, parent);
      table(child);
      return;
    }
    if (INLINE.contains(tag) && !holdsBlock(child)) {
      children(child, role, tag.equals("a") ? linkDepth + 1 : linkDepth);
      return;
    }
    flush(role, parent);
    Block.Role inner = role(tag, role);
    children(child, inner, tag.equals("a") ? linkDepth + 1 : linkDepth);
    flush(inner, child);
  }

  private void table(Element table) {
    StringBuilder rows = new StringBuilder();
    for (Element row : table.select("tr")) {
      List<String> cells = new ArrayList<>();
      for (Element cell : row.select("> th, > td")) {
        cells.add(Prose.line(cell.text()));
      }
      String line = String.join(" | ", cells);
      if (!line.replace(" | ", "").isBlank()) {
        rows.append(rows.isEmpty() ? "" : "\n").append(line);
      }
    }
    if (!rows.isEmpty()) {
      blocks.add(new Block(Block.Role.ROW, rows.toString(), Text.linked(table), table));
    }
  }

  private void add(String words, int linkDepth) {
    boolean blank = words.isBlank();
    if (broken && !blank) {
      broken = false;
      text.append(' ');
    }
    text.append(words);
    if (linkDepth > 0 && !blank) {
      linked += Prose.line(words).length();
    }
  }

  /** One break is a space; two in a row part paragraphs. */
  private void lineBreak(Element parent, Block.Role role) {
    if (broken) {
      flush(role, parent);
    } else {
      broken = true;
    }
  }

  private void flush(Block.Role role, Element home) {
    String line = Prose.line(text.toString());
    if (!line.isEmpty()) {
      blocks.add(new Block(role, line, linked, home));
    }
    text.setLength(0);
    linked = 0;
    broken = false;
  }

  private static Block.Role role(String tag, Block.Role outer) {
    return switch (tag) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Block.Role.HEADING;
      case "li", "dt", "dd" -> Block.Role.ITEM;
      case "p", "div", "blockquote" -> outer == Block.Role.ITEM ? outer : Block.Role.PARAGRAPH;
      default -> outer;
    };
  }

  private static boolean holdsBlock(Element inline) {
    for (Element child : inline.children()) {
      if (!child.normalName().equals("br")
          && (INLINE.contains(child.normalName()) ? holdsBlock(child) : child.hasText())) {
        return true;
      }
    }
    return false;
  }
}
