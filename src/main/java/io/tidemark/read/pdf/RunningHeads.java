package io.tidemark.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what stands at the top and the foot of each page: heads, feet, page numbers. */
final class RunningHeads {
  private static final int ROWS_LOOKED_AT = 3;
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?i)\\W*(?:page\\s*)?\\d{1,3}(?:\\s*(?:of|/)\\s*\\d{1,3})?\\W*");

  private RunningHeads() {}

  /** Takes running heads out of {@code pages} and returns them, those of the first page first. */
  static List<Piece> takeFrom(List<List<List<Piece>>> pages) {
    Map<String, Set<Integer>> seenOn = new HashMap<>();
    for (int page = 0; page < pages.size(); page++) {
      for (List<Piece> row : edges(pages.get(page))) {
        for (Piece piece : row) {
          seenOn.computeIfAbsent(key(piece), k -> new HashSet<>()).add(page);
        }
      }
    }
    List<Piece> taken = new ArrayList<>();
    for (List<List<Piece>> page : pages) {
      List<List<Piece>> edges = edges(page);
      for (List<Piece> row : edges) {
        boolean repeated =
            row.stream().anyMatch(piece -> seenOn.getOrDefault(key(piece), Set.of()).size() > 1);
        boolean number =
            row.stream().allMatch(piece -> PAGE_NUMBER.matcher(piece.text()).matches());
        if (repeated || number) {
          taken.addAll(row);
          page.remove(row);
        }
      }
    }
    return taken;
  }

  private static List<List<Piece>> edges(List<List<Piece>> page) {
    List<List<Piece>> edges = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      if (i < ROWS_LOOKED_AT || i >= page.size() - ROWS_LOOKED_AT) {
        edges.add(page.get(i));
      }
    }
    return edges;
  }

  /** Its words without their numbers, and its height on the page, roughly. */
  private static String key(Piece piece) {
    return piece.text().replaceAll("\\d+", "0") + "@" + Math.round(piece.y() / 4);
  }
}
