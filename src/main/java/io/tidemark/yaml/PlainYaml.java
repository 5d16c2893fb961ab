package io.tidemark.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Reads the part of YAML that models are written in, in a tenth of the time of a full reader.
 *
 * <p>Blocks of {@code key: value} and of {@code - item}, lists in brackets on one line, texts on
 * one line, with quotes or without, comments on lines of their own. Of all else it says that it
 * does not know; then a full reader reads the file, and tells its faults. What it does read, it
 * reads as that one does.
 */
final class PlainYaml {
  private static final int[] NO_BUFFER = {};
  private static final String STARTS_NO_TEXT = " []{},#&*!|>'\"%@`-?:";

  private final String text;

  /** Where the current line starts, its first character that is no space, and its end. */
  private int start;

  private int first;
  private int end;
  private int line = -1;
  private Mark mark = mark(0);

  /** The file holds what this reader does not know. */
  private static final class Unknown extends Exception {
    private static final long serialVersionUID = 1;

    Unknown() {
      super(null, null, false, false);
    }
  }

  private PlainYaml(String text) {
    this.text = text;
    this.end = -1;
  }

  /** The tree of {@code text} with the line of each node, or nothing where a full reader must. */
  static Optional<Node> compose(String text) {
    try {
      PlainYaml reader = new PlainYaml(text);
      if (!onlyPlainCharacters(text) || !reader.next()) {
        return Optional.empty();
      }
      Node root = reader.block(reader.first);
      return reader.atEnd() ? Optional.of(root) : Optional.empty();
    } catch (Unknown e) {
      return Optional.empty();
    }
  }

  private static boolean onlyPlainCharacters(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c >= ' ' && c < 0x7f || c == '\n' || c > 0xa0 && c < 0x2028 || isLater(c);
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLater(char c) {
    return c > 0x2029 && c < 0xd800 || c >= 0xe000 && c < 0xfeff;
  }

  private boolean atEnd() {
    return start > text.length();
  }

  private int indent() {
    return atEnd() ? -1 : first - start;
  }

  /** Goes to the next line that is neither blank nor a comment; false at the end. */
  private boolean next() {
    while (true) {
      start = end + 1;
      line++;
      if (atEnd()) {
        return false;
      }
      int newline = text.indexOf('\n', start);
      end = newline < 0 ? text.length() : newline;
      first = start;
      while (first < end && text.charAt(first) == ' ') {
        first++;
      }
      if (first < end && text.charAt(first) != '#') {
        mark = mark(line);
        return true;
      }
    }
  }

  private static Mark mark(int line) {
    return new Mark("models", 0, line, 0, NO_BUFFER, 0);
  }

  /** The mapping or sequence whose first entry stands at {@link #first}, {@code indent} deep. */
  private Node block(int position) throws Unknown {
    int indent = position - start;
    return isItem(position) ? sequence(indent) : mapping(indent, position);
  }

  private boolean isItem(int at) {
    return text.startsWith("- ", at);
  }

  private Node sequence(int indent) throws Unknown {
    Mark from = mark;
    List<Node> items = new ArrayList<>();
    while (indent() == indent && isItem(first)) {
      int at = first + 2;
      items.add(keyEnd(at) >= 0 ? mapping(indent + 2, at) : value(at, indent));
    }
    if (indent() > indent) {
      throw new Unknown();
    }
    return new SequenceNode(Tag.SEQ, true, items, from, from, FlowStyle.BLOCK);
  }

  /**
   * A mapping.
   *
   * @param at where its first key starts, which may stand behind the dash of an item
   */
  private Node mapping(int indent, int at) throws Unknown {
    Mark from = mark;
    List<NodeTuple> entries = new ArrayList<>();
    int position = at;
    do {
      int colon = keyEnd(position);
      if (colon < 0) {
        throw new Unknown();
      }
      Node key = scalar(text.substring(position, colon), ScalarStyle.PLAIN);
      if (colon + 1 < end) {
        entries.add(new NodeTuple(key, value(colon + 2, indent)));
      } else {
        if (!next() || indent() <= indent) {
          throw new Unknown();
        }
        entries.add(new NodeTuple(key, block(first)));
      }
      position = first;
    } while (indent() == indent);
    if (indent() > indent) {
      throw new Unknown();
    }
    return new MappingNode(Tag.MAP, true, entries, from, from, FlowStyle.BLOCK);
  }

  /** The place of the colon behind the key that starts at {@code at}, or -1 for no plain key. */
  private int keyEnd(int at) {
    int i = at;
    while (i < end && isKeyCharacter(text.charAt(i))) {
      i++;
    }
    boolean key = i > at && i < end && text.charAt(i) == ':' && text.charAt(at) != '-';
    return key && (i + 1 == end || text.charAt(i + 1) == ' ') ? i : -1;
  }

  private static boolean isKeyCharacter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
  }

