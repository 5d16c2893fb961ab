package io.tidemark.tag.text.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {
  @Test
  void theHashOfAWholeIsThatOfItsParts() {
    Spelling gold = Spelling.of("gold");
    Spelling en = Spelling.of("en");
    assertThat(en.after(gold.hash())).isEqualTo(Spelling.of("golden").hash());
    assertThat(gold.then(en)).isEqualTo(Spelling.of("golden"));
    assertThat(Spelling.of("a golden age", 2, 8)).isEqualTo(Spelling.of("golden"));
    assertThat(Spelling.of("").then(gold)).isEqualTo(gold);
  }

  @Test
  void orderAndNulCount() {
    assertThat(Spelling.of("ab").hash()).isNotEqualTo(Spelling.of("ba").hash());
    assertThat(Spelling.of("\0a").hash()).isNotEqualTo(Spelling.of("a").hash());
  }

  @Test
  void anIndexFindsWhatWasPutIntoItAndNothingElse() {
    long[] hashes = new long[1000];
    int[] values = new int[1000];
    for (int i = 0; i < 1000; i++) {
      hashes[i] = Spelling.of("word" + i).hash();
      values[i] = i;
    }
    HashIndex index = HashIndex.of(hashes, values);
    for (int i = 0; i < 1000; i++) {
      assertThat(index.get(Spelling.of("word" + i).hash())).isEqualTo(i);
      assertThat(index.get(Spelling.of("other" + i).hash())).isEqualTo(-1);
    }
    assertThat(index.get(0)).isEqualTo(-1);
  }

  @Test
  void twoEntriesMayNotShareAHash() {
    assertThatThrownBy(() -> HashIndex.of(new long[] {7, 7}, new int[] {1, 2}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("two entries share the hash 7");
    assertThatThrownBy(() -> HashIndex.of(new long[] {7}, new int[] {1 << 24}))
        .hasMessage("the number 16777216 does not fit the index");
  }

  @Test
  void aCacheWorksAFormOutOnceAndForgetsWhenItIsFull() {
    List<String> read = new ArrayList<>();
    FormCache<String> cache =
        new FormCache<>(form -> {
          read.add(form);
          return form + "!";
        });
    assertThat(cache.get("gold")).isEqualTo("gold!");
    assertThat(cache.get("gold")).isEqualTo("gold!");
    assertThat(read).containsExactly("gold");
    for (int i = 0; i < 30_000; i++) {
      assertThat(cache.get("word" + i)).isEqualTo("word" + i + "!");
    }
    cache.get("gold");
    assertThat(read).filteredOn("gold"::equals).hasSize(2);
  }
}
