package io.tidemark.tag.name;

import io.tidemark.article.MentionType;
import io.tidemark.catalog.Catalog;
import io.tidemark.tag.name.CatalogName.Use;
import io.tidemark.tag.text.LetterCase;
import io.tidemark.tag.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The names of the catalog that an article really means.
 *
 * <p>Sure names are taken first. They decide on the short ones; the words around decide on those
 * that need a market reading, and a name once read so keeps that reading for the whole article.
 * Among names that overlap the longest wins.
 */
final class CatalogNames {
  private static final Comparator<Hit> LONGEST_FIRST =
      Comparator.comparingInt((Hit h) -> -h.words())
          .thenComparingInt(h -> h.at().from())
          .thenComparing(h -> h.name().use());

  private final NameTrie trie;

  CatalogNames(Catalog catalog) {
    this.trie = new NameTrie(catalog);
  }

  /** For each sentence its names, in order, none overlapping another. */
  List<List<Hit>> find(List<Words> sentences) {
    List<List<Hit>> all = new ArrayList<>(sentences.size());
    List<List<Hit>> sure = new ArrayList<>(sentences.size());
    Set<String> told = new HashSet<>();
    for (Words words : sentences) {
      List<Hit> hits = trie.find(words);
      hits.removeIf(hit -> isUndone(hit, hits));
      List<Hit> surely = longest(hits, hit -> hit.name().use() == Use.SURE);
      surely.forEach(hit -> told.add(hit.name().id()));
      all.add(hits);
      sure.add(surely);
    }
    for (int i = 0; i < all.size(); i++) {
      for (Hit hit : all.get(i)) {
        if (isTold(hit, sentences.get(i), sure.get(i))) {
          told.add(hit.name().id());
        }
      }
    }
    List<List<Hit>> names = new ArrayList<>(sentences.size());
    for (int i = 0; i < all.size(); i++) {
      Words words = sentences.get(i);
      List<Hit> chosen = longest(all.get(i), hit -> isMeant(hit, words, told));
      chosen.sort(Comparator.comparingInt(hit -> hit.at().from()));
      names.add(chosen);
    }
    return names;
  }

  private static boolean isUndone(Hit hit, List<Hit> hits) {
    if (hit.name().use() == Use.NOT) {
      return false;
    }
    for (Hit not : hits) {
      if (not.name().use() == Use.NOT
          && not.name().id().equals(hit.name().id())
          && not.overlaps(hit)
          && not.words() >= hit.words()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name that is not sure is made so by the words around. */
  private static boolean isTold(Hit hit, Words words, List<Hit> sure) {
    return switch (hit.name().use()) {
      case MARKET ->
          !isOwned(hit, words.sentence()) && MarketReading.of(hit, words.sentence(), sure);
      case TICKER -> isMarkedTicker(hit, words.sentence());
      case SURE, SHORT, NOT -> false;
    };
  }

  private static boolean isMeant(Hit hit, Words words, Set<String> told) {
    Sentence sentence = words.sentence();
    return switch (hit.name().use()) {
      case SURE -> true;
      case SHORT -> told.contains(hit.name().id());
      case MARKET -> told.contains(hit.name().id()) && !isOwned(hit, sentence);
      case TICKER ->
          isMarkedTicker(hit, sentence)
              || (told.contains(hit.name().id())
                  && words.letterCase() != LetterCase.LOWER
                  && words.letterCase() != LetterCase.UPPER
                  && hit.name().words().getFirst().text().length() > 1);
      case NOT -> false;
    };
  }

  private static boolean isOwned(Hit hit, Sentence sentence) {
    return hit.name().type() == MentionType.SUBJECT
        && BareStocks.is(hit)
        && BareStocks.areOwned(hit, sentence);
  }

  private static boolean isMarkedTicker(Hit hit, Sentence sentence) {
    int from = hit.at().from();
    int to = hit.at().to();
    if (from == 0) {
      return false;
    }
    String before = sentence.get(from - 1).form();
    String after = to < sentence.size() ? sentence.get(to).form() : "";
    return switch (before) {
      case "$", ":" -> true;
      case "(", "-LRB-", "[" -> ")".equals(after) || "]".equals(after) || "-RRB-".equals(after);
      default -> false;
    };
  }

  private static List<Hit> longest(List<Hit> hits, Predicate<Hit> meant) {
    List<Hit> chosen = new ArrayList<>();
    hits.stream()
        .filter(meant)
        .sorted(LONGEST_FIRST)
        .forEach(hit -> {
          if (chosen.stream().noneMatch(hit::overlaps)) {
            chosen.add(hit);
          }
        });
    return chosen;
  }
}
