package io.tidemark.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tidemark.yaml.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each way to write models wrongly, and what it is told as. A row is a file, its lines parted by
 * {@code ¶}, and how the only fault begins behind the folder's name. A sound catalog stands around.
 */
class CatalogFaultsTest {
  @TempDir Path models = Path.of("");

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '`',
      textBlock =
          """
          themes/wages.yaml § covers: x¶rules: [pay] § themes/wages.yaml:1: field 'name': missing
          themes/wages.yaml § name: x¶covers:¶rules: [pay] § themes/wages.yaml:2: field 'covers': empty
          themes/wages.yaml § name: x¶covers: [x]¶rules: [pay] § themes/wages.yaml:2: field 'covers': expected text
          themes/wages.yaml § name: x¶covers: x § themes/wages.yaml:1: field 'rules': a theme needs at least one rule
          themes/wages.yaml § name: x¶covers: x¶rules: pay § themes/wages.yaml:3: field 'rules': expected a list
          themes/wages.yaml § name: x¶covers: x¶rules:¶  - [pay] § themes/wages.yaml:4: field 'rules': expected a pattern
          themes/wages.yaml § name: x¶covers: x¶rules:¶  - pay¶  - (pay § themes/wages.yaml:5: field 'rules': this bracket is never closed
          themes/wages.yaml § name: x¶covers: x¶rules:¶  - pay ) § themes/wages.yaml:4: field 'rules': there is no opening bracket
          themes/wages.yaml § name: x¶covers: x¶rules:¶  - a | b § themes/wages.yaml:4: field 'rules': put the alternatives into a
          themes/wages.yaml § name: x¶covers: x¶rules:¶  - '[pay]' § themes/wages.yaml:4: field 'rules': a pattern starts with
          themes/wages.yaml § name: x¶covers: x¶rules:¶  - pay ..99 rise § themes/wages.yaml:4: field 'rules': a gap is
          themes/wages.yaml § name: x¶covers: x¶rules:¶  - '@verb pay' § themes/wages.yaml:4: field 'rules': there is no list 'verb'
          themes/wages.yaml § name: x¶covers: x¶rules:¶  - '{fed pay' § themes/wages.yaml:4: field 'rules': this brace is never closed
          themes/wages.yaml § name: x¶covers: x¶rules:¶  - '{fedd} pay' § themes/wages.yaml:4: field 'rules': there is no subject or entity 'fedd'
          themes/wages.yaml § name: x¶covers: x¶rules:¶  - {with: [pay]} § themes/wages.yaml:4: field 'is': missing
          themes/wages.yaml § name: x¶covers: x¶rules:¶  - is: (pay § themes/wages.yaml:4: field 'is': this bracket is never closed
          themes/wages.yaml § name: x¶covers: x¶rules:¶  - is: pay¶    with: rise § themes/wages.yaml:5: field 'with': expected a list
          themes/wages.yaml § name: x¶covers: x¶rules:¶  - is: pay¶    with: ['{fedd}'] § themes/wages.yaml:5: field 'with': there is no subject or entity 'fedd'
          themes/wages.yaml § name: x¶covers: x¶rules:¶  - is: pay¶    status: GONE § themes/wages.yaml:5: field 'status': 'GONE' is none of
          themes/wages.yaml § name: x¶covers: x¶rules:¶  - is: pay¶    wiht: [rise] § themes/wages.yaml:5: field 'wiht': unknown field; known are is, with, status
          themes/wages.yaml § name: x¶covers: x¶rules: [pay]¶but: ['{fedd} pay'] § themes/wages.yaml:4: field 'but': there is no subject or entity 'fedd'
          themes/wages.yaml § name: x¶covers: x¶rules: [pay]¶but: ['pay ]'] § themes/wages.yaml:4: field 'but': there is no opening bracket
          themes/wages.yaml § name: x¶covers: x¶rules: [pay]¶must: Pay rose. § themes/wages.yaml:4: field 'must': expected a list
          themes/wages.yaml § name: x¶name: y¶covers: x¶rules: [pay] § themes/wages.yaml:2: field 'name': given twice
          themes/wages.yaml § name: x¶covers: "x § themes/wages.yaml:2: not YAML
          themes/wages.yaml § - pay § themes/wages.yaml:1: expected fields
          themes/Wages.yaml § name: x¶covers: x¶rules: [pay] § themes/Wages.yaml: the file's name is the theme's id
          lists/more.yaml § go: [(up] § lists/more.yaml:1: list 'go': this bracket is never closed
          lists/more.yaml § go: up § lists/more.yaml:1: list 'go': expected at least one pattern
          lists/more.yaml § up: [up]¶go: ['{fedd}'] § lists/more.yaml:2: list 'go': there is no subject or entity 'fedd'
          lists/words.yaml § verbs: [go] § lists/words.yaml:1: list 'verbs': also in
          lists/more.yaml § - go § lists/more.yaml:1: expected lists
          subjects/own.yaml § - {id: ice, name: ice, kind: SHINY} § subjects/own.yaml:1: field 'kind': 'SHINY' is none of INDEX
          subjects/own.yaml § - id: Ice¶  name: ice¶  kind: METAL § subjects/own.yaml:1: field 'id': 'Ice' is no id
          entities/own.yaml § - id: fed¶  name: ice¶  kind: BANK § entities/own.yaml:1: field 'id': 'fed' is also the id of
          subjects/own.yaml § - id: ice¶  kind: METAL § subjects/own.yaml:1: field 'name': missing
          entities/own.yaml § - id: ice¶  name: Fed¶  kind: BANK § entities/own.yaml:2: field 'name': 'Fed' is a sure name of 'fed' too
          entities/own.yaml § - id: ice¶  name: ice¶  kind: BANK¶  aliases:¶    - frost¶    - "[the] Fed" § entities/own.yaml:6: field 'aliases': 'Fed' is a sure name of 'fed' too
          subjects/own.yaml § - id: ice¶  name: ice¶  kind: METAL¶  aliases: [ice .. cube] § subjects/own.yaml:4: field 'aliases': 'ice .. cube'
          subjects/own.yaml § - id: ice¶  name: ice¶  kind: METAL¶  market: ['@verbs'] § subjects/own.yaml:4: field 'market': '@verbs'
          subjects/own.yaml § - id: ice¶  name: ice¶  kind: METAL¶  not: [(ice] § subjects/own.yaml:4: field 'not': '(ice'
          subjects/own.yaml § - id: ice¶  name: ice¶  kind: METAL¶  tickers: ICE § subjects/own.yaml:4: field 'tickers': expected a list
          subjects/own.yaml § - id: ice¶  name: ice¶  kind: METAL¶  country: USA § subjects/own.yaml:4: field 'country': 'USA' is no ISO 3166 code
          subjects/own.yaml § - id: ice¶  name: ice¶  kind: METAL¶  short: [i] § subjects/own.yaml:4: field 'short': unknown field
          subjects/own.yaml § id: ice¶name: ice¶kind: METAL § subjects/own.yaml:1: expected a list of entries
          entities/own.yaml § - id: a¶  name: A¶  kind: BANK¶  role: chief § entities/own.yaml:4: field 'role': only people have one
          entities/own.yaml § - id: a¶  name: A¶  kind: OFFICIAL¶  affiliation: fedd § entities/own.yaml:4: field 'affiliation': there is no subject or entity 'fedd'
          """)
  void isToldWithFileLineAndField(String file, String text, String told) throws IOException {
    write("lists/verbs.yaml", "verbs: [go]");
    write("entities/banks.yaml", "- {id: fed, name: Fed, kind: CENTRAL_BANK}");
    write(file, text.replace("¶", "\n"));

    assertThat(faults()).singleElement().asString().startsWith(models + "/" + told);
  }

  @Test
  void anEmptyFileAndOneThatIsNoTextAreFaultsOfTheirOwn() throws IOException {
    write("themes/empty.yaml", "");
    Files.write(models.resolve("themes/binary.yaml"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1});

    assertThat(faults())
        .satisfiesExactly(
            binary -> assertThat(binary).contains("themes/binary.yaml: not YAML in UTF-8"),
            empty -> assertThat(empty).contains("themes/empty.yaml: the file is empty"));
  }

  @Test
  void aFolderThatIsNotThereIsAFault() {
    models = models.resolve("none");

    assertThat(faults()).containsExactly(models + ": there is no such folder of models");
  }

  private Stream<String> faults() {
    CatalogException faulty =
        catchThrowableOfType(CatalogException.class, () -> CatalogReader.read(models));
    List<Fault> all = Objects.requireNonNull(faulty, "no fault").faults();
    return all.stream().map(Fault::toString);
  }

  private void write(String file, String text) throws IOException {
    Path path = models.resolve(file);
    Files.createDirectories(path.resolveSibling("."));
    Files.writeString(path, text);
  }
}
