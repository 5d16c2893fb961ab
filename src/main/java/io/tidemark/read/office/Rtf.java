package io.tidemark.read.office;

import io.tidemark.read.draft.Prose;
import io.tidemark.read.draft.Unreadable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * RTF: a text between control words such as {@code \par}, in groups of braces.
 *
 * @see <a href="https://www.biblioscape.com/rtf15_spec.htm">RTF specification</a>
 */
final class Rtf {
  private static final int DEEPEST = 1000;

  /** Groups that hold no text of the document. */
  private static final Set<String> SILENT =
      Set.of(
          "fonttbl",
          "colortbl",
          "stylesheet",
          "info",
          "pict",
          "object",
          "footnote",
          "annotation",
          "listtable",
          "listoverridetable",
          "rsidtbl",
          "generator",
          "themedata",
          "datastore",
          "xmlnstbl",
          "filetbl",
          "revtbl",
          "nonshppict",
          "bkmkstart",
          "bkmkend",
          "v",
          "deleted",
          "atnid",
          "atnauthor",
          "nonesttables");

  private static final Set<String> PAGE_HEADS =
      Set.of("header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf");

  private final RtfTokens tokens;
  private final RtfFonts fonts = new RtfFonts();
  private final BlockWriter writer = new BlockWriter();
  private final List<String> heads = new ArrayList<>();
  private final Deque<Group> groups = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder property = new StringBuilder();
  private final List<List<String>> table = new ArrayList<>();
  private List<String> row = new ArrayList<>();
  private Group group = new Group(Place.BODY, 1, -1);
  private boolean inTable;
  private int toSkip;

  /** Where a group writes to. */
  private enum Place {
    BODY,
    HEAD,
    FONTS,
    INFO,
    TITLE,
    NOWHERE
  }

  /** What a group inherits and its end gives back: characters to skip behind a \\u, its font. */
  private record Group(Place place, int unicodeSkip, int font) {
    Group at(Place place) {
      return new Group(place, unicodeSkip, font);
    }
  }

  private Rtf(byte[] bytes) {
    this.tokens = new RtfTokens(bytes);
  }

  static OfficeText read(byte[] bytes) throws Unreadable {
    Rtf rtf = new Rtf(bytes);
    rtf.readAll();
    String title = rtf.property.isEmpty() ? null : rtf.property.toString();
    return new OfficeText(rtf.writer.blocks(), rtf.heads, title);
  }

  private void readAll() throws Unreadable {
    RtfTokens.Token token = tokens.next();
    while (token != null) {
      take(token);
      if (writer.isFull()) {
        throw BlockWriter.tooLong();
      }
      if (groups.size() > DEEPEST) {
        throw new Unreadable("nested too deeply");
      }
      token = tokens.next();
    }
    endParagraph();
    endTable();
  }

  private void take(RtfTokens.Token token) {
    switch (token) {
      case RtfTokens.Open open -> {
        groups.push(group);
        toSkip = 0;
      }
      case RtfTokens.Close close -> {
        if (group.place() == Place.HEAD && !text.isEmpty()) {
          endParagraph();
        }
        group = groups.isEmpty() ? group : groups.pop();
        toSkip = 0;
      }
      case RtfTokens.Literal literal -> write(literal);
      case RtfTokens.Word word -> word(word.name(), word.value());
    }
  }

  private void write(RtfTokens.Literal literal) {
    String decoded = fonts.decode(group.font(), literal.bytes());
    int from = Math.min(toSkip, decoded.length());
    toSkip -= from;
    write(decoded.substring(from));
  }

  private void write(String decoded) {
    switch (group.place()) {
      case BODY, HEAD -> text.append(decoded);
      case TITLE -> property.append(decoded);
      default -> {}
    }
  }

  private void word(String name, @Nullable Integer value) {
    int number = value == null ? 1 : value;
    switch (name) {
      case "*" -> group = group.at(Place.NOWHERE);
      case "fonttbl" -> group = group.at(Place.FONTS);
      case "info" -> group = group.at(Place.INFO);
      case "title" -> group = group.place() == Place.INFO ? group.at(Place.TITLE) : group;
      case "ansicpg" -> fonts.setPage(number);
      case "mac" -> fonts.setPage(10000);
      case "f" -> {
        group = new Group(group.place(), group.unicodeSkip(), number);
        fonts.name(group.place() == Place.FONTS ? number : -1);
      }
      case "fcharset" -> fonts.setCharset(number);
      case "uc" -> group = new Group(group.place(), number, group.font());
      case "u" -> {
        write(String.valueOf((char) (number < 0 ? number + 65536 : number)));
        toSkip = group.unicodeSkip();
      }
      default -> layout(name, value);
    }
  }

  private void layout(String name, @Nullable Integer value) {
    if (SILENT.contains(name) && !Integer.valueOf(0).equals(value)) {
      group = group.at(Place.NOWHERE);
    } else if (PAGE_HEADS.contains(name)) {
      group = group.at(Place.HEAD);
    } else if (group.place() == Place.BODY || group.place() == Place.HEAD) {
      paragraph(name);
    }
  }

  private void paragraph(String name) {
    switch (name) {
      case "par", "sect", "page" -> endParagraph();
      case "line" -> text.append(inTable ? '\n' : ' ');
      case "pard" -> inTable = false;
      case "intbl" -> inTable = true;
      case "cell" -> {
        row.add(text.toString().strip());
        text.setLength(0);
      }
      case "row" -> {
        table.add(row);
        row = new ArrayList<>();
      }
      case "nestcell", "nestrow" -> text.append(' ');
      default -> text.append(RtfTokens.symbol(name));
    }
  }

  private void endParagraph() {
    String written = text.toString();
    if (inTable && group.place() == Place.BODY) {
      text.append('\n');
      return;
    }
    text.setLength(0);
    if (group.place() == Place.HEAD) {
      if (!written.isBlank()) {
        heads.add(Prose.line(written.replace('\t', '|')));
      }
      return;
    }
    endTable();
    writer.add(Block.Style.TEXT, written);
  }

  private void endTable() {
    if (!row.isEmpty()) {
      table.add(row);
      row = new ArrayList<>();
    }
    if (!table.isEmpty()) {
      writer.addTable(table);
      table.clear();
    }
  }
}
