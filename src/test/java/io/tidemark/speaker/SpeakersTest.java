package io.tidemark.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.Sample;
import io.tidemark.article.Statement;
import io.tidemark.article.TaggedArticle;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the words in front of "said" mean. */
class SpeakersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Jane Doe, a senior analyst at Marlowe Bank in London, said | Marlowe Bank
          Jane Doe, chief U.S. economist at Marlowe Bank, said | Marlowe Bank
          Jane Doe, an analyst at law firm Marlowe Bank, said | Marlowe Bank
          Jane Doe, head of research for London-based Marlowe Bank, said | Marlowe Bank
          Jane Doe, Marlowe Bank's chief economist, said | Marlowe Bank
          Jane Doe, a Marlowe Bank spokeswoman, said | Marlowe Bank
          Jane Doe, who runs the Marlowe Bank, said | Marlowe Bank
          Jane Doe of Marlowe Bank said | Marlowe Bank
          Marlowe Bank analyst Jane Doe said | Marlowe Bank
          Marlowe Bank (MRLW.N) Chief Executive Jane Doe said | Marlowe Bank
          Marlowe Bank's chief economist, Jane Doe, said | Marlowe Bank
          A Marlowe Bank vice-president, Jane Doe, said | Marlowe Bank
          The head of research at Marlowe Bank, Jane Doe, said | Marlowe Bank
          Jane Doe, a former official now with Marlowe Bank, said | Marlowe Bank
          Jane Doe, a former economist at Marlowe Bank, said | -
          Former Marlowe Bank economist Jane Doe said | -
          Jane Doe, an executive at a Marlowe Bank dealership, said | -
          Sharing the view of Marlowe Bank, Jane Doe said | -
          The Marlowe Bank is to heed deputy head Jane Doe, who said | -
          Jane Doe, asked about Marlowe Bank, said | -
          """)
  void theWordsAroundANameTellTheHouse(String text, String house) {
    Sample sample =
        Sample.of("a", null, null, "", text + " it rains.")
            .person(null, "Jane Doe")
            .organisation("marlowe", "Marlowe Bank")
            .says(null, "Jane Doe", "said", "it rains");

    assertThat(told(sample)).containsExactly("PERSON Jane Doe, " + house);
  }

  @Test
  void aHouseThatNothingMarkedAsANameIsReadBehindTheOffice() {
    Sample sample =
        Sample.of("a", null, null, "", "Jane Doe, an analyst at Harrow and Finch, said it rains.")
            .person(null, "Jane Doe")
            .says(null, "Jane Doe", "said", "it rains");

    assertThat(told(sample)).containsExactly("PERSON Jane Doe, Harrow and Finch");
  }

  @Test
  void aBareSurnameAndAPronounAreThePersonNamedBefore() {
    Sample sample =
        Sample.of(
                "a",
                null,
                null,
                "",
                "Marlowe Bank analyst Jane Doe said it rains. Doe noted it pours. She added it"
                    + " ends.")
            .person(null, "Jane Doe")
            .person(null, "Doe noted")
            .organisation("marlowe", "Marlowe Bank")
            .says(null, "Jane Doe", "said", "it rains")
            .says(null, "She", "added", "it ends");

    assertThat(told(sample)).containsExactly("PERSON Jane Doe, Marlowe Bank", "NOBODY She, -");
  }

  @Test
  void aPronounIsWhoeverSpokeLastIfNobodyElseWasNamedSince() {
    Sample sample =
        Sample.of(
                "a",
                null,
                null,
                "",
                "Marlowe Bank analyst Jane Doe said it rains. She added it ends.")
            .person(null, "Jane Doe")
            .organisation("marlowe", "Marlowe Bank")
            .says(null, "Jane Doe", "said", "it rains")
            .says(null, "She", "added", "it ends");

    assertThat(told(sample))
        .containsExactly("PERSON Jane Doe, Marlowe Bank", "PERSON Jane Doe, Marlowe Bank");
  }

  @Test
  void aSurnameThatTwoPeopleShareStaysBare() {
    Sample sample =
        Sample.of(
                "a",
                null,
                null,
                "",
                "Jane Doe and John Doe met. Then it was Doe who said it rains.")
            .person(null, "Jane Doe")
            .person(null, "John Doe")
            .person(null, "Doe who", 3)
            .says(null, "Doe who", "said", "it rains");

    assertThat(told(sample)).containsExactly("PERSON Doe, -");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Marlowe Bank | HOUSE Marlowe Bank
          strategists at Marlowe Bank | HOUSE Marlowe Bank
          a Marlowe Bank spokesman | HOUSE Marlowe Bank
          Marlowe Bank's quarterly outlook | HOUSE Marlowe Bank
          a report by Marlowe Bank | HOUSE Marlowe Bank
          Marlowe Bank (MRLW.N), the lender | HOUSE Marlowe Bank
          clients of Marlowe Bank | NOBODY clients of Marlowe Bank
          Marlowe Bank data | NOBODY Marlowe Bank data
          a former Marlowe Bank official | NOBODY a former Marlowe Bank official
          documents filed with Marlowe Bank | NOBODY documents filed with Marlowe Bank
          economists polled by Marlowe Bank | CROWD economists
          """)
  void aHouseSpeaksThroughItsPeopleAndPapersNotThroughOthers(String speaker, String expected) {
    Sample sample =
        Sample.of("a", null, null, "", "It rains, said " + speaker + " on Monday.")
            .organisation("marlowe", "Marlowe Bank")
            .says(null, speaker, "said", "It rains");

    assertThat(told(sample)).containsExactly(expected + ", -");
  }

  @Test
  void whoSpeaksForSomebodyIsNotThatPerson() {
    Sample sample =
        Sample.of("a", null, null, "", "A spokesman for Jane Doe said it rains.")
            .person(null, "Jane Doe")
            .says(null, "A spokesman for Jane Doe", "said", "it rains");

    assertThat(told(sample)).containsExactly("NOBODY A spokesman for Jane Doe, -");
  }

  private static List<String> told(Sample sample) {
    TaggedArticle tagged = sample.tagged();
    Speakers speakers = Speakers.of(tagged);
    return tagged.statements().stream().map(s -> text(speakers, s)).toList();
  }

  private static String text(Speakers speakers, Statement statement) {
    @Nullable Speaker speaker = speakers.of(statement);
    if (speaker == null) {
      return "-";
    }
    House house = speaker.house();
    return speaker.kind() + " " + speaker.name() + ", " + (house == null ? "-" : house.name());
  }
}
