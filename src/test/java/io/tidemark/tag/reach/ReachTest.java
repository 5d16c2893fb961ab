package io.tidemark.tag.reach;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidemark.catalog.Catalog;
import io.tidemark.catalog.CatalogException;
import io.tidemark.catalog.CatalogReader;
import io.tidemark.tag.pattern.Need;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small catalog, one change to it, and the words an article must hold to be in reach. */
class ReachTest {
  private static final Map<String, String> FILES =
      Map.of(
          "lists/words.yaml",
          "thaw: [thaw, melt]\nstatus-past-before: [erstwhile]\n",
          "themes/ice-trade.yaml",
          """
          name: Ice trade
          covers: ice
          rules:
            - ice trade
            - is: "@thaw ..2 {glacier-ice}"
              with: [summer, heat]
          but: [ice trade union]
          must: []
          mustNot: []
          """,
          "subjects/ice.yaml",
          """
          - {id: glacier-ice, name: glacier ice, kind: VOLUME}
          - {id: us-ice, name: frost index, kind: ECONOMY, country: US}
          - {id: chile-ice, name: Chilean frost index, kind: ECONOMY, country: CL}
          """,
          "entities/houses.yaml",
          """
          - {id: floe-bank, name: Floe Bank, kind: BANK, aliases: [FLB], tickers: [FLOE]}
          - {id: berg-house, name: Berg House, kind: BROKER}
          """);

  @TempDir Path folder;

  @Test
  void theSameCatalogReachesNothing() throws Exception {
    assertThat(reach("lists/words.yaml", "melt]", "melt] # a note")).isEmpty();
    assertThat(reach("themes/ice-trade.yaml", "must: []", "must: [The ice trade rose.]")).isEmpty();
  }

  @Test
  void aNewRuleReachesItsWords() throws Exception {
    assertThat(reach("themes/ice-trade.yaml", "but:", "  - frozen asset\nbut:"))
        .contains("frozen & asset");
  }

  @Test
  void aRuleInPlaceOfAnotherReachesTheWordsOfBoth() throws Exception {
    assertThat(reach("themes/ice-trade.yaml", "rules:\n  - ice trade", "rules:\n  - sleet"))
        .isEqualTo("ice & trade | sleet");
  }

  @Test
  void aRuleThatOnlyGetsAnotherNumberReachesWhereItsThemeIsTold() throws Exception {
    assertThat(reach("themes/ice-trade.yaml", "rules:\n", "rules:\n  - sleet\n"))
        .isEqualTo(
            "sleet | theme:ice-trade & ice & trade | theme:ice-trade & thaw/melt & {glacier-ice}");
    assertThat(reach("themes/ice-trade.yaml", "  - ice trade\n", ""))
        .isEqualTo("ice & trade | theme:ice-trade & thaw/melt & {glacier-ice}");
  }

  @Test
  void aWordOfAListReachesThatWord() throws Exception {
    assertThat(reach("lists/words.yaml", "melt]", "melt, drip]"))
        .isEqualTo("drip & {glacier-ice} | drip");
    assertThat(reach("lists/words.yaml", "[erstwhile]", "[bygone]"))
        .isEqualTo("erstwhile | bygone");
  }

  @Test
  void companyOnlyReachesWhereTheRuleStands() throws Exception {
    assertThat(reach("themes/ice-trade.yaml", "heat]", "heat, sun]"))
        .isEqualTo("thaw/melt & {glacier-ice} & sun");
  }

  @Test
  void anExceptionReachesItsWords() throws Exception {
    assertThat(reach("themes/ice-trade.yaml", "ice trade union", "ice trade fair"))
        .isEqualTo("ice & trade & union | ice & trade & fair");
  }

  @Test
  void anAliasReachesItsWordsAndNotTheOtherNames() throws Exception {
    assertThat(reach("entities/houses.yaml", "[FLB]", "[FLB, Floe Group]"))
        .isEqualTo("floe & group");
  }

  @Test
  void anEntryOfAnotherKindIsReachedByAllItsNamesAndWhereItWasFound() throws Exception {
    assertThat(reach("entities/houses.yaml", "kind: BANK", "kind: BROKER"))
        .contains("{floe-bank}", "floe & bank", "flb");
  }

  @Test
  void aSubjectOfACountryReachesTheAmericanNamesThatItAnswersTo() throws Exception {
    assertThat(reach("subjects/ice.yaml", "- {id: chile-ice", "- {id: other-ice"))
        .contains("{us-ice}", "frost & index", "{chile-ice}", "{other-ice}");
  }

  @Test
  void onlyNamesTouchMoreThanThemes() throws Exception {
    assertThat(tags("themes/ice-trade.yaml", "heat]", "sun]")).isEqualTo(Reach.Tags.THEMES);
    assertThat(tags("lists/words.yaml", "melt]", "drip]")).isEqualTo(Reach.Tags.THEMES);
    assertThat(tags("entities/houses.yaml", "[FLB]", "[FLK]")).isEqualTo(Reach.Tags.ALL);
  }

  @Test
  void anotherOrderOfEntriesReachesEverything() throws Exception {
    String row = "- {id: berg-house, name: Berg House, kind: BROKER}\n";
    Map<String, String> turned = new TreeMap<>(FILES);
    turned.put("entities/houses.yaml", row + text("entities/houses.yaml").replace(row, ""));

    assertThat(Reach.of(catalog("before", FILES), catalog("after", turned)))
        .isInstanceOf(Reach.Everything.class);
  }

  private String reach(String file, String old, String changed) throws Exception {
    Reach reach = reachOf(file, old, changed);
    return reach instanceof Reach.Holding(Need need, Reach.Tags tags)
        ? told(need)
        : reach.toString();
  }

  private Reach.Tags tags(String file, String old, String changed) throws Exception {
    return reachOf(file, old, changed) instanceof Reach.Holding(Need need, Reach.Tags tags)
        ? tags
        : Reach.Tags.ALL;
  }

  private Reach reachOf(String file, String old, String changed) throws Exception {
    Map<String, String> files = new TreeMap<>(FILES);
    assertThat(text(file)).contains(old);
    files.put(file, text(file).replace(old, changed));
    return Reach.of(catalog("before", FILES), catalog("after", files));
  }

  private static String text(String file) {
    return FILES.getOrDefault(file, "");
  }

  private Catalog catalog(String name, Map<String, String> files)
      throws CatalogException, IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(name).resolve(file.getKey());
      Files.createDirectories(path.resolveSibling("."));
      Files.writeString(path, file.getValue());
    }
    return CatalogReader.read(folder.resolve(name));
  }

  /** {@code thaw/melt & {ice} | drip}; of a word's forms only the first. */
  private static String told(Need need) {
    return switch (need) {
      case Need.Word(String word) -> word;
      case Need.Mention(String id) -> "{" + id + "}";
      case Need.Theme(String id) -> "theme:" + id;
      case Need.All all ->
          all.needs().stream().map(n -> inside(n)).reduce((a, b) -> a + " & " + b).orElse("");
      case Need.Any any -> {
        boolean forms = any.needs().stream().allMatch(Need.Word.class::isInstance);
        yield forms && !any.needs().isEmpty()
            ? told(any.needs().getFirst())
            : any.needs().stream()
                .map(ReachTest::told)
                .filter(t -> !t.isEmpty())
                .reduce((a, b) -> a + " | " + b)
                .orElse("");
      }
    };
  }

  private static String inside(Need need) {
    return told(need).replace(" | ", "/");
  }
}
