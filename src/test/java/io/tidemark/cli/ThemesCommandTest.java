package io.tidemark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.catalog.CatalogReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A catalog of one theme, two of whose sentences are right and four are not. */
class ThemesCommandTest {
  @TempDir Path models;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void writeATheme() throws IOException {
    Files.createDirectories(models.resolve("themes"));
    Files.writeString(
        models.resolve("themes/rates.yaml"),
        """
        name: Rates
        covers: policy rates
        rules:
          - rate cut
          - is: cheaper credit
            with: [central bank]
        but: [rate cut talk]
        must:
          - The rate cut came at noon.
          - Idle rate cut talk moved bullion.
          - Builders hope for cheaper credit.
          - Dealers met.
        mustNot:
          - Gold rose.
          - No rate cut came.
        """);
  }

  @Test
  void eachMissIsShownWithItsPlaceTheSentenceAndTheRule() {
    assertThat(run("test", "rates")).isEqualTo(1);
    assertThat(out.toString().replace(models + "/themes/rates.yaml", "FILE"))
        .isEqualTo(
            """
            FILE:10: must match: Idle rate cut talk moved bullion.
                but rates#1 finds 'rate cut', which a 'but' undoes by 'rate cut talk'
                rates#1 (FILE:4) rate cut
            FILE:11: must match: Builders hope for cheaper credit.
                but rates#2 finds 'cheaper credit', and none of its 'with' stands in the sentence
                rates#2 (FILE:5) cheaper credit
            FILE:12: must match: Dealers met.
                but the words of no rule stand in it
            FILE:15: must not match: No rate cut came.
                but rates#1 finds 'rate cut'
                rates#1 (FILE:4) rate cut
            """);
    assertThat(err.toString()).startsWith("1 theme, 6 sentences, 4 misses, catalog ");
  }

  @Test
  void theMissesAreAlsoRowsForPrograms() throws IOException {
    assertThat(run("test", "--format", "csv")).isEqualTo(1);
    assertThat(out.toString().lines())
        .hasSize(5)
        .contains(
            "rates,%s/themes/rates.yaml,15,must not match,No rate cut came.,but rates#1 finds 'rate cut',rates#1,4,rate cut,%s"
                .formatted(models, CatalogReader.stamp(models)));
  }

  @Test
  void theListTellsHowWellEachThemeIsTested() throws IOException {
    assertThat(run("list")).isZero();
    assertThat(out.toString())
        .isEqualTo(
            """
            theme  rules  sentences  covers
            rates      2          6  policy rates

            1 theme.
            Catalog %s.
            """
                .formatted(CatalogReader.stamp(models)));
  }

  @Test
  void explainSaysWhatBecameOfEachRuleThatFits() throws IOException {
    assertThat(run("explain", "rates", "Rate cut talk is idle, but a rate cut came.")).isZero();
    assertThat(out.toString().replace(models + "/themes/rates.yaml", "FILE"))
        .isEqualTo(
            """
            'Rate cut'  undone by 'but': 'Rate cut talk'
                rates#1 (FILE:4) rate cut
            'rate cut'  tells it, ACTIVE
                rates#1 (FILE:4) rate cut
            """);
    assertThat(err.toString()).isEqualTo("catalog " + CatalogReader.stamp(models) + "\n");
  }

  private int run(String what, String... more) {
    CommandLine tidemark = Main.commandLine();
    tidemark.setOut(new PrintWriter(out));
    tidemark.setErr(new PrintWriter(err, true));
    String[] args = new String[more.length + 4];
    args[0] = "themes";
    args[1] = what;
    System.arraycopy(more, 0, args, 2, more.length);
    args[more.length + 2] = "--models";
    args[more.length + 3] = models.toString();
    return tidemark.execute(args);
  }
}
