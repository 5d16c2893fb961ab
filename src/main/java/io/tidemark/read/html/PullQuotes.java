package io.tidemark.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Sentences of the article that the page shows a second time, large, with the speaker below. */
final class PullQuotes {
  private static final int SHORTEST = 20;
  private static final int MOST = 100;
  private static final int LONGEST_SPEAKER = 80;

  private PullQuotes() {}

  static List<Block> without(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    StringBuilder running = new StringBuilder();
    blocks.stream()
        .filter(block -> !isSetApart(block))
        .forEach(block -> running.append(bare(block.text())).append('\n'));
    String text = running.toString();
    int asked = 0;
    boolean dropped = false;
    for (Block block : blocks) {
      if (dropped && isSpeaker(block)) {
        continue;
      }
      String quote = isSetApart(block) && asked++ < MOST ? bare(block.text()) : "";
      dropped = quote.length() >= SHORTEST && text.contains(quote);
      if (!dropped) {
        kept.add(block);
      }
    }
    return kept;
  }

  private static boolean isSetApart(Block block) {
    Element at = block.home();
    for (int up = 0; at != null && up < 4; up++) {
      String tag = at.normalName();
      if (tag.equals("blockquote")
          || tag.equals("figure")
          || tag.equals("aside")
          || at.className().toLowerCase(Locale.ROOT).contains("quote")) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  private static boolean isSpeaker(Block block) {
    return block.text().length() <= LONGEST_SPEAKER
        && (block.text().startsWith("—")
            || block.text().startsWith("–")
            || block.home().normalName().equals("cite"));
  }

  /** Small letters and digits, single spaces: marks of quotation differ between the two. */
  private static String bare(String text) {
    return String.join(" ", Words.of(text));
  }
}
