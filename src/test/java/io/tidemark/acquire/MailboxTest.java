package io.tidemark.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MailboxTest {
  private static final String FROM = "From ana@wire.example Tue Jul 16 20:59:25 2024\n";

  @Test
  void eachMessageIsADocumentNamedByItsNumber() {
    Opened opened =
        Opened.stdin(
            FROM + "Subject: Gold\n\nGold rose.\n\n" + FROM + "Subject: Oil\n\nOil fell.\n");

    assertThat(opened.sources()).containsExactly("-#1", "-#2");
    assertThat(opened.texts())
        .containsExactly("Subject: Gold\n\nGold rose.\n\n", "Subject: Oil\n\nOil fell.\n");
  }

  @Test
  void fromAtTheStartOfASentenceBeginsNoMessage() {
    Opened opened =
        Opened.stdin(
            FROM + "Subject: Gold\n\nFrom Tuesday on, gold rose.\n\nFrom there it fell.\n");

    assertThat(opened.documents()).hasSize(1);
  }

  @Test
  void aQuotedFromLosesOneQuote() {
    Opened opened =
        Opened.stdin(FROM + "Subject: Gold\n\n>From here up.\n>>From there down.\n> From both.\n");

    assertThat(opened.texts())
        .containsExactly("Subject: Gold\n\nFrom here up.\n>From there down.\n> From both.\n");
  }

  @Test
  void aTextThatBeginsWithFromIsNoMailbox() {
    assertThat(Opened.stdin("From Ana Reyes, London, 10:30, 16 July 2024\n\nGold rose.").sources())
        .containsExactly("-");
  }

  @Test
  void theSenderMayBeWrittenInManyWays() {
    for (String sender : new String[] {"-", "ana at wire.example ", "1804@xxx"}) {
      String message = "From " + sender + " Tue Jul 16 20:59:25 +0000 2024\nSubject: Gold\n\nUp.\n";
      assertThat(Opened.stdin(message).sources()).as(sender).containsExactly("-#1");
    }
  }

  @Test
  void linesMayEndAsOnWindows() {
    String crlf =
        (FROM + "Subject: Gold\n\nGold rose.\n\n" + FROM + "Subject: Oil\n\n")
            .replace("\n", "\r\n");

    assertThat(Opened.stdin(crlf).sources()).containsExactly("-#1", "-#2");
  }
}
