package io.tidemark.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.Direction;
import io.tidemark.article.Quantity;
import io.tidemark.article.Sample;
import io.tidemark.article.TaggedArticle;
import io.tidemark.article.Unit;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sentence tells of a forecast's number; in each, the number is 3.5 percent. */
class TargetsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Acme expects yields to end the year at 3.5 percent. | LEVEL | | HELD
          Acme expects yields to reach about 3.5 percent. | LEVEL | | HELD
          Acme expects output to rise by 3.5 percent. | CHANGE | | HELD
          Acme expects output to be up 3.5 percent. | CHANGE | | HELD
          Acme sees growth of 3.5 percent. | UNTOLD | | HELD
          Acme cut its forecast to 3.5 percent from 3.9 percent. | LEVEL | 3.9 | HELD
          Acme raised its outlook for growth to 3.5 percent from the 3.1 percent it saw in May. | LEVEL | 3.1 | HELD
          Acme sees growth of 3.5 percent, compared with an earlier estimate of 3.9 percent. | UNTOLD | 3.9 | HELD
          Acme sees yields falling to 3.5 percent from 3.9 percent. | LEVEL | | HELD
          Acme had forecast growth of 3.5 percent. | UNTOLD | | FORMER
          Acme said output rose, beating forecasts for a 3.5 percent gain. | UNTOLD | | OF_OTHERS
          Acme said output rose, compared to economists' forecast of 3.5 percent. | UNTOLD | | OF_OTHERS
          Acme missed its earlier estimate of 3.5 percent. | UNTOLD | | FORMER
          """)
  void theWordsAroundTheNumberTellWhatItIs(
      String text, Views.Measure measure, Double before, Views.Age age) {
    Sample sample = Sample.of("a", "2024-07-16", null, "", text);
    Quantity number = sample.quantity(3.5, Unit.PERCENT, "3.5 percent");
    TaggedArticle tagged =
        sample.forecast("acme", "Acme", "yield", Direction.UP, number, null, text).tagged();
    Targets targets = new Targets(tagged);

    Views.Target target = targets.read(number, tagged.forecasts().getFirst().span());

    assertThat(target.measure()).isEqualTo(measure);
    assertThat(List.of(target.before())).containsExactly(before == null ? Double.NaN : before);
    assertThat(targets.age(tagged.forecasts().getFirst())).isEqualTo(age);
  }

  @ParameterizedTest
  @CsvSource({
    "said, true",
    "has warned, true",
    "according to, true",
    "declined, false",
    "agreed, false",
    "might say, false",
    "can't agree, false"
  })
  void deedsAndWhatMayBeSaidAreNotSpoken(String cue, boolean said) {
    assertThat(Spoken.isSaid(cue)).isEqualTo(said);
  }
}
