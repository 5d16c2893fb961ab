package io.tidemark.read.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.ArticleKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class MastheadTest {
  private static final String TEXT =
      "Sterling has had its best month of the year, and hardly anybody in the market was positioned"
          + " for it. We ask what could turn it, and whether the Bank of England would mind at all.";

  @Test
  void houseSectionDateHeadlineAndPeopleAreToldApart() {
    Masthead masthead =
        Masthead.of(
            List.of(
                "GREYFIELD BANK",
                "FX Weekly",
                "Tuesday 25 June 2024, 07:15 London",
                "Why nobody dares to sell the pound",
                "Ola Brandt, Mira Castellanos",
                TEXT),
            List.of(),
            null);

    Draft draft = masthead.draft();
    assertThat(Told.valueOf(draft.publisher())).isEqualTo("Greyfield Bank");
    assertThat(Told.valueOf(draft.published())).hasToString("2024-06-25");
    assertThat(Told.valueOf(draft.title())).isEqualTo("Why nobody dares to sell the pound");
    assertThat(Told.valueOf(draft.authors())).containsExactly("Ola Brandt", "Mira Castellanos");
    assertThat(masthead.rest()).containsExactly(TEXT);
  }

  @Test
  void theHouseAndTheDayMayStandInARunningHead() {
    Masthead masthead =
        Masthead.of(
            List.of("Ola Brandt | obrandt@greyfield.example", TEXT),
            List.of("Greyfield Securities", "Rates | 3 July 2024"),
            "Own the belly");

    assertThat(Told.valueOf(masthead.draft().publisher())).isEqualTo("Greyfield Securities");
    assertThat(Told.valueOf(masthead.draft().published())).hasToString("2024-07-03");
    assertThat(Told.valueOf(masthead.draft().authors())).containsExactly("Ola Brandt");
    assertThat(masthead.draft().kind()).isEqualTo(ArticleKind.RESEARCH);
  }

  @Test
  void aSectionBesideTheDateIsNoPerson() {
    Masthead masthead =
        Masthead.of(
            List.of(
                "Rates Strategy | United States | 27 June 2024",
                "Before the vote, stay short",
                TEXT),
            List.of(),
            null);

    assertThat(masthead.draft().authors()).isNull();
    assertThat(Told.valueOf(masthead.draft().title())).isEqualTo("Before the vote, stay short");
  }

  @Test
  void aTextWithoutAMastheadIsLeftAsItIs() {
    assertThat(Masthead.of(List.of("Gold climbs again", TEXT), List.of(), null).rest())
        .containsExactly("Gold climbs again", TEXT);
  }
}
