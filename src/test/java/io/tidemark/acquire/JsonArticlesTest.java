package io.tidemark.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.RawDocument;
import io.tidemark.article.Rejected;
import org.junit.jupiter.api.Test;

class JsonArticlesTest {
  @Test
  void anArticleLaidOutOverLinesIsOneDocument() {
    Opened opened = Opened.stdin("{\n  \"title\": \"Gold\",\n  \"body\": \"Up.\"\n}\n");

    assertThat(opened.sources()).containsExactly("-");
    assertThat(opened.document(0).mediaType()).isEqualTo(RawDocument.JSON_LINE);
    assertThat(opened.texts()).containsExactly("{\"title\":\"Gold\",\"body\":\"Up.\"}");
  }

  @Test
  void theFirstFieldMayStandBesideTheBrace() {
    Opened opened = Opened.stdin("{\"title\": \"Gold\",\n \"body\": \"Up.\"}\n");

    assertThat(opened.texts()).containsExactly("{\"title\":\"Gold\",\"body\":\"Up.\"}");
  }

  @Test
  void eachArticleOfAListIsADocument() {
    Opened opened = Opened.stdin("[{\"title\":\"Gold\"},\n {\"title\":\"Oil\"}]");

    assertThat(opened.sources()).containsExactly("-#1", "-#2");
    assertThat(opened.texts()).containsExactly("{\"title\":\"Gold\"}", "{\"title\":\"Oil\"}");
  }

  @Test
  void aListThatBreaksOffGivesWhatIsWholeAndTheLine() {
    Opened opened = Opened.stdin("[{\"title\":\"Gold\"},\n {\"title\":");

    assertThat(opened.texts()).containsExactly("{\"title\":\"Gold\"}");
    assertThat(opened.rejected()).extracting(Rejected::source).containsExactly("-#2");
    assertThat(opened.rejected().get(0).reason()).startsWith("not valid JSON at line 2:");
  }
}
