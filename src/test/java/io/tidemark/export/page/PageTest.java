package io.tidemark.export.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.export.flat.Provenance;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageTest {
  private static final String HEADLINE =
      "<script>alert(1)</script> & [gold](javascript:x) *rose* 2_000 | `up`\n# now";

  @Test
  void aHeadlineStaysAHeadlineInHtml() throws IOException {
    String html = html(Block.paragraph(Inline.text(HEADLINE), Inline.strong("\"'>")));

    assertThat(html)
        .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; [gold]")
        .contains("<strong>&quot;&#39;&gt;</strong>")
        .doesNotContain("<script>");
  }

  @Test
  void aHeadlineStaysAHeadlineInMarkdown() throws IOException {
    String text = markdown(Block.paragraph(Inline.text(HEADLINE)));

    assertThat(text)
        .endsWith(
            "\n&lt;script\\>alert(1)&lt;/script\\> &amp; \\[gold\\](javascript:x) \\*rose\\*"
                + " 2\\_000 \\| \\`up\\` \\# now\n");
  }

  @Test
  void aLineThatWouldBeginAListDoesNot() throws IOException {
    assertThat(markdown(Block.paragraph(Inline.text("- 3% for gold"))))
        .endsWith("\n\\- 3% for gold\n");
    assertThat(markdown(Block.paragraph(Inline.text("2013. A year"))))
        .endsWith("\n2013\\. A year\n");
  }

  @Test
  void onlyAddressesOfTheWebBecomeLinks() throws IOException {
    assertThat(html(Block.paragraph(Inline.link("t", "https://wire.example/a?b=1&c=\"2\""))))
        .contains("<p>t</p>");
    assertThat(html(Block.paragraph(Inline.link("t", "https://wire.example/a?b=1&c=2"))))
        .contains(
            "<a href=\"https://wire.example/a?b=1&amp;c=2\" rel=\"noopener noreferrer\">t</a>");
    assertThat(html(Block.paragraph(Inline.link("t", "javascript:alert(1)")))).contains("<p>t</p>");
    assertThat(html(Block.paragraph(Inline.link("t", "/home/me/a.html")))).contains("<p>t</p>");
    assertThat(html(Block.paragraph(Inline.link("t", null)))).contains("<p>t</p>");
    assertThat(markdown(Block.paragraph(Inline.link("t", "http://wire.example/a_(b)"))))
        .endsWith("[t](http://wire.example/a%5F%28b%29)\n");
  }

  @Test
  void bothTellWhatThePageWasMadeFrom() throws IOException {
    assertThat(html()).contains("<meta name=\"tidemark:query\" content=\"a &quot;b&quot;\">");
    assertThat(markdown())
        .startsWith("---\ntitle: \"The day\"\nquery: \"a \\\"b\\\"\"\n---\n\n# The day\n");
  }

  @Test
  void listsAndGridsKeepTheirShape() throws IOException {
    Block list =
        new Block.Bullets(
            List.of(
                new Block.Item(
                    List.of(Inline.strong("gold")),
                    List.of(new Block.Item(List.of(Inline.quote("It rose.")), List.of())))));
    Block grid =
        new Block.Grid(
            List.of("who", "says"),
            List.of(List.of(List.of(Inline.text("a|b")), List.of(Inline.text("up")))));

    assertThat(markdown(list, grid))
        .endsWith(
            """

            - **gold**
              - “It rose.”

            | who | says |
            | --- | --- |
            | a\\|b | up |
            """);
    assertThat(html(list, grid))
        .contains("<li><strong>gold</strong>\n<ul>\n<li><q>It rose.</q></li>\n</ul></li>")
        .contains("<tr><td>a|b</td><td>up</td></tr>");
  }

  private static Page page(Block... blocks) {
    return new Page(new Provenance("The day", Map.of("query", "a \"b\"")), List.of(blocks));
  }

  private static String html(Block... blocks) throws IOException {
    StringBuilder out = new StringBuilder();
    Html.write(page(blocks), out);
    return out.toString();
  }

  private static String markdown(Block... blocks) throws IOException {
    StringBuilder out = new StringBuilder();
    Markdown.write(page(blocks), out);
    return out.toString();
  }
}
