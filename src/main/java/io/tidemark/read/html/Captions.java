package io.tidemark.read.html;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells the lines under pictures from the text, where no name and no tag says so. */
final class Captions {
  private static final int LONGEST = 400;
  private static final int LEVELS = 3;
  private static final int ROOM_FOR_CREDIT = 120;

  private static final Set<String> TEXT_TAGS =
      Set.of(
          "p",
          "li",
          "td",
          "th",
          "dd",
          "dt",
          "blockquote",
          "pre",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6");
  private static final Set<String> TOO_WIDE = Set.of("body", "main", "article", "section");

  private Captions() {}

  /** The blocks without captions; all of them where the captions are the text, as in a gallery. */
  static List<Block> without(List<Block> blocks) {
    List<Block> rest = blocks.stream().filter(block -> !isCaption(block)).toList();
    return weight(rest) * 2 < weight(blocks) ? blocks : rest;
  }

  private static int weight(List<Block> blocks) {
    return blocks.stream().mapToInt(Block::weight).sum();
  }

  /** Whether the block shares a small part of the page with a picture and nothing else. */
  private static boolean isCaption(Block block) {
    Element home = block.home();
    if (block.text().length() > LONGEST || TEXT_TAGS.contains(home.normalName())) {
      return false;
    }
    Element at = home;
    for (int up = 0; up <= LEVELS && at != null; up++) {
      if (TOO_WIDE.contains(at.normalName()) || !isNearlyAll(block, at)) {
        return false;
      }
      if (at.selectFirst("img, picture, amp-img") != null) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  private static boolean isNearlyAll(Block block, @Nullable Element part) {
    return part != null
        && Text.upTo(block.text().length() + ROOM_FOR_CREDIT, part) != null
        && part.selectFirst("p, h1, h2, h3, h4, li, td") == null;
  }
}
