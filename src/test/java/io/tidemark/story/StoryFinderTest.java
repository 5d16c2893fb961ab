package io.tidemark.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StoryFinderTest {
  private static final Known NOTHING = keys -> List.of();

  @Test
  void aTextJoinsTheStoryOfOneThatAnotherPlaceKnows() {
    Fingerprint old = Texts.of("Harbor Wire", "2024-09-02", "Smelter", Texts.SMELTER);
    StoryFinder finder =
        new StoryFinder(keys -> List.of(new Known.Text("old", old.story(), old)), 10);

    StoryFinder.Found found = find(finder, "new", "2024-09-03", Texts.SMELTER + " End.");
    assertThat(found.story()).isEqualTo(old.story());
    assertThat(found.kind()).isEqualTo(StoryFinder.Kind.JOINS);
  }

  @Test
  void aTextOfNoOtherOpensAStoryWhichTheNextOneJoins() {
    StoryFinder finder = new StoryFinder(NOTHING, 10);

    StoryFinder.Found first = find(finder, "a", "2024-09-02", Texts.SMELTER);
    assertThat(first.kind()).isEqualTo(StoryFinder.Kind.OPENS);
    assertThat(find(finder, "b", "2024-09-02", Texts.SMELTER).story()).isEqualTo(first.story());
  }

  @Test
  void aCopyOfTwoStoriesLinksThem() {
    StoryFinder finder = new StoryFinder(NOTHING, 10);
    StoryFinder.Found left = find(finder, "left", "2024-09-02", words(0, 400));
    StoryFinder.Found right = find(finder, "right", "2024-09-02", words(120, 520));
    assertThat(right.story()).isNotEqualTo(left.story());

    StoryFinder.Found middle = find(finder, "middle", "2024-09-02", words(60, 460));
    assertThat(middle.linked()).hasSize(1).isSubsetOf(Set.of(left.story(), right.story()));
    assertThat(middle.story()).isIn(left.story(), right.story()).isNotIn(middle.linked());
  }

  @Test
  void aVersionKnowsWhetherItComesBehindTheOthersOrBefore() {
    String half = Texts.SMELTER.substring(0, Texts.SMELTER.indexOf("\n\n\"Nobody"));
    StoryFinder forward = new StoryFinder(NOTHING, 10);
    find(forward, "first", "2024-09-02", half);
    assertThat(find(forward, "second", "2024-09-02", Texts.SMELTER).sibling())
        .isEqualTo(new StoryFinder.Sibling("first", StoryFinder.Turn.OLDER));

    StoryFinder backward = new StoryFinder(NOTHING, 10);
    find(backward, "second", "2024-09-02", Texts.SMELTER);
    assertThat(find(backward, "first", "2024-09-02", half).sibling())
        .isEqualTo(new StoryFinder.Sibling("second", StoryFinder.Turn.NEWER));
  }

  @Test
  void aFullWindowForgetsTheOldest() {
    StoryFinder finder = new StoryFinder(NOTHING, 3);
    find(finder, "a", "2024-09-02", Texts.SMELTER);
    for (int i = 0; i < 3; i++) {
      find(finder, "n" + i, "2024-09-02", words(i * 1000, i * 1000 + 100));
    }

    assertThat(find(finder, "b", "2024-09-02", Texts.SMELTER).kind())
        .isEqualTo(StoryFinder.Kind.OPENS);
  }

  @Test
  void aWindowGrowsWithoutForgetting() {
    StoryFinder finder = new StoryFinder(NOTHING, 5000);
    for (int i = 0; i < 3000; i++) {
      find(finder, "n" + i, "2024-09-02", words(i * 100, i * 100 + 60));
    }

    assertThat(find(finder, "again", "2024-09-03", words(0, 60)).kind())
        .isEqualTo(StoryFinder.Kind.JOINS);
  }

  private static StoryFinder.Found find(StoryFinder finder, String id, String day, String body) {
    return finder.find(id, Texts.of("Harbor Wire", day, "The smelter", body));
  }

  private static String words(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
  }
}
