package io.tidemark.export.page;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** CommonMark with tables, behind YAML that tells what the page was made from. */
public final class Markdown {
  private Markdown() {}

  /** Writes the page. */
  public static void write(Page page, Appendable out) throws IOException {
    out.append("---\ntitle: ").append(yaml(page.made().title())).append('\n');
    for (Map.Entry<String, String> fact : page.made().facts().entrySet()) {
      out.append(fact.getKey()).append(": ").append(yaml(fact.getValue())).append('\n');
    }
    out.append("---\n\n# ").append(escaped(page.made().title())).append('\n');
    for (Block block : page.blocks()) {
      out.append('\n').append(text(block)).append('\n');
    }
  }

  private static String text(Block block) {
    return switch (block) {
      case Block.Heading heading -> "#".repeat(heading.level()) + " " + escaped(heading.text());
      case Block.Paragraph paragraph -> text(paragraph.words());
      case Block.Bullets bullets -> items(bullets.items(), "");
      case Block.Grid grid -> grid(grid);
    };
  }

  private static String items(List<Block.Item> items, String indent) {
    return items.stream()
        .map(item ->
            indent
                + "- "
                + text(item.words())
                + (item.below().isEmpty() ? "" : "\n" + items(item.below(), indent + "  ")))
        .collect(Collectors.joining("\n"));
  }

  private static String grid(Block.Grid grid) {
    StringBuilder text = new StringBuilder();
    text.append("| ")
        .append(grid.header().stream().map(Markdown::escaped).collect(Collectors.joining(" | ")))
        .append(" |\n|")
        .append(" --- |".repeat(grid.header().size()));
    for (List<List<Inline>> row : grid.rows()) {
      text.append("\n| ")
          .append(row.stream().map(Markdown::text).collect(Collectors.joining(" | ")))
          .append(" |");
    }
    return text.toString();
  }

  private static String text(List<Inline> words) {
    return words.stream().map(Markdown::text).collect(Collectors.joining());
  }

  private static String text(Inline words) {
    return switch (words) {
      case Inline.Text text -> escaped(text.text());
      case Inline.Strong strong -> "**" + escaped(strong.text()) + "**";
      case Inline.Quote quote -> "“" + escaped(quote.text()) + "”";
      case Inline.Link link -> "[" + escaped(link.text()) + "](" + address(link.url()) + ")";
    };
  }

  /** Text that no reader of Markdown takes for anything but itself. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int letter : oneLine(text).codePoints().toArray()) {
      switch (letter) {
        case '<' -> escaped.append("&lt;");
        case '&' -> escaped.append("&amp;");
        case '\\', '`', '*', '_', '[', ']', '#', '|', '~', '>' ->
            escaped.append('\\').appendCodePoint(letter);
        default -> escaped.appendCodePoint(letter);
      }
    }
    // What begins a list where it begins a line.
    return escaped
        .toString()
        .replaceFirst("^([-+=])", "\\\\$1")
        .replaceFirst("^(\\d+)([.)])", "$1\\\\$2");
  }

  private static String address(String url) {
    StringBuilder safe = new StringBuilder();
    for (int i = 0; i < url.length(); i++) {
      char letter = url.charAt(i);
      switch (letter) {
        case '(', ')', '<', '>', '"', '\'', '\\', '|', '*', '_', '[', ']', '`' ->
            safe.append("%").append("%02X".formatted((int) letter));
        default -> safe.append(letter);
      }
    }
    return safe.toString();
  }

  /** A text of YAML in double quotation marks. */
  private static String yaml(String text) {
    return '"'
        + text.replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replaceAll("\\p{Cntrl}", " ")
        + '"';
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}\\u2028-\\u202E\\u2066-\\u2069]+", " ");
  }
}
