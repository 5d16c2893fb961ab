package io.tidemark.tag.name;

import io.tidemark.tag.name.CatalogName.Use;
import io.tidemark.tag.text.Sentence;
import io.tidemark.tag.text.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose a name is that tells no country: "stocks", "inflation", "rates".
 *
 * <p>It is the country's that stands beside it ("inflation in Japan"), else that of its sentence or
 * its article; bare American names are only the default. It is nobody's of interest where something
 * else owns it: "Apple shares", "its shares", "sales growth".
 */
final class BareNames {
  private static final int MODIFIERS = 3;
  private static final Set<String> MODIFYING = Set.of("POS", "JJ", "JJR", "JJS", "NN", "NNS", "CC");
  private static final Set<String> OWNERS = Set.of("NN", "NNS", "NNP", "NNPS", "PRP$", "CD", "$");

  /** Nouns that own nothing: "on Monday stocks fell", "last week's rally". */
  private static final Set<String> FREE =
      WordSet.of(
          """
          us u.s. u.s american wall street nation country afternoon morning today yesterday
          tomorrow monday tuesday wednesday thursday friday saturday sunday day week month
          quarter year decade session hour time january february march april may june july
          august september october november december percent % while
          """);

  private static final Set<String> SHARES =
      Set.of("stock", "stocks", "share", "shares", "equity", "equities", "market", "markets");
  private static final Set<String> SHARES_OF =
      WordSet.of(
          """
          the a an this these those that some many few each every any both such individual
          other own new outstanding common preferred ordinary foreign local emerging global
          world regional financial private capital single hot free online mass
          """);

  private final Economies economies;

  BareNames(Economies economies) {
    this.economies = economies;
  }

  /** The subject that {@code hit} stands for, or null. */
  @Nullable String meant(Hit hit, Sentence sentence, int number, Setting setting) {
    int from = hit.at().from();
    int to = hit.at().to();
    if (sentence.isHyphenBefore(from) || sentence.isHyphenBefore(to + 1)) {
      return null;
    }
    String id = hit.name().id();
    @Nullable Place owner = owner(from, to, sentence, number, setting);
    if (owner != null) {
      return owner.country() == null ? null : economies.answering(id, owner.country());
    }
    if (hit.name().use() == Use.MARKET && isOwned(hit, sentence)) {
      return null;
    }
    @Nullable String only = economies.isFigure(id) ? setting.onlyCountry(number) : null;
    return economies.answering(id, only != null ? only : setting.home());
  }

  /** The place beside: "Japanese inflation", "China's annual growth", "rates in Brazil". */
  private static @Nullable Place owner(
      int from, int to, Sentence sentence, int number, Setting setting) {
    int end = from;
    for (int i = 0; i <= MODIFIERS && end > 0; i++) {
      @Nullable Place place = setting.endingAt(number, end);
      if (place != null) {
        return place;
      }
      Token before = sentence.get(end - 1);
      if (!MODIFYING.contains(before.pos())) {
        break;
      }
      end--;
    }
    if (to + 1 < sentence.size() && (sentence.get(to).is("in") || sentence.get(to).is("of"))) {
      int next = sentence.get(to + 1).is("the") ? to + 2 : to + 1;
      return setting.startingAt(number, next);
    }
    return null;
  }

  private static boolean isOwned(Hit hit, Sentence sentence) {
    int from = hit.at().from();
    int to = hit.at().to();
    String head = sentence.get(to - 1).lower();
    boolean shares = SHARES.contains(head);
    if (head.equals("share") || (hit.words() == 1 && sentence.get(from).isVerb())) {
      return true;
    }
    if (from > 0 && isOwnedFromLeft(sentence, from, to, shares)) {
      return true;
    }
    if (to + 1 < sentence.size()) {
      Token after = sentence.get(to);
      boolean named = sentence.get(to + 1).capital() || shares;
      return (after.is("of") && named) || (after.is("for") && head.startsWith("market"));
    }
    return false;
  }

  private static boolean isOwnedFromLeft(Sentence sentence, int from, int to, boolean shares) {
    Token before = sentence.get(from - 1);
    if (before.pos().equals("POS")) {
      return from < 2 || !FREE.contains(sentence.get(from - 2).lower());
    }
    if (OWNERS.contains(before.pos())) {
      return !FREE.contains(before.lower()) && !MarketReading.isMoveTakenForNoun(before);
    }
    if (shares && before.form().equals(")")) {
      return true;
    }
    // in "a stock rally" the article belongs to the rally
    boolean modifies = to < sentence.size() && sentence.get(to).isNoun();
    boolean market = sentence.get(to - 1).lower().startsWith("market") && before.is("the");
    return shares && !modifies && !market && SHARES_OF.contains(before.lower());
  }
}
