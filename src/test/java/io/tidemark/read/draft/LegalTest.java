package io.tidemark.read.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.Aside;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegalTest {
  private static final String TEXT =
      "Gold climbed to a record on Tuesday as traders grew surer of a rate cut in September, and the"
          + " dollar fell to its lowest since March. Silver lagged, as it has all year.";
  private static final String LAW =
      "This document has been sent to institutional clients and is no solicitation of an offer to buy"
          + " any security. The views expressed are those of the analysts and may change without notice.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Important disclosures",
        "DISCLAIMER",
        "Appendix A-1: Important Disclosures",
        "Analyst Certification",
        "Required Disclosures and Rating Definitions",
        "Legal notice",
        "Disclosures & Disclaimer",
        "免责声明",
        "分析师声明",
        "Haftungsausschluss",
      })
  void legalTextBeginsUnderItsHeading(String heading) {
    Legal legal = Legal.of(List.of(TEXT, heading, LAW, "Greyfield Securities, London."));

    assertThat(legal.text()).containsExactly(TEXT);
    assertThat(legal.asides())
        .containsExactly(
            new Aside(
                Aside.Kind.DISCLAIMER,
                heading + "\n\n" + LAW + "\n\nGreyfield Securities, London."));
  }

  @Test
  void aHeadingOverOrdinaryTextIsNone() {
    List<String> paragraphs = List.of(TEXT, "Disclosures", TEXT, TEXT + " So it goes.");

    assertThat(Legal.of(paragraphs).text()).isEqualTo(paragraphs);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "For important disclosures, please see page 14 of this report.",
        "Analyst certification and required disclosures begin on page 5.",
        "Please refer to the last page for disclosures.",
        "Greyfield does and seeks to do business with companies covered in its research.",
        "This report is for information purposes only and is not an offer to sell.",
        "Past performance is not a reliable indicator of future results.",
        "For institutional investors only.",
        "请务必阅读正文之后的免责条款部分",
      })
  void aLineThatIsLegalByItselfIsSetApartAnywhere(String line) {
    assertThat(Legal.of(List.of(TEXT, line, TEXT + " So it goes.")).text())
        .containsExactly(TEXT, TEXT + " So it goes.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This report indicates that inflation is easing, and that growth will follow.",
        "The bank's disclosures came as regulators begin to look into the sector.",
        "We see more disclosures of this kind ahead of the vote.",
        "Past performance of the fund has been poor, so investors left.",
        "The note to institutional clients said that the bank would sell dollars.",
      })
  void newsThatSoundsLegalStays(String line) {
    assertThat(Legal.of(List.of(TEXT, line)).text()).containsExactly(TEXT, line);
  }
}
