package io.tidemark.tag.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.Article;
import io.tidemark.catalog.Pattern;
import io.tidemark.tag.OwnTagger;
import io.tidemark.tag.text.AnnotatedText;
import io.tidemark.tag.text.Sentence;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NeedTest {
  @Test
  void aWordIsNeededInAnyOfItsForms() {
    assertThat(Need.of(new Pattern.Word("cut", false)))
        .isEqualTo(
            new Need.Any(
                List.of(
                    new Need.Word("cut"),
                    new Need.Word("cuts"),
                    new Need.Word("cuted"),
                    new Need.Word("cuting"),
                    new Need.Word("cutted"),
                    new Need.Word("cutting"))));
  }

  @Test
  void optionsAndGapsNeedNothing() {
    Pattern rate = new Pattern.Word("=%", true);
    Pattern optional = new Pattern.Optional(new Pattern.Word("benchmark", false));

    assertThat(Need.of(new Pattern.Sequence(List.of(rate, new Pattern.Gap(3), optional))))
        .isEqualTo(new Need.All(List.of(Need.of(rate))));
    assertThat(Need.of(optional)).isSameAs(Need.NOTHING);
  }

  @Test
  void aMentionIsNeededByItsId() {
    assertThat(Need.of(new Pattern.MentionOf("gold"))).isEqualTo(new Need.Mention("gold"));
  }

  @Test
  void theTermsOfATextHoldEveryWordThatPatternsSee() {
    AnnotatedText text =
        OwnTagger.annotate(
            article("at&t’s small-cap peers — U.S. “value” names — weren't cut; S&P 500’s up 2%…"));
    Set<String> terms = Terms.of(text);

    for (Sentence sentence : text.sentences()) {
      Words words = Words.of(sentence);
      for (int i = 0; i < words.size(); i++) {
        assertThat(terms).contains(words.get(i).lower(), words.get(i).lemma());
      }
    }
    assertThat(terms).contains("at&t", "cap", "us", "value", "be", "n't", "s&p", "2", "%");
  }

  private static Article article(String body) {
    return Article.of("a", "", body);
  }
}
