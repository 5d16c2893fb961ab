package io.tidemark.tag.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StatementFinderTest {

  @Nested
  class IndirectSpeech {
    @Test
    void theCueMayStandBeforeWhatIsSaid() {
      assertThat(Said.told("Morgan Stanley said that copper would recover next year."))
          .containsExactly("Morgan Stanley | said | that copper would recover next year");
    }

    @Test
    void thatMayBeLeftOut() {
      assertThat(Said.told("The bank noted copper would recover."))
          .containsExactly("The bank | noted | copper would recover");
    }

    @Test
    void theCueMayStandBehind() {
      assertThat(Said.told("Copper would recover next year, Morgan Stanley said."))
          .containsExactly("Morgan Stanley | said | Copper would recover next year");
    }

    @Test
    void theCueMayStandBetween() {
      assertThat(Said.told("Copper, Morgan Stanley said, will recover next year."))
          .containsExactly(
              "Morgan Stanley | said | Copper, Morgan Stanley said, will recover next year");
    }

    @Test
    void someoneMayBeSpokenToAndADayBeNamedBeforeWhatIsSaid() {
      assertThat(Said.told("Lena Brandt told reporters on Monday that tariffs hurt growth."))
          .containsExactly("Lena Brandt | told | that tariffs hurt growth");
    }

    @Test
    void theTellerGoesOnBehindBut() {
      assertThat(Said.told("Analysts said demand was weak, but prices rose."))
          .containsExactly("Analysts | said | demand was weak");
    }

    @Test
    void aSecondVerbSharesTheSpeaker() {
      assertThat(Said.told("Lena Brandt said demand was weak and added that stocks were high."))
          .containsExactly(
              "Lena Brandt | said | demand was weak",
              "Lena Brandt | added | that stocks were high");
    }

    @Test
    void aParticipleSharesTheSpeaker() {
      assertThat(Said.told("Deutsche Bank cut its rating, saying margins had peaked."))
          .containsExactly("Deutsche Bank | saying | margins had peaked");
    }

    @Test
    void aSayingInsideASayingIsAStatementOfItsOwn() {
      assertThat(Said.told("Reuters reported that OPEC said output would fall."))
          .containsExactly(
              "Reuters | reported | that OPEC said output would fall",
              "OPEC | said | output would fall");
    }

    @Test
    void whatIsExpectedByNobodyInParticularHasNoSpeaker() {
      assertThat(Said.told("The central bank is expected to cut rates in June."))
          .containsExactly("- | is expected | The central bank is expected to cut rates in June");
    }

    @Test
    void asSomebodySaidStandsBeforeOrBehind() {
      assertThat(Said.told("As Bloomberg reported, the talks have failed."))
          .containsExactly("Bloomberg | reported | the talks have failed");
      assertThat(Said.told("The talks have failed, as Bloomberg reported."))
          .containsExactly("Bloomberg | reported | The talks have failed");
    }
  }

  @Nested
  class DirectSpeech {
    @Test
    void aQuotationKeepsItsMarks() {
      assertThat(Said.told("Lena Brandt said: \"Copper is cheap.\""))
          .containsExactly("Lena Brandt | said | \"Copper is cheap.\"");
      assertThat(Said.in("Lena Brandt said: \"Copper is cheap.\"").getFirst().quoted()).isTrue();
    }

    @Test
    void theCueMayStandBehindTheQuotation() {
      assertThat(Said.told("“Copper is cheap,” said Lena Brandt of Acme Metals."))
          .containsExactly("Lena Brandt of Acme Metals | said | “Copper is cheap,”");
    }

    @Test
    void aQuotationThatItsCueCutsInTwoIsOneStatement() {
      assertThat(Said.told("“Copper is cheap,” Lena Brandt said. “We are buying.”"))
          .containsExactly(
              "Lena Brandt | said | “Copper is cheap,” Lena Brandt said. “We are buying.”");
    }

    @Test
    void aQuotationWithACueOfItsOwnIsAnotherStatement() {
      assertThat(Said.told("“Copper is cheap,” Ann Lee said. “We are selling,” Bob Ray said."))
          .containsExactly(
              "Ann Lee | said | “Copper is cheap,”", "Bob Ray | said | “We are selling,”");
    }

    @Test
    void aQuotationGoesOnOverParagraphs() {
      String body = "“Copper is cheap,” Lena Brandt said.\n\n“We are buying. So is everyone.”";
      assertThat(Said.told(body)).containsExactly("Lena Brandt | said | " + body);
    }

    @Test
    void whatIsQuotedIsNotSearchedForMoreStatements() {
      assertThat(Said.told("“I think that they said it,” Lena Brandt told us.")).hasSize(1);
    }

    @Test
    void aFewQuotedWordsAreNoQuotation() {
      assertThat(Said.told("Lena Brandt said the “soft landing” trade was crowded."))
          .containsExactly("Lena Brandt | said | the “soft landing” trade was crowded");
    }
  }

  @Nested
  class OtherCues {
    @Test
    void accordingToStandsBeforeOrBehind() {
      assertThat(Said.told("According to Barclays, the franc is overvalued."))
          .containsExactly("Barclays | According to | the franc is overvalued");
      assertThat(Said.told("The franc is overvalued, according to a report by Barclays."))
          .containsExactly("a report by Barclays | according to | The franc is overvalued");
    }

    @Test
    void aHeadlineNamesItsSpeakerBeforeAColon() {
      assertThat(Said.told("Barclays: franc to weaken further", ""))
          .containsExactly("Barclays | : | franc to weaken further");
    }

    @Test
    void aStandTakesAnObject() {
      assertThat(Said.told("The minister criticised the new tariff."))
          .containsExactly("The minister | criticised | the new tariff");
    }

    @Test
    void aStandInsideASayingBelongsToTheSaying() {
      assertThat(Said.told("Barclays said it expects the franc to weaken."))
          .containsExactly("Barclays | said | it expects the franc to weaken");
    }
  }

  @Nested
  class Speakers {
    @Test
    void theirHouseAndOfficeBelongToTheSpeaker() {
      assertThat(
              Said.told(
                  "Lena Brandt, head of metals at Deutsche Bank, also pointed out: “It is cheap.”"))
          .containsExactly(
              "Lena Brandt, head of metals at Deutsche Bank | pointed out | “It is cheap.”");
    }

    @Test
    void aNamedPersonIsTheSpeaker() {
      assertThat(Said.entities("Lena Brandt, an analyst at Deutsche Bank, said copper is cheap."))
          .containsExactly("lena-brandt");
    }

    @Test
    void aTeamSpeaksForWhoLeadsIt() {
      assertThat(Said.told("Strategists led by Lena Brandt found that copper is cheap."))
          .containsExactly("Strategists led by Lena Brandt | found | that copper is cheap");
      assertThat(Said.entities("Strategists led by Lena Brandt found that copper is cheap."))
          .containsExactly("lena-brandt");
    }

    @Test
    void peopleWithoutANameSpeakForTheirHouse() {
      assertThat(Said.entities("Economists at Deutsche Bank said growth would slow."))
          .containsExactly("deutsche-bank");
    }

    @Test
    void aSpokesmanIsNotThePersonHeSpeaksFor() {
      assertThat(Said.entities("A spokesman for John Smith said nothing had changed."))
          .containsOnlyNulls();
    }

    @Test
    void aPronounIsWhoSpokeLast() {
      assertThat(Said.entities("Lena Brandt said copper is cheap. She said zinc is not."))
          .containsExactly("lena-brandt", "lena-brandt");
    }

    @Test
    void aPronounIsNobodyWhereTwoPeopleCouldBeMeant() {
      assertThat(Said.entities("Ann Lee said John Smith would resign. He said copper is cheap."))
          .containsExactly("ann-lee", null);
    }

    @Test
    void theBankIsTheBankThatSpokeLast() {
      assertThat(Said.entities("Goldman Sachs said copper is cheap. The bank said zinc is not."))
          .containsExactly("goldman-sachs", "goldman-sachs");
    }
  }

  @Test
  void everySpanIsThePieceOfTextItStandsFor() {
    String body = "\uD83D\uDE00 “Up,” Lena Brandt said — “and up.” Analysts, too, expect gains.";
    assertThat(Said.in(body))
        .isNotEmpty()
        .allSatisfy(s ->
            assertThat(body.substring(s.content().start(), s.content().end()))
                .isEqualTo(s.content().text()));
  }

  @Test
  void oddTextThrowsNothing() {
    for (String body :
        new String[] {
          "said",
          "\" said \"",
          ": “",
          "“ ”",
          "who said",
          "according to",
          ", said .",
          "— “ — ” —",
          "say say say",
          "“a",
          "He said:",
          "as as as said,",
          ") said (",
          "'s said 's"
        }) {
      assertThat(Said.in(body, body)).isNotNull();
    }
  }
}
