package io.tidemark.tag.text;

import io.tidemark.article.Mention;
import io.tidemark.article.Quantity;
import io.tidemark.article.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a sentence into base noun phrases.
 *
 * <p>A run of determiners, adjectives, numbers, nouns and names that ends in a noun, a name or a
 * pronoun. A name is never cut. A quantity belongs to the phrase only in front of a noun ("a 3 %
 * drop"), a time never does.
 */
public final class NounPhrases {
  private static final Set<String> PRONOUNS =
      Set.of("it", "they", "them", "both", "each", "this", "these", "that", "those");

  /** Participles that take the noun behind them for their object: "driving prices down". */
  private static final Set<String> PUSHING =
      Set.of(
          "driving",
          "pushing",
          "sending",
          "pulling",
          "dragging",
          "bringing",
          "forcing",
          "lifting",
          "keeping",
          "leaving",
          "taking",
          "knocking");

  private final ParsedSentence sentence;
  private final IntPredicate verb;
  private final boolean[] time;
  private final boolean[] quantity;
  private final @Nullable At<Mention>[] mention;

  private NounPhrases(ParsedSentence sentence, IntPredicate verb) {
    this.sentence = sentence;
    this.verb = verb;
    this.time = new boolean[sentence.size()];
    this.quantity = new boolean[sentence.size()];
    this.mention = mentions(sentence);
    for (At<When> at : sentence.times()) {
      java.util.Arrays.fill(time, at.from(), at.to(), true);
    }
    for (At<Quantity> at : sentence.quantities()) {
      java.util.Arrays.fill(quantity, at.from(), at.to(), true);
    }
  }

  /**
   * The noun phrases of {@code sentence} in order; none overlaps another.
   *
   * @param verb tells the tokens that are verbs, whatever the tagger took them for
   */
  public static List<NounPhrase> of(ParsedSentence sentence, IntPredicate verb) {
    return new NounPhrases(sentence, verb).find();
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static @Nullable At<Mention>[] mentions(ParsedSentence sentence) {
    @Nullable At<Mention>[] found = new At[sentence.size()];
    for (At<Mention> at : sentence.mentions()) {
      java.util.Arrays.fill(found, at.from(), at.to(), at);
    }
    return found;
  }

  private List<NounPhrase> find() {
    List<NounPhrase> phrases = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      int end = run(i);
      NounPhrase phrase = end > i ? trim(i, end) : null;
      if (phrase != null) {
        phrases.add(phrase);
      }
      i = Math.max(end, i + 1);
    }
    return phrases;
  }

  /** Behind the last token that one phrase starting at {@code start} could hold. */
  private int run(int start) {
    int i = start;
    boolean noun = false;
    while (i < sentence.size()) {
      At<Mention> name = mention[i];
      if (name != null) {
        noun = true;
        i = name.to();
        continue;
      }
      Token token = sentence.get(i);
      if (time[i] || verb.test(i)) {
        break;
      }
      boolean opens = token.pos().equals("DT") || token.pos().equals("PRP$");
      boolean inside = noun || i > start && sentence.get(i - 1).pos().equals("JJR");
      if (inside && opens || !fits(i, noun)) {
        break;
      }
      noun |= token.isNoun();
      i++;
    }
    if (i == start && !time[i] && PRONOUNS.contains(sentence.get(i).lower())) {
      return i + 1;
    }
    return i;
  }

  private boolean fits(int i, boolean afterNoun) {
    Token token = sentence.get(i);
    if (isInstrumentCode(token.form()) || isPreposition(i) || isAdverb(i)) {
      return false;
    }
    String pos = token.pos();
    if (quantity[i]) {
      return !afterNoun && beforeNoun(i);
    }
    if (pos.startsWith("NN")
        || pos.startsWith("JJ")
        || pos.equals("DT")
        || pos.equals("PRP$")
        || pos.equals("POS")
        || pos.equals("CD")) {
      return true;
    }
    if (pos.equals("VBG") && PUSHING.contains(token.lower())) {
      return false;
    }
    if (pos.equals("VBG") || pos.equals("VBN")) {
      return !afterNoun && i + 1 < sentence.size() && nounLike(i + 1);
    }
    return (token.form().equals("-") || token.is("&") || token.is("/"))
        && i + 1 < sentence.size()
        && nounLike(i + 1);
  }

  /**
   * Words that taggers take for nouns or participles: "lower [ahead] of data", "[following] news".
   */
  private boolean isPreposition(int i) {
    Token token = sentence.get(i);
    return token.is("ahead") && i + 1 < sentence.size() && sentence.get(i + 1).is("of")
        || token.is("following") && (i == 0 || !sentence.get(i - 1).pos().equals("DT"));
  }

  /** "crude [briefly] slipped": taken for a noun. */
  private boolean isAdverb(int i) {
    return sentence.get(i).lower().endsWith("ly")
        && i + 1 < sentence.size()
        && sentence.get(i + 1).isVerb();
  }

  /**
   * Whether the form is a wire's code of an index or a contract: ".SPX", "CLc1", "brnk21", "EUR=".
   */
  private static boolean isInstrumentCode(String form) {
    return isIndexCode(form) || isContractCode(form);
  }

  /** Three to six letters and digits that end in a digit or "=", a letter before it. */
  private static boolean isContractCode(String form) {
    int length = form.length();
    if (length < 4 || length > 6) {
      return false;
    }
    int letters = 0;
    while (letters < length && Character.isLetter(form.charAt(letters))) {
      letters++;
    }
    boolean month = letters == length - 1 && form.charAt(letters - 1) == 'c';
    boolean year = letters == length - 2 && letters >= 3;
    return form.charAt(length - 1) == '=' && letters == length - 1
        || (month || year) && form.chars().skip(letters).allMatch(Character::isDigit);
  }

  private static boolean isIndexCode(String form) {
    return form.length() > 2
        && form.charAt(0) == '.'
        && form.substring(1)
            .chars()
            .allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  private boolean nounLike(int i) {
    return mention[i] != null || sentence.get(i).isNoun() || sentence.get(i).pos().startsWith("JJ");
  }

  /** Whether the quantity at {@code i} stands in front of a noun that it describes. */
  private boolean beforeNoun(int i) {
    int j = i;
    while (j < sentence.size() && (quantity[j] || sentence.get(j).form().equals("-"))) {
      j++;
    }
    return j < sentence.size() && !time[j] && nounLike(j);
  }

  private @Nullable NounPhrase trim(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      Token token = sentence.get(i);
      if (mention[i] != null || token.isNoun() || PRONOUNS.contains(token.lower())) {
        return new NounPhrase(from, i + 1, i);
      }
    }
    return null;
  }
}
