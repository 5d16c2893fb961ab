package io.tidemark.read.html;

import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Tells tables of data from tables that lay out a page. */
final class Tables {
  private Tables() {}

  static boolean holdsData(Element table) {
    if (table.select("table").size() > 1 || table.attr("role").equals("presentation")) {
      return false;
    }
    Elements rows = table.select("tr");
    Elements cells = table.select("td, th");
    if (rows.size() < 2 || cells.size() < rows.size() * 2) {
      return false;
    }
    boolean longCells = cells.stream().anyMatch(cell -> cell.text().length() > 500);
    boolean paragraphs = table.select("p, h1, h2, h3, ul").size() > cells.size();
    return !longCells && !paragraphs;
  }
}
