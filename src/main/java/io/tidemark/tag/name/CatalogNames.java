package io.tidemark.tag.name;

import io.tidemark.article.MentionType;
import io.tidemark.catalog.Catalog;
import io.tidemark.catalog.Entity;
import io.tidemark.tag.name.CatalogName.Use;
import io.tidemark.tag.text.LetterCase;
import io.tidemark.tag.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of the catalog that an article really means.
 *
 * <p>Sure names are taken first. They decide on the short ones, a person's full name on those of
 * the house too ("David Kostin" on "Goldman"); the words around decide on those that need a market
 * reading, and a name once read so keeps that reading for the whole article, unless it is a bare
 * one. Among names that overlap the longest wins.
 */
final class CatalogNames {
  private static final Comparator<Hit> LONGEST_FIRST =
      Comparator.comparingInt((Hit h) -> -h.words())
          .thenComparingInt(h -> h.at().from())
          .thenComparing(h -> h.name().use());

  private final NameTrie trie;
  private final Economies economies;
  private final BareNames bareNames;

  /** The house of each person who has one. */
  private final Map<String, String> houses = new HashMap<>();

  CatalogNames(Catalog catalog) {
    this.trie = new NameTrie(NameList.of(catalog));
    this.economies = new Economies(catalog);
    this.bareNames = new BareNames(economies);
    for (Entity entity : catalog.entities()) {
      if (entity.affiliation() != null) {
        houses.put(entity.id(), entity.affiliation());
      }
    }
  }

  /**
   * The names of an article.
   *
   * @param names for each sentence its names, in order, none overlapping another
   */
  record Result(List<List<Hit>> names, Setting setting) {}

  Result find(List<Words> sentences) {
    List<List<Hit>> all = new ArrayList<>(sentences.size());
    List<List<Hit>> sure = new ArrayList<>(sentences.size());
    Set<String> told = new HashSet<>();
    for (Words words : sentences) {
      List<Hit> hits = trie.find(words);
      hits.removeIf(hit -> isUndone(hit, hits) || isJustAWord(hit, words));
      List<Hit> surely = longest(hits.stream().filter(h -> h.name().use() == Use.SURE).toList());
      for (Hit hit : surely) {
        told.add(hit.name().id());
        @Nullable String house = houses.get(hit.name().id());
        if (house != null) {
          told.add(house);
        }
      }
      all.add(hits);
      sure.add(surely);
    }
    Setting setting = Setting.of(sentences, sure, economies);
    for (int i = 0; i < all.size(); i++) {
      for (Hit hit : all.get(i)) {
        if (isTold(hit, sentences.get(i).sentence(), all.get(i), sure.get(i))) {
          told.add(hit.name().id());
        }
      }
    }
    List<List<Hit>> names = new ArrayList<>(sentences.size());
    for (int i = 0; i < all.size(); i++) {
      List<Hit> meant = new ArrayList<>();
      for (Hit hit : all.get(i)) {
        if (isMeant(hit, sentences.get(i), all.get(i), sure.get(i), told)) {
          meant.add(hit);
        }
      }
      names.add(settled(longest(meant), sentences.get(i).sentence(), i, setting));
    }
    return new Result(names, setting);
  }

  /** The hits with bare names given to their country, or left out where they are nobody's. */
  private List<Hit> settled(List<Hit> hits, Sentence sentence, int number, Setting setting) {
    List<Hit> settled = new ArrayList<>(hits.size());
    for (Hit hit : hits) {
      @Nullable String id =
          hit.name().bare() ? bareNames.meant(hit, sentence, number, setting) : hit.name().id();
      if (id != null) {
        settled.add(hit.as(id));
      }
    }
    settled.sort(Comparator.comparingInt(hit -> hit.at().from()));
    return settled;
  }

  private static boolean isJustAWord(Hit hit, Words words) {
    boolean subject = hit.name().type() == MentionType.SUBJECT;
    return !subject && NamesThatAreWords.isJustAWord(hit, words);
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

  /** Whether a name that is not sure is made so by the words around, for the whole article. */
  private static boolean isTold(Hit hit, Sentence sentence, List<Hit> hits, List<Hit> sure) {
    return switch (hit.name().use()) {
      case MARKET -> !hit.name().bare() && MarketReading.of(hit, sentence, sure);
      case TICKER -> isMarkedTicker(hit, sentence, hits);
      case SURE, SHORT, NOT -> false;
    };
  }

  private static boolean isMeant(
      Hit hit, Words words, List<Hit> hits, List<Hit> sure, Set<String> told) {
    Sentence sentence = words.sentence();
    boolean known = told.contains(hit.name().id());
    boolean subject = hit.name().type() == MentionType.SUBJECT;
    return switch (hit.name().use()) {
      case SURE -> !(subject && isExchange(hit, sentence));
      case SHORT -> known;
      case MARKET ->
          hit.name().bare()
              ? MarketReading.of(hit, sentence, sure)
              : known && (!subject || MarketReading.canBe(hit, sentence));
      case TICKER ->
          isMarkedTicker(hit, sentence, hits)
              || (known
                  && words.letterCase() != LetterCase.LOWER
                  && words.letterCase() != LetterCase.UPPER
                  && isTickerAlone(hit, sentence));
      case NOT -> false;
    };
  }

  /** In "(NASDAQ: AAPL)" the exchange is meant, not its index. */
  private static boolean isExchange(Hit hit, Sentence sentence) {
    int from = hit.at().from();
    int to = hit.at().to();
    return from > 0
        && to < sentence.size()
        && sentence.get(from - 1).form().equals("(")
        && sentence.get(to).form().equals(":");
  }

  private static boolean isMarkedTicker(Hit hit, Sentence sentence, List<Hit> hits) {
    int from = hit.at().from();
    int to = hit.at().to();
    if (from == 0) {
      return false;
    }
    String before = sentence.get(from - 1).form();
    String after = to < sentence.size() ? sentence.get(to).form() : "";
    return switch (before) {
      case "$", ":" -> hit.name().words().getFirst().text().length() > 1;
      case "(", "[" -> (after.equals(")") || after.equals("]")) && isBehindItsName(hit, hits);
      default -> false;
    };
  }

  /** "EOG", but neither "LNG", which is a word, nor the HD of "HD Supply". */
  private static boolean isTickerAlone(Hit hit, Sentence sentence) {
    int to = hit.at().to();
    String ticker = hit.name().words().getFirst().text();
    return ticker.length() > 1
        && !Shapes.isNoOrganisation(sentence.get(to - 1), hit.name().type())
        && (to == sentence.size() || !sentence.get(to).pos().startsWith("NNP"));
  }

  private static boolean isBehindItsName(Hit ticker, List<Hit> hits) {
    for (Hit hit : hits) {
      if (hit.at().to() == ticker.at().from() - 1 && hit.name().id().equals(ticker.name().id())) {
        return true;
      }
    }
    return false;
  }

  /** The longest of those that overlap; of two that only cross, the one that ends later. */
  private static List<Hit> longest(List<Hit> hits) {
    List<Hit> chosen = new ArrayList<>();
    hits.stream()
        .filter(hit -> hits.stream().noneMatch(hit::isCutBy))
        .sorted(LONGEST_FIRST)
        .forEach(hit -> {
          if (chosen.stream().noneMatch(hit::overlaps)) {
            chosen.add(hit);
          }
        });
    return chosen;
  }
}
