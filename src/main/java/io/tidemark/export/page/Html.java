package io.tidemark.export.page;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One HTML file: no script, nothing loaded from elsewhere, fit for print. */
public final class Html {
  private static final String STYLE =
      """
      body{font:16px/1.5 system-ui,sans-serif;color:#222;max-width:62rem;margin:2rem auto;padding:0 1rem}
      h1{font-size:1.7rem}h2{font-size:1.25rem;margin-top:2rem;border-bottom:1px solid #ccc}
      h3{font-size:1.05rem;margin-bottom:.2rem}
      table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid #ddd}
      q{color:#444}a{color:#0b5394}ul{padding-left:1.3rem}
      @media print{body{font-size:11px;margin:0;max-width:none}a{color:inherit}h2,h3{break-after:avoid}li,tr{break-inside:avoid}}
      """;

  private Html() {}

  /** Writes the page. */
  public static void write(Page page, Appendable out) throws IOException {
    String title = escaped(page.made().title());
    out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width\">\n");
    out.append("<meta http-equiv=\"Content-Security-Policy\"");
    out.append(" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
    for (Map.Entry<String, String> fact : page.made().facts().entrySet()) {
      out.append("<meta name=\"tidemark:").append(escaped(fact.getKey())).append("\" content=\"");
      out.append(escaped(fact.getValue())).append("\">\n");
    }
    out.append("<title>").append(title).append("</title>\n<style>\n").append(STYLE);
    out.append("</style>\n</head>\n<body>\n<h1>").append(title).append("</h1>\n");
    for (Block block : page.blocks()) {
      out.append(text(block)).append('\n');
    }
    out.append("</body>\n</html>\n");
  }

  private static String text(Block block) {
    return switch (block) {
      case Block.Heading heading ->
          "<h%1$d>%2$s</h%1$d>".formatted(heading.level(), escaped(heading.text()));
      case Block.Paragraph paragraph -> "<p>" + text(paragraph.words()) + "</p>";
      case Block.Bullets bullets -> items(bullets.items());
      case Block.Grid grid -> grid(grid);
    };
  }

  private static String items(List<Block.Item> items) {
    return items.stream()
        .map(item ->
            "<li>"
                + text(item.words())
                + (item.below().isEmpty() ? "" : "\n" + items(item.below()))
                + "</li>\n")
        .collect(Collectors.joining("", "<ul>\n", "</ul>"));
  }

  private static String grid(Block.Grid grid) {
    StringBuilder text = new StringBuilder("<table>\n<thead><tr>");
    grid.header().forEach(name -> text.append("<th>").append(escaped(name)).append("</th>"));
    text.append("</tr></thead>\n<tbody>\n");
    for (List<List<Inline>> row : grid.rows()) {
      text.append("<tr>");
      row.forEach(cell -> text.append("<td>").append(text(cell)).append("</td>"));
      text.append("</tr>\n");
    }
    return text.append("</tbody>\n</table>").toString();
  }

  private static String text(List<Inline> words) {
    return words.stream().map(Html::text).collect(Collectors.joining());
  }

  private static String text(Inline words) {
    return switch (words) {
      case Inline.Text text -> escaped(text.text());
      case Inline.Strong strong -> "<strong>" + escaped(strong.text()) + "</strong>";
      case Inline.Quote quote -> "<q>" + escaped(quote.text()) + "</q>";
      case Inline.Link link ->
          "<a href=\"%s\" rel=\"noopener noreferrer\">%s</a>"
              .formatted(escaped(link.url()), escaped(link.text()));
    };
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.replaceAll("[\\p{Cntrl}\\u2028-\\u202E\\u2066-\\u2069]+", " ")
        .codePoints()
        .filter(letter -> !(letter >= 0xD800 && letter < 0xE000))
        .forEach(letter -> {
          switch (letter) {
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '&' -> escaped.append("&amp;");
            case '"' -> escaped.append("&quot;");
            case '\'' -> escaped.append("&#39;");
            default -> escaped.appendCodePoint(letter);
          }
        });
    return escaped.toString();
  }
}
