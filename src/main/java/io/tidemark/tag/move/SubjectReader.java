package io.tidemark.tag.move;

import io.tidemark.article.Mention;
import io.tidemark.article.MentionType;
import io.tidemark.tag.text.At;
import io.tidemark.tag.text.NounPhrase;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells which catalog subject a noun phrase names. */
final class SubjectReader {
  /** Heads that stand for the price of what is named with them. */
  private static final Set<String> PRICED =
      Set.of(
          "price",
          "future",
          "contract",
          "share",
          "stock",
          "spot",
          "market",
          "delivery",
          "index",
          "rate",
          "value",
          "etf",
          "adr",
          "security",
          "bond",
          "level",
          "trade",
          "crude",
          "oil",
          "bar",
          "bullion",
          "fund",
          "settlement",
          "benchmark",
          "average",
          "quote",
          "coin",
          "token",
          "equity",
          "receipt",
          "swap",
          "trend",
          "momentum",
          "exchange",
          "pair",
          "complex",
          "sector",
          "note",
          "currency",
          "yield",
          "debt");

  private static final Set<String> COUNTS =
      Set.of(
          "number",
          "amount",
          "level",
          "volume",
          "total",
          "count",
          "pace",
          "rate",
          "gauge",
          "measure",
          "cost",
          "size",
          "quantity");

  private static final Set<String> LINKS = Set.of("of", "for", "in", "on");

  private final Set<String> listed;

  /**
   * @param listed ids of the houses whose shares are traded
   */
  SubjectReader(Set<String> listed) {
    this.listed = listed;
  }

  /**
   * @param isRole whether the words stand for a subject named before
   * @param inverted whether what is named goes up when the subject goes down: dollar-yen
   */
  record Reading(int from, int to, @Nullable String entity, boolean isRole, boolean inverted) {}

  Reading read(SentenceView view, NounPhrase phrase, Trigger trigger) {
    int to =
        trigger.kind() == Trigger.Kind.NOUN && phrase.contains(trigger.anchor())
            ? Math.min(phrase.to(), trigger.from())
            : phrase.to();
    to = to <= phrase.from() ? phrase.to() : to;
    At<Mention> named = named(view, phrase, to);
    String head = view.lemma(phrase.head());
    if (named != null) {
      return new Reading(
          phrase.from(), to, named.what().entity(), false, Pairs.isInverted(named.what()));
    }
    NounPhrase counted = counted(view, phrase, head);
    if (counted != null) {
      return new Reading(
          phrase.from(), counted.to(), subjectAt(view, counted.head()), false, false);
    }
    At<Mention> linked = linked(view, phrase, head);
    if (linked != null) {
      return new Reading(phrase.from(), linked.to(), linked.what().entity(), false, false);
    }
    boolean bare = to - phrase.from() <= 2 || Antecedents.isRole(head);
    return new Reading(phrase.from(), to, null, bare && Antecedents.isRole(head), false);
  }

  private static @Nullable String subjectAt(SentenceView view, int i) {
    At<Mention> at = view.mention(i);
    return at != null && at.what().type() == MentionType.SUBJECT ? at.what().entity() : null;
  }

  /** "the number of [U.S. rigs]", "the level of [stocks]": what is counted moves. */
  private static @Nullable NounPhrase counted(SentenceView view, NounPhrase phrase, String head) {
    boolean counts = COUNTS.contains(head) && view.lower(phrase.to()).equals("of");
    return counts ? view.phrase(phrase.to() + 1) : null;
  }

  /** The name in the phrase that its head is, or is the price of. */
  private @Nullable At<Mention> named(SentenceView view, NounPhrase phrase, int to) {
    At<Mention> best = null;
    for (int i = phrase.from(); i < to; i++) {
      At<Mention> at = view.mention(i);
      if (at == null) {
        continue;
      }
      boolean subject = at.what().type() == MentionType.SUBJECT;
      boolean house = isListed(at.what());
      boolean isHead = at.contains(phrase.head()) || at.to() >= to;
      boolean priced = PRICED.contains(view.lemma(phrase.head()));
      boolean shares = Set.of("share", "stock").contains(view.lemma(phrase.head()));
      if (subject && (isHead || priced) || house && (isHead || shares)) {
        best = at;
      }
    }
    return best;
  }

  private boolean isListed(Mention mention) {
    String entity = mention.entity();
    return entity != null && listed.contains(entity);
  }

  /** "prices of gold", "shares of Apple", "futures for December". */
  private @Nullable At<Mention> linked(SentenceView view, NounPhrase phrase, String head) {
    if (!PRICED.contains(head) || !LINKS.contains(view.lower(phrase.to()))) {
      return null;
    }
    NounPhrase next = view.phrase(phrase.to() + 1);
    if (next == null) {
      return null;
    }
    At<Mention> at = view.mention(next.head());
    boolean fits =
        at != null
            && at.what().entity() != null
            && (at.what().type() == MentionType.SUBJECT || isListed(at.what()));
    return fits ? at : null;
  }
}
