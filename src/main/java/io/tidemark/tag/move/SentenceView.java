package io.tidemark.tag.move;

import io.tidemark.article.Mention;
import io.tidemark.article.MentionType;
import io.tidemark.article.Quantity;
import io.tidemark.article.When;
import io.tidemark.tag.text.At;
import io.tidemark.tag.text.LetterCase;
import io.tidemark.tag.text.NounPhrase;
import io.tidemark.tag.text.NounPhrases;
import io.tidemark.tag.text.ParsedSentence;
import io.tidemark.tag.text.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A parsed sentence with what stands at each token, so that rules can look both ways. */
final class SentenceView {
  private static final Set<String> AUXILIARIES =
      Set.of("be", "have", "do", "get", "to", "not", "n't", "will", "would");

  private final ParsedSentence sentence;
  private final List<NounPhrase> phrases;
  private final @Nullable NounPhrase[] phraseAt;
  private final @Nullable At<Mention>[] mentionAt;
  private final @Nullable At<Quantity>[] quantityAt;
  private final @Nullable At<When>[] timeAt;
  private final LetterCase letterCase;
  private final boolean[] headlineVerb;

  @SuppressWarnings({"unchecked", "rawtypes"})
  SentenceView(ParsedSentence sentence, HeadlineVerbs verbs) {
    this.sentence = sentence;
    this.phraseAt = new NounPhrase[sentence.size()];
    this.mentionAt = new At[sentence.size()];
    this.quantityAt = new At[sentence.size()];
    this.timeAt = new At[sentence.size()];
    sentence.mentions().forEach(at -> fill(mentionAt, at));
    sentence.quantities().forEach(at -> fill(quantityAt, at));
    sentence.times().forEach(at -> fill(timeAt, at));
    this.letterCase =
        LetterCase.of(sentence.sentence().tokens().stream().map(Token::form).toList());
    this.headlineVerb = new boolean[sentence.size()];
    for (int i = 0; i < headlineVerb.length; i++) {
      headlineVerb[i] = verbs.is(this, i);
    }
    this.phrases = NounPhrases.of(sentence, this::isHeadlineVerb);
    for (NounPhrase phrase : phrases) {
      java.util.Arrays.fill(phraseAt, phrase.from(), phrase.to(), phrase);
    }
  }

  private static <T> void fill(@Nullable At<T>[] slots, At<T> at) {
    java.util.Arrays.fill(slots, at.from(), at.to(), at);
  }

  ParsedSentence sentence() {
    return sentence;
  }

  int size() {
    return sentence.size();
  }

  Token get(int i) {
    return sentence.get(i);
  }

  List<NounPhrase> phrases() {
    return phrases;
  }

  /** The token in lower case; empty outside the sentence. */
  String lower(int i) {
    return i < 0 || i >= size() ? "" : get(i).lower();
  }

  /** The lemma of the token; empty outside the sentence. */
  String lemma(int i) {
    return i < 0 || i >= size() ? "" : get(i).lemma();
  }

  /** The part of speech of the token; empty outside the sentence. */
  String pos(int i) {
    return i < 0 || i >= size() ? "" : get(i).pos();
  }

  boolean is(int i, Set<String> words) {
    return words.contains(lower(i));
  }

  @Nullable NounPhrase phrase(int i) {
    return i < 0 || i >= size() ? null : phraseAt[i];
  }

  @Nullable At<Mention> mention(int i) {
    return i < 0 || i >= size() ? null : mentionAt[i];
  }

  @Nullable At<Quantity> quantity(int i) {
    return i < 0 || i >= size() ? null : quantityAt[i];
  }

  @Nullable At<When> time(int i) {
    return i < 0 || i >= size() ? null : timeAt[i];
  }

  boolean isHeadline() {
    return sentence.sentence().field() == io.tidemark.article.Field.TITLE
        || letterCase != LetterCase.PROSE;
  }

  /** Whether the token is a verb that the tagger took for a noun: "Gold [gains] on weak dollar". */
  boolean isHeadlineVerb(int i) {
    return i >= 0 && i < size() && headlineVerb[i];
  }

  /** A mention that can itself move: a subject, or a house with shares. */
  boolean moves(@Nullable At<Mention> mention) {
    return mention != null && mention.what().type() == MentionType.SUBJECT;
  }

  /** The first token of the verb group that ends at {@code verb}: auxiliaries and adverbs. */
  int verbGroup(int verb) {
    int i = verb;
    while (i > 0 && (isAuxiliary(i - 1) || isAdverb(i - 1)) && quantityAt[i - 1] == null) {
      i--;
    }
    return i;
  }

  boolean isAuxiliary(int i) {
    return i >= 0
        && i < size()
        && (pos(i).equals("MD")
            || AUXILIARIES.contains(lemma(i))
            || lower(i).equals("’s") && pos(i).startsWith("VB"));
  }

  boolean isAdverb(int i) {
    return pos(i).startsWith("RB") && mention(i) == null;
  }

  /** Behind the adverbs that start at {@code i}. */
  int skipAdverbs(int i) {
    int j = i;
    while (j < size() && isAdverb(j) && quantityAt[j] == null) {
      j++;
    }
    return j;
  }
}
