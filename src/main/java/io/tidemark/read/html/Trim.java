package io.tidemark.read.html;

import io.tidemark.read.draft.DateText;
import io.tidemark.read.draft.Prose;
import io.tidemark.read.draft.Tail;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Drops from the blocks of the article what still does not belong to its text. */
final class Trim {
  private static final Set<String> TEXT_TAGS =
      Set.of(
          "p",
          "li",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "blockquote",
          "dt",
          "dd",
          "td",
          "table",
          "pre");

  private static final int FIRST_BLOCKS = 5;
  private static final int LONGEST_DATE_LINE = 160;
  private static final Pattern DATE_LINE =
      Pattern.compile(
          "(?i)\\||\\bby \\p{Lu}|min(?:ute)?s? read|reading time|^(?:published|updated|posted|last)\\b|\\bshare\\b");
  private static final Pattern EDITORS_NOTE =
      Pattern.compile("(?i)^editor(?:[’']s|s[’']?|ial)? note\\s*[:—–-]");
  private static final int LONGEST_NOTE = 500;
  private static final double LITTLE_LEFT = 0.15;
  private static final double END_SHARE = 0.3;
  private static final double TEXT_SHARE = 0.4;

  private final @Nullable String headline;
  private final List<String> authors;

  Trim(@Nullable String headline, List<String> authors) {
    this.headline = headline;
    this.authors = authors;
  }

  List<Block> of(List<Block> blocks) {
    List<Block> kept = new ArrayList<>(PullQuotes.without(Captions.without(blocks)));
    dropHead(kept);
    dropEndSections(kept);
    kept.removeIf(this::doesNotBelong);
    dropBehindEndMark(kept);
    dropTeasers(kept);
    dropLonelyHeadings(kept);
    dropTail(kept);
    return kept;
  }

  /** What stands before the first paragraph: headline, kicker, byline, date, share counts. */
  private void dropHead(List<Block> blocks) {
    int first = 0;
    for (int i = 0; i < Math.min(blocks.size(), 15); i++) {
      Block block = blocks.get(i);
      if (isHeadline(block)) {
        first = i + 1;
      }
    }
    while (first < blocks.size() && !blocks.get(first).isProse() && !isOpening(blocks.get(first))) {
      first++;
    }
    if (first > 0 && first < blocks.size() && isSubhead(blocks.get(first - 1))) {
      first--;
    }
    if (first < blocks.size()) {
      blocks.subList(0, first).clear();
    }
    List<Block> opening = blocks.subList(0, Math.min(blocks.size(), FIRST_BLOCKS));
    opening.removeIf(block -> isDateLine(block) || isEditorsNote(block));
  }

  /** A heading of the text right above its first paragraph, as in the entries of a live blog. */
  private boolean isSubhead(Block block) {
    return block.role() == Block.Role.HEADING
        && !block.home().normalName().equals("h1")
        && block.linkShare() < 0.5
        && !isHeadline(block);
  }

  /** A line that tells when and by whom, as in "1 July 2024, 18:05 | By Ana Reyes | 3 min read". */
  private static boolean isDateLine(Block block) {
    return block.text().length() < LONGEST_DATE_LINE
        && DATE_LINE.matcher(block.text()).find()
        && DateText.find(block.text()) != null;
  }

  private static boolean isEditorsNote(Block block) {
    return block.text().length() < LONGEST_NOTE
        && block.text().regionMatches(true, 0, "editor", 0, 6)
        && EDITORS_NOTE.matcher(block.text()).find();
  }

  private boolean isHeadline(Block block) {
    return headline != null
        && block.text().length() < headline.length() * 2 + 20
        && Words.shared(block.text(), headline)
            > (block.role() == Block.Role.HEADING ? 0.75 : 0.95);
  }

  /** A short line that is a paragraph of its own all the same, as in "Dear reader,". */
  private static boolean isOpening(Block block) {
    return block.role() == Block.Role.PARAGRAPH
        && block.home().normalName().equals("p")
        && block.endsSentence()
        && block.linkShare() == 0
        && block.text().contains(" ");
  }

