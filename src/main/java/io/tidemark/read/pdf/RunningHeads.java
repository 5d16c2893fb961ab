package io.tidemark.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What stands at the top and the foot of each page.
 *
 * @param heads lines that return, those of the first page first
 * @param numbers numbers of pages, as printed
 */
record RunningHeads(List<String> heads, List<String> numbers) {
  private static final int ROWS_LOOKED_AT = 4;
  private static final double SAME_HEIGHT = 6;
  private static final double SAME_SIZE = 0.6;
  private static final double MOST_PAGES = 0.4;
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)\\W*(?:(?:page|seite|p\\.?|pg\\.?)\\s*)?\\d{1,4}(?:\\s*(?:of|von|/|\\|)\\s*\\d{1,4})?\\W*"
              + "|[-–—]\\s*\\d{1,4}\\s*[-–—]|\\W*[ivx]{1,6}\\W*|第\\s*\\d{1,4}\\s*页.*");

  /** A number without a word beside it; at the very edge of a page it is that of the page. */
  private static final Pattern BARE = Pattern.compile("[|\\s.–—-]*\\d{1,4}[|\\s.–—-]*");

  /** Where a line was seen: on which page, how far down, in what size of type. */
  private record Place(int page, double y, double size) {
    boolean isLike(Piece piece) {
      return Math.abs(y - piece.y()) < SAME_HEIGHT && Math.abs(size - piece.size()) < SAME_SIZE;
    }
  }

  /** Takes running heads and page numbers out of {@code pages}. */
  static RunningHeads takeFrom(List<List<List<Piece>>> pages) {
    Map<String, List<Place>> seen = new HashMap<>();
    for (List<List<Piece>> page : pages) {
      for (List<Piece> row : edges(page)) {
        for (Piece piece : row) {
          seen.computeIfAbsent(key(piece), k -> new ArrayList<>())
              .add(new Place(piece.page(), piece.y(), piece.size()));
        }
      }
    }
    List<String> heads = new ArrayList<>();
    List<String> numbers = new ArrayList<>();
    for (List<List<Piece>> page : pages) {
      List<List<Piece>> whole = List.copyOf(page);
      for (List<Piece> row : edges(whole)) {
        int least = leastPages(row, whole, pages.size());
        if (row.stream().anyMatch(piece -> pagesOf(piece, seen) >= least)) {
          page.remove(row);
          row.forEach(piece -> (isNumber(piece) ? numbers : heads).add(piece.text()));
        }
      }
      for (List<Piece> row : edges(page)) {
        if (isPageNumber(row, page)) {
          page.remove(row);
          numbers.add(row.get(0).text());
        }
      }
    }
    return new RunningHeads(
        heads.stream().distinct().toList(), numbers.stream().distinct().toList());
  }

  private static boolean isNumber(Piece piece) {
    return PAGE_NUMBER.matcher(piece.text()).matches();
  }

  private static boolean isPageNumber(List<Piece> row, List<List<Piece>> page) {
    if (row.size() != 1 || !isNumber(row.get(0))) {
      return false;
    }
    return isOutermost(row, page) || !BARE.matcher(row.get(0).text()).matches();
  }

  private static boolean isOutermost(List<Piece> row, List<List<Piece>> page) {
    return row.equals(page.get(0)) || row.equals(page.getLast());
  }

  /** The head of a chapter stands on few pages; what stands under it must be on most. */
  private static int leastPages(List<Piece> row, List<List<Piece>> page, int pages) {
    return isOutermost(row, page) ? 2 : Math.max(2, (int) Math.ceil(pages * MOST_PAGES));
  }

  /** On how many pages the same words stand at the same height. */
  private static int pagesOf(Piece piece, Map<String, List<Place>> seen) {
    if (piece.text().codePoints().noneMatch(Character::isLetter)) {
      return 0;
    }
    Set<Integer> on = new HashSet<>();
    for (Place place : seen.getOrDefault(key(piece), List.of())) {
      if (place.isLike(piece)) {
        on.add(place.page());
      }
    }
    return on.size();
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

  /** Its words without their numbers. */
  private static String key(Piece piece) {
    return piece.text().replaceAll("\\d+", "0");
  }
}
