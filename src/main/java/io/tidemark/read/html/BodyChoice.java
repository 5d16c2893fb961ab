package io.tidemark.read.html;

import io.tidemark.read.draft.Prose;
import io.tidemark.read.draft.Told;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * Weighs the text that the page shows against JSON-LD's {@code articleBody}. Houses fill that field
 * in all ways: whole, cut after some sentences, without paragraphs, or with the text where the page
 * shows only its beginning.
 */
final class BodyChoice {
  private static final int SHORTEST_TOLD = 300;

  /** Less of the told text on the page is a stub, or the text of something else. */
  private static final double STUB = 0.5;

  /** More of either text in the other is the same text. */
  private static final double SAME = 0.8;

  private static final int WORDS_TOGETHER = 4;

  private BodyChoice() {}

  /** The paragraphs that are the text, and whether the page or JSON-LD told them. */
  static Told<List<String>> of(List<Block> shown, @Nullable String articleBody) {
    List<String> page = shown.stream().map(Block::text).toList();
    Told<List<String>> ofPage = new Told<>(page, "html");
    List<String> told = articleBody == null ? List.of() : paragraphs(articleBody);
    if (told.stream().mapToInt(String::length).sum() < SHORTEST_TOLD) {
      return ofPage;
    }
    Set<List<String>> inPage = runs(page);
    Set<List<String>> inTold = runs(told);
    double toldInPage = share(inTold, inPage);
    double pageInTold = share(inPage, inTold);
    if (toldInPage < STUB && inPage.size() < inTold.size()) {
      return new Told<>(told, "json-ld:articleBody");
    }
    return toldInPage > SAME && pageInTold > SAME
        ? new Told<>(confirmed(shown, inTold), "html")
        : ofPage;
  }

  /** Where both are the same text, a paragraph that only the page holds is none of it. */
  private static List<String> confirmed(List<Block> shown, Set<List<String>> inTold) {
    List<String> kept = new ArrayList<>();
    for (Block block : shown) {
      Set<List<String>> runs = runs(List.of(block.text()));
      boolean told = runs.isEmpty() || share(runs, inTold) > 0;
      if (told || block.role() != Block.Role.PARAGRAPH || isQuoted(block)) {
        kept.add(block.text());
      }
    }
    return kept;
  }

  /** The field often leaves out what stands in tags of its own, such as quotes. */
  private static boolean isQuoted(Block block) {
    return block.home().closest("blockquote, pre") != null;
  }

  /** The field holds plain text, or markup. */
  private static List<String> paragraphs(String articleBody) {
    if (articleBody.contains("</p>") || articleBody.contains("<br")) {
      return Blocks.of(Jsoup.parseBodyFragment(articleBody).body()).stream()
          .map(Block::text)
          .toList();
    }
    return articleBody.lines().map(Prose::line).filter(line -> !line.isEmpty()).toList();
  }

  /** All runs of some words that stand together in a text. */
  private static Set<List<String>> runs(List<String> paragraphs) {
    Set<List<String>> runs = new HashSet<>();
    for (String paragraph : paragraphs) {
      List<String> words = Words.of(paragraph);
      for (int i = 0; i + WORDS_TOGETHER <= words.size(); i++) {
        runs.add(List.copyOf(words.subList(i, i + WORDS_TOGETHER)));
      }
    }
    return runs;
  }

  private static double share(Set<List<String>> of, Set<List<String>> in) {
    return of.isEmpty() ? 0 : of.stream().filter(in::contains).count() / (double) of.size();
  }
}