  /**
   * A heading such as "Related" begins what is no longer the article: all of it where little prose
   * is left, else the links and labels that follow it.
   */
  private static void dropEndSections(List<Block> blocks) {
    int left = blocks.stream().filter(Block::isProse).mapToInt(Block::weight).sum();
    double little = left * LITTLE_LEFT;
    Set<Block> dropped = new HashSet<>();
    boolean inSection = false;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean begins =
          block.text().length() < 60
              && block.role() != Block.Role.ROW
              && Boilerplate.beginsEndSection(block.text());
      if (begins && left <= little && !isInBox(block, blocks.subList(i, blocks.size()))) {
        blocks.subList(i, blocks.size()).clear();
        break;
      }
      left -= block.isProse() ? block.weight() : 0;
      inSection = begins || (inSection && isLinkOrLabel(block));
      if (inSection) {
        dropped.add(block);
      }
    }
    blocks.removeAll(dropped);
  }

  private static boolean isLinkOrLabel(Block block) {
    return block.linkShare() > 0.5
        || (block.role() != Block.Role.HEADING
            && block.role() != Block.Role.ROW
            && !block.isProse()
            && !block.endsSentence());
  }

  /** Whether the heading stands in a box of links, behind which the article goes on. */
  private static boolean isInBox(Block heading, List<Block> from) {
    Element box = heading.home().parent();
    return box != null
        && from.stream()
            .filter(Trim::isParagraph)
            .anyMatch(block -> block.home().normalName().equals("p") && !isBelow(block, box));
  }

  private static boolean isBelow(Block block, Element box) {
    for (Element at = block.home(); at != null; at = at.parent()) {
      if (at.equals(box)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isParagraph(Block block) {
    return block.isProse()
        && block.role() == Block.Role.PARAGRAPH
        && block.linkShare() < 0.3
        && block.endsSentence();
  }

  private boolean doesNotBelong(Block block) {
    String text = block.text();
    if (Prose.isFurniture(text) || Boilerplate.isBoilerplate(block) || isHeadline(block)) {
      return true;
    }
    if (isLineOfLinks(block)) {
      return true;
    }
    if (block.role() == Block.Role.ROW) {
      return block.linkShare() > 0.8;
    }
    if (block.linkShare() > 0.8 && block.role() != Block.Role.HEADING) {
      return !(block.home().normalName().equals("p")
          && block.endsSentence()
          && text.length() > 120);
    }
    boolean label = !TEXT_TAGS.contains(block.home().normalName()) && !block.isProse();
    return label && !block.endsSentence();
  }

  /** "Stocks | Bonds | Gold", each a link. */
  private static boolean isLineOfLinks(Block block) {
    boolean parted = block.text().indexOf(" | ") != block.text().lastIndexOf(" | ");
    return parted && block.role() != Block.Role.ROW && block.linkShare() > 0.4;
  }

  /** A heading with nothing below it but another heading of its rank or the end. */
  private static void dropLonelyHeadings(List<Block> blocks) {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      boolean last = i == blocks.size() - 1;
      if (blocks.get(i).role() == Block.Role.HEADING && last) {
        blocks.remove(i);
      }
    }
  }

  /** A line such as "More information:" or "(Reporting by Ana Reyes)" ends a text near its end. */
  private void dropBehindEndMark(List<Block> blocks) {
    int left = 0;
    int all = blocks.stream().mapToInt(Block::weight).sum();
    for (int i = blocks.size() - 1; i > 0 && left <= all * END_SHARE; i--) {
      if (Tail.isEndMark(blocks.get(i).text()) || isBio(blocks.get(i))) {
        blocks.subList(i, blocks.size()).clear();
        return;
      }
      left += blocks.get(i).weight();
    }
  }

  /**
   * Behind a text a page may show other stories, each a heading that is a link with some words
   * below it. Where the text has such headings too, as a list of products has, all stays.
   */
  private static void dropTeasers(List<Block> blocks) {
    int all = blocks.stream().mapToInt(Block::weight).sum();
    int first = -1;
    int teasers = 0;
    int before = 0;
    int weight = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean heading = block.role() == Block.Role.HEADING;
      if (heading && block.linkShare() > 0.8) {
        before = teasers == 0 ? weight : before;
        first = teasers == 0 ? i : first;
        teasers++;
      } else if (heading) {
        teasers = 0;
      }
      weight += block.weight();
    }
    if (teasers > 1 && before > all * TEXT_SHARE) {
      blocks.subList(first, blocks.size()).clear();
    }
  }

  private void dropTail(List<Block> blocks) {
    while (!blocks.isEmpty()) {
      Block last = blocks.getLast();
      boolean label = !last.isProse() && last.role() != Block.Role.ROW && !isSentence(last);
      if (blocks.size() > 1
          && (label && last.role() != Block.Role.ITEM
              || last.text().endsWith(":")
              || Tail.isTail(last.text())
              || Boilerplate.isStaff(last.text())
              || isAboutAuthor(last))) {
        blocks.removeLast();
      } else {
        return;
      }
    }
  }

  private static boolean isSentence(Block block) {
    return block.endsSentence() && block.linkShare() < 0.5 && block.text().contains(" ");
  }

  private boolean isBio(Block block) {
    return authors.stream().anyMatch(author -> Boilerplate.isBioOf(author, block.text()));
  }

  private boolean isAboutAuthor(Block block) {
    for (String author : authors) {
      if (block.text().startsWith(author) && Boilerplate.isBio(block.text())) {
        return true;
      }
    }
    return false;
  }
}
