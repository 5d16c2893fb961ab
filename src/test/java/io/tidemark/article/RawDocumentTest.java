package io.tidemark.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RawDocumentTest {
  @ParameterizedTest
  @CsvSource({
    "wire.jsonl#12, true",
    "2024.tar#july/desk.mbox#3, true",
    "crawl.warc.gz#https://wire.example/gold/3, false",
    "notes/12, false",
  })
  void whatIsNamedByANumberBehindItsContainerIsNumbered(String source, boolean numbered) {
    assertThat(RawDocument.of(source, new byte[0], null).isNumbered()).isEqualTo(numbered);
  }
}
