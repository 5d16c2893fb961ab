package io.tidemark.tag.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.Field;
import io.tidemark.catalog.Pattern;
import io.tidemark.catalog.Pattern.Gap;
import io.tidemark.catalog.Pattern.MentionOf;
import io.tidemark.catalog.Pattern.OneOf;
import io.tidemark.catalog.Pattern.Sequence;
import io.tidemark.catalog.Pattern.Word;
import io.tidemark.tag.text.Sentence;
import io.tidemark.tag.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternSetTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "rate cut; the rate - cut trade; rate - cut",
        "rate cut; the \" rate cuts \" came; rate cuts",
        "rate cut; RATE CUT NOW; RATE CUT",
        "rate cut; Rate Cutting Begins; Rate Cutting",
        "rate cut; rate , cut; ''",
        "Fed cut; the Fed cuts; Fed cuts",
        "Fed cut; fed cuts rates; fed cuts",
        "Fed cut; They fed cut grass; ''",
        "US stock; U.S. stocks fell; U.S. stocks",
        "US stock; Give us stocks; ''",
        "China property; China 's property market; China 's property",
        "Moody 's; Moody 's cut it; Moody 's",
        "BOJ; the BoJ said; BoJ",
        "=cut; cuts; ''",
      })
  void wordsMeetInAnyOfTheirForms(String pattern, String text, String found) {
    assertThat(found(words(pattern), text)).isEqualTo(found);
  }

  @Test
  void theLongestMatchIsTaken() {
    Pattern pattern =
        sequence(
            words("rate"),
            new Pattern.Optional(new OneOf(List.of(words("cut"), words("cut trade")))));

    assertThat(found(pattern, "a rate cut trade today")).isEqualTo("rate cut trade");
  }

  @Test
  void aGapCountsWordsAndStopsAtWhatPartsClauses() {
    Pattern pattern = sequence(words("cut"), new Gap(2), words("rate"));

    assertThat(found(pattern, "cut its key rate")).isEqualTo("cut its key rate");
    assertThat(found(pattern, "cut , at last , rates")).isEqualTo("cut , at last , rates");
    assertThat(found(pattern, "cut its own benchmark rate")).isEmpty();
    assertThat(found(pattern, "cut ; the rate")).isEmpty();
  }

  @Test
  void aMentionIsTakenFromThePlacesGiven() {
    Pattern pattern = sequence(new MentionOf("us-treasuries"), words("rally"));
    Words words = Words.of(sentence("The 10 - year notes rallied hard"));

    assertThat(hits(pattern, words, List.of(new Place("us-treasuries", 1, 5))))
        .containsExactly(new Hit(0, 1, 5));
    assertThat(hits(pattern, words, List.of(new Place("bunds", 1, 5)))).isEmpty();
  }

  @Test
  void aPatternForAskingIsNotSought() {
    PatternSet.Builder builder = new PatternSet.Builder();
    int sought = builder.add(words("rate cut"));
    int asked = builder.addForAsking(words("market"));
    PatternSet set = builder.build();
    PatternText text = set.read(Words.of(sentence("Markets see a rate cut")), List.of());

    assertThat(set.find(text)).containsExactly(new Hit(sought, 3, 5));
    assertThat(set.occurs(asked, text)).isTrue();
  }

  @Test
  void branchesOverAThousandEqualWordsEndAtOnce() {
    Pattern a = words("a");
    List<Pattern> steps = new ArrayList<>();
    steps.add(a);
    for (int i = 0; i < 25; i++) {
      steps.add(new Pattern.Optional(sequence(a, new Gap(3), a)));
    }
    steps.add(words("b"));

    assertThat(found(new Sequence(steps), "a ".repeat(1000))).isEmpty();
  }

  private static String found(Pattern pattern, String text) {
    Words words = Words.of(sentence(text));
    List<Hit> hits = hits(pattern, words, List.of());
    if (hits.isEmpty()) {
      return "";
    }
    Hit hit = hits.getFirst();
    return text.substring(
        words.sentence().get(words.get(hit.start()).token()).start(),
        words.sentence().get(words.get(hit.end() - 1).token()).end());
  }

  private static List<Hit> hits(Pattern pattern, Words words, List<Place> places) {
    PatternSet.Builder builder = new PatternSet.Builder();
    builder.add(pattern);
    PatternSet set = builder.build();
    return set.find(set.read(words, places));
  }

  private static Pattern words(String text) {
    List<Pattern> words = new ArrayList<>();
    for (String word : text.split(" ")) {
      words.add(new Word(word.replace("=", ""), word.startsWith("=")));
    }
    return words.size() == 1 ? words.getFirst() : new Sequence(words);
  }

  private static Pattern sequence(Pattern... steps) {
    List<Pattern> all = new ArrayList<>();
    Collections.addAll(all, steps);
    return new Sequence(all);
  }

  /** Tokens parted by blanks, each its own lemma. */
  private static Sentence sentence(String text) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String form : text.strip().split(" ")) {
      String lower = form.toLowerCase(Locale.ROOT);
      tokens.add(new Token(start, start + form.length(), form, lower, lower, "NN", "O"));
      start += form.length() + 1;
    }
    return new Sentence(Field.BODY, 0, tokens);
  }
}