  /** The text or list that fills the line from {@code at}; goes to the next line. */
  private Node value(int at, int indent) throws Unknown {
    if (at >= end) {
      throw new Unknown();
    }
    int to = end;
    while (to > at && text.charAt(to - 1) == ' ') {
      to--;
    }
    Node value = text.charAt(at) == '[' ? list(at, to) : text(at, to);
    // A deeper line would go on with this text.
    if (next() && indent() > indent) {
      throw new Unknown();
    }
    return value;
  }

  private Node list(int at, int to) throws Unknown {
    if (text.charAt(to - 1) != ']') {
      throw new Unknown();
    }
    List<Node> items = new ArrayList<>();
    int from = at + 1;
    while (from < to) {
      while (from < to - 1 && text.charAt(from) == ' ') {
        from++;
      }
      int stop = itemEnd(from, to - 1);
      int last = stop;
      while (last > from && text.charAt(last - 1) == ' ') {
        last--;
      }
      items.add(text(from, last));
      from = stop + 1;
    }
    return new SequenceNode(Tag.SEQ, true, items, mark, mark, FlowStyle.FLOW);
  }

  /** Behind the item of a list that starts at {@code from}. */
  private int itemEnd(int from, int to) throws Unknown {
    int i = from;
    if (i < to && (text.charAt(i) == '"' || text.charAt(i) == '\'')) {
      i = text.indexOf(text.charAt(i), i + 1);
      if (i < 0 || i >= to) {
        throw new Unknown();
      }
    }
    while (i < to && text.charAt(i) != ',') {
      if ("[]{}:?".indexOf(text.charAt(i)) >= 0) {
        throw new Unknown();
      }
      i++;
    }
    return i;
  }

  /** A text on one line. */
  private Node text(int from, int to) throws Unknown {
    if (from >= to) {
      throw new Unknown();
    }
    char c = text.charAt(from);
    if (c == '"' || c == '\'') {
      boolean closes = to - from >= 2 && text.indexOf(c, from + 1) == to - 1;
      String inner = closes ? text.substring(from + 1, to - 1) : "\\";
      if (inner.indexOf('\\') >= 0) {
        throw new Unknown();
      }
      return scalar(inner, c == '"' ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.SINGLE_QUOTED);
    }
    if (STARTS_NO_TEXT.indexOf(c) >= 0 || text.charAt(to - 1) == ':') {
      throw new Unknown();
    }
    for (int i = from; i < to - 1; i++) {
      char here = text.charAt(i);
      boolean ends =
          here == ':' ? text.charAt(i + 1) == ' ' : here == ' ' && text.charAt(i + 1) == '#';
      if (ends) {
        throw new Unknown();
      }
    }
    return scalar(text.substring(from, to), ScalarStyle.PLAIN);
  }

  private Node scalar(String value, ScalarStyle style) {
    return new ScalarNode(Tag.STR, value, mark, mark, style);
  }
}
