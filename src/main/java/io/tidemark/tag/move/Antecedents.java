package io.tidemark.tag.move;

import io.tidemark.article.Mention;
import io.tidemark.article.MentionType;
import io.tidemark.catalog.Catalog;
import io.tidemark.catalog.Subject;
import io.tidemark.catalog.SubjectKind;
import io.tidemark.tag.text.At;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the subjects of an article as it is read, so that "it", "the index" or "the metal" can
 * be taken for the last one that fits.
 */
final class Antecedents {
  private static final Set<SubjectKind> COMMODITIES =
      EnumSet.of(SubjectKind.METAL, SubjectKind.ENERGY, SubjectKind.CROP);
  private static final Set<SubjectKind> RATES = EnumSet.of(SubjectKind.YIELD, SubjectKind.BOND);

  /** Nouns that stand for a subject named before, and the kinds they can stand for. */
  private static final Map<String, Set<SubjectKind>> ROLES =
      Map.ofEntries(
          Map.entry("index", EnumSet.of(SubjectKind.INDEX)),
          Map.entry("gauge", EnumSet.of(SubjectKind.INDEX, SubjectKind.VOLATILITY)),
          Map.entry(
              "benchmark", EnumSet.of(SubjectKind.INDEX, SubjectKind.ENERGY, SubjectKind.YIELD)),
          Map.entry("metal", EnumSet.of(SubjectKind.METAL)),
          Map.entry("bullion", EnumSet.of(SubjectKind.METAL)),
          Map.entry("commodity", COMMODITIES),
          Map.entry("price", COMMODITIES),
          Map.entry("future", COMMODITIES),
          Map.entry("contract", COMMODITIES),
          Map.entry("currency", EnumSet.of(SubjectKind.CURRENCY)),
          Map.entry("unit", EnumSet.of(SubjectKind.CURRENCY)),
          Map.entry("yield", EnumSet.of(SubjectKind.YIELD)),
          Map.entry("rate", EnumSet.of(SubjectKind.YIELD)),
          Map.entry("note", RATES),
          Map.entry("cryptocurrency", EnumSet.of(SubjectKind.CRYPTO)),
          Map.entry("token", EnumSet.of(SubjectKind.CRYPTO)),
          Map.entry("coin", EnumSet.of(SubjectKind.CRYPTO)),
          Map.entry("pair", EnumSet.noneOf(SubjectKind.class)),
          Map.entry("fund", EnumSet.of(SubjectKind.FUND, SubjectKind.INDEX)));

  private static final Set<String> SHARES =
      Set.of("share", "stock", "it", "company", "bank", "firm");
  private static final Set<String> PRONOUNS = Set.of("it", "they", "which", "that", "its", "their");

  private final Catalog catalog;
  private final List<Seen> seen = new ArrayList<>();

  /**
   * A name that was read.
   *
   * @param measure whether something else is measured by it: "against the yen, it rose"
   */
  private record Seen(
      Mention mention, @Nullable SubjectKind kind, int sentence, int token, boolean measure) {}

  Antecedents(Catalog catalog) {
    this.catalog = catalog;
  }

  /** Takes note of the names of the next sentence, number {@code sentence}. */
  void read(SentenceView view, int sentence) {
    for (At<Mention> at : view.sentence().mentions()) {
      Mention mention = at.what();
      if (mention.entity() == null) {
        continue;
      }
      SubjectKind kind = catalog.subject(mention.entity()).map(Subject::kind).orElse(null);
      if (kind != null || mention.type() == MentionType.ORGANIZATION) {
        seen.add(new Seen(mention, kind, sentence, at.from(), isMeasure(view, at.from())));
      }
    }
  }

  /**
   * What a role noun stands for.
   *
   * @param inverted whether it names a pair that goes up when the subject goes down
   */
  record Antecedent(String entity, boolean inverted) {}

  private static @Nullable Antecedent of(Seen one) {
    String entity = one.mention().entity();
    return entity == null ? null : new Antecedent(entity, Pairs.isInverted(one.mention()));
  }

  /** Whether {@code lemma} can stand for a subject named before. */
  static boolean isRole(String lemma) {
    return ROLES.containsKey(lemma) || SHARES.contains(lemma) || PRONOUNS.contains(lemma);
  }

  /**
   * The subject that a role noun or pronoun at {@code token} of {@code sentence} stands for, or
   * null where none is near enough.
   */
  @Nullable Antecedent resolve(String lemma, int sentence, int token) {
    Set<SubjectKind> kinds = ROLES.get(lemma);
    boolean pronoun = PRONOUNS.contains(lemma);
    for (int i = seen.size() - 1; i >= 0; i--) {
      Seen one = seen.get(i);
      if (one.sentence() > sentence || one.sentence() == sentence && one.token() >= token) {
        continue;
      }
      if (sentence - one.sentence() > (pronoun ? 1 : 4)) {
        return null;
      }
      if (pronoun && one.kind() != null && isFirstOf(one)) {
        return of(one);
      }
      if (lemma.equals("pair") && one.kind() == SubjectKind.CURRENCY && isFirstOf(one)) {
        return of(one);
      }
      if (lemma.equals("yield") && one.kind() == SubjectKind.BOND) {
        String yield = Tenors.yieldOf(one.mention());
        if (yield != null && catalog.subject(yield).isPresent()) {
          return new Antecedent(yield, false);
        }
      }
      boolean fits = one.kind() != null && kinds != null && kinds.contains(one.kind());
      if (fits
          || kinds != null && endsWith(one, lemma)
          || lemma.equals("price") && isInflation(one)) {
        return of(one);
      }
      if (SHARES.contains(lemma)
          && !pronoun
          && (one.kind() == null || one.kind() == SubjectKind.STOCKS)) {
        return of(one);
      }
    }
    return null;
  }

  /** "the dollar index", then "the index". */
  private static boolean endsWith(Seen one, String noun) {
    return one.kind() != null
        && one.mention().span().text().toLowerCase(Locale.ROOT).endsWith(" " + noun);
  }

  /** In an article on inflation bare "prices" are consumer prices. */
  private static boolean isInflation(Seen one) {
    String entity = one.mention().entity();
    return one.kind() == SubjectKind.ECONOMY && entity != null && entity.endsWith("inflation");
  }

  private static boolean isMeasure(SentenceView view, int from) {
    int before = view.lower(from - 1).equals("the") ? from - 2 : from - 1;
    return view.lower(before).equals("against") || view.lower(before).equals("versus");
  }

  /** Whether no other subject stands before it in its sentence; what measures others is none. */
  private boolean isFirstOf(Seen one) {
    return !one.measure()
        && seen.stream()
            .noneMatch(other ->
                !other.measure()
                    && other.sentence() == one.sentence()
                    && other.token() < one.token()
                    && other.kind() != null);
  }
}
