package io.tidemark.read.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BylineTest {
  @Test
  void aBylineIsSplitIntoPeople() {
    assertThat(Byline.people("By Ana Reyes and Tom Okafor"))
        .containsExactly("Ana Reyes", "Tom Okafor");
    assertThat(Byline.people("Ana Reyes, Tom Okafor & Li Wen"))
        .containsExactly("Ana Reyes", "Tom Okafor", "Li Wen");
  }

  @Test
  void rolesAddressesAndCredentialsAreNoPeople() {
    assertThat(Byline.people("By Ana Reyes, Senior Markets Reporter")).containsExactly("Ana Reyes");
    assertThat(Byline.people("Ana Reyes (ana@paper.example) | Staff Writer"))
        .containsExactly("Ana Reyes");
    assertThat(Byline.people("Tom Okafor, CFA, PhD")).containsExactly("Tom Okafor");
    assertThat(Byline.people("View all posts by Ana Reyes")).containsExactly("Ana Reyes");
  }

  @Test
  void aNameIsToldOnceAndNotInCapitals() {
    assertThat(Byline.people(List.of("ANA REYES", "Ana Reyes"))).containsExactly("Ana Reyes");
  }

  @Test
  void aHouseIsToldFromAPerson() {
    assertThat(Byline.isHouse("Brightwater News Desk")).isTrue();
    assertThat(Byline.isHouse("Ana Reyes")).isFalse();
  }
}
