package io.tidemark.tag.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tidemark.article.Article;
import io.tidemark.article.Field;
import io.tidemark.tag.OwnTagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotationCodecTest {
  private static final String REPORT =
      """
      Treasuries fell for a third day on Tuesday as dealers at Marlowe Securities in London trimmed \
      bets on easier policy. The two-year note’s yield climbed 4.5 basis points to 4.31%, its highest \
      since mid-June, said Ada Brandt, who oversees rates strategies there.

      "We weren't early," she said; buyers had been waiting for Friday's payrolls.\
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        REPORT,
        "",
        " ",
        "…",
        "\u0000\u0001",
        "🙂🙃 gold’s up 3.5%… U.S. too.",
        "الذهب يرتفع  (gold)",
        "İSTANBUL'DA FAİZ",
        "One\nTwo\n\nThree\n\n\n\nFour",
        "gold rose and gold rose and gold rose and gold",
      })
  void whatIsReadIsWhatWasWritten(String body) {
    AnnotatedText text = OwnTagger.annotate(article("Bonds Slip as Bets Fade", body));

    assertThat(AnnotationCodec.read(text.article(), AnnotationCodec.write(text))).isEqualTo(text);
  }

  @Test
  void oddTokensAreKeptToo() {
    Article article = article("ab", "cd  ef");
    AnnotatedText text =
        new AnnotatedText(
            article,
            List.of(
                new Sentence(
                    Field.TITLE,
                    0,
                    List.of(
                        new Token(0, 1, "a", "a", "zz", "NN", "PERSON"),
                        new Token(1, 2, "b", "b", "", "???", "O"))),
                new Sentence(
                    Field.BODY,
                    3,
                    List.of(
                        new Token(0, 4, "cd  ", "cd  ", "cd  ", "NN", "LOCATION"),
                        new Token(2, 6, "  ef", "  ef", "ef", "XX", "LOCATION")))));

    assertThat(AnnotationCodec.read(article, AnnotationCodec.write(text))).isEqualTo(text);
  }

  @Test
  void aWordTakesAboutThreeBytes() throws IOException {
    String note = Files.readString(Path.of("corpus/2024-06-27-before-the-debate.txt"));
    AnnotatedText text = OwnTagger.annotate(article("", note));

    assertThat(AnnotationCodec.write(text).length).isLessThan(7 * note.split("\\s+").length / 2);
  }

  @Test
  void theBytesOfAnotherTextAreRefused() {
    byte[] bytes = AnnotationCodec.write(OwnTagger.annotate(article("", REPORT)));
    Article other = article("", "Gold rose.");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> AnnotationCodec.read(other, bytes))
        .withMessageContaining("another text");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AnnotationCodec.read(other, Arrays.copyOf(bytes, bytes.length / 2)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AnnotationCodec.read(other, new byte[] {9}))
        .withMessageContaining("layout 9");
  }

  private static Article article(String title, String body) {
    return Article.of("a", title, body);
  }
}
