package io.tidemark.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.article.Sample;
import io.tidemark.catalog.Catalog;
import io.tidemark.catalog.Entity;
import io.tidemark.catalog.EntityKind;
import io.tidemark.catalog.Name;
import io.tidemark.catalog.Pattern;
import io.tidemark.catalog.Subject;
import io.tidemark.catalog.SubjectKind;
import io.tidemark.catalog.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SynonymsTest {
  @TempDir static Path folder;
  @TempDir static Path bare;

  private static Catalog catalog() {
    Theme cut =
        new Theme("rate-cut", "Rate cut", "", List.of(), List.of(), List.of(), List.of(), "");
    return new Catalog(
        List.of(cut),
        List.of(
            subject("crude-oil", "crude oil", "oil price", "WTI"),
            subject("us-treasuries", "US Treasuries", "Treasuries")),
        List.of(
            new Entity(
                "huatai-securities",
                "Huatai Securities",
                EntityKind.BROKER,
                List.of(sure("Huatai Securities"), sure("HTSC"), shortly("Huatai")),
                List.of(),
                List.of("601688"),
                "CN",
                null,
                null)),
        Map.of(),
        "stamp-1");
  }

  @BeforeAll
  static void index() throws IOException {
    Sample[] samples = {
      Sample.of("brent", null, null, "", "Brent sank.").subject("crude-oil", "Brent"),
      Sample.of("olive", null, null, "", "Crude jokes, and oil from olives."),
      Sample.of("house", null, null, "", "Huatai Securities cut its view.")
          .organisation("huatai-securities", "Huatai Securities"),
      Sample.of("treasury", null, null, "", "The Treasury spoke of notes."),
      Sample.of("notes", null, null, "", "Long notes rose.").subject("us-treasuries", "Long notes"),
      Sample.of("easing", null, null, "", "The bank lowered borrowing costs.")
          .theme("rate-cut", "lowered borrowing costs"),
    };
    SmallIndex.of(folder, samples).close();
    Aliases.keep(catalog(), folder);
    SmallIndex.of(bare, samples).close();
  }

  @Test
  void aNameOfTheCatalogAlsoFindsItsTag() throws IOException {
    try (SmallIndex index = SmallIndex.open(folder)) {
      assertThat(index.found("HTSC")).containsExactly("house");
      assertThat(index.found("crude oil")).containsExactlyInAnyOrder("brent", "olive");
      assertThat(index.found("rate cuts")).containsExactly("easing");
      assertThat(index.found("rate-cut")).containsExactly("easing");
      assertThat(index.found("view OR wti")).containsExactlyInAnyOrder("house", "brent");
      assertThat(index.found("oil NOT crude")).isEmpty();
      assertThat(index.found("NOT (wti OR olives)")).hasSize(4);
      assertThat(index.found("wti NEAR/3 sank")).containsExactly("brent");
      assertThat(index.found("HTSC NEAR/3 cut")).containsExactly("house");
    }
  }

  @Test
  void inQuotationMarksItIsOnlyItself() throws IOException {
    try (SmallIndex index = SmallIndex.open(folder)) {
      assertThat(index.found("\"HTSC\"")).isEmpty();
      assertThat(index.found("\"crude\"")).containsExactly("olive");
    }
  }

  @Test
  void aNameWithACapitalIsMetAsWrittenAlone() throws IOException {
    try (SmallIndex index = SmallIndex.open(folder)) {
      assertThat(index.found("treasuries")).containsExactlyInAnyOrder("treasury", "notes");
      assertThat(index.found("treasury")).containsExactly("treasury");
    }
  }

  @Test
  void theSynonymsWordsAreMarked() throws IOException {
    try (SmallIndex index = SmallIndex.open(folder)) {
      assertThat(SmallIndex.marked(index.hits("htsc").hits().getFirst().passage()))
          .isEqualTo("[Huatai Securities] cut its view.");
    }
  }

  @Test
  void anIndexWithoutNamesAnswersByWords() throws IOException {
    try (SmallIndex index = SmallIndex.open(bare)) {
      assertThat(index.found("crude oil")).containsExactly("olive");
    }
  }

  @Test
  void theLongestNameCounts() {
    Aliases aliases = Aliases.of(catalog());
    Expression query = new Synonyms(aliases).in(QueryParser.parse("gold crude oil price HTSC"));

    assertThat(query).isInstanceOf(Expression.And.class);
    assertThat(((Expression.And) query).parts())
        .filteredOn(Expression.Named.class::isInstance)
        .extracting(part -> ((Expression.Named) part).words().size())
        .containsExactly(2, 1);
  }

  private static Subject subject(String id, String name, String... others) {
    List<Name> names = new java.util.ArrayList<>(List.of(sure(name)));
    for (String other : others) {
      names.add(sure(other));
    }
    return new Subject(id, name, SubjectKind.COMMODITY, names, List.of(), List.of(), null);
  }

  private static Name sure(String words) {
    return new Name(pattern(words), Name.Strength.SURE);
  }

  private static Name shortly(String words) {
    return new Name(pattern(words), Name.Strength.SHORT);
  }

  private static Pattern pattern(String words) {
    return new Pattern.Sequence(
        Stream.of(words.split(" ")).<Pattern>map(word -> new Pattern.Word(word, false)).toList());
  }
}
