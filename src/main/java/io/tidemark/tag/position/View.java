package io.tidemark.tag.position;

import io.tidemark.article.EntityRef;
import io.tidemark.article.Mention;
import io.tidemark.article.MentionType;
import io.tidemark.article.Quantity;
import io.tidemark.catalog.Catalog;
import io.tidemark.catalog.Subject;
import io.tidemark.catalog.SubjectKind;
import io.tidemark.tag.text.At;
import io.tidemark.tag.text.NounPhrase;
import io.tidemark.tag.text.NounPhrases;
import io.tidemark.tag.text.ParsedSentence;
import io.tidemark.tag.text.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A parsed sentence as the rules look at it: words, and the subjects beside a place. */
final class View {
  /** Nouns that people hold positions in and move money to. */
  private static final Set<String> ASSETS =
      Set.of(
          ("fund etf etp etc stock equity share bond treasury gilt bund loan market note future trust"
                  + " gold cash credit cryptocurrency crypto commodity sector security reit bullion"
                  + " metal currency index debt option swap")
              .split(" "));

  private final ParsedSentence sentence;
  private final Catalog catalog;
  private final List<NounPhrase> phrases;

  View(ParsedSentence sentence, Catalog catalog) {
    this.sentence = sentence;
    this.catalog = catalog;
    this.phrases = NounPhrases.of(sentence, i -> isFiniteVerb(sentence.get(i)));
  }

  private static boolean isFiniteVerb(Token token) {
    return token.pos().equals("VBD") || token.pos().equals("VBZ") || token.pos().equals("VBP");
  }

  ParsedSentence sentence() {
    return sentence;
  }

  int size() {
    return sentence.size();
  }

  /** The token at {@code i} in lower case; empty outside the sentence. */
  String text(int i) {
    return i < 0 || i >= size() ? "" : sentence.get(i).lower();
  }

  boolean is(int i, String word) {
    return text(i).equals(word);
  }

  /** The dictionary form of the token at {@code i}; empty outside the sentence. */
  String lemma(int i) {
    return i < 0 || i >= size() ? "" : sentence.get(i).lemma();
  }

  /** The part of speech of the token at {@code i}; empty outside the sentence. */
  String pos(int i) {
    return i < 0 || i >= size() ? "" : sentence.get(i).pos();
  }

  /** The subject of the noun phrase behind a preposition of {@code prepositions} at {@code i}. */
  @Nullable At<EntityRef> subjectBehind(int i, Set<String> prepositions) {
    NounPhrase phrase = phraseBehind(i, prepositions);
    return phrase == null ? null : subject(phrase);
  }

  /** The noun phrase behind a preposition of {@code prepositions} at {@code i}, or null. */
  @Nullable NounPhrase phraseBehind(int i, Set<String> prepositions) {
    if (!prepositions.contains(text(i))) {
      return null;
    }
    int at = is(i, "out") && is(i + 1, "of") ? i + 2 : i + 1;
    NounPhrase phrase = phrase(at);
    return phrase == null || phrase.from() != at ? null : phrase;
  }

  /** The subject of the noun phrase before the verb at {@code verb}, or null. */
  @Nullable At<EntityRef> subjectBefore(int verb) {
    int i = verb - 1;
    while (i >= 0
        && (pos(i).startsWith("RB")
            || pos(i).equals("MD")
            || lemma(i).equals("have")
            || lemma(i).equals("be"))) {
      i--;
    }
    NounPhrase phrase = phrase(i);
    return phrase == null ? null : subject(phrase);
  }

  /** The noun phrase that the token at {@code i} is in, or null. */
  @Nullable NounPhrase phrase(int i) {
    for (NounPhrase phrase : phrases) {
      if (phrase.contains(i)) {
        return phrase;
      }
    }
    return null;
  }

  /**
   * What {@code phrase} names, if it is something to hold: a subject of the catalog or an asset.
   */
  @Nullable At<EntityRef> subject(NounPhrase phrase) {
    At<EntityRef> named = named(phrase.from(), phrase.to());
    String head = lemma(phrase.head());
    boolean asset = ASSETS.contains(head) || ASSETS.contains(head.replaceFirst("s$", ""));
    if (named != null && (!asset || named.to() > phrase.head())) {
      return named;
    }
    if (!asset) {
      return null;
    }
    // "Global equity funds": the words are those of the funds, the subject is what they hold.
    int from = named == null ? start(phrase) : named.from();
    String entity = named == null ? null : named.what().entity();
    int to = phrase.head() + 1;
    return new At<>(from, to, new EntityRef(entity, sentence.span(from, to)));
  }

  /** The subject of {@code phrase}, or the company whose shares it stands for. */
  @Nullable At<EntityRef> subjectOrCompany(NounPhrase phrase) {
    At<EntityRef> company = null;
    for (At<Mention> at : sentence.mentions()) {
      if (at.from() >= phrase.from()
          && at.to() <= phrase.to()
          && at.what().type() == MentionType.ORGANIZATION) {
        company = reference(at);
      }
    }
    return company != null && named(phrase.from(), phrase.to()) == null ? company : subject(phrase);
  }

  /** Where {@code phrase} begins without its article and without sizes. */
  private int start(NounPhrase phrase) {
    int from = phrase.from();
    for (At<Quantity> quantity : sentence.quantities()) {
      if (quantity.from() >= from && quantity.to() <= phrase.head()) {
        from = quantity.to();
      }
    }
    while (from > 1 && is(from - 1, "-")) {
      from -= 2;
    }
    boolean determined = pos(from).equals("DT") || pos(from).equals("PRP$");
    return determined && from < phrase.head() ? from + 1 : from;
  }

  /** The mention of a subject that the token at {@code i} is in, or null. */
  @Nullable At<EntityRef> covering(int i) {
    for (At<Mention> at : sentence.mentions()) {
      if (at.contains(i) && isHeld(at.what())) {
        return reference(at);
      }
    }
    return null;
  }

  /** The last mention of a subject between two tokens. */
  @Nullable At<EntityRef> named(int from, int to) {
    At<EntityRef> last = null;
    for (At<Mention> at : sentence.mentions()) {
      if (at.from() >= from && at.to() <= to && isHeld(at.what())) {
        last = reference(at);
      }
    }
    return last;
  }

  /** The kind of the catalog's subject {@code entity}, or null. */
  @Nullable SubjectKind kind(@Nullable String entity) {
    return entity == null ? null : catalog.subject(entity).map(Subject::kind).orElse(null);
  }

  /** Nobody holds an economic figure or a policy rate. */
  private boolean isHeld(Mention mention) {
    SubjectKind kind = kind(mention.entity());
    return mention.type() == MentionType.SUBJECT
        && kind != SubjectKind.ECONOMY
        && kind != SubjectKind.POLICY_RATE;
  }

  private static At<EntityRef> reference(At<Mention> at) {
    return new At<>(at.from(), at.to(), new EntityRef(at.what().entity(), at.what().span()));
  }
}
