package io.tidemark.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.Article;
import io.tidemark.article.Published;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoryGroupsTest {
  private static final String SMALL_CAPS =
      "Shares of smaller companies climbed again on Tuesday as traders bet that borrowing costs will"
          + " come down before the leaves do. The index of two thousand small firms added more than"
          + " three percent, its fifth gain in a row, while the largest technology names stood still."
          + " Dealers spoke of shorts being bought back in a hurry.";
  private static final String OIL =
      "Crude slipped for a third day after stockpiles at the main American hub rose by more than"
          + " surveyed traders had thought, and a ministry in the Gulf said it saw no need to hold"
          + " back barrels beyond the summer. Refiners were seen waiting for lower offers.";

  private final StoryGroups groups = new StoryGroups();

  @Test
  void theSameTextUnderTwoPublishersIsOneStory() {
    groups.add(article("a", SMALL_CAPS, "2024-07-16"));
    groups.add(article("b", OIL, "2024-07-16"));
    groups.add(article("c", SMALL_CAPS, "2024-07-17"));

    assertThat(stories()).containsExactly("a a", "b b", "c a");
  }

  @Test
  void aLightRewriteIsACopyAndSaysHowNearItIs() {
    groups.add(article("a", SMALL_CAPS, "2024-07-16"));
    groups.add(article("b", SMALL_CAPS.replace("stood still", "barely moved"), "2024-07-16"));

    StoryGroups.Placed rewrite = groups.placed().get(1);
    assertThat(rewrite.original()).isFalse();
    assertThat(rewrite.similarity()).isBetween(0.7, 0.9);
  }

  @Test
  void aTextThatSharesOnlyAParagraphIsAStoryOfItsOwn() {
    groups.add(article("a", SMALL_CAPS, "2024-07-16"));
    groups.add(article("b", OIL + " " + SMALL_CAPS, "2024-07-16"));

    assertThat(stories()).containsExactly("a a", "b b");
  }

  @Test
  void theOriginalIsTheFirstPublishedNotTheFirstSeen() {
    groups.add(article("late", SMALL_CAPS, "2024-07-17"));
    groups.add(article("early", SMALL_CAPS, "2024-07-16"));
    groups.add(article("undated", SMALL_CAPS, null));

    assertThat(stories()).containsExactly("late early", "early early", "undated early");
  }

  @Test
  void aBareDayIsNotTakenToBeEarlierThanAnHourOfThatDay() {
    groups.add(article("day", SMALL_CAPS, "2024-07-16"));
    groups.add(article("hour", SMALL_CAPS, "2024-07-16T15:00:00Z"));

    assertThat(stories()).containsExactly("day hour", "hour hour");
  }

  @Test
  void copiesOfACopyShareTheStory() {
    String second = SMALL_CAPS.replace("Tuesday", "Wednesday");
    String third = second.replace("in a hurry", "in a rush");
    groups.add(article("a", SMALL_CAPS, "2024-07-16"));
    groups.add(article("b", second, "2024-07-17"));
    groups.add(article("c", third, "2024-07-18"));

    assertThat(stories()).containsExactly("a a", "b a", "c a");
  }

  @Test
  void caseAndPunctuationMakeNoDifference() {
    groups.add(article("a", SMALL_CAPS, "2024-07-16"));
    groups.add(
        article("b", SMALL_CAPS.toUpperCase(java.util.Locale.ROOT).replace(".", " –"), null));

    assertThat(stories()).containsExactly("a a", "b a");
  }

  @Test
  void everyHouseMayWritePercentItsOwnWay() {
    String signs = SMALL_CAPS.replace("three percent", "3%, or 2% in euros, or 1% after costs");
    groups.add(article("a", signs, "2024-07-16"));
    groups.add(article("b", signs.replace("%", " per cent"), "2024-07-17"));

    assertThat(groups.placed().get(1).similarity()).isEqualTo(1);
    assertThat(groups.placed().get(1).original()).isFalse();
  }

  @Test
  void stubsWithOneTextAreToldApartByTheirTitles() {
    groups.add(
        article("Gold climbs to a record on hopes of lower rates", "Subscribe to read.", null));
    groups.add(article("Copper sinks as smelters in the east idle", "Subscribe to read.", null));

    assertThat(groups.placed()).allMatch(StoryGroups.Placed::original);
  }

  @Test
  void longTextsAreComparedByASampleOfTheirWords() {
    String body = words(0, 6000);
    groups.add(article("a", body, "2024-07-16"));
    groups.add(article("b", words(0, 5600) + " " + words(9000, 9400), "2024-07-17"));
    groups.add(article("c", words(3000, 9000), "2024-07-18"));

    assertThat(stories()).containsExactly("a a", "b a", "c c");
    assertThat(Fingerprint.of(article("a", body, null)).bytes()).hasSizeLessThan(5000);
  }

  @Test
  void aFullMemoryForgetsTheOldest() {
    StoryGroups small = new StoryGroups(1);
    small.add(article("a", SMALL_CAPS, "2024-07-16"));
    small.add(article("b", OIL, "2024-07-16"));
    small.add(article("c", SMALL_CAPS, "2024-07-17"));

    assertThat(small.placed()).allMatch(StoryGroups.Placed::original);
  }

  @Test
  void theOrderInWhichArticlesComeMakesNoDifference() {
    List<Article> articles =
        List.of(
            Texts.article("short", "Wire", "2024-07-16", "Small caps", SMALL_CAPS),
            Texts.article("long", "Wire", "2024-07-16", "Small caps", SMALL_CAPS + " " + OIL),
            Texts.article("copy", "Post", "2024-07-17", "Small firms", SMALL_CAPS),
            Texts.article("oil", "Post", null, "Oil", OIL));
    articles.forEach(groups::add);
    StoryGroups backwards = new StoryGroups();
    articles.reversed().forEach(backwards::add);

    assertThat(backwards.placed()).containsExactlyInAnyOrderElementsOf(groups.placed());
  }

  @Test
  void versionsOfAnArticleAreNumberedByTheTimeOfTheirPublication() {
    String half = Texts.SMELTER.substring(0, Texts.SMELTER.indexOf("\n\n\"Nobody"));
    groups.add(Texts.article("last", "Wire", "2024-09-02T18:00:00Z", "Smelter", Texts.SMELTER));
    groups.add(Texts.article("first", "Wire", "2024-09-02T08:00:00Z", "Smelter", half));
    groups.add(Texts.article("other", "Post", "2024-09-02T08:00:00Z", "Smelter", OIL));

    assertThat(groups.placed())
        .extracting(StoryGroups.Placed::version, StoryGroups.Placed::of)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(2, "first"),
            org.assertj.core.groups.Tuple.tuple(1, null),
            org.assertj.core.groups.Tuple.tuple(1, null));
  }

  private List<String> stories() {
    List<StoryGroups.Placed> placed = groups.placed();
    Map<String, String> original =
        placed.stream()
            .filter(StoryGroups.Placed::original)
            .collect(Collectors.toMap(StoryGroups.Placed::story, StoryGroups.Placed::id));
    return placed.stream().map(p -> p.id() + " " + original.get(p.story())).toList();
  }

  private static String words(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
  }

  private static Article article(String id, String body, @Nullable String published) {
    Published when =
        published == null
            ? null
            : published.length() == 10
                ? new Published.On(LocalDate.parse(published))
                : new Published.At(OffsetDateTime.parse(published));
    return Article.of(id, id, body).withPublished(when).withLanguage("en");
  }
}
