package io.tidemark.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.Direction;
import io.tidemark.article.MoveStatus;
import io.tidemark.article.Sample;
import io.tidemark.article.StanceLabel;
import io.tidemark.article.TaggedArticle;
import io.tidemark.article.ThemeStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleTokensTest {
  @Test
  void aTagStandsAtThePositionOfItsFirstWord() {
    TaggedArticle tagged =
        text("The Trump trade lifted Bitcoin")
            .theme("trump-trade", "Trump trade")
            .up("bitcoin", "Bitcoin", "lifted")
            .tagged();

    assertThat(at(tagged, 1))
        .containsExactlyInAnyOrder(
            "trump", "~trump", "theme:trump-trade", "theme:trump-trade/active", "status:active");
    assertThat(at(tagged, 3))
        .containsExactlyInAnyOrder(
            "lifted", "~lift", "move:bitcoin/up", "move:bitcoin/up/reported", "status:reported");
    assertThat(at(tagged, 4)).containsExactlyInAnyOrder("bitcoin", "~bitcoin", "subject:bitcoin");
  }

  @Test
  void theOffsetsOfATagAreThoseOfAllItsWordsCountedOverTitleAndBody() {
    TaggedArticle tagged =
        Sample.of("a", null, null, "Calm", "On “Wall Street” the mood was fair")
            .subject("us-stocks", "“Wall Street”")
            .tagged();

    ArticleTokens.Token tag = only(tagged, "subject:us-stocks");
    String text = "Calm\n" + tagged.article().body();
    assertThat(text.substring(tag.start(), tag.end())).isEqualTo("“Wall Street”");
    assertThat(tag.position()).isEqualTo(only(tagged, "wall").position());
  }

  @Test
  void noPhraseReachesFromTheTitleIntoTheBodyOrFromOneParagraphIntoTheNext() {
    TaggedArticle tagged = Sample.of("a", null, null, "one two", "three\n\nfour").tagged();

    assertThat(only(tagged, "two").position()).isEqualTo(1);
    assertThat(only(tagged, "three").position()).isEqualTo(1 + ArticleTokens.FIELD_GAP);
    assertThat(only(tagged, "four").position())
        .isEqualTo(2 + ArticleTokens.FIELD_GAP + ArticleTokens.PARAGRAPH_GAP);
  }

  @Test
  void aNegatedMoveIsFoundOnlyByItsStatus() {
    TaggedArticle tagged =
        text("Gold did not rise")
            .move("gold", "Gold", Direction.UP, MoveStatus.NEGATED, "rise", null)
            .tagged();

    assertThat(at(tagged, 3)).contains("move:gold/up/negated").doesNotContain("move:gold/up");
  }

  @Test
  void theStatusOfAThemeHasATermOfItsOwn() {
    TaggedArticle tagged =
        text("The reflation trade fades")
            .theme("reflation", "reflation trade", ThemeStatus.FADING)
            .tagged();

    assertThat(at(tagged, 1)).contains("theme:reflation", "theme:reflation/fading");
  }

  @Test
  void aStatusStandsByItselfToo() {
    TaggedArticle tagged =
        text("The reflation trade fades, gold may rise")
            .theme("reflation", "reflation trade", ThemeStatus.FADING)
            .move("gold", "gold", Direction.UP, MoveStatus.EXPECTED, "rise", null)
            .tagged();

    assertThat(at(tagged, 1)).contains("status:fading");
    assertThat(at(tagged, 6)).contains("status:expected");
  }

  @Test
  void aStanceStandsAtEachWordOfItsSentence() {
    TaggedArticle tagged =
        text("Gold fell. Rates must rise again. Oil fell.")
            .stance(StanceLabel.HAWKISH, "Rates must rise again.")
            .tagged();

    assertThat(ArticleTokens.of(tagged))
        .filteredOn(token -> token.term().equals("stance:hawkish"))
        .extracting(ArticleTokens.Token::position)
        .containsExactly(2, 3, 4, 5);
    assertThat(only(tagged, "stance:hawkish").end()).isEqualTo(only(tagged, "rates").end());
  }

  @Test
  void aNameTheCatalogLacksStandsUnderItsOwnWords() {
    TaggedArticle tagged =
        text("Nobody at Pine & Ash Capital spoke")
            .organisation(null, "Pine & Ash Capital")
            .tagged();

    assertThat(only(tagged, "org:pine-ash-capital").position()).isEqualTo(2);
  }

  @Test
  void wordsCannotPassForTags() {
    TaggedArticle tagged = text("watch theme:gold and ~gold").tagged();

    assertThat(ArticleTokens.of(tagged))
        .extracting(ArticleTokens.Token::term)
        .contains("theme", "gold")
        .noneMatch(term -> term.contains(":"));
  }

  @Test
  void wordsAreFoldedTheSameWayWhateverTheirDress() {
    assertThat(forms("The Fed’s U.S. outlook")).containsExactly("the", "fed", "us", "outlook");
    assertThat(forms("$2,468 or 3.5%")).containsExactly("2468", "or", "3.5");
    assertThat(forms("São Paulo rate-cut")).containsExactly("sao", "paulo", "rate", "cut");
  }

  @Test
  void sentencesEndNeitherAtShortFormsNorAtInitials() {
    Sentences sentences =
        Sentences.of("T", "Acme Inc. rose. Mr. J. Doe sold U.S. bonds.\n\nOil fell.");

    assertThat(sentences.all())
        .extracting(Sentences.Sentence::paragraph)
        .containsExactly(0, 1, 1, 2);
  }

  private static Sample text(String body) {
    return Sample.of("a", null, null, "", body);
  }

  private static List<String> at(TaggedArticle tagged, int position) {
    return ArticleTokens.of(tagged).stream()
        .filter(token -> token.position() == position)
        .map(ArticleTokens.Token::term)
        .toList();
  }

  private static ArticleTokens.Token only(TaggedArticle tagged, String term) {
    return ArticleTokens.of(tagged).stream()
        .filter(token -> token.term().equals(term))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> forms(String text) {
    return Words.of(text).stream().map(Words.Word::form).toList();
  }
}
