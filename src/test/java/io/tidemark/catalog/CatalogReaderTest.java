package io.tidemark.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tidemark.catalog.Name.Strength;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogReaderTest {
  @TempDir Path models = Path.of("");

  @Test
  void aThemeIsReadWithItsRulesAndTheirLines() throws Exception {
    write("lists/verbs.yaml", "cut: [cut, lower]");
    write(
        "themes/rate-cut.yaml",
        """
        name: Rate cut
        covers: lower policy rates
        rules:
          - rate cut
          - is: "@cut rate"
            with: [Fed, central bank]
        but: [tax rate]
        must: ["The Fed cut rates."]
        mustNot: ["The price was cut."]
        """);

    Theme theme = read().theme("rate-cut").orElseThrow();

    assertThat(theme.rules()).extracting(Theme.Rule::line).containsExactly(4, 5);
    assertThat(theme.rules().get(1).with()).hasSize(2);
    assertThat(theme.rules().get(1).is().toString()).contains("lower");
    assertThat(theme.must()).containsExactly(new Theme.Example("The Fed cut rates.", 8));
  }

  @Test
  void anEntryHasItsMainNameFirst() throws Exception {
    write(
        "entities/houses.yaml",
        """
        - id: huatai-securities
          name: Huatai Securities
          kind: BROKER
          aliases: [HTSC]
          short: [Huatai]
          tickers: ["601688.SS"]
          country: CN
        - id: target
          name: Target
          kind: COMPANY
          market: [Target]
        """);

    Catalog catalog = read();

    assertThat(catalog.entity("huatai-securities").orElseThrow().names())
        .extracting(Name::strength)
        .containsExactly(Strength.SURE, Strength.SURE, Strength.SHORT);
    assertThat(catalog.entity("target").orElseThrow().names())
        .extracting(Name::strength)
        .containsExactly(Strength.MARKET);
  }

  @Test
  void everyFaultIsToldWithFileLineAndField() throws IOException {
    write(
        "themes/Bad_name.yaml",
        """
        name: Bad
        rules:
          - rate (cut
          - "{fde} cut"
          - "@cutt"
        must: none
        mustnot: [a]
        """);
    write("lists/verbs.yaml", "cut: [fall, '@drop']\ndrop: ['@cut']");
    write(
        "entities/banks.yaml",
        """
        - id: fed
          name: Federal Reserve
          kind: CENTRALBANK
        - id: ecb
          name: ECB
          kind: CENTRAL_BANK
          affiliation: nowhere
        - id: ecb
          name: European Central Bank
          kind: CENTRAL_BANK
        - id: eurotower
          name: ECB
          kind: BODY
          aliases: [the .. bank]
        """);

    assertThat(faults())
        .anySatisfy(f -> assertThat(f).contains("Bad_name.yaml: the file's name is the theme's id"))
        .anySatisfy(f -> assertThat(f).contains("Bad_name.yaml:1: field 'covers': missing"))
        .anySatisfy(f -> assertThat(f).contains("Bad_name.yaml:3: field 'rules': this bracket"))
        .anySatisfy(f ->
            assertThat(f)
                .contains("Bad_name.yaml:4: field 'rules': there is no subject")
                .contains("fde"))
        .anySatisfy(f -> assertThat(f).contains("Bad_name.yaml:5:").contains("did you mean 'cut'"))
        .anySatisfy(f -> assertThat(f).contains("Bad_name.yaml:6: field 'must': expected a list"))
        .anySatisfy(f -> assertThat(f).contains("Bad_name.yaml:7:").contains("'mustNot'?"))
        .anySatisfy(f -> assertThat(f).contains("verbs.yaml:").contains("round in a circle"))
        .anySatisfy(f -> assertThat(f).contains("banks.yaml:3: field 'kind'").contains("none of"))
        .anySatisfy(f -> assertThat(f).contains("banks.yaml:7: field 'affiliation': only people"))
        .anySatisfy(f -> assertThat(f).contains("banks.yaml:8: field 'id': 'ecb' is also"))
        .anySatisfy(f -> assertThat(f).contains("banks.yaml:12: field 'name': 'ECB' is a sure"))
        .anySatisfy(
            f -> assertThat(f).contains("banks.yaml:14: field 'aliases'").contains("a gap"));
  }

  @Test
  void aFileThatIsNoYamlIsAFaultWithItsLine() throws IOException {
    write("themes/x.yaml", "name: X\nrules:\n  - @cut rate\n");

    assertThat(faults())
        .singleElement()
        .asString()
        .contains("x.yaml:3: not YAML")
        .contains("quotes");
  }

  @Test
  void aNameOfTooManyFormsIsAFault() throws IOException {
    String option = " (a | b | c | d | e | f | g | h)";
    write(
        "subjects/s.yaml",
        "- id: s\n  name: S\n  kind: INDEX\n  aliases: [x" + option.repeat(4) + "]");

    assertThat(faults()).singleElement().asString().contains("s.yaml:4").contains("more than 500");
  }

  @Test
  void theStampChangesWithAnyByteAndOnlyThen() throws Exception {
    write("lists/verbs.yaml", "cut: [fall]");
    String before = read().stamp();
    assertThat(before).matches("[0-9a-f]{12}").isEqualTo(read().stamp());

    write("lists/verbs.yaml", "cut: [fall] # more to come");
    assertThat(read().stamp()).isNotEqualTo(before);
  }

  private Catalog read() throws CatalogException, IOException {
    return CatalogReader.read(models);
  }

  private List<String> faults() {
    CatalogException e = catchThrowableOfType(CatalogException.class, this::read);
    return Objects.requireNonNull(e).faults().stream().map(Object::toString).toList();
  }

  private void write(String file, String text) throws IOException {
    Path path = models.resolve(file);
    Files.createDirectories(Objects.requireNonNull(path.getParent()));
    Files.writeString(path, text);
  }
}
