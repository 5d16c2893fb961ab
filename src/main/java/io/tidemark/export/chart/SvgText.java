package io.tidemark.export.chart;

import io.tidemark.export.flat.Provenance;
import java.util.Map;
import java.util.stream.Collectors;
import org.jfree.svg.MeetOrSlice;
import org.jfree.svg.PreserveAspectRatio;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.ViewBox;

/** An SVG document: the drawing with its title, its description and its metadata. */
final class SvgText {
  private SvgText() {}

  static String of(SVGGraphics2D drawing, Provenance made) {
    ViewBox all = new ViewBox(0, 0, (int) drawing.getWidth(), (int) drawing.getHeight());
    String svg =
        drawing.getSVGElement(null, true, all, PreserveAspectRatio.XMID_YMID, MeetOrSlice.MEET);
    int open = svg.indexOf('>') + 1;
    String description =
        made.facts().entrySet().stream()
            .map(fact -> fact.getKey() + ": " + fact.getValue())
            .collect(Collectors.joining("\n"));
    StringBuilder head = new StringBuilder();
    head.append("\n<title>").append(escaped(made.title())).append("</title>");
    head.append("\n<desc>").append(escaped(description)).append("</desc>");
    head.append("\n<metadata><provenance xmlns=\"https://tidemark.invalid/provenance\">");
    for (Map.Entry<String, String> fact : made.facts().entrySet()) {
      head.append("\n<fact name=\"").append(escaped(fact.getKey())).append("\">");
      head.append(escaped(fact.getValue())).append("</fact>");
    }
    head.append("\n</provenance></metadata>\n");
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + svg.substring(0, open)
        + head
        + svg.substring(open).stripTrailing()
        + "\n";
  }

  /** Text as XML, without what XML cannot hold. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .filter(
            c -> c == '\t' || c == '\n' || c >= 0x20 && !(c >= 0xD800 && c < 0xE000) && c < 0xFFFE)
        .forEach(c -> {
          switch (c) {
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '&' -> escaped.append("&amp;");
            case '"' -> escaped.append("&quot;");
            default -> escaped.appendCodePoint(c);
          }
        });
    return escaped.toString();
  }
}
