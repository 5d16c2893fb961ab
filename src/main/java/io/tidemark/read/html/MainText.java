package io.tidemark.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the blocks of the article in a page without clutter.
 *
 * <p>Each block is worth its length where it is prose, and costs where it is not (labels, teasers,
 * lists of links). The container with the greatest worth wins; a name such as {@code article-body}
 * or the tag {@code article} adds to it.
 */
final class MainText {
  private static final double BOILERPLATE_COST = -60;
  private static final double NEARLY_ALL = 0.92;
  private static final double NAMED_BONUS = 1.25;
  private static final double ARTICLE_BONUS = 1.1;

  private static final Pattern BODY_NAME =
      Pattern.compile(
          "(?:article|story|post|entry|content|news|page|blog|single|text|main)[_-]*(?:body|content|text|copy|inner|main|article|entry)"
              + "|articlebody|storytext|storybody|body-?(?:content|copy|text)|rich-?text|field-body|paywall",
          Pattern.CASE_INSENSITIVE);

  private MainText() {}

  static List<Block> of(Document page) {
    List<Block> blocks = Blocks.of(page.body());
    Map<Element, Double> worth = new HashMap<>();
    for (Block block : blocks) {
      double value = worth(block);
      for (Element at = block.home(); at != null; at = at.parent()) {
        worth.merge(at, value, Double::sum);
      }
    }
    Element best = null;
    double most = 0;
    for (Map.Entry<Element, Double> each : worth.entrySet()) {
      double value = each.getValue() * bonus(each.getKey());
      boolean better =
          value > most || (value == most && best != null && isInside(each.getKey(), best));
      if (better) {
        best = each.getKey();
        most = value;
      }
    }
    return best == null ? List.of() : inside(descend(best, blocks), blocks);
  }

  /**
   * Steps down while one child holds nearly all the prose: what stands beside it, such as a notice
   * or a teaser, is not the article, unless it is another part of the same make.
   */
  private static Element descend(Element from, List<Block> blocks) {
    Map<Element, Integer> prose = new HashMap<>();
    for (Block block : blocks) {
      if (block.isProse()) {
        for (Element at = block.home(); at != null; at = at.parent()) {
          prose.merge(at, block.weight(), Integer::sum);
        }
      }
    }
    Element at = from;
    while (true) {
      Element next = null;
      int all = prose.getOrDefault(at, 0);
      for (Element child : at.children()) {
        if (prose.getOrDefault(child, 0) >= all * NEARLY_ALL && holdsBlocks(child)) {
          next = child;
        }
      }
      if (next == null || hasTwin(next, prose)) {
        return at;
      }
      at = next;
    }
  }

  private static boolean holdsBlocks(Element element) {
    return element.children().stream().filter(Element::isBlock).count() > 0;
  }

  /** Whether a part of the same make stands beside {@code element} and holds prose too. */
  private static boolean hasTwin(Element element, Map<Element, Integer> prose) {
    for (Element other : element.siblingElements()) {
      boolean paragraph = other.normalName().equals("p");
      boolean twin =
          other.normalName().equals(element.normalName())
              && other.className().equals(element.className());
      if ((paragraph || twin) && prose.getOrDefault(other, 0) > 0) {
        return true;
      }
    }
    return false;
  }

  private static double worth(Block block) {
    if (block.isProse() && Boilerplate.isBoilerplate(block)) {
      return BOILERPLATE_COST;
    }
    if (block.isProse()) {
      return block.weight() * (1 - block.linkShare());
    }
    return switch (block.role()) {
      case HEADING -> -20;
      case ITEM -> -30 - block.linked();
      case ROW -> block.weight() * 0.3;
      case PARAGRAPH -> -15 - block.linked();
    };
  }

  private static double bonus(Element element) {
    if (element.attr("itemprop").equals("articleBody")
        || BODY_NAME.matcher(element.className() + " " + element.id()).find()) {
      return NAMED_BONUS;
    }
    return element.normalName().equals("article") ? ARTICLE_BONUS : 1;
  }

  private static List<Block> inside(Element root, List<Block> blocks) {
    List<Block> inside = new ArrayList<>();
    for (Block block : blocks) {
      if (isInside(block.home(), root)) {
        inside.add(block);
      }
    }
    return inside;
  }

  private static boolean isInside(@Nullable Element element, Element root) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at.equals(root)) {
        return true;
      }
    }
    return false;
  }
}
