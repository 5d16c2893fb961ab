package io.tidemark.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RejectedTest {
  @Test
  void aFaultOfTheProgramIsToldWithItsPlace() {
    Rejected rejected = Rejected.byFault("news.jsonl#3", "tag", new IllegalStateException("odd"));

    assertThat(rejected.toString())
        .startsWith("news.jsonl#3: tag: a fault of the program, IllegalStateException in ")
        .contains("RejectedTest.java line ")
        .endsWith("(odd); please report it with the document");
  }
}
